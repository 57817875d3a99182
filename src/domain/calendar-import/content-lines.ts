import { refuse, type Result } from '../problem.ts'

/** A line of a calendar file together with those that go on from it. */
export type ContentLine = {
  /** What stands before its value, in capitals. */
  name: string
  text: string
  /** It goes on beyond what was asked for, and is cut there. */
  isCut: boolean
}

/** Who reads the lines of a calendar file, one after the other. */
export type LineReader = {
  /** How many characters of a line with this name are wanted; 0: none. */
  wants: (name: string) => number
  take: (line: ContentLine) => void
  /** Does it want no more? */
  isDone: () => boolean
}

const MOST_LINES = 1_000_000
/** So many are read before others have their turn. */
const AT_A_TIME = 20_000
const LONGEST_NAME = 24

const isBlankAt = (text: string, n: number): boolean => {
  const code = text.charCodeAt(n)
  return code === 32 || code === 9
}

/** Where the line that starts here ends, and where the next one starts. */
function lineEnd(text: string, start: number): { end: number; next: number } {
  for (let n = start; n < text.length; n += 1) {
    const code = text.charCodeAt(n)
    if (code === 10) return { end: n, next: n + 1 }
    if (code === 13) return { end: n, next: text.charCodeAt(n + 1) === 10 ? n + 2 : n + 1 }
  }
  return { end: text.length, next: text.length }
}

const nameAt = (text: string, start: number, end: number): string =>
  /^[A-Za-z-]+/.exec(text.slice(start, Math.min(end, start + LONGEST_NAME)))?.[0].toUpperCase() ??
  ''

/** Puts one line together, and hands it on once the next one begins. */
class Joiner {
  #parts: string[] = []
  #name = ''
  #room = 0
  #isCut = false
  readonly #reader: LineReader

  constructor(reader: LineReader) {
    this.#reader = reader
  }

  start(text: string, start: number, end: number): void {
    this.flush()
    const name = nameAt(text, start, end)
    this.#room = name === '' ? 0 : this.#reader.wants(name)
    if (this.#room === 0) return
    this.#name = name
    this.goOn(text, start, end)
  }

  goOn(text: string, start: number, end: number): void {
    if (this.#name === '') return
    const kept = Math.min(end, start + this.#room)
    if (kept > start) this.#parts.push(text.slice(start, kept))
    this.#room -= kept - start
    this.#isCut ||= kept < end
  }

  flush(): void {
    if (this.#name !== '')
      this.#reader.take({ name: this.#name, text: this.#parts.join(''), isCut: this.#isCut })
    this.#name = ''
    this.#parts = []
    this.#isCut = false
  }
}

/**
 * Reads the lines of a calendar file in one pass, so that whatever stands in it costs no more than
 * its length. Null, or why it is not read.
 */
export function* readLines(
  text: string,
  reader: LineReader,
): Generator<undefined, Result<never> | null> {
  const joiner = new Joiner(reader)
  let start = 0
  for (let lines = 1; start < text.length && !reader.isDone(); lines += 1) {
    if (lines > MOST_LINES)
      return refuse(
        `The file has more than ${MOST_LINES.toLocaleString('en-GB')} lines, so it is not read. Export a shorter period.`,
      )
    const { end, next } = lineEnd(text, start)
    if (isBlankAt(text, start)) joiner.goOn(text, start + 1, end)
    else if (end > start) joiner.start(text, start, end)
    start = next
    if (lines % AT_A_TIME === 0) yield
  }
  joiner.flush()
  return null
}
