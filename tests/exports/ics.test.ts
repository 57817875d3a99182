import { describe, expect, it } from 'vitest'
import type { Plan } from '../../src/domain/plan.ts'
import { toIcs } from '../../src/exports/ics.ts'
import { gate, readEvents, type ReadEvent } from '../gate/gate.ts'
import {
  catalogue,
  makeArea,
  makeMilestone,
  makePlan,
  openExample,
  openTestPlan,
  withoutFramework,
} from '../make-plan.ts'
import { OPTIONS } from './options.ts'
import { NASTY_LABELS } from './nasty-labels.ts'

const eventsOf = (plan: Plan): ReadEvent[] => readEvents(toIcs(openTestPlan(plan), OPTIONS))

const local = (change: Partial<Plan>): ReadEvent[] => eventsOf(withoutFramework(makePlan(change)))

const planned = (edtf: string) => ({ planned: { edtf } })

const named = (events: readonly ReadEvent[], words: string): ReadEvent[] =>
  events.filter(({ summary }) => summary.includes(words))

const dated = (events: readonly ReadEvent[]): string[] =>
  events.map(({ start, summary }) => `${start} ${summary}`)

describe('the shipped examples as calendars', () => {
  it.each([...catalogue.examples.keys()])('%s passes the gate', (id) => {
    expect(gate(toIcs(openExample(id), OPTIONS))).toEqual([])
  })

  it('gives law and guidance an entry each where their dates differ', () => {
    const events = readEvents(toIcs(openExample('leicestershire-rutland'), OPTIONS))
    expect(dated(named(events, 'Publish the arrangements'))).toEqual([
      '2019-06-29 ✓ Publish the arrangements: guidance date (must)',
      '2019-06-30 ✓ Publish the arrangements: last day in law',
    ])
  })

  it('gives each area its own where the date counts from what the area did', () => {
    const events = readEvents(toIcs(openExample('leicestershire-rutland'), OPTIONS))
    expect(dated(named(events, 'Put the new arrangements'))).toEqual([
      '2019-09-28 Put the new arrangements into operation: last day in law (Leicestershire)',
      '2019-09-28 Put the new arrangements into operation: last day in law (Rutland)',
      '2019-09-29 Put the new arrangements into operation: guidance date (must)',
    ])
    expect(dated(named(events, 'Pass on child death reviews'))).toEqual([
      '2020-01-29 Pass on child death reviews that are left unfinished',
    ])
  })

  it('tells what, who, on what basis, how sure, and what else there is to know', () => {
    const events = readEvents(toIcs(openExample('leicestershire-rutland'), OPTIONS))
    expect(named(events, 'into operation: last day in law (Rutland)')[0]?.description).toBe(
      [
        'Put the new arrangements into operation (Rutland).',
        'Who: Safeguarding partners and relevant agencies.',
        'Law (must): SI 2018/497 reg 6(1); counted from the publication date (28 June 2019).',
        'Guidance (must): DfE transitional guidance 2018 (paragraph not verified); counted from the publication date (28 June 2019); from a secondary source, not read at its source; checked 22 November 2026.',
        'Other dates of the same requirement: guidance date (must) 29 September 2019.',
        'Saturday 28 September 2019 is not a working day; the last one before it is Friday 27 September 2019.',
        'The law: https://www.legislation.gov.uk/uksi/2018/497',
        'Plan: Leicestershire and Rutland: from LSCB to Safeguarding Children Partnership',
        'The move of 2018 to 2020; Working Together was replaced on 15 December 2023 and again on 18 March 2026, and sections 16E to 16Q have been amended.',
        'Not legal advice.',
      ].join('\n'),
    )
  })

  it('invents no day for "at the end of September" or "by February 2019"', () => {
    const joint = readEvents(toIcs(openExample('leicestershire-rutland'), OPTIONS))
    const [report] = named(joint, 'annual report 2018/19')
    expect(report).toMatchObject({
      start: '2019-09-30',
      end: '2019-10-01',
      status: 'TENTATIVE',
      summary: 'Publish the board’s annual report 2018/19 (September 2019, day not fixed)',
    })
    expect(report?.description.split('\n')).toEqual(
      expect.arrayContaining([
        'Day not fixed: some day from 1 September 2019 to 30 September 2019; shown on the last of them.',
        'As written: “at the end of September”.',
        'Not before 26 September 2019, going by what it waits for.',
      ]),
    )
    const single = readEvents(toIcs(openExample('authority-2018-19'), OPTIONS))
    expect(named(single, 'Implement new performance scorecard')[0]).toMatchObject({
      start: '2019-02-28',
      status: 'TENTATIVE',
      summary: 'Implement new performance scorecard (by February 2019, day not fixed)',
    })
    expect(named(single, 'Implement the new partnership')[0]).toMatchObject({
      start: '2019-01-31',
      status: 'TENTATIVE',
      summary: 'Implement the new partnership structure (starts in January 2019, day not fixed)',
    })
  })

  it('does not show law as certain that nobody read at its source', () => {
    const events = readEvents(toIcs(openExample('leicestershire-rutland'), OPTIONS))
    expect(named(events, 'Act 2017 passed')[0]?.status).toBe('TENTATIVE')
    expect(named(events, 'last day in law').map(({ status }) => status)).toEqual(
      named(events, 'last day in law').map(() => 'CONFIRMED'),
    )
  })

  it.each([...catalogue.examples.keys()])('%s keeps to the lengths that calendars show', (id) => {
    for (const event of readEvents(toIcs(openExample(id), OPTIONS))) {
      expect(event.summary.length).toBeLessThanOrEqual(80)
      expect(event.description.length).toBeLessThanOrEqual(1000)
      expect(event.description).toMatch(/Not legal advice\.$/)
      expect(event).toMatchObject({ sequence: '0' })
    }
  })

  it('has the same bytes whatever the day it is asked for', () => {
    const opened = openExample('authority-2018-19')
    const later = { ...opened, today: '2026-11-22' }
    expect(toIcs(later, OPTIONS)).toBe(toIcs(opened, OPTIONS))
  })
})

describe('milestones in a calendar', () => {
  it('keep their place when done, and say so', () => {
    const done = { when: { edtf: '2019-03-04' } }
    const [event] = local({ milestones: [makeMilestone({ done })] })
    expect(event).toMatchObject({ start: '2019-02-28', summary: '✓ Agree the funding' })
    expect(event?.description).toContain('Done: 4 March 2019.')
  })

  it('stay when cancelled, and say so', () => {
    const [event] = local({ milestones: [makeMilestone({ cancelled: { reason: 'merged' } })] })
    expect(event).toMatchObject({ status: 'CANCELLED', summary: 'Cancelled: Agree the funding' })
  })

  it('are left out without a date, and on the day "from" which they may be', () => {
    const { when: _, ...undated } = makeMilestone({ id: 'ms-b' })
    const from = makeMilestone({ when: { edtf: '2019-03-04/..' } })
    expect(dated(local({ milestones: [undated, from] }))).toEqual([
      '2019-03-04 Agree the funding: not before this day',
    ])
  })

  it('keep their id through a new title, day and state', () => {
    const before = local({ milestones: [makeMilestone()] })
    const after = local({
      revision: 9,
      changedAt: '2019-02-01T08:00:00Z',
      milestones: [makeMilestone({ title: 'Other', when: { edtf: '2019-05' }, done: {} })],
    })
    expect(after[0]?.uid).toBe(before[0]?.uid)
    expect(after[0]?.uid).toMatch(/^[0-9a-f]{40}$/)
  })

  it('tell a link only if others reach this server by https', () => {
    const areas = [makeArea({ anchors: { publicationDate: planned('2019-06-28') } })]
    const opened = openTestPlan(makePlan({ areas, milestones: [makeMilestone()] }))
    const linked = (publicUrl: string | null) =>
      readEvents(toIcs(opened, { ...OPTIONS, publicUrl }))
    const events = linked('https://plans.example.org/')
    const at = 'https://plans.example.org/plans/testshire/'
    expect(new Set(events.map(({ url }) => url))).toEqual(
      new Set(events.map(({ description }) => /^https:.*$/m.exec(description)?.[0])),
    )
    const urls = events.map(({ url }) => url)
    expect(urls).toContain(`${at}milestones/ms-one1`)
    expect(urls).toContain(`${at}requirements/publish-arrangements`)
    expect(urls).toContain(`${at}dates/area-one1/publicationDate`)
    expect(urls.filter((url) => !url.startsWith(at))).toEqual([])
    for (const none of ['http://127.0.0.1:8018', null])
      expect(new Set(linked(none).map(({ url }) => url))).toEqual(new Set(['']))
  })
})

describe('dates of the framework in a calendar', () => {
  const publishing = (edtf: string): Plan =>
    makePlan({ areas: [makeArea({ anchors: { publicationDate: { planned: { edtf } } } })] })
  const operation = (edtf: string): ReadEvent[] =>
    named(eventsOf(publishing(edtf)), 'into operation')

  it('are tentative while what they count from is a month', () => {
    expect(named(eventsOf(publishing('2019-06')), 'Put the new')[0]).toMatchObject({
      start: '2019-09-29',
      summary: 'Put the new arrangements into operation: guidance date (must)',
    })
    expect(named(eventsOf(publishing('2019-06')), 'Put the new')[1]).toMatchObject({
      start: '2019-09-30',
      status: 'TENTATIVE',
      summary: 'Put the new arrangements into…: last day in law (September 2019, day not fixed)',
    })
  })

  it('keep the id of the law’s date when it falls on the same day as another', () => {
    const apart = operation('2019-06-28')
    const together = operation('2019-06-29')
    expect(dated(apart)).toEqual([
      '2019-09-28 Put the new arrangements into operation: last day in law',
      '2019-09-29 Put the new arrangements into operation: guidance date (must)',
    ])
    expect(dated(together)).toEqual(['2019-09-29 Put the new arrangements into operation'])
    expect(together[0]?.uid).toBe(apart[0]?.uid)
  })

  it('differ by area where the areas differ', () => {
    const areas = ['2019-06-28', '2019-06-03'].map((edtf, n) =>
      makeArea({
        id: `area-${n}`,
        name: `Area ${n}`,
        anchors: { publicationDate: { actual: { edtf } } },
      }),
    )
    expect(dated(named(eventsOf(makePlan({ areas })), 'last day in law (Area'))).toEqual([
      '2019-09-03 Put the new arrangements into operation: last day in law (Area 1)',
      '2019-09-28 Put the new arrangements into operation: last day in law (Area 0)',
    ])
  })
})

describe('a plan without dates', () => {
  it('is still a calendar, of one entry that says so', () => {
    const file = toIcs(openTestPlan(withoutFramework(makePlan())), OPTIONS)
    expect(gate(file)).toEqual([])
    expect(dated(readEvents(file))).toEqual([
      '2018-10-01 No dates recorded yet in Testshire: from board to partners',
    ])
  })
})

const hostile = (title: string): Plan =>
  makePlan({
    title,
    areas: [makeArea({ name: title })],
    milestones: [
      makeMilestone({ id: 'ms-a', title, owner: { role: title }, source: { text: title } }),
      makeMilestone({ id: 'ms-b', title, when: { edtf: '2019-06', asWritten: title }, done: {} }),
      makeMilestone({ id: 'ms-c', title, cancelled: { reason: title } }),
    ],
  })

describe('hostile titles', () => {
  const promised = local(hostile('Plain'))

  it('change no entry but its words', () => {
    const same = ({ uid, start, end, status }: ReadEvent) => ({ uid, start, end, status })
    for (const title of NASTY_LABELS) {
      const file = toIcs(openTestPlan(withoutFramework(hostile(title))), OPTIONS)
      expect(gate(file), title).toEqual([])
      expect(readEvents(file).map(same), title).toEqual(promised.map(same))
    }
  })
})
