import { describe, expect, it } from 'vitest'
import { applyAction } from '../../src/domain/change.ts'
import { takeBack, type Difference } from '../../src/domain/differences.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { reportsTo } from '../../src/domain/reporting.ts'
import { buildPlan, framework } from './build-plan.ts'

const line = (body: string, other: string, more: object = {}) => ({
  id: `l-${body}-${other}`,
  body,
  other,
  kind: 'reports-to' as const,
  ...more,
})

const GROUP = { id: 'body-g', name: 'Group', kind: 'sub-group' as const, side: 'old' as const }

const withGroup = (lines: object[]): Plan =>
  buildPlan({
    bodies: [
      { id: 'body-board', name: 'Northshire LSCB', kind: 'board', side: 'old' },
      { id: 'body-scrutiny', name: 'Scrutiny Committee', kind: 'committee', side: 'other' },
      GROUP,
    ],
    lines: lines as Plan['lines'],
  })

function takenBack(plan: Plan, changes: Difference[]): Plan {
  const result = takeBack(plan, changes)
  if (!result.ok) throw new Error(result.problems[0]?.message)
  return result.value
}

describe('a change journalled when bodies held what they report to', () => {
  const moved: Difference = {
    at: ['bodies', 'body-g', 'reportsTo'],
    before: ['body-board'],
    after: ['body-board', 'body-scrutiny'],
  }

  it('of what a body reports to is taken back, and a line that stays keeps its dates', () => {
    const plan = withGroup([
      line('body-g', 'body-board', { from: '2018' }),
      line('body-g', 'body-scrutiny'),
    ])
    expect(takenBack(plan, [moved]).lines).toEqual([line('body-g', 'body-board', { from: '2018' })])
  })

  it('that the plan no longer holds is refused in a sentence', () => {
    const result = takeBack(withGroup([line('body-g', 'body-board')]), [moved])
    expect(result).toMatchObject({
      ok: false,
      problems: [
        { message: expect.stringContaining('“Group” has been changed again since') as string },
      ],
    })
  })

  it('that added a body is taken back with its lines', () => {
    const after = { ...GROUP, areas: [], reportsTo: ['body-board'] }
    const plan = withGroup([line('body-g', 'body-board')])
    const before = takenBack(plan, [{ at: ['bodies', 'body-g'], after }])
    expect(before.bodies.map(({ id }) => id)).toEqual(['body-board', 'body-scrutiny'])
    expect(before.lines).toEqual([])
  })

  it('that added a body others report to by now is refused in a sentence', () => {
    const plan = withGroup([line('body-scrutiny', 'body-g')])
    const after = { ...GROUP, areas: [], reportsTo: [] }
    expect(takeBack(plan, [{ at: ['bodies', 'body-g'], after }])).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringContaining('cannot be undone on its own') as string }],
    })
  })

  it('that removed a body is taken back, and what it reported to stands as lines', () => {
    const plan = withGroup([])
    const before = { ...GROUP, id: 'body-r', name: 'Gone', areas: [], reportsTo: ['body-board'] }
    const then = takenBack(plan, [{ at: ['bodies', 'body-r'], before }])
    expect(reportsTo(then, 'body-r')).toEqual(['body-board'])
    const renamed = applyAction(
      then,
      { action: 'change-body', id: 'body-r', change: { name: 'Back' } },
      { framework, today: '2019-07-15' },
    )
    expect(renamed.ok).toBe(true)
  })
})
