import { readFile, truncate } from 'node:fs/promises'
import { JournalEntry } from '../domain/journal.ts'
import { appendFile } from './atomic-file.ts'
import { DamagedFile, isMissing } from './file-problem.ts'

/** An entry with the place in the file where its line ends, in bytes. */
type Line = { entry: JournalEntry; end: number }

function parseLine(line: string): JournalEntry | null {
  try {
    return JournalEntry.parse(JSON.parse(line))
  } catch {
    return null
  }
}

async function readLines(path: string): Promise<{ lines: Line[]; bytes: number }> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if (isMissing(error)) return { lines: [], bytes: 0 }
    throw error
  }
  const lines: Line[] = []
  let end = 0
  for (const line of text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .slice(0, -1)) {
    end += Buffer.byteLength(line) + 1
    const entry = parseLine(line)
    if (!entry)
      throw new DamagedFile(
        `${path} is damaged: line ${lines.length + 1} is no entry of a journal. Put back a good copy, or move the file away.`,
      )
    lines.push({ entry, end })
  }
  return { lines, bytes: Buffer.byteLength(text) }
}

/** The journal's entries, oldest first. A last line cut short was never acknowledged: left out. */
export const journalEntries = async (path: string): Promise<JournalEntry[]> =>
  (await readLines(path)).lines.map(({ entry }) => entry)

/**
 * Adds one entry. What stands at the end and never became visible is taken away first: a line that
 * a crash cut short, or an entry whose plan was not written (its revision is this one's or later).
 */
export async function appendEntry(path: string, entry: JournalEntry): Promise<void> {
  const { lines, bytes } = await readLines(path)
  const beyond = lines.filter((line) => line.entry.revision >= entry.revision)
  if (beyond.length > 1 || lines.some((line) => line.entry.plan !== entry.plan))
    throw new DamagedFile(
      `${path} does not belong to this state of the plan: it records later changes, or another plan’s, so one of the two files was put back or copied. Put the right pair together, or move the journal aside.`,
    )
  const kept = lines.at(-1 - beyond.length)?.end ?? 0
  if (bytes > kept) await truncate(path, kept)
  await appendFile(path, `${JSON.stringify(entry)}\n`)
}
