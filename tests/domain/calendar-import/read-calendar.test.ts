import { describe, expect, it } from 'vitest'
import { calendar, event, fixture, keyOf, out, readWell, said } from './read.ts'

describe('files of other programs', () => {
  it('Outlook: Windows’ names of zones, a series with a day moved and one left out', () => {
    const read = readWell(fixture('outlook'))
    expect(read.name).toBe('Democratic Services')
    expect(said(read)).toEqual([
      '2019-04-15 LSCB Executive',
      '2019-05-20 LSCB Executive',
      '2019-06-11 Cabinet: agree the new arrangements, part 1',
      '2019-06-20 to 2019-06-21 Peer review',
      '2019-07-02 Partnership breakfast Its time zone, “Customized Time Zone”, is not known here, so its day is taken as written',
      '2019-07-23 LSCB Executive',
      '2019-08-19 LSCB Executive',
      '2019-09-16 LSCB Executive',
    ])
    expect(out(read)).toEqual({})
    expect(read.entries[2]?.key).toBe(
      keyOf(
        '040000008200E00074C5B7101A82E00800000000A01F0C7D00E9D401000000000000000010000000AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
      ),
    )
    expect(read.entries[5]?.key).toBe(keyOf('series-1', '2019-07-15'))
  })

  it('Google: moments in UTC by their day in England, cancelled entries, tasks, no end', () => {
    const read = readWell(fixture('google'))
    expect(said(read)).toEqual([
      '2019-02-07 Transition project board',
      '2019-02-21 Transition project board',
      '2019-03-29 Year end',
      '2019-07-01 Publication goes live just after midnight',
    ])
    expect(read.cancelled.map(({ title }) => title)).toEqual(['Workshop that is off'])
    expect(out(read)).toEqual({ endless: 1, task: 1 })
  })

  it('a council’s web page: times without a zone, the same meeting twice a day', () => {
    const read = readWell(fixture('council'))
    expect(said(read)).toEqual([
      '2019-02-12 Children and Families Scrutiny Committee – additional meeting, to consider the safeguarding arrangements',
      '2019-03-12 Licensing Sub-Committee',
    ])
    expect(out(read)).toEqual({ twice: 1, undated: 1 })
    expect(read.name).toBe(null)
  })

  it.each(['outlook', 'google', 'council'])(
    '%s: lines ended in any way, or written in other letters, read alike',
    (name) => {
      const text = fixture(name)
      const read = readWell(text)
      expect(readWell(text.replaceAll('\r\n', '\n'))).toEqual(read)
      expect(readWell(text.replaceAll('\r\n', '\r'))).toEqual(read)
      expect(readWell(text.replaceAll('\r\n', '\r\n\r\n'))).toEqual(read)
      expect(readWell(`\uFEFF${text}`)).toEqual(read)
    },
  )
})

const START = 'DTSTART;VALUE=DATE:20190613'

describe('an entry', () => {
  it('that cannot be taken is left out, and why', () => {
    const read = readWell(
      calendar(
        event('UID:1', 'SUMMARY:Thirtieth', 'DTSTART;VALUE=DATE:20190230'),
        event('UID:2', 'SUMMARY:Not a leap year', 'DTSTART;VALUE=DATE:20190229'),
        event('UID:3', 'SUMMARY:Garbage', 'DTSTART:garbage'),
        event('UID:4', 'SUMMARY:Empty', 'DTSTART:'),
        event('UID:5', 'SUMMARY:Long ago', 'DTSTART;VALUE=DATE:16010101'),
        event('UID:6', 'SUMMARY:Ends on no day', START, 'DTEND;VALUE=DATE:20190631'),
        event('UID:7', 'SUMMARY:Backwards', START, 'DTEND;VALUE=DATE:20190612'),
        event(
          'UID:8',
          'SUMMARY:An hour back',
          'DTSTART:20190613T100000Z',
          'DTEND:20190613T090000Z',
        ),
        event('UID:9', 'SUMMARY:Less than nothing', START, 'DURATION:-P1D'),
        event('UID:10', START),
        event('UID:11', 'SUMMARY:  \\n ', START),
        event('UID:12', `SUMMARY:${'x'.repeat(301)}`, START),
        event('UID:13', `SUMMARY:${'x'.repeat(10_000)}`, START),
        event('UID:14', 'SUMMARY:No value at all', 'DTSTART'),
        event('UID:15', 'SUMMARY:No date'),
        'BEGIN:VEVENT\r\nUID:16\r\nSUMMARY:Without an end',
      ),
    )
    expect(said(read)).toEqual([])
    expect(out(read)).toEqual({
      'no-such-day': 6,
      reversed: 3,
      untitled: 2,
      'long-title': 2,
      undated: 1,
      broken: 2,
    })
    expect(read.leftOut.find(({ why }) => why === 'reversed')?.titles).toEqual([
      'Backwards',
      'An hour back',
      'Less than nothing',
    ])
  })

  it.each([
    ['29 February of a leap year', ['DTSTART;VALUE=DATE:20200229'], '2020-02-29 A'],
    ['one whole day', [START, 'DTEND;VALUE=DATE:20190614'], '2019-06-13 A'],
    ['one day whose end is its beginning', [START, 'DTEND;VALUE=DATE:20190613'], '2019-06-13 A'],
    ['two whole days', [START, 'DTEND;VALUE=DATE:20190615'], '2019-06-13 to 2019-06-14 A'],
    ['over the end of a year', ['DTSTART:20191231', 'DURATION:P2D'], '2019-12-31 to 2020-01-01 A'],
    ['until midnight', ['DTSTART:20190613T180000', 'DTEND:20190614T000000'], '2019-06-13 A'],
    [
      'past midnight',
      ['DTSTART:20190613T180000', 'DTEND:20190614T000100'],
      '2019-06-13 to 2019-06-14 A',
    ],
    ['an hour long', ['DTSTART:20190613T180000', 'DURATION:PT1H'], '2019-06-13 A'],
    ['without seconds', ['DTSTART:20190613T1800'], '2019-06-13 A'],
    ['in summer, 23:30 in UTC', ['DTSTART:20190613T233000Z'], '2019-06-14 A'],
    ['in winter, 23:30 in UTC', ['DTSTART:20190113T233000Z'], '2019-01-13 A'],
    ['on the night the clocks go forward', ['DTSTART:20190331T003000Z'], '2019-03-31 A'],
    ['in Berlin, after midnight', ['DTSTART;TZID=Europe/Berlin:20190613T003000'], '2019-06-12 A'],
    [
      'in New York, by Windows’ name',
      ['DTSTART;TZID=Eastern Standard Time:20190613T200000'],
      '2019-06-14 A',
    ],
    [
      'in London, by Outlook’s shown name',
      ['DTSTART;TZID="(UTC+00:00) Dublin, Edinburgh, Lisbon, London":20190613T233000'],
      '2019-06-13 A',
    ],
    [
      'in Paris, by a longer name',
      ['DTSTART;TZID=/mozilla.org/20050126_1/Europe/Paris:20190613T003000'],
      '2019-06-12 A',
    ],
  ])('%s', (_, lines, expected) => {
    expect(said(readWell(calendar(event('UID:1', 'SUMMARY:A', ...lines))))).toEqual([expected])
  })

  it('keeps its title as typed, on one line and without what is unseen', () => {
    const title = 'Board\\, “Q1”\\; C\\\\D: <b>x</b>\\nEND:VCALENDAR \u202Eabc\u0000 é 日本'
    const read = readWell(calendar(event('UID:1', `SUMMARY:${title}`, START)))
    expect(read.entries[0]?.title).toBe('Board, “Q1”; C\\D: <b>x</b> END:VCALENDAR abc é 日本')
  })

  it('has its alarms and other parts passed over', () => {
    const alarm = ['BEGIN:VALARM', 'UID:other', 'SUMMARY:Other', 'DTSTART:20200101', 'END:VALARM']
    const read = readWell(calendar(event(...alarm, 'UID:1', 'SUMMARY:Own', START)))
    expect(said(read)).toEqual(['2019-06-13 Own'])
  })

  it('without an id is taken, and cannot be found again', () => {
    const { entries } = readWell(calendar(event('SUMMARY:A', START), event('SUMMARY:B', START)))
    expect(entries.map(({ key, title }) => [key, title])).toEqual([
      [null, 'A'],
      [null, 'B'],
    ])
  })

  it('that is there twice is taken as it was last changed', () => {
    const older = event('UID:1', 'SUMMARY:Old', START, 'SEQUENCE:1')
    const newer = event('UID:1', 'SUMMARY:New', START, 'SEQUENCE:2')
    for (const file of [calendar(older, newer), calendar(newer, older)]) {
      const read = readWell(file)
      expect(said(read)).toEqual(['2019-06-13 New'])
      expect(out(read)).toEqual({ older: 1 })
    }
  })

  it('of this program’s own calendars is left out, by its product or by its id', () => {
    const ours = calendar(event('UID:1', 'SUMMARY:A', START)).replace(
      '-//Test//EN',
      '-//safeguarding-transition//Transition plan//EN',
    )
    expect(out(readWell(ours))).toEqual({ own: 1 })
    const other = calendar(event('UID:1', 'SUMMARY:A', START), event('UID:2', 'SUMMARY:B', START))
    const read = readWell(other, { isOwn: (uid) => uid === '1' })
    expect([said(read), out(read)]).toEqual([['2019-06-13 B'], { own: 1 }])
  })

  it('without any of the words asked for is left out', () => {
    const read = readWell(fixture('council'), { words: ['scrutiny', 'cabinet'] })
    expect(said(read)).toHaveLength(1)
    expect(out(read)).toEqual({ other: 4 })
  })
})

const series = (...rules: string[]): string =>
  calendar(event('UID:s', 'SUMMARY:S', 'DTSTART:20190204T100000Z', ...rules))

describe('a series', () => {
  it('of 60 days is taken, of 61 not', () => {
    expect(readWell(series('RRULE:FREQ=WEEKLY;COUNT=60')).entries).toHaveLength(60)
    const read = readWell(series('RRULE:FREQ=WEEKLY;COUNT=61'))
    expect([read.entries, out(read)]).toEqual([[], { 'too-often': 1 }])
  })

  it('ends with the last day that is not after its end', () => {
    const last = (until: string) =>
      readWell(series(`RRULE:FREQ=WEEKLY;UNTIL=${until}`)).entries.at(-1)?.day
    expect(last('20190218T100000Z')).toBe('2019-02-18')
    expect(last('20190218T095959Z')).toBe('2019-02-11')
    expect(last('20190218')).toBe('2019-02-18')
    expect(last('20190217')).toBe('2019-02-11')
  })

  it('without an end is taken for a year from today, and that is told', () => {
    const read = readWell(series('RRULE:FREQ=MONTHLY;BYDAY=1MO').replace('20190204', '20150202'))
    expect([read.entries[0]?.day, read.entries.at(-1)?.day]).toEqual(['2019-02-04', '2020-01-06'])
    expect(out(read)).toEqual({ endless: 1 })
  })

  it('stays on its own hour when the clocks change', () => {
    const late = calendar(
      event(
        'UID:s',
        'SUMMARY:S',
        'DTSTART;TZID=Europe/London:20190325T233000',
        'RRULE:FREQ=WEEKLY;COUNT=3',
      ),
    )
    expect(readWell(late).entries.map(({ day }) => day)).toEqual([
      '2019-03-25',
      '2019-04-01',
      '2019-04-08',
    ])
  })

  it('has days besides, and a list of days alone', () => {
    const days = (...rules: string[]) => readWell(series(...rules)).entries.map(({ day }) => day)
    const besides = 'RDATE:20190306T100000Z,20190307T100000Z'
    expect(days('RRULE:FREQ=WEEKLY;COUNT=2', besides)).toEqual([
      '2019-02-04',
      '2019-02-11',
      '2019-03-06',
      '2019-03-07',
    ])
    expect(days(besides, 'EXDATE:20190204T100000Z')).toEqual(['2019-03-06', '2019-03-07'])
    expect(days('RDATE;VALUE=PERIOD:20190306T100000Z/PT1H')).toEqual(['2019-02-04', '2019-03-06'])
  })

  it.each([
    ['by the second', 'RRULE:FREQ=SECONDLY', 'unread'],
    ['on no day', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=3', 'unread'],
    ['by weeks of the year', 'RRULE:FREQ=YEARLY;BYWEEKNO=20', 'unread'],
    ['several times a day', 'RRULE:FREQ=DAILY;COUNT=4;BYHOUR=9,15', 'unread'],
    ['by two rules', 'RRULE:FREQ=DAILY;COUNT=2\r\nRRULE:FREQ=WEEKLY;COUNT=2', 'unread'],
    ['with a rule for what is left out', 'RRULE:FREQ=DAILY;COUNT=2\r\nEXRULE:FREQ=DAILY', 'unread'],
    ['until a day that does not exist', 'RRULE:FREQ=DAILY;UNTIL=20190230', 'unread'],
    ['by a rule that is none', 'RRULE:X', 'unread'],
    ['each day', 'RRULE:FREQ=DAILY', 'too-often'],
    ['with each day left out', 'RRULE:FREQ=DAILY;COUNT=1\r\nEXDATE:20190204T100000Z', 'no-day'],
  ])('that repeats %s is left out', (_, rule, why) => {
    const read = readWell(series(rule))
    expect([read.entries, out(read)]).toEqual([[], { [why]: 1 }])
  })

  it('whose single day is cancelled has that one cancelled, by an id of its own', () => {
    const instead = event(
      'UID:s',
      'SUMMARY:S',
      'STATUS:CANCELLED',
      'DTSTART:20190211T100000Z',
      'RECURRENCE-ID:20190211T100000Z',
    )
    const file = series('RRULE:FREQ=WEEKLY;COUNT=2').replace(
      'END:VCALENDAR',
      `${instead}\r\nEND:VCALENDAR`,
    )
    const read = readWell(file)
    expect(read.entries.map(({ key }) => key)).toEqual([keyOf('s', '2019-02-04')])
    expect(read.cancelled.map(({ key }) => key)).toEqual([keyOf('s', '2019-02-11')])
  })
})

describe('more entries than can be taken at once', () => {
  const day = (n: number): string =>
    `2019${String((n % 12) + 1).padStart(2, '0')}${String((n % 28) + 1).padStart(2, '0')}`
  const many = calendar(
    ...Array.from({ length: 1500 }, (_, n) =>
      event(`UID:${n}`, `SUMMARY:Meeting ${n}`, `DTSTART;VALUE=DATE:${day(n)}`),
    ),
  )

  it('are taken from today on, then the latest that are past', () => {
    const read = readWell(many, { today: '2019-07-01' })
    expect(read.entries).toHaveLength(1000)
    expect(out(read)).toEqual({ 'too-many': 500 })
    expect(read.entries.filter(({ day }) => day >= '2019-07-01')).toHaveLength(750)
    expect(read.entries[0]?.day.slice(0, 7)).toBe('2019-05')
    expect(read.leftOut[0]?.titles).toHaveLength(20)
  })
})
