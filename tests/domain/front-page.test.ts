import { describe, expect, it } from 'vitest'
import { firstFew, nextLines, overdueLines, owedBy } from '../../src/domain/front-page.ts'
import { schedule } from '../../src/domain/schedule.ts'
import { buildPlan, milestone, open, type MilestoneInput, type PlanInput } from './build-plan.ts'

/** The lines of a plan of these milestones alone, without the law. */
function linesOf(milestones: readonly Partial<MilestoneInput>[], today: string) {
  const numbered = milestones.map((one, n) => milestone({ id: `ms-${n}`, ...one }))
  const plan = buildPlan({ milestones: numbered })
  const entries = schedule({ ...open(plan, today), framework: null })
  return { plan, lines: entries.map((entry) => ({ entry })) }
}

const idsOf = (lines: readonly { entry: { id: string } }[]): string[] =>
  lines.map(({ entry }) => entry.id)

describe('what comes next', () => {
  it.each([
    ['2020-02-28', ['ms-0'], 'the day before a leap day'],
    ['2020-02-29', ['ms-0'], 'on the day'],
    ['2020-03-01', [], 'the day after'],
  ])('on %s is %j: %s', (today, ids) => {
    const { lines } = linesOf([{ when: { edtf: '2020-02-29' } }], today)
    expect(idsOf(nextLines(lines, today))).toEqual(ids)
  })

  it.each([
    ['2019-06', '2019-06-30', 1, 'a month, on its last day'],
    ['2019-06', '2019-07-01', 0, 'a month, once it is over'],
    ['../2019-06', '2019-06-30', 1, '“by June”, on its last day'],
    ['2019-06/..', '2019-06-01', 1, '“from June”, in June'],
  ])('%s on %s: %i: %s', (edtf, today, count) => {
    const { lines } = linesOf([{ when: { edtf } }], today)
    expect(nextLines(lines, today)).toHaveLength(count)
  })

  it('is in order of date and leaves out what is done, cancelled, undated or binds nobody', () => {
    const { lines } = linesOf(
      [
        { when: { edtf: '2019-09-30' } },
        { when: { edtf: '2019-08-31' } },
        { when: { edtf: '2019-08-01' }, done: {} },
        { when: { edtf: '2019-08-01' }, cancelled: { reason: 'Merged' } },
        {},
      ],
      '2019-07-15',
    )
    expect(idsOf(nextLines(lines, '2019-07-15'))).toEqual(['ms-1', 'ms-0'])
    const law = schedule(open(buildPlan({ milestones: [] }), '2018-01-01'))
    const next = nextLines(
      law.map((entry) => ({ entry })),
      '2018-01-01',
    )
    expect(next.length).toBeGreaterThan(0)
    expect(next.every(({ entry }) => entry.kind === 'requirement')).toBe(true)
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
    const { plan, lines } = linesOf(milestones, '2019-07-15')
    return owedBy(plan, lines, '2019-07-15').map(({ owner, overdue, cannotTell, next }) => [
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
    const lines = schedule(open(plan, '2019-10-01')).map((entry) => ({ entry }))
    const all = owedBy(plan, lines, '2019-10-01')
    const police = all.find(({ owner }) => owner?.key === 'org-police')
    expect(police?.next?.entry.id).toBe('first-yearly-report')
    expect(all.map(({ owner }) => owner?.name)).not.toContain('Nobody')
    expect(all.every(({ next }) => next === null || next.entry.kind !== 'event')).toBe(true)
  })
})
