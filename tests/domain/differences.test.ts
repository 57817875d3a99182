import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Action } from '../../src/domain/action.ts'
import { differences, takeBack, type Difference } from '../../src/domain/differences.ts'
import { isSame } from '../../src/domain/is-same.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { parsePlan } from '../../src/domain/plan-file.ts'
import { newlyUnsound, wholePlanProblems } from '../../src/domain/sound.ts'
import { undo } from '../../src/domain/undo.ts'
import { buildArea, buildPlan, framework, milestone, planned } from './build-plan.ts'
import { KINDS, namesMade, someActions, takeAll, type Step } from './random-actions.ts'
import { startingPlan } from './starting-plan.ts'

const three = (ids: readonly string[] = ['ms-a', 'ms-b', 'ms-c']): Plan =>
  buildPlan({ milestones: ids.map((id) => milestone({ id, title: `Title ${id}` })) })

const idsOf = ({ milestones }: Plan): string[] => milestones.map(({ id }) => id)

function back(plan: Plan, changes: readonly Difference[]): Plan {
  const taken = takeBack(plan, changes)
  if (!taken.ok) throw new Error(taken.problems[0]?.message)
  return taken.value
}

const whyNot = (plan: Plan, changes: readonly Difference[]): string => {
  const taken = takeBack(plan, changes)
  return taken.ok ? 'taken back' : (taken.problems[0]?.message ?? '')
}

describe('where two plans differ', () => {
  it('is nowhere for the same plan, whatever the store has counted', () => {
    const plan = three()
    expect(differences(plan, structuredClone(plan))).toEqual([])
    expect(differences(plan, { ...plan, revision: 9, changedAt: '2020-01-01T00:00:00Z' })).toEqual(
      [],
    )
  })

  it('is told by field for a thing, and whole for what was added or taken away', () => {
    const before = three(['ms-a', 'ms-b'])
    const renamed = { ...before.milestones[0]!, title: 'Other' }
    const fresh = { ...before.milestones[1]!, id: 'ms-c' }
    const after = { ...before, milestones: [renamed, fresh] }
    expect(differences(before, after)).toEqual([
      { at: ['milestones', 'ms-a', 'title'], before: 'Title ms-a', after: 'Other' },
      { at: ['milestones', 'ms-b'], before: before.milestones[1] },
      { at: ['milestones', 'ms-c'], after: fresh },
    ])
  })

  it('keeps one date of an area apart from the others', () => {
    const dates = (edtf: string) =>
      buildPlan({
        areas: [buildArea({ anchors: { publicationDate: planned(edtf) } })],
        milestones: [],
      })
    expect(differences(dates('2019-06-28'), dates('2019-06-30'))).toEqual([
      {
        at: ['areas', 'area-n', 'anchors', 'publicationDate', 'planned'],
        before: { edtf: '2019-06-28' },
        after: { edtf: '2019-06-30' },
      },
    ])
  })

  it.each([
    [['ms-a', 'ms-b', 'ms-c'], ['ms-b', 'ms-a', 'ms-c'], true],
    [['ms-a', 'ms-b', 'ms-c'], ['ms-a', 'ms-b', 'ms-c', 'ms-d'], false],
    [['ms-a', 'ms-b', 'ms-c'], ['ms-d', 'ms-a', 'ms-b', 'ms-c'], true],
    [['ms-a', 'ms-b', 'ms-c'], ['ms-a', 'ms-c'], true],
    [['ms-a', 'ms-b', 'ms-c'], ['ms-a', 'ms-b'], false],
    [['ms-a', 'ms-b', 'ms-c'], [], false],
  ])('from %j to %j the order is told: %j', (before, after, told) => {
    const found = differences(three(before), three(after))
    expect(found.some(({ at }) => at.at(-1) === '#order')).toBe(told)
    expect(idsOf(back(three(after), found))).toEqual(before)
  })
})

describe('taking a change back', () => {
  it('leaves what was done since to other things, and to other fields of the same', () => {
    const before = three()
    const renamed = three()
    renamed.milestones[0]!.title = 'Renamed'
    const since = structuredClone(renamed)
    since.milestones[0]!.clearDays = 5
    since.milestones[1]!.title = 'Also renamed'
    const undone = back(since, differences(before, renamed))
    expect(undone.milestones.map(({ title }) => title)).toEqual([
      'Title ms-a',
      'Also renamed',
      'Title ms-c',
    ])
    expect(undone.milestones[0]?.clearDays).toBe(5)
  })

  it('puts an order back around what came since, which stays at the end', () => {
    const changes = differences(three(), three(['ms-c', 'ms-a', 'ms-b']))
    expect(idsOf(back(three(['ms-c', 'ms-a', 'ms-b', 'ms-d']), changes))).toEqual([
      'ms-a',
      'ms-b',
      'ms-c',
      'ms-d',
    ])
    expect(idsOf(back(three(['ms-c', 'ms-b']), changes))).toEqual(['ms-b', 'ms-c'])
  })

  it('is refused by name where the same field, or the order, has been changed since', () => {
    const renamed = three()
    renamed.milestones[0]!.title = 'Renamed'
    const again = three()
    again.milestones[0]!.title = 'Renamed again'
    expect(whyNot(again, differences(three(), renamed))).toContain(
      '“Renamed again” has been changed again since',
    )
    const moved = differences(three(), three(['ms-b', 'ms-a', 'ms-c']))
    expect(whyNot(three(['ms-c', 'ms-a', 'ms-b']), moved)).toContain(
      'The order has been changed again since',
    )
    // Another move since, of other things, stands.
    expect(back(three(['ms-c', 'ms-b', 'ms-a']), moved)).toEqual(three(['ms-c', 'ms-a', 'ms-b']))
  })

  it('notes of a move no more than the things that changed places', () => {
    const ids = Array.from({ length: 500 }, (_, n) => `ms-${n}`)
    const moved = [...ids]
    moved.splice(250, 2, 'ms-251', 'ms-250')
    const [change] = differences(three(ids), three(moved))
    expect(change).toEqual({
      at: ['milestones', '#order'],
      before: ['ms-250', 'ms-251'],
      after: ['ms-251', 'ms-250'],
    })
  })

  it('is refused where something added since needs what it would take away', () => {
    const added = differences(three(['ms-a']), three(['ms-a', 'ms-b']))
    const plan = three(['ms-a', 'ms-b'])
    plan.milestones[0]!.dependsOn = ['ms-b']
    expect(whyNot(plan, added)).toContain('Something added since needs what this would take away')
  })

  it('of a date that has been recorded otherwise since is refused', () => {
    const dated = (publicationDate: ReturnType<typeof planned> | null) =>
      buildPlan({ areas: [buildArea({ anchors: { publicationDate } })] })
    const changes = differences(dated(null), dated(planned('2019-06-28')))
    expect(back(dated(planned('2019-06-28')), changes)).toEqual(dated(null))
    expect(whyNot(dated(planned('2019-06-30')), changes)).toContain('“Northshire” has been changed')
  })
})

/** Is a place one that a change touched, or the order of a list in which it touched something? */
const touches = (changes: readonly Difference[], { at }: Difference): boolean =>
  changes.some((change) =>
    at.at(-1) === '#order'
      ? change.at[0] === at[0]
      : change.at.every((step, n) => at[n] === step) ||
        at.every((step, n) => change.at[n] === step),
  )

/** The ids of each list, as far as another plan has them too. */
function orders(plan: Plan, other: Plan): string[][] {
  const lists = ['areas', 'milestones', 'organisations', 'bodies', 'options', 'fates'] as const
  return lists.map((list) => {
    const known = new Set(other[list].map(({ id }) => id))
    return plan[list].map(({ id }) => id).filter((id) => known.has(id))
  })
}

const reorders = ({ changes }: Step): boolean => changes.some(({ at }) => at.at(-1) === '#order')

describe('random sequences of accepted actions', { timeout: 120_000 }, () => {
  const start = startingPlan()

  it('are of every kind that there is', () => {
    const names = Action.options.flatMap((topic) =>
      topic.options.map(({ shape }) => shape.action.value as string),
    )
    expect(new Set(namesMade(start))).toEqual(new Set(names))
  })

  it('are of every kind', () => {
    const steps = fc
      .sample(someActions, { numRuns: 1500, seed: 7 })
      .flatMap((actions) => takeAll(start, actions))
    expect(new Set(steps.map(({ kind }) => kind)).size).toBe(KINDS)
  })

  it('each taken back from the plan it left give the plan before, order and all', () => {
    fc.assert(
      fc.property(someActions, (actions) => {
        for (const { before, after, changes } of takeAll(start, actions)) {
          const undone = back(after, changes)
          expect(undone).toEqual(before)
          expect(orders(undone, before)).toEqual(orders(before, before))
          expect(parsePlan(undone).ok).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('all taken back, the last first, give the plan they started from', () => {
    fc.assert(
      fc.property(someActions, (actions) => {
        const steps = takeAll(start, actions)
        const end = steps.at(-1)?.after ?? start
        const undone = steps.reduceRight((plan, { changes }) => back(plan, changes), end)
        expect(undone).toEqual(start)
      }),
      { numRuns: 150 },
    )
  })

  it('undone later never leave a plan that cannot be opened or that no form would take', () => {
    const context = { framework, today: '2019-07-15' }
    fc.assert(
      fc.property(someActions, fc.nat(), (actions, n) => {
        const steps = takeAll(start, actions)
        const step = steps[n % Math.max(steps.length, 1)]
        if (!step) return
        const end = steps.at(-1)?.after ?? start
        const entry = {
          ...{ plan: end.id, revision: 1, at: '2019-07-15T10:00:00Z', by: 'Tester' },
          ...{ said: 'Did it', action: {}, differences: step.changes },
        }
        const undone = undo(end, entry, context)
        if (!undone.ok) return
        expect(wholePlanProblems(undone.value.plan, context)).toEqual([])
        expect(newlyUnsound(end, undone.value.plan, context)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('taken back later leave what was done since, or are refused in a sentence', () => {
    fc.assert(
      fc.property(someActions, fc.nat(), (actions, n) => {
        const steps = takeAll(start, actions)
        const step = steps[n % Math.max(steps.length, 1)]
        if (!step) return
        const end = steps.at(-1)?.after ?? start
        const taken = takeBack(end, step.changes)
        if (!taken.ok) {
          expect(taken.problems[0]?.message).toMatch(/ndo /)
          return
        }
        const moved = differences(end, taken.value)
        expect(moved.filter((change) => !touches(step.changes, change))).toEqual([])
        if (!reorders(step)) expect(orders(taken.value, end)).toEqual(orders(end, taken.value))
        for (const { at, after } of moved.filter((one) => one.at.at(-1) !== '#order')) {
          const was = step.changes.find((change) => isSame(change.at, at))
          if (was) expect(after).toEqual(was.before)
        }
      }),
      { numRuns: 300 },
    )
  })
})
