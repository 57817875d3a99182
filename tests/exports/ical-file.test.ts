import { describe, expect, it } from 'vitest'
import { writeCalendar, type CalendarEvent } from '../../src/exports/ical-file.ts'
import { gate, readEvents } from '../gate/gate.ts'

const EVENT: CalendarEvent = {
  uid: 'abcdef0123456789',
  sequence: 4,
  changedAt: '2019-01-15T10:30:00Z',
  first: '2019-06-29',
  last: '2019-06-29',
  summary: 'Publish the arrangements',
  description: 'One line\nAnother line',
  status: 'CONFIRMED',
  categories: ['Law'],
  url: null,
}

const write = (change: Partial<CalendarEvent> = {}, name = 'Plan'): string =>
  writeCalendar({ name, description: 'Dates', events: [{ ...EVENT, ...change }] })

describe('a calendar file', () => {
  it('is written to the byte', () => {
    expect(write().split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//safeguarding-transition//Transition plan//EN',
      'CALSCALE:GREGORIAN',
      'NAME:Plan',
      'X-WR-CALNAME:Plan',
      'X-WR-CALDESC:Dates',
      'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
      'X-PUBLISHED-TTL:PT12H',
      'BEGIN:VEVENT',
      'UID:abcdef0123456789',
      'SEQUENCE:4',
      'DTSTAMP:20190115T103000Z',
      'DTSTART;VALUE=DATE:20190629',
      'DTEND;VALUE=DATE:20190630',
      'SUMMARY:Publish the arrangements',
      'TRANSP:TRANSPARENT',
      'DESCRIPTION:One line\\nAnother line',
      'CATEGORIES:Law',
      'STATUS:CONFIRMED',
      'LAST-MODIFIED:20190115T103000Z',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('ends a day after its last day, over months, years and leap days', () => {
    expect(readEvents(write({ first: '2019-12-31', last: '2019-12-31' }))[0]?.end).toBe(
      '2020-01-01',
    )
    expect(readEvents(write({ first: '2020-02-28', last: '2020-02-29' }))[0]?.end).toBe(
      '2020-03-01',
    )
  })

  it.each([
    [{ first: '2019-02-29', last: '2019-03-01' }, '"2019-02-29" is not a day that exists'],
    [{ first: '', last: '' }, '"" is not a day that exists'],
    [{ first: '2019-13-01', last: '2019-13-01' }, 'is not a day that exists'],
    [{ first: '2019-06-29', last: '2019-06-28' }, 'before it starts'],
    [{ uid: '' }, 'cannot be the id'],
    [{ uid: 'a\r\nEVIL:1' }, 'cannot be the id'],
    [{ uid: 'a'.repeat(256) }, 'cannot be the id'],
    [{ changedAt: '2019-01-15T10:30:00' }, 'is not a moment in UTC'],
    [{ changedAt: '2019-13-15T10:30:00Z' }, 'is not a moment in UTC'],
    [{ sequence: -1 }, 'is not a sequence number'],
    [{ sequence: 1.5 }, 'is not a sequence number'],
    [{ url: 'http://example.org/' }, 'does not start with https'],
    [{ url: 'not an address' }, 'Invalid URL'],
  ])('refuses %o', (change, message) => {
    expect(() => write(change)).toThrow(message)
  })

  it('refuses two entries with one id', () => {
    expect(() => writeCalendar({ name: 'a', description: 'b', events: [EVENT, EVENT] })).toThrow(
      'two entries have the id',
    )
  })

  it.each([
    'A, B; C\\D "x": y',
    'a\r\nX-INJ:1',
    'END:VCALENDAR',
    'a\nEND:VEVENT\nEND:VCALENDAR\nBEGIN:VCALENDAR',
    'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    'a\u2028X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    '\u0000\u0008\u001b[31m red',
    'a\u202Etxt.exe',
    '👨‍👩‍👧‍👦'.repeat(40),
    'Ŵ'.repeat(300),
    '保'.repeat(300),
    '\ud800 lone',
  ])('keeps %j inside its value', (text) => {
    const file = writeCalendar({
      name: text,
      description: text,
      events: [{ ...EVENT, summary: text, description: text, categories: [text] }],
    })
    expect(gate(file)).toEqual([])
    expect(readEvents(file)).toHaveLength(1)
    expect(file.replace(/\r\n /g, '').split('\r\n')).toHaveLength(24)
  })

  it('gives an address with a comma and a semicolon back unbroken', () => {
    const file = write({ url: 'https://example.org/?a=1,2;b' })
    expect(file).toContain('URL;VALUE=URI:https://example.org/?a=1%2C2%3Bb\r\n')
  })

  it('says every name twice, alike', () => {
    const file = write({}, 'A, B; C\\')
    expect(file).toContain('\r\nNAME:A\\, B\\; C\\\\\r\nX-WR-CALNAME:A\\, B\\; C\\\\\r\n')
  })
})

describe('alarms', () => {
  const alarms = (days: number[]): string[] =>
    (write({ alarms: days, summary: 'A; B' }).match(/BEGIN:VALARM\r\n[^]*?END:VALARM/g) ?? []).map(
      (alarm) => alarm.split('\r\n').slice(1, -1).join(' '),
    )

  it('ring at nine in the morning before the day, in the reader’s own time, nearest first', () => {
    expect(alarms([1, 14])).toEqual([
      'ACTION:DISPLAY TRIGGER:-PT15H DESCRIPTION:A\\; B',
      'ACTION:DISPLAY TRIGGER:-P13DT15H DESCRIPTION:A\\; B',
    ])
    expect(alarms([2, 7, 28])).toEqual(
      ['P1DT15H', 'P6DT15H', 'P27DT15H'].map(
        (before) => `ACTION:DISPLAY TRIGGER:-${before} DESCRIPTION:A\\; B`,
      ),
    )
  })

  it('are none unless asked for', () => {
    expect(alarms([])).toEqual([])
    expect(write()).not.toContain('VALARM')
  })
})

describe('what is fetched at an address', () => {
  const SOURCE = 'https://plans.example.org/feeds/abc-_123.ics'
  const fetched = writeCalendar({ name: 'A', description: 'B', source: SOURCE, events: [EVENT] })

  it('says where it came from; a file to pass on never does', () => {
    expect(fetched).toContain(`\r\nSOURCE;VALUE=URI:${SOURCE}\r\n`)
    expect(write()).not.toContain('SOURCE')
    expect(gate(fetched)).toEqual([])
  })

  it('is one calendar with one product, by the Gregorian calendar, and no method', () => {
    for (const line of ['BEGIN:VCALENDAR', 'VERSION:2.0', 'CALSCALE:GREGORIAN'])
      expect(fetched.split('\r\n').filter((one) => one === line)).toHaveLength(1)
    expect(fetched.match(/^PRODID:/gm)).toHaveLength(1)
    expect(fetched).not.toMatch(/^METHOD/m)
    expect(fetched).not.toMatch(/^BEGIN:(VTODO|VTIMEZONE)|TZID/m)
  })

  it('is to be fetched again twice a day, said in both ways alike', () => {
    expect(fetched).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT12H\r\nX-PUBLISHED-TTL:PT12H\r\n')
  })
})
