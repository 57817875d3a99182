import { DamagedFile } from '../domain/damaged-file.ts'
import type { JournalEntry } from '../domain/journal.ts'
import { withOpen } from './atomic-file.ts'
import type { EntryPlace, JournalIndex } from './journal-index.ts'
import { CHAIN_BYTES, chainIn, isUnchanged, parseLine } from './journal-line.ts'
import type { Disk } from './place.ts'
import { readBytes } from './read-bytes.ts'

/** A line whose check holds is what we wrote, and need not be looked through again. */
function entryIn(line: string, before: string | null): JournalEntry | null {
  if (chainIn(line) === null) return before === null ? parseLine(line) : null
  return isUnchanged(line, before) ? (JSON.parse(line) as JournalEntry) : null
}

/** The bytes from `start` on, with the check of the line above, and where they begin. */
function bytesFrom({ files }: Disk, path: string, first: EntryPlace, last: EntryPlace) {
  const from = Math.max(first.start - CHAIN_BYTES - 1, 0)
  return withOpen(files, [path, 'r'], (file) => ({
    from,
    bytes: readBytes(files, file, from, last.end),
  }))
}

/** The entries of these revisions, both ends included, oldest first, each held against its check. */
export async function readEntries(
  disk: Disk,
  path: string,
  { places }: Pick<JournalIndex, 'places'>,
  [from, to]: readonly [number, number],
): Promise<JournalEntry[]> {
  const begin = places[0]?.revision ?? 0
  const wanted = places.slice(Math.max(from - begin, 0), Math.max(to - begin + 1, 0))
  const [first, last] = [wanted[0], wanted.at(-1)]
  if (!first || !last) return []
  const { from: base, bytes } = await bytesFrom(disk, path, first, last)
  let chain = chainIn(bytes.toString('latin1', 0, Math.max(first.start - base - 1, 0)))
  return wanted.map(({ revision, start, end }) => {
    const line = bytes.toString('utf8', start - base, end - base - 1)
    const entry = entryIn(line, chain)
    if (entry?.revision !== revision)
      throw new DamagedFile(
        `${path} is damaged: line ${revision - begin + 1} was changed after it was written.`,
      )
    chain = entry.chain ?? null
    return entry
  })
}
