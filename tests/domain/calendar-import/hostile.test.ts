import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDay } from '../../../src/domain/day.ts'
import { carry, readCarried } from '../../../src/domain/calendar-import/carried.ts'
import { bytesOf, calendar, event, out, readText, readTimed, readWell, whyRefused } from './read.ts'

const MOST = 10 * 1024 * 1024
const HEAD = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n'

const repeat = (text: string): string => HEAD + text.repeat(Math.floor(MOST / text.length))
const each = (count: number, make: (n: number) => string): string =>
  HEAD + Array.from({ length: count }, (_, n) => `${make(n)}\r\n`).join('')

/** No step may hold others up. */
const LONGEST_STEP = 1500

describe('as much as a file may hold, of anything, is read in steps, none of them long', () => {
  const start = 'DTSTART:19000213T180000Z'
  const manySeries = (rule: string): string =>
    each(3000, (n) => event(`UID:${n}`, `SUMMARY:M${n}`, start, `RRULE:${rule}`))
  it.each<[string, string, Record<string, number> | string]>([
    ['one giant line', HEAD + 'X'.repeat(MOST), {}],
    ['a giant title', `${HEAD}${event(`SUMMARY:${'x'.repeat(MOST)}`, start)}`, { 'long-title': 1 }],
    [
      '200,000 entries',
      repeat(`${event('UID:1', 'DTSTART:20190613')}\r\n`),
      'more than 10,000 entries',
    ],
    [
      'parts within parts',
      `${HEAD}BEGIN:VEVENT\r\n${'BEGIN:VALARM\r\n'.repeat(700_000)}`,
      { broken: 1 },
    ],
    [
      'time zones of garbage',
      repeat('BEGIN:VTIMEZONE\r\nDTSTART:x\r\nRRULE:FREQ=SECONDLY\r\nEND:VTIMEZONE\r\n'),
      {},
    ],
    ['NULs', HEAD + '\0'.repeat(MOST), {}],
    ['empty lines', HEAD + '\n'.repeat(MOST), '1,000,000 lines'],
    [
      'a title in a million pieces',
      `${HEAD}${event(`SUMMARY:x${'\r\n y'.repeat(900_000)}`, start)}`,
      { 'long-title': 1 },
    ],
    ['a web page', `<!DOCTYPE html>${'x'.repeat(MOST)}`, 'web page'],
    ['series by the second', manySeries('FREQ=SECONDLY'), { unread: 3000 }],
    [
      'series on no day',
      manySeries('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=3'),
      { unread: 3000 },
    ],
    [
      'series on no day of a year',
      manySeries('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31;UNTIL=21990101'),
      'read',
    ],
    ['series of 60 days', manySeries('FREQ=WEEKLY;COUNT=60'), 'read'],
    [
      'days besides',
      each(40, () =>
        event(
          'SUMMARY:S',
          start,
          ...Array<string>(60).fill(`RDATE:${'20190313T180000Z,'.repeat(235)}20190313T180000Z`),
        ),
      ),
      { broken: 40 },
    ],
    [
      'parameters',
      each(1000, (n) => event(`UID:${n}`, `SUMMARY${';A=B'.repeat(230)}:x`, start)),
      { twice: 999 },
    ],
    [
      'zones that are none',
      each(3000, (n) =>
        event(`UID:${n}`, `SUMMARY:M${n}`, `DTSTART;TZID=Zone ${n}:20190213T180000`),
      ),
      { 'too-many': 2000 },
    ],
  ])('%s', { timeout: 60_000 }, (_, text, expected) => {
    const { read, longest } = readTimed(bytesOf(text))
    expect(longest).toBeLessThan(LONGEST_STEP)
    if (typeof expected === 'object') expect(read.ok && out(read.value)).toEqual(expected)
    else if (expected !== 'read')
      expect(read.ok ? '' : read.problems[0]?.message).toContain(expected)
  })
})

describe('what is no calendar file is refused, and what to do is told', () => {
  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['text', bytesOf('Cabinet on 13 June'), 'BEGIN:VCALENDAR'],
    ['a web page', bytesOf('\n<html lang="en"><body>Meetings'), 'web page'],
    ['gzip', gzipSync(calendar()), 'packed'],
    ['zip', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'packed'],
    ['an Outlook message', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'iCalendar (.ics)'],
    ['an Outlook data file', bytesOf('!BDN....'), 'iCalendar (.ics)'],
    ['a PDF', bytesOf('%PDF-1.7'), 'PDF'],
    ['vCalendar', bytesOf('BEGIN:VCALENDAR\r\nVERSION:1.0\r\nEND:VCALENDAR'), '.vcs'],
    [
      'bytes',
      Uint8Array.from({ length: 5000 }, (_, n) => (n * 2654435761) >>> 13),
      'BEGIN:VCALENDAR',
    ],
  ])('%s', (_, bytes, expected) => {
    expect(whyRefused(bytes)).toContain(expected)
  })
})

describe('letters', () => {
  const text = calendar(event('UID:1', 'SUMMARY:Café – 13 June', 'DTSTART:20190613'))
  const title = (bytes: Uint8Array): string | undefined => {
    const { read } = readTimed(bytes)
    return read.ok ? read.value.entries[0]?.title : undefined
  }
  const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16()

  it.each<[string, Uint8Array]>([
    ['UTF-8', bytesOf(text)],
    ['UTF-8 with a mark', bytesOf(`\uFEFF${text}`)],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['UTF-16 the other way round', swapped(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
    ['UTF-16 the other way round, without a mark', swapped(Buffer.from(text, 'utf16le'))],
  ])('%s', (_, bytes) => {
    expect(title(bytes)).toBe('Café – 13 June')
  })

  it('of older Windows, and none that is broken', () => {
    const bytes = Buffer.from(text.replace('–', '\u0096'), 'latin1')
    expect(title(bytes)).toBe('Café – 13 June')
  })

  it('folded in the middle', () => {
    const bytes = Buffer.from(text)
    const at = bytes.indexOf(0xc3) + 1
    const folded = Buffer.concat([bytes.subarray(0, at), Buffer.from('\r\n '), bytes.subarray(at)])
    expect(title(folded)).toBe('Café – 13 June')
  })
})

describe('whatever stands in a file', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...['BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VALARM', 'END:VALARM', 'UID:1', 'SUMMARY:A'],
      ...['DTSTART:20190613', 'DTEND:20190101T000000Z', 'RRULE:FREQ=WEEKLY', 'RDATE:20190613'],
      ...[
        'RECURRENCE-ID:20190613',
        'STATUS:CANCELLED',
        'DURATION:P1D',
        ' folded',
        '\t',
        'END:VCALENDAR',
      ],
      ...[
        'SUMMARY;X="',
        'DTSTART;TZID=:20190613T100000',
        'X-WR-CALNAME:\\',
        'SEQUENCE:x',
        'EXDATE:,',
      ],
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
  )

  it('is read or refused, each day exists, and what is read can be sent again', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const read = readText(`${HEAD}${pieces.join('\r\n')}`)
        if (!read.ok) return
        for (const { day, last = day } of read.value.entries) {
          expect([parseDay(day), parseDay(last)]).toEqual([day, last])
          expect(last >= day).toBe(true)
        }
        expect(readCarried(carry(read.value))).toEqual(read.value)
      }),
      { numRuns: 300 },
    )
  })
})

describe('what was read, sent again', () => {
  const read = readWell(calendar(event('UID:1', 'SUMMARY:A', 'DTSTART:20190613')))

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['something else', '{"entries":[]}'],
    ['a day that does not exist', carry(read).replace('2019-06-13', '2019-02-30')],
    ['a title with a line break', carry(read).replace('"A"', '"A\\nB"')],
    ['too much', ' '.repeat(2_000_001)],
  ])('is refused where it is %s', (_, text) => {
    expect(readCarried(text)).toBe(null)
  })
})
