import type { JournalEntry } from '../domain/journal.ts'
import { isMissing } from './file-problem.ts'
import { chainIn, isUnchanged, parseLine } from './journal-line.ts'
import type { Disk } from './place.ts'

/** A whole journal, as far as its lines are what was written. */
export type WholeJournal = {
  entries: JournalEntry[]
  /** What is wrong with the first line that is not; those from it on are left aside. */
  fault: string | null
  /** Does it end in a line that a crash cut short? */
  isTorn: boolean
}

/** Why a line cannot follow on the entries above it; null if it can. */
function whyNot(line: string, entry: JournalEntry, above: readonly JournalEntry[]): string | null {
  const last = above.at(-1)
  if (last && entry.plan !== last.plan)
    return `belongs to the plan “${entry.plan}”, those above it to “${last.plan}”: two journals were joined`
  if (last && entry.revision !== last.revision + 1)
    return `records revision ${entry.revision} after revision ${last.revision}: lines were taken out, moved, or joined from another copy`
  if (chainIn(line) === null && last?.chain !== undefined)
    return 'has no check at its end, and those above it have: it was written by hand'
  return isUnchanged(line, last?.chain ?? null)
    ? null
    : 'was changed after it was written, or the line above it was'
}

/** Reads all of a journal and holds each line against its check; null if there is none. */
export function readWhole({ files }: Disk, path: string): WholeJournal | null {
  let text: string
  try {
    text = files.readText(path)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
  const lines = text.split('\n')
  const behind = lines.pop() ?? ''
  const entries: JournalEntry[] = []
  for (const [n, line] of lines.entries()) {
    const entry = parseLine(line)
    const isLast = n === lines.length - 1
    if (!entry && isLast) return { entries, fault: null, isTorn: true }
    const why = entry ? whyNot(line, entry, entries) : 'is no entry of a journal'
    if (why !== null || !entry)
      return { entries, fault: `${path}, line ${n + 1}, ${why ?? ''}.`, isTorn: false }
    entries.push(entry)
  }
  return { entries, fault: null, isTorn: behind !== '' }
}
