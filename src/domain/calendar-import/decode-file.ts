import { accept, refuse, type Result } from '../problem.ts'

const startsWith = (bytes: Uint8Array, sign: readonly number[]): boolean =>
  sign.every((byte, n) => bytes[n] === byte)

const PACKED =
  'That file is packed (zip or gzip). Unpack it first, and choose the .ics file that is in it.'

/** Files that people take for a calendar, told by how they begin. */
const OTHERS: readonly (readonly [sign: readonly number[], why: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], PACKED],
  [[0x1f, 0x8b], PACKED],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'That is a message or document of Outlook or Office, not a calendar file. In Outlook, save the calendar as “iCalendar (.ics)”.',
  ],
  [
    [0x21, 0x42, 0x44, 0x4e],
    'That is an Outlook data file (.pst). In Outlook, save the calendar as “iCalendar (.ics)”.',
  ],
  [
    [0x25, 0x50, 0x44, 0x46],
    'That is a PDF, not a calendar file. Ask for the timetable as an .ics file, or paste its rows.',
  ],
]

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const isBlank = (byte: number | undefined): boolean => byte === 32 || byte === 9

/** Which bytes end a line that goes on after a blank: 0 where none do. */
function foldAt(bytes: Uint8Array, n: number): number {
  const byte = bytes[n]
  if (byte === LINE_FEED) return isBlank(bytes[n + 1]) ? 2 : 0
  if (byte !== CARRIAGE_RETURN) return 0
  if (bytes[n + 1] === LINE_FEED) return isBlank(bytes[n + 2]) ? 3 : 0
  return isBlank(bytes[n + 1]) ? 2 : 0
}

/** The same lines, none of them folded: some programs fold in the middle of a letter. */
function unfolded(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length)
  let length = 0
  for (let n = 0; n < bytes.length;) {
    const fold = foldAt(bytes, n)
    if (fold === 0) {
      kept[length] = bytes[n] ?? 0
      length += 1
    }
    n += Math.max(fold, 1)
  }
  return kept.subarray(0, length)
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** How a text begins that has two bytes a letter: with a mark, or with zeros between plain letters. */
const WIDE: readonly (readonly [begins: RegExp, letters: 'utf-16le' | 'utf-16be'])[] = [
  [/^(?:\xFF\xFE|[^\0]\0[^\0]\0)/, 'utf-16le'],
  [/^(?:\xFE\xFF|\0[^\0]\0[^\0])/, 'utf-16be'],
]

function wide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const begins = String.fromCharCode(...bytes.subarray(0, 4))
  return WIDE.find(([sign]) => sign.test(begins))?.[1] ?? null
}

function decode(bytes: Uint8Array): string {
  const two = wide(bytes)
  if (two) return new TextDecoder(two).decode(bytes)
  // What is no UTF-8 was written by an older program on Windows.
  return asUtf8(bytes) ?? asUtf8(unfolded(bytes)) ?? new TextDecoder('windows-1252').decode(bytes)
}

const LOOKED_AT = 2000

function whyNoCalendar(text: string): string {
  const head = text.slice(0, LOOKED_AT)
  if (/<!doctype|<html|<head|<body/i.test(head))
    return 'That is a web page, not a calendar file. Look on the page for “Add to calendar”, “iCal” or “.ics”, and choose the file that it gives.'
  return 'That is not a calendar file: it does not begin as one does (BEGIN:VCALENDAR). Choose the .ics file that the calendar was exported to.'
}

/** The text of an .ics file, whatever program wrote it; refused in a sentence if it is none. */
export function decodeFile(bytes: Uint8Array): Result<string> {
  if (bytes.length === 0) return refuse('The file is empty. Export the calendar again.')
  const other = OTHERS.find(([sign]) => startsWith(bytes, sign))
  if (other) return refuse(other[1])
  const text = decode(bytes)
  const head = text.slice(0, LOOKED_AT)
  if (!/BEGIN[ \t]*:[ \t]*VCALENDAR/i.test(head)) return refuse(whyNoCalendar(text))
  if (/^VERSION:1\.0/im.test(head))
    return refuse(
      'That is a vCalendar file of the 1990s (.vcs), which is not read. Save the calendar as “iCalendar (.ics)”.',
    )
  return accept(text)
}
