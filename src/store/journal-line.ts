import { hash } from 'node:crypto'
import { JournalEntry } from '../domain/journal.ts'

/** The check at the end of a line, as text and in bytes. */
const CHAIN = /^,"chain":"([0-9a-f]{32})"\}$/
export const CHAIN_BYTES = ',"chain":"'.length + 32 + '"}'.length

const checkOf = (json: string, before: string | null): string =>
  hash('sha256', `${before ?? ''}\n${json}`).slice(0, 32)

/**
 * An entry as a line of the journal, with a check that covers it and, through the check of the
 * line before, everything above it: no line can be changed, moved or taken out unseen.
 */
export function toLine(
  entry: JournalEntry,
  before: string | null,
): { line: string; chain: string } {
  const { chain: _, ...rest } = entry
  const json = JSON.stringify(rest)
  const chain = checkOf(json, before)
  return { line: `${json.slice(0, -1)},"chain":"${chain}"}`, chain }
}

/** The check at the end of a line; null for one of an earlier program, which wrote none. */
export const chainIn = (line: string): string | null =>
  CHAIN.exec(line.slice(-CHAIN_BYTES))?.[1] ?? null

/** Is a line what was written after the line with the check `before`? */
export function isUnchanged(line: string, before: string | null): boolean {
  const chain = chainIn(line)
  if (chain === null) return before === null
  return checkOf(`${line.slice(0, -CHAIN_BYTES)}}`, before) === chain
}

/** What a line holds; null if that is no entry of a journal. */
export function parseLine(line: string): JournalEntry | null {
  try {
    return JournalEntry.parse(JSON.parse(line))
  } catch {
    return null
  }
}
