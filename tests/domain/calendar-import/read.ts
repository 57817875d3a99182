import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { cpuTime } from '../../cpu-time.ts'
import {
  readCalendar,
  type ReadAsked,
  type ReadCalendar,
} from '../../../src/domain/calendar-import/read-calendar.ts'
import type { Result } from '../../../src/domain/problem.ts'

export const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

/** What an entry is found again by. */
export const keyOf = (uid: string, day?: string): string =>
  digest(day === undefined ? uid : `${uid}|${day}`).slice(0, 32)

const ASKED: ReadAsked = { today: '2019-01-15', words: [], digest, isOwn: () => false }

type Timed = { read: Result<ReadCalendar>; longest: number }

/** Reads a file to its end, and tells how many milliseconds of work its longest step was. */
export function readTimed(bytes: Uint8Array, asked: Partial<ReadAsked> = {}): Timed {
  const work = readCalendar(bytes, { ...ASKED, ...asked })
  let longest = 0
  for (;;) {
    let step = { done: false } as ReturnType<typeof work.next>
    longest = Math.max(
      longest,
      cpuTime(() => {
        step = work.next()
      }),
    )
    if (step.done) return { read: step.value, longest }
  }
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

export const readText = (text: string, asked: Partial<ReadAsked> = {}): Result<ReadCalendar> =>
  readTimed(bytesOf(text), asked).read

/** What a file holds that can be read. */
export function readWell(text: string, asked: Partial<ReadAsked> = {}): ReadCalendar {
  const read = readText(text, asked)
  if (!read.ok) throw new Error(read.problems[0]?.message)
  return read.value
}

/** Why a file is refused. */
export function whyRefused(bytes: Uint8Array): string {
  const { read } = readTimed(bytes)
  if (read.ok) throw new Error('It was read.')
  return read.problems[0]?.message ?? ''
}

/** A file that another program wrote, its lines ended as a calendar’s are. */
export const fixture = (name: string): string =>
  readFileSync(new URL(`files/${name}.ics`, import.meta.url), 'utf8').replaceAll('\n', '\r\n')

export const event = (...lines: readonly string[]): string =>
  ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')

export const calendar = (...parts: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', ...parts, 'END:VCALENDAR', ''].join(
    '\r\n',
  )

/** Each entry as `day title`, with what is told of it. */
export const said = ({ entries }: ReadCalendar): string[] =>
  entries.map(({ day, last, title, note }) =>
    [
      day,
      ...(last === undefined ? [] : [`to ${last}`]),
      title,
      ...(note === undefined ? [] : [note]),
    ].join(' '),
  )

/** Why what is left out is left out, and how much of it. */
export const out = ({ leftOut }: ReadCalendar): Record<string, number> =>
  Object.fromEntries(leftOut.map(({ why, count }) => [why, count]))
