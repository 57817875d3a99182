import { accept, refuse, type Result } from '../problem.ts'
import { readLines, type ContentLine, type LineReader } from './content-lines.ts'

/** The lines of one entry that are read at all. */
export type EntryLines = {
  lines: string[]
  /** It goes on longer than any entry does, so something of it is missing. */
  isCut: boolean
}

/** A calendar file taken apart, before any of its entries is read. */
export type SplitFile = {
  entries: EntryLines[]
  /** Entries that do not end, or in which another one begins. */
  broken: number
  tasks: number
  /** The lines about the calendar itself, by their name. */
  about: ReadonlyMap<string, string>
}

const MOST_ENTRIES = 10_000
const MOST_LINES_KEPT = 50
const LONGEST_LINE = 1000
/** Days that a series leaves out or adds stand in one line. */
const LONGEST_LIST = 8000

const LISTS = ['EXDATE', 'RDATE']
const OF_ENTRY = new Set([
  ...['UID', 'SUMMARY', 'DTSTART', 'DTEND', 'DURATION', 'STATUS', 'SEQUENCE'],
  ...['RECURRENCE-ID', 'RRULE', 'EXRULE', ...LISTS],
])
const OF_CALENDAR = new Set(['X-WR-CALNAME', 'NAME', 'PRODID', 'METHOD'])
const MARKS = new Set(['BEGIN', 'END'])

const valueOf = (text: string): string => text.slice(text.indexOf(':') + 1).trim()

/** Sorts the lines of a file into entries. Parts of an entry, such as its alarms, are passed over. */
class Splitter implements LineReader {
  readonly entries: EntryLines[] = []
  readonly about = new Map<string, string>()
  count = 0
  broken = 0
  tasks = 0
  #entry: EntryLines | null = null
  /** How deep in parts of the entry. */
  #depth = 0

  readonly wants = (name: string): number => {
    if (MARKS.has(name)) return LONGEST_LINE
    const isWanted =
      this.#entry === null ? OF_CALENDAR.has(name) : this.#depth === 0 && OF_ENTRY.has(name)
    if (!isWanted) return 0
    return LISTS.includes(name) ? LONGEST_LIST : LONGEST_LINE
  }

  readonly isDone = (): boolean => this.count > MOST_ENTRIES

  readonly take = (line: ContentLine): void => {
    const { name, text } = line
    if (name === 'BEGIN') this.#begin(valueOf(text).toUpperCase())
    else if (name === 'END') this.#end(valueOf(text).toUpperCase())
    else if (this.#entry !== null) keepIn(this.#entry, line)
    else if (!this.about.has(name)) this.about.set(name, valueOf(text))
  }

  close(): void {
    if (this.#entry !== null) this.broken += 1
    this.#entry = null
  }

  #begin(part: string): void {
    if (part === 'VEVENT') {
      this.close()
      this.count += 1
      this.#entry = { lines: [], isCut: false }
      this.#depth = 0
    } else if (this.#entry !== null) this.#depth += 1
    else if (part === 'VTODO') this.tasks += 1
  }

  #end(part: string): void {
    if (part !== 'VEVENT') this.#depth = Math.max(this.#depth - 1, 0)
    else if (this.#entry !== null) {
      this.entries.push(this.#entry)
      this.#entry = null
    }
  }
}

function keepIn(entry: EntryLines, { name, text, isCut }: ContentLine): void {
  // A title that was cut is too long for a plan in any case.
  if (isCut && name !== 'SUMMARY') entry.isCut = true
  else if (entry.lines.length === MOST_LINES_KEPT) entry.isCut = true
  else entry.lines.push(text)
}

/** Takes a calendar file apart; more entries than are read at once are refused in a sentence. */
export function* splitFile(text: string): Generator<undefined, Result<SplitFile>> {
  const splitter = new Splitter()
  const refused = yield* readLines(text, splitter)
  if (refused) return refused
  splitter.close()
  return splitter.isDone()
    ? refuse(
        `The file holds more than ${MOST_ENTRIES.toLocaleString('en-GB')} entries, so it is not read. Export a shorter period, or fewer calendars.`,
      )
    : accept(splitter)
}
