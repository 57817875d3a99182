import { DamagedFile } from '../domain/damaged-file.ts'
import { refuse, type Problem } from '../domain/problem.ts'

export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined

export const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT'

/** Another program has written to a file while we held its lock, as after a long sleep. */
export class Overtaken extends Error {
  readonly code = 'ELOCKED'
}

/** A change failed after it was journalled, and could not be taken out of the journal again. */
export class MayAppear extends Error {}

const SENTENCES: Record<string, string> = {
  EACCES: 'you have no permission to use it',
  EPERM: 'you have no permission to use it',
  EROFS: 'it is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EIO: 'the disk does not work as it should',
  ENOTDIR: 'part of the path is a file, not a folder',
  EEXIST: 'part of the path is a file, not a folder',
  EISDIR: 'it is a folder, not a file',
  ELOCKED: 'another program is writing to it; try again',
}

const UNCHANGED = 'Nothing was changed.'

const MAY_APPEAR =
  'The change may appear all the same: it stands at the end of the journal and could not be taken out of it. Look at the plan again before you repeat it.'

/** A failure of the file system as a sentence; anything else is thrown on as it came. */
export function fileProblem(error: unknown, path: string): { ok: false; problems: Problem[] } {
  if (error instanceof DamagedFile) return refuse(`${error.message} ${UNCHANGED}`)
  const [cause, after] = error instanceof MayAppear ? [error.cause, MAY_APPEAR] : [error, UNCHANGED]
  const code = codeOf(cause)
  if (code === undefined) throw cause
  const sentence = SENTENCES[code] ?? `the system says ${code}`
  return refuse(`${path} could not be used: ${sentence}. ${after}`)
}
