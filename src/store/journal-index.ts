import { DamagedFile } from '../domain/damaged-file.ts'
import { withOpen } from './atomic-file.ts'
import { isMissing } from './file-problem.ts'
import type { Files } from './files.ts'
import { CHAIN_BYTES, chainIn, isUnchanged, parseLine } from './journal-line.ts'
import { readBytes } from './read-bytes.ts'

/** Which revision a line of a journal made and when, and where it stands, in bytes. */
export type EntryPlace = { revision: number; at: string; start: number; end: number }

/** A journal as far as one must know it to add to it, and to find single entries. */
export type JournalIndex = {
  plan: string | null
  places: readonly EntryPlace[]
  /** The check of the last entry; null where it has none. */
  chain: string | null
  /** Where the last whole entry ends. What stands behind it, a crash cut short. */
  end: number
  size: number
  ino: number
  /** The last bytes before `end`: while they stand there, all above them is as it was. */
  tail: Buffer
}

/** What of the disk reading a journal needs: how to read, and what was read before. */
type Known = { files: Files; journals: Map<string, JournalIndex> }

const LF = 10
/** More than the head of any line: the plan's id, the revision and the time. */
const HEAD_BYTES = 200
const HEAD = /^\{"plan":"([a-z0-9-]+)","revision":(\d{1,15}),"at":"([^"\\]{1,40})",/
const MOST = 100

type Head = { plan: string; revision: number; at: string }

function headOf(line: Buffer): Head | null {
  const [, plan, revision, at] = HEAD.exec(line.toString('latin1', 0, HEAD_BYTES)) ?? []
  if (plan !== undefined && at !== undefined) return { plan, revision: Number(revision), at }
  // Edited by hand, perhaps with other spaces.
  return parseLine(line.toString('utf8'))
}

/** Takes in one line after the other, and stops at the first that is none of this journal. */
class Scan {
  readonly #path: string
  readonly #places: EntryPlace[]
  #plan: string | null
  #chain: string | null
  #end: number

  constructor(path: string, from: JournalIndex | null) {
    this.#path = path
    this.#places = [...(from?.places ?? [])]
    this.#plan = from?.plan ?? null
    this.#chain = from?.chain ?? null
    this.#end = from?.end ?? 0
  }

  #damaged(why: string): DamagedFile {
    return new DamagedFile(`${this.#path} is damaged: line ${this.#places.length + 1} ${why}.`)
  }

  /** Every line is told from its head and its check; the last one is read whole. */
  take(line: Buffer, isLast: boolean): boolean {
    const head = headOf(line)
    if (!head || (isLast && !parseLine(line.toString('utf8')))) {
      if (isLast) return false
      throw this.#damaged('is no entry of a journal')
    }
    const before = this.#places.at(-1)
    if (this.#plan !== null && head.plan !== this.#plan)
      throw this.#damaged(
        `belongs to the plan “${head.plan}”, those above it to “${this.#plan}”: two journals were joined`,
      )
    if (before && head.revision !== before.revision + 1)
      throw this.#damaged(
        `records revision ${head.revision} after revision ${before.revision}: lines were taken out, moved, or joined from another copy`,
      )
    const chain = chainIn(line.toString('latin1', line.length - CHAIN_BYTES))
    if (chain === null && this.#chain !== null)
      throw this.#damaged(
        'has no check at its end, and those above it have: it was written by hand',
      )
    if (isLast && !isUnchanged(line.toString('utf8'), this.#chain))
      throw this.#damaged('was changed after it was written')
    const end = this.#end + line.length + 1
    this.#places.push({ revision: head.revision, at: head.at, start: this.#end, end })
    this.#plan = head.plan
    this.#chain = chain
    this.#end = end
    return true
  }

  index(file: Pick<JournalIndex, 'size' | 'ino' | 'tail'>): JournalIndex {
    const { size, ino, tail } = file
    const [plan, chain, end] = [this.#plan, this.#chain, this.#end]
    return { plan, places: this.#places, chain, end, size, ino, tail }
  }

  get end(): number {
    return this.#end
  }
}

/** Reads what was added since, or all of it if this is another file than before. */
function readFrom(
  files: Files,
  [path, file]: readonly [path: string, file: number],
  known: JournalIndex | undefined,
): JournalIndex {
  const { size, ino } = files.fstat(file)
  const before = known?.ino === ino && size >= known.end ? known : null
  const start = before ? before.end - before.tail.length : 0
  const found = readBytes(files, file, start, size)
  const skip = before?.tail.length ?? 0
  if (before && !found.subarray(0, skip).equals(before.tail))
    return readFrom(files, [path, file], undefined)
  if (before && before.end === size) return { ...before, size }
  const scan = new Scan(path, before)
  const last = found.lastIndexOf(LF)
  for (let from = skip; from <= last;) {
    const next = found.indexOf(LF, from)
    if (!scan.take(found.subarray(from, next), next === last)) break
    from = next + 1
  }
  const behind = scan.end - start
  const tail = Buffer.from(found.subarray(Math.max(behind - CHAIN_BYTES - 1, 0), behind))
  return scan.index({ size, ino, tail })
}

/** Keeps what is known of a journal, of so many journals. */
export function remember({ journals }: Known, path: string, index: JournalIndex | null): void {
  journals.delete(path)
  if (index) journals.set(path, index)
  const oldest = journals.keys().next().value
  if (journals.size > MOST && oldest !== undefined) journals.delete(oldest)
}

/**
 * What a journal holds; null if there is none. Lines that were seen before are not read again, so
 * that a change costs no more in a long journal than in a short one.
 */
export async function readIndex(disk: Known, path: string): Promise<JournalIndex | null> {
  const { files, journals } = disk
  try {
    const index = await withOpen(files, [path, 'r'], (file) =>
      readFrom(files, [path, file], journals.get(path)),
    )
    remember(disk, path, index)
    return index
  } catch (error) {
    remember(disk, path, null)
    if (isMissing(error)) return null
    throw error
  }
}
