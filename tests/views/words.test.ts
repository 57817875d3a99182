import { describe, expect, it } from 'vitest'
import { loadCatalogue } from '../../src/catalogue/catalogue.ts'
import type { OpenPlan } from '../../src/domain/facts.ts'
import { check } from '../../src/domain/findings/check.ts'
import type { Rule } from '../../src/domain/framework.ts'
import { schedule } from '../../src/domain/schedule.ts'
import { findingLines } from '../../views/findings/lines.ts'
import { searchLaw } from '../../views/law/law-search.ts'
import { sayRule } from '../../views/law/rule-words.ts'
import { keyDates } from '../../views/plan/key-dates.ts'
import { mergeText } from '../../views/same-in-areas.ts'
import { daysToGo } from '../../views/schedule/days-to-go.ts'
import { linesOf } from '../../views/schedule/lines.ts'
import { showInstant } from '../../views/show-instant.ts'
import { showPounds } from '../../src/domain/show-pounds.ts'

const { examples, frameworks, holidays } = loadCatalogue('plans')
const framework = frameworks.get('working-together-2018')!

function open(id: string, change: (plan: OpenPlan['plan']) => void = () => undefined): OpenPlan {
  const plan = structuredClone(examples.get(id)!)
  change(plan)
  return { plan, framework, holidays, today: plan.example!.asAt }
}

const JOINT = 'leicestershire-rutland'

describe('what is equal in several areas', () => {
  it.each([
    [
      [
        ['same', 'A'],
        ['same', 'B'],
      ],
      'same',
    ],
    [
      [
        ['for A: none', 'A'],
        ['for B: none', 'B'],
      ],
      'for A and B: none',
    ],
    [
      [
        ['for A: one', 'A'],
        ['for B: two', 'B'],
      ],
      null,
    ],
    [
      [
        ['A County in A', 'A'],
        ['A County in B', 'B'],
      ],
      null,
    ],
    [
      [
        ['', ''],
        ['', ''],
      ],
      '',
    ],
    [[], null],
  ] as [[string, string][], string | null][])('%j becomes %j', (texts, merged) => {
    const given = texts.map(([text, area]) => ({ text, area }))
    expect(mergeText(given, 'A and B')).toBe(merged)
  })

  it('shows once in the schedule, with the areas named', () => {
    const opened = open(JOINT)
    const lines = linesOf(opened).filter(({ entry }) => entry.kind !== 'milestone')
    expect(lines).toHaveLength(framework.entries.length)
    for (const { areas } of lines) expect(areas).toEqual(['Leicestershire', 'Rutland'])
    const undated = open(JOINT, ({ areas }) => {
      for (const area of areas) area.anchors = {}
    })
    const missing = linesOf(undated).find(({ entry }) => entry.id === 'implement-arrangements')
    expect(missing?.entry.bases[0]?.why).toContain(
      'the plan gives none for Leicestershire and Rutland',
    )
  })

  it('shows apart where the dates differ, or only the reasons', () => {
    const later = open(JOINT, ({ areas }) => {
      areas[1]!.anchors['publicationDate'] = { actual: { edtf: '2019-06-27' } }
    })
    const of = (id: string) => linesOf(later).filter(({ entry }) => entry.id === id)
    expect(of('implement-arrangements').map(({ areas }) => areas)).toEqual([
      ['Rutland'],
      ['Leicestershire'],
    ])
    expect(of('publish-arrangements')).toHaveLength(2)
    expect(of('board-law-repealed')).toHaveLength(1)
    expect(linesOf(later).length).toBeLessThan(schedule(later).length)
  })

  it('is told once among the findings, and apart where it differs', () => {
    const same = open(JOINT)
    const late = (opened: OpenPlan) =>
      findingLines(opened.plan, check(opened)).filter(
        ({ finding }) => finding.code === 'implemented-late',
      )
    expect(late(same).map(({ areas }) => areas)).toEqual([['Leicestershire', 'Rutland']])
    const apart = open(JOINT, ({ areas }) => {
      areas[1]!.anchors['implementationDate'] = { planned: { edtf: '2019-10-02' } }
    })
    expect(late(apart).map(({ areas }) => areas)).toEqual([['Leicestershire'], ['Rutland']])
    expect(late(apart)[1]?.finding.message).toContain('Rutland is planned for 2 October 2019')
  })

  it('shows once among the key dates', () => {
    expect(keyDates(open(JOINT)).map(({ areas }) => areas)).toEqual([['Leicestershire', 'Rutland']])
    const apart = open(JOINT, ({ areas }) => {
      areas[1]!.anchors['boardEndDate'] = { notYet: { asAt: '2019-09-10' } }
    })
    expect(keyDates(apart)).toHaveLength(2)
    expect(keyDates(apart)[1]?.dates[1]?.note).toBe('Recorded on 10 September 2019 as not done.')
  })
})

describe('days to go', () => {
  it.each([
    ['2019-09-13', 'today'],
    ['2019-09-14', 'tomorrow'],
    ['2019-09-28', 'in 15 days'],
    ['2019-09-12', null],
    ['2019-09', 'in 17 days at most'],
    ['2019-10', 'in 18 to 48 days'],
    ['../2019-09-13', 'today at the latest'],
    ['../2019-08', null],
    ['2019-10-01/..', 'in 18 days at the earliest'],
    ['2019-01/..', null],
    [null, null],
  ])('of %s: %s', (due, words) => {
    expect(daysToGo(due, '2019-09-13')).toBe(words)
  })
})

describe('a rule in words', () => {
  it.each([
    [{ kind: 'fixed', day: '2019-06-30', bound: 'by' }, 'by 30 June 2019'],
    [
      { kind: 'relative', anchor: 'publicationDate', offset: { months: 3 }, bound: 'by' },
      'by the publication date + 3 months',
    ],
    [
      { kind: 'relative', anchor: 'implementationDate', offset: { days: -1 }, bound: 'until' },
      'until the implementation date − 1 day',
    ],
    [
      { kind: 'relative', anchor: 'publicationDate', offset: { days: 0 }, bound: 'on' },
      'on the publication date',
    ],
    [
      { kind: 'on-event', anchor: 'incidentDate', offset: { workingDays: 5 }, bound: 'by' },
      'by the day the authority became aware of a serious incident + 5 working days, once there is one',
    ],
    [{ kind: 'undated', reason: 'no day is set' }, 'no date: no day is set'],
  ] as [Rule, string][])('%j', (rule, words) => {
    expect(sayRule(framework, rule)).toBe(words)
  })

  it('names the earlier of several', () => {
    const entry = framework.entries.find(({ id }) => id === 'hand-over-child-death-reviews')!
    expect(sayRule(framework, entry.bases[1]!.rule)).toBe(
      'by the earlier of the implementation date + 4 months and 29 January 2020',
    )
  })
})

describe('small words', () => {
  it.each([
    ['2026-11-22T00:05:00Z', '22 November 2026 at 12:05am UTC'],
    ['2026-11-22T12:00:00Z', '22 November 2026 at 12:00pm UTC'],
    ['2026-11-22T14:05:59.123Z', '22 November 2026 at 2:05pm UTC'],
  ])('%s is %s', (instant, words) => {
    expect(showInstant(instant)).toBe(words)
  })

  it.each([
    [0, '£0'],
    [5, '£0.05'],
    [24341900, '£243,419'],
    [123456789, '£1,234,567.89'],
  ])('%i pence are %s', (pence, pounds) => {
    expect(showPounds(pence)).toBe(pounds)
  })
})

describe('a search of the law', () => {
  it('without words leaves everything', () => {
    const found = searchLaw(framework, '')
    expect(found.entries).toHaveLength(framework.entries.length)
    expect(found.provisions).toHaveLength(framework.provisions.length)
  })

  it('finds agencies in their groups, and quotes', () => {
    expect(searchLaw(framework, 'NHS foundation').agencies).toEqual([
      { title: 'Health and Social Care', agencies: [expect.objectContaining({ paragraph: 17 })] },
    ])
    expect(searchLaw(framework, '30th June 2019').entries.map(({ id }) => id)).toContain(
      'publish-arrangements',
    )
  })

  it.each([
    ['winding up', 'board-winds-up'],
    ['Winding-up', 'board-winds-up'],
    ['publishing reports', 'first-yearly-report'],
    ['handed', 'hand-over-child-death-reviews'],
    ['multi agency', 'publish-arrangements'],
  ])('finds by the stem of a word: “%s” is in %s', (query, id) => {
    expect(searchLaw(framework, query).entries.map((entry) => entry.id)).toContain(id)
  })

  it('keeps short words whole: “xing” is not looked for as “x”', () => {
    expect(searchLaw(framework, 'xing').entries).toEqual([])
  })
})
