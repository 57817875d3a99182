import { describe, expect, it } from 'vitest'
import { firstFew, nextDates, overdueLines, owedBy } from '../../src/domain/front-page.ts'
import type { OpenPlan } from '../../src/domain/facts.ts'
import { schedule, type ScheduleEntry } from '../../src/domain/schedule.ts'
import {
  actual,
  buildArea,
  buildPlan,
  milestone,
  open,
  planned,
  type MilestoneInput,
  type PlanInput,
} from './build-plan.ts'

/** The lines of a plan of these milestones alone, without the law. */
function linesOf(milestones: readonly Partial<MilestoneInput>[], today: string) {
  const numbered = milestones.map((one, n) => milestone({ id: `ms-${n}`, ...one }))
  const plan = buildPlan({ milestones: numbered })
  const opened = { ...open(plan, today), framework: null }
  return { opened, lines: schedule(opened).map((entry) => ({ entry })) }
}

/** The entries to come, and the key dates that are planned, in order. */
const nextIds = (opened: OpenPlan, lines: readonly { entry: ScheduleEntry }[]): string[] =>
  nextDates(opened, lines).map((next) =>
    'line' in next
      ? next.line.entry.id
      : `${next.planned.anchor} ${next.planned.edtf} ${next.planned.areas.join('+')}`,
  )

const idsOf = (lines: readonly { entry: { id: string } }[]): string[] =>
  lines.map(({ entry }) => entry.id)

/** What comes next in a plan held against the law. */
const lawIds = (opened: OpenPlan): string[] =>
  nextIds(
    opened,
    schedule(opened).map((entry) => ({ entry })),
  )

describe('what comes next', () => {
  it.each([
    ['2020-02-28', ['ms-0'], 'the day before a leap day'],
    ['2020-02-29', ['ms-0'], 'on the day'],
    ['2020-03-01', [], 'the day after'],
  ])('on %s is %j: %s', (today, ids) => {
    const { opened, lines } = linesOf([{ when: { edtf: '2020-02-29' } }], today)
    expect(nextIds(opened, lines)).toEqual(ids)
  })

  it.each([
    ['2019-06', '2019-06-30', 1, 'a month, on its last day'],
    ['2019-06', '2019-07-01', 0, 'a month, once it is over'],
    ['../2019-06', '2019-06-30', 1, '“by June”, on its last day'],
    ['2019-06/..', '2019-06-01', 1, '“from June”, in June'],
  ])('%s on %s: %i: %s', (edtf, today, count) => {
    const { opened, lines } = linesOf([{ when: { edtf } }], today)
    expect(nextIds(opened, lines)).toHaveLength(count)
  })

  it('is in order of date and leaves out what is done, cancelled, undated or binds nobody', () => {
    const { opened, lines } = linesOf(
      [
        { when: { edtf: '2019-09-30' } },
        { when: { edtf: '2019-08-31' } },
        { when: { edtf: '2019-08-01' }, done: {} },
        { when: { edtf: '2019-08-01' }, cancelled: { reason: 'Merged' } },
        {},
      ],
      '2019-07-15',
    )
    expect(nextIds(opened, lines)).toEqual(['ms-1', 'ms-0'])
    const law = open(buildPlan({ milestones: [] }), '2018-01-01')
    const events = law.framework.entries.flatMap(({ kind, id }) => (kind === 'event' ? [id] : []))
    const next = lawIds(law)
    expect(next.length).toBeGreaterThan(0)
    expect(next.filter((id) => events.includes(id))).toEqual([])
  })

  it.each([
    ['2019-09-28', true, 'the day before guidance’s last day'],
    ['2019-09-29', true, 'on it'],
    ['2019-09-30', false, 'the day after'],
  ])('on %s has a requirement whose day in law is not known yet: %s, %s', (today, isNext) => {
    const anchors = { publicationDate: null, implementationDate: null }
    const opened = open(buildPlan({ areas: [buildArea({ anchors })] }), today)
    expect(lawIds(opened).includes('implement-arrangements')).toBe(isNext)
  })

  it('leaves out what is recorded as done, though it cannot be told whether in time', () => {
    const anchors = { publicationDate: null, implementationDate: actual('2019-09-13') }
    const opened = open(buildPlan({ areas: [buildArea({ anchors })] }), '2019-09-20')
    expect(lawIds(opened)).not.toContain('implement-arrangements')
  })
})

describe('key dates that the plan itself sets', () => {
  const anchors = (end: string) => ({ boardEndDate: planned(end), implementationDate: null })
  const two = (first: string, second: string, today: string) =>
    lawIds(
      open(
        buildPlan({
          areas: [
            buildArea({ anchors: anchors(first) }),
            buildArea({ id: 'area-s', name: 'Southshire', anchors: anchors(second) }),
          ],
        }),
        today,
      ),
    ).filter((id) => id.startsWith('boardEndDate'))

  it('are among what comes next, once for areas that agree', () => {
    expect(two('2019-09-30', '2019-09-30', '2019-09-30')).toEqual([
      'boardEndDate 2019-09-30 Northshire+Southshire',
    ])
    expect(two('2019-09-30', '2019-09-28', '2019-07-15')).toEqual([
      'boardEndDate 2019-09-28 Southshire',
      'boardEndDate 2019-09-30 Northshire',
    ])
  })

  it.each([
    ['2019-09-30', '2019-10-01', 0],
    ['2019-09', '2019-09-30', 1],
    ['2019-09/..', '2019-09-30', 1],
    ['2019-09/..', '2019-10-01', 0],
    ['../2020-02', '2020-02-29', 1],
    ['../2020-02', '2020-03-01', 0],
  ])('planned %s on %s: %i', (edtf, today, count) => {
    expect(two(edtf, edtf, today)).toHaveLength(count)
  })

  it('leave out what has happened, and what a milestone holds', () => {
    const gone = { boardEndDate: actual('2019-09-12') }
    const on = (plan: Partial<PlanInput>) => lawIds(open(buildPlan(plan), '2019-09-01')).join()
    expect(on({ areas: [buildArea({ anchors: gone })] })).not.toContain('boardEndDate')
    const held = milestone({ sets: 'boardEndDate', when: { edtf: '2019-09-30' } })
    const ids = on({
      areas: [buildArea({ anchors: { boardEndDate: null } })],
      milestones: [held],
    })
    expect(ids).toContain('ms-one')
    expect(ids).not.toContain('boardEndDate')
  })
})

describe('what is overdue', () => {
  it('is what was to be done before today, the oldest first', () => {
    const { lines } = linesOf(
      [
        { when: { edtf: '2019-07-14' } },
        { when: { edtf: '2019-06-30' } },
        { when: { edtf: '2019-07-15' } },
      ],
      '2019-07-15',
    )
    expect(idsOf(overdueLines(lines))).toEqual(['ms-1', 'ms-0'])
  })
})

describe('the first few', () => {
  it.each([
    [0, 0, 0],
    [4, 4, 0],
    [5, 5, 0],
    [6, 5, 1],
    [60, 5, 55],
  ])('of %i are %i, and %i more', (count, shown, more) => {
    const few = firstFew(
      Array.from({ length: count }, (_, n) => n),
      5,
    )
    expect(few.shown).toEqual(Array.from({ length: shown }, (_, n) => n))
    expect(few.more).toBe(more)
  })
})

describe('who owes what', () => {
  const CCG = { organisation: 'org-ccg', role: 'Director of Finance' }
  const MANAGER = { role: 'Business manager' }

  const owed = (milestones: Partial<MilestoneInput>[]) => {
    const { opened, lines } = linesOf(milestones, '2019-07-15')
    return owedBy(opened, lines).map(({ owner, overdue, cannotTell, next }) => [
      owner?.name ?? null,
      overdue,
      cannotTell,
      next?.entry.id ?? null,
    ])
  }

  it('counts what is overdue and what cannot be told, and names what comes next', () => {
    expect(
      owed([
        { owner: MANAGER, when: { edtf: '2019-09-30' } },
        { owner: MANAGER, when: { edtf: '2019-08-31' } },
        { owner: MANAGER, when: { edtf: '2019-07-14' } },
        { owner: MANAGER },
        { owner: MANAGER, when: { edtf: '2019-07-01' }, done: {} },
      ]),
    ).toEqual([['Business manager', 1, 1, 'ms-1']])
  })

  it('groups by organisation before role, the most overdue first, and nobody last', () => {
    expect(
      owed([
        { owner: undefined, when: { edtf: '2019-07-01' } },
        { owner: MANAGER, when: { edtf: '2019-07-20' } },
        { owner: CCG, when: { edtf: '2019-07-01' } },
        { owner: { organisation: 'org-ccg' }, when: { edtf: '2019-12-31' } },
        { owner: { body: 'body-scrutiny' }, when: { edtf: '2019-07-19' } },
      ]),
    ).toEqual([
      ['Northshire CCG', 1, 0, 'ms-3'],
      ['Scrutiny Committee', 0, 0, 'ms-4'],
      ['Business manager', 0, 0, 'ms-1'],
      [null, 1, 0, null],
    ])
  })

  it('leaves out whoever has done everything', () => {
    expect(owed([{ owner: CCG, when: { edtf: '2019-07-01' }, done: {} }])).toEqual([])
  })

  it('asks whoever is recorded for a requirement before its duty holder, and nobody for an event', () => {
    const records: PlanInput['requirementRecords'] = [
      {
        id: 'rr-one',
        requirement: 'first-yearly-report',
        area: 'area-n',
        owner: { organisation: 'org-police' },
      },
    ]
    const plan = buildPlan({ milestones: [], requirementRecords: records })
    const opened = open(plan, '2019-10-01')
    const all = owedBy(
      opened,
      schedule(opened).map((entry) => ({ entry })),
    )
    const police = all.find(({ owner }) => owner?.key === 'org-police')
    expect(police?.next?.entry.id).toBe('first-yearly-report')
    expect(all.map(({ owner }) => owner?.name)).not.toContain('Nobody')
    expect(all.every(({ next }) => next === null || next.entry.kind !== 'event')).toBe(true)
  })
})
