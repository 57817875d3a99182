import { refuse, type Problem } from '../domain/problem.ts'

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined

export const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT'

/** A file of ours that does not hold what we wrote; the message says which and where. */
export class DamagedFile extends Error {}

const SENTENCES: Record<string, string> = {
  EACCES: 'you have no permission to use it',
  EPERM: 'you have no permission to use it',
  EROFS: 'it is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  ENOTDIR: 'part of the path is a file, not a folder',
  EEXIST: 'part of the path is a file, not a folder',
  EISDIR: 'it is a folder, not a file',
  ELOCKED: 'another program is writing to it; try again',
}

/** A failure of the file system as a sentence; anything else is thrown on as it came. */
export function fileProblem(error: unknown, path: string): { ok: false; problems: Problem[] } {
  if (error instanceof DamagedFile) return refuse(`${error.message} Nothing was changed.`)
  const code = codeOf(error)
  if (code === undefined) throw error
  const sentence = SENTENCES[code] ?? `the system says ${code}`
  return refuse(`${path} could not be used: ${sentence}. Nothing was changed.`)
}
