import { describe, expect, it } from 'vitest'
import { copyPlan } from '../../src/domain/copy-plan.ts'
import { check } from '../../src/domain/findings/check.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { schedule } from '../../src/domain/schedule.ts'
import { buildArea, buildPlan, catalogue, open } from './build-plan.ts'

function copy(from: Plan, title?: string): Plan {
  let n = 0
  return copyPlan(from, {
    id: 'our-plan',
    now: '2026-11-22T10:00:00Z',
    newId: () => `new${String((n += 1)).padStart(7, '0')}`,
    ...(title === undefined ? {} : { title }),
  })
}

const idsOf = (plan: Plan): string[] => [
  ...[
    plan.organisations,
    plan.areas,
    plan.bodies,
    plan.lines,
    plan.seats,
    plan.functions,
    plan.milestones,
    plan.statedDeadlines,
    plan.money,
  ]
    .flat()
    .map(({ id }) => id),
  ...plan.areas.flatMap(({ openReviews }) => openReviews?.counts ?? []).map(({ id }) => id),
]

const sources: Plan[] = [
  ...catalogue.examples.values(),
  ...catalogue.startingPoints.values(),
  buildPlan({
    lines: [{ id: 'l-1', body: 'body-board', other: 'body-scrutiny', kind: 'advises' }],
    seats: [{ id: 'seat-1', body: 'body-board', part: 'chair', organisation: 'org-council' }],
    functions: [{ id: 'function-1', name: 'Training', body: 'body-board' }],
    areas: [
      buildArea({
        openReviews: {
          counts: [{ id: 'rv-1', kind: 'serious-case-review', state: 'under-way', count: 1 }],
        },
      }),
    ],
  }),
]

describe.each(sources.map((plan) => [plan.id, plan] as const))('a copy of %s', (_id, from) => {
  it('has no id of the original, not even in a reference', () => {
    const made = copy(from)
    expect(idsOf(made)).toHaveLength(idsOf(from).length)
    const text = JSON.stringify(made)
    for (const id of idsOf(from)) expect(text).not.toContain(`"${id}"`)
  })

  it('has a calendar of its own', () => {
    expect(copy(from).calendarKey).not.toBe(from.calendarKey)
    expect(copy(from).calendarKey.length).toBeGreaterThanOrEqual(16)
  })

  it('is a plan to work on: no example, at its first revision, made now', () => {
    const made = copy(from)
    expect(made).not.toHaveProperty('example')
    expect(made).not.toHaveProperty('$schema')
    expect(made).toMatchObject({
      id: 'our-plan',
      title: from.title,
      revision: 0,
      createdAt: '2026-11-22T10:00:00Z',
      changedAt: '2026-11-22T10:00:00Z',
    })
  })

  it('leaves the original as it was', () => {
    const before = structuredClone(from)
    copy(from, 'Another title')
    expect(from).toEqual(before)
  })

  it('says the same: as many lines in its schedule, and the same findings in the same words', () => {
    const today = from.example?.asAt ?? '2019-07-15'
    const words = (plan: Plan) =>
      check(open(plan, today))
        .map(({ code, verdict, message }) => `${code} ${verdict} ${message}`)
        .toSorted()
    expect(words(copy(from))).toEqual(words(from))
    expect(schedule(open(copy(from), today))).toHaveLength(schedule(open(from, today)).length)
  })
})

it('a copy takes the title it is given', () => {
  expect(copy(buildPlan(), 'Our own').title).toBe('Our own')
})
