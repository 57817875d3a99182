import { describe, expect, it } from 'vitest'
import { WHOLE_CALENDAR, type CalendarFilter } from '../../src/domain/calendar/feed.ts'
import type { OpenPlan } from '../../src/domain/facts.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { CALENDAR_VERSION } from '../../src/exports/calendar-version.ts'
import { entryIcs, toIcs } from '../../src/exports/ics.ts'
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

const fileOf = (opened: OpenPlan, change: Partial<CalendarFilter> = {}): string =>
  toIcs(opened, OPTIONS, { filter: { ...WHOLE_CALENDAR, ...change } })

const eventsOf = (opened: OpenPlan, change: Partial<CalendarFilter> = {}): ReadEvent[] =>
  readEvents(fileOf(opened, change))

const dated = (events: readonly ReadEvent[]): string[] =>
  events.map(({ start, summary }) => `${start} ${summary}`)

const local = (change: Partial<Plan>): OpenPlan => openTestPlan(withoutFramework(makePlan(change)))

const joint = openExample('leicestershire-rutland')

const blockOf = (file: string, words: string): string =>
  (file.match(/BEGIN:VEVENT\r\n[^]*?END:VEVENT\r\n/g) ?? []).find((one) => one.includes(words)) ??
  ''

describe('what a feed is asked to show', () => {
  const categories = (dates: CalendarFilter['dates']): Set<string> =>
    new Set(fileOf(joint, { dates }).match(/(?<=^CATEGORIES:).*(?=\r$)/gm))

  it('is law, or law and guidance, or all with local milestones', () => {
    expect(categories('law')).toEqual(new Set(['Law']))
    expect(categories('law-and-guidance')).toEqual(new Set(['Law', 'Guidance']))
    expect(categories('all')).toEqual(new Set(['Law', 'Guidance', 'Local milestone']))
  })

  it('is the same entry to the byte, whatever else is shown beside it', () => {
    const whole = fileOf(joint)
    const law = fileOf(joint, { dates: 'law' }).match(/BEGIN:VEVENT\r\n[^]*?END:VEVENT\r\n/g) ?? []
    expect(law.length).toBeGreaterThan(5)
    for (const block of law) expect(whole).toContain(block)
  })

  it('is one partner’s: what is its own, what it has taken on, what law puts upon its kind', () => {
    const organisation = { id: 'police', name: 'Chief Constable of Testshire', kind: 'police' }
    const opened = openTestPlan(
      makePlan({
        organisations: [
          organisation as Plan['organisations'][number],
          { id: 'council', name: 'Testshire Council', kind: 'council' },
        ],
        milestones: [
          makeMilestone({ id: 'ms-a', title: 'Police thing', owner: { organisation: 'police' } }),
          makeMilestone({ id: 'ms-b', title: 'Council thing', owner: { organisation: 'council' } }),
          makeMilestone({ id: 'ms-c', title: 'Nobody’s thing' }),
          makeMilestone({
            id: 'ms-d',
            title: 'In words',
            owner: { role: 'Chief Constable of Testshire' },
          }),
        ],
        areas: [makeArea({ anchors: { publicationDate: { planned: { edtf: '2019-06-28' } } } })],
      }),
    )
    const police = dated(eventsOf(opened, { whose: { organisation: 'police' } })).join('\n')
    expect(police).toContain('Police thing')
    expect(police).toContain('In words')
    expect(police).toContain('2019-06-28 ')
    expect(police).toContain('Publish the arrangements')
    expect(police).not.toMatch(/Council thing|Nobody/)
    expect(police).not.toContain('annual report')
    const council = dated(eventsOf(opened, { whose: { organisation: 'council' } })).join('\n')
    expect(council).toContain('Council thing')
    expect(council).not.toContain('Police thing')
  })

  it.each([...catalogue.examples.keys()])('passes the gate for %s, however it is asked', (id) => {
    const opened = openExample(id)
    for (const dates of ['law', 'law-and-guidance', 'all'] as const)
      for (const done of [true, false]) {
        const filter = { dates, done, reminders: [7, 28], alarms: [1, 14] }
        const asked = {
          filter,
          name: 'Police HQ; Outlook, “new”',
          source: 'https://a.example/f.ics',
        }
        expect(gate(toIcs(opened, OPTIONS, asked))).toEqual([])
      }
  })
})

it('rings the nearest alarm first, for some programs keep the first alone', () => {
  const opened = local({ milestones: [makeMilestone()] })
  for (const alarms of [
    [14, 1],
    [1, 14],
  ])
    expect(fileOf(opened, { alarms }).match(/^TRIGGER.*(?=\r$)/gm)).toEqual([
      'TRIGGER:-PT15H',
      'TRIGGER:-P13DT15H',
    ])
})

describe('what is done', () => {
  const opened = local({
    milestones: [
      makeMilestone({ id: 'ms-a', title: 'Over', done: {} }),
      makeMilestone({ id: 'ms-b', title: 'Ahead' }),
    ],
  })

  it('is ticked, rings no alarm and reminds nobody', () => {
    const asked = { alarms: [1], reminders: [7] }
    expect(dated(eventsOf(opened, asked))).toEqual([
      '2019-02-21 1 week to go: Ahead',
      '2019-02-28 ✓ Over',
      '2019-02-28 Ahead',
    ])
    const file = fileOf(opened, asked)
    expect(blockOf(file, 'SUMMARY:✓ Over')).not.toContain('VALARM')
    expect(blockOf(file, 'SUMMARY:Ahead')).toContain('VALARM')
  })

  it('is left out where a feed is asked without it', () => {
    expect(dated(eventsOf(opened, { done: false }))).toEqual(['2019-02-28 Ahead'])
  })
})

describe('reminders', () => {
  const milestone = makeMilestone({ when: { edtf: '2019-03-31' } })
  const opened = local({ milestones: [milestone] })
  const reminded = { reminders: [28, 7, 84, 14, 56] }

  it('are whole-day entries of their own, each with an id that stays', () => {
    const events = eventsOf(opened, reminded)
    expect(dated(events)).toEqual([
      '2019-01-06 12 weeks to go: Agree the funding',
      '2019-02-03 8 weeks to go: Agree the funding',
      '2019-03-03 4 weeks to go: Agree the funding',
      '2019-03-17 2 weeks to go: Agree the funding',
      '2019-03-24 1 week to go: Agree the funding',
      '2019-03-31 Agree the funding',
    ])
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(6)
    expect(events[0]?.description).toMatch(
      /^12 weeks to go: due 31 March 2019\.\nAgree the funding/,
    )
    const moved = local({ milestones: [{ ...milestone, when: { edtf: '2019-05-01' } }] })
    const ids = (of: OpenPlan) => new Set(eventsOf(of, reminded).map(({ uid }) => uid))
    expect(ids(moved)).toEqual(ids(opened))
  })

  it('come once, however often they are asked for', () => {
    const twice = { reminders: [7, 7], alarms: [1, 1] }
    expect(eventsOf(opened, twice)).toHaveLength(2)
    expect(fileOf(opened, twice).match(/BEGIN:VALARM/g)).toHaveLength(1)
    expect(gate(fileOf(opened, twice))).toEqual([])
  })

  it('are none for what is not a deadline', () => {
    const areas = [makeArea({ anchors: { publicationDate: { actual: { edtf: '2019-06-28' } } } })]
    const events = eventsOf(openTestPlan(makePlan({ areas })), { reminders: [7], alarms: [1] })
    expect(dated(events)).toContain('2019-06-28 ✓ Publication date: as it happened')
    expect(events.filter(({ summary }) => /to go: (✓|Act 2017)/.test(summary))).toEqual([])
  })

  it('are left out where the years end that a calendar knows', () => {
    const first = local({ milestones: [makeMilestone({ when: { edtf: '1900-01-15' } })] })
    expect(dated(eventsOf(first, { reminders: [7, 14, 28] }))).toEqual([
      '1900-01-01 2 weeks to go: Agree the funding',
      '1900-01-08 1 week to go: Agree the funding',
      '1900-01-15 Agree the funding',
    ])
  })
})

describe('an id', () => {
  it('tells nothing, and is one date’s in every file', () => {
    const all = eventsOf(joint)
    for (const { uid } of all) expect(uid).toMatch(/^[0-9a-f]{40}$/)
    expect(new Set(all.map(({ uid }) => uid)).size).toBe(all.length)
    const single = readEvents(entryIcs(joint, 'publish-arrangements', OPTIONS) ?? '')
    expect(all.map(({ uid }) => uid)).toEqual(expect.arrayContaining(single.map(({ uid }) => uid)))
    const fetched = readEvents(toIcs(joint, OPTIONS, { source: 'https://a.example/feeds/t.ics' }))
    expect(fetched.map(({ uid }) => uid)).toEqual(all.map(({ uid }) => uid))
  })

  it('is another in a copy of the plan', () => {
    const copy = { ...joint, plan: { ...joint.plan, calendarKey: 'another-key-0123456789' } }
    const ids = new Set(eventsOf(joint).map(({ uid }) => uid))
    expect(eventsOf(copy).filter(({ uid }) => ids.has(uid))).toEqual([])
  })
})

describe('a feed that has nothing to show', () => {
  const milestones = [makeMilestone()]

  it.each([
    [
      'nothing recorded',
      local({}),
      {},
      'No dates recorded yet in Testshire: from board to partners',
    ],
    [
      'nothing of that kind',
      local({ milestones }),
      { dates: 'law' } as const,
      'No dates for this calendar in Testshire: from board to partners',
    ],
    [
      'all done',
      local({ milestones: [makeMilestone({ done: {} })] }),
      { done: false },
      'No dates for this calendar in Testshire: from board to partners',
    ],
  ])('is still a calendar, of one entry that says so: %s', (_, opened, filter, words) => {
    const file = fileOf(opened, { ...filter, alarms: [1], reminders: [7] })
    expect(gate(file)).toEqual([])
    const [event, ...more] = readEvents(file)
    expect(more).toEqual([])
    expect(event).toMatchObject({ start: '2018-10-01', summary: words, status: 'TENTATIVE' })
    expect(event?.description).toContain('marks no deadline')
    expect(file).not.toContain('VALARM')
  })

  it('says so on the day on which the plan was started here, not in Greenwich', () => {
    const late = local({ createdAt: '2018-06-30T23:30:00Z' })
    expect(eventsOf(late)[0]?.start).toBe('2018-07-01')
  })
})

describe('the head of a feed', () => {
  const named = (name: string): string[] =>
    toIcs(joint, OPTIONS, { name, source: 'https://a.example/feeds/t.ics' })
      .replaceAll('\r\n ', '')
      .split('\r\n')

  it('has its own name, said twice alike, and stands before every entry', () => {
    const lines = named('Police HQ; Outlook, “new”')
    const head = lines.slice(0, lines.indexOf('BEGIN:VEVENT'))
    expect(head).toContain('NAME:Police HQ\\; Outlook\\, “new”')
    expect(head).toContain('X-WR-CALNAME:Police HQ\\; Outlook\\, “new”')
    expect(head).toContain('SOURCE;VALUE=URI:https://a.example/feeds/t.ics')
    expect(
      head.filter((line) => line.startsWith('X-WR-CALDESC:The dates of this plan.')),
    ).toHaveLength(1)
  })

  it('is only what is fetched at an address: a download has no address in it', () => {
    expect(fileOf(joint)).not.toContain('SOURCE')
  })
})

it('other bytes than before have another version, so that programs hear of them', () => {
  const opened = local({ milestones: [makeMilestone({ title: 'Agree, “in public”; all of it' })] })
  const file = toIcs(
    opened,
    { ...OPTIONS, publicUrl: 'https://plans.example.org' },
    {
      filter: { ...WHOLE_CALENDAR, alarms: [1], reminders: [7] },
      source: 'https://plans.example.org/feeds/x.ics',
    },
  )
  // Changed bytes want a new number, with its day, in calendar-version.ts; then say so here.
  const digest = OPTIONS.digest(file).slice(0, 16)
  expect({ [CALENDAR_VERSION.number]: digest }).toEqual({ 1: 'cb1d976a976bbe6e' })
})
