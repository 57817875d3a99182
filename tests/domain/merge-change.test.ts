import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ORDER, valueAt } from '../../src/domain/at-path.ts'
import type { Action } from '../../src/domain/change.ts'
import { differences, takeBack } from '../../src/domain/differences.ts'
import { isSamePlace, mergeChange } from '../../src/domain/merge-change.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { newlyUnsound, wholePlanProblems } from '../../src/domain/sound.ts'
import { makeOptions } from '../make-options.ts'
import { buildPlan, framework, milestone } from './build-plan.ts'
import { someActions, takeAll } from './random-actions.ts'
import { startingPlan } from './starting-plan.ts'
import { accepted, TODAY } from './take-action.ts'

const CONTEXT = { framework, today: TODAY }

type Merge = ReturnType<typeof mergeChange>

const PLAN = buildPlan({
  milestones: [
    milestone({ owner: { role: 'Clerk' } }),
    milestone({ id: 'ms-two', title: 'Two' }),
    milestone({ id: 'ms-three', title: 'Three' }),
  ],
})

const change = (id: string, fields: object): Action => ({
  action: 'change-milestone',
  id,
  change: fields,
})

/** What comes of a change made from a plan that others have meanwhile taken these actions on. */
function after(base: Plan, others: readonly Action[], action: Action): Merge & { now: Plan } {
  const now = others.reduce<Plan>((plan, one) => accepted(plan, one).plan, base)
  return { ...mergeChange({ base, now, action }, CONTEXT), now }
}

const merged = (merge: Merge): Plan => {
  if (merge.is !== 'merged') throw new Error(JSON.stringify(merge))
  return merge.changed.plan
}

describe('a change made from an older plan', () => {
  it('is taken beside a change of another field of the same thing', () => {
    const merge = after(
      PLAN,
      [change('ms-one', { title: 'Theirs' })],
      change('ms-one', { owner: { role: 'Chair' } }),
    )
    expect(merged(merge).milestones[0]).toMatchObject({ title: 'Theirs', owner: { role: 'Chair' } })
  })

  it('takes what a form sent along unchanged for no change', () => {
    const form = { title: 'One thing', owner: { role: 'Chair' } }
    const merge = after(PLAN, [change('ms-one', { title: 'Theirs' })], change('ms-one', form))
    expect(merged(merge).milestones[0]).toMatchObject({ title: 'Theirs', owner: { role: 'Chair' } })
  })

  it('of the same field is a clash, with all three versions', () => {
    const merge = after(
      PLAN,
      [change('ms-one', { title: 'Theirs' })],
      change('ms-one', { title: 'Mine' }),
    )
    expect(merge.is === 'clash' && merge.clashes).toEqual([
      { at: ['milestones', 'ms-one', 'title'], was: 'One thing', theirs: 'Theirs', mine: 'Mine' },
    ])
  })

  it('to what others have made of it too is new only as far as it goes beyond', () => {
    const title = { title: 'Same' }
    const same = after(PLAN, [change('ms-one', title)], change('ms-one', title))
    expect([same.is, same.is === 'merged' && same.isNew]).toEqual(['merged', false])
    expect(merged(same)).toEqual(same.now)
    const more = after(
      PLAN,
      [change('ms-one', title)],
      change('ms-one', { ...title, owner: { role: 'Chair' } }),
    )
    expect(more.is === 'merged' && more.isNew).toBe(true)
    expect(merged(more).milestones[0]).toMatchObject({ ...title, owner: { role: 'Chair' } })
  })

  it('and back again leaves nothing in the way', () => {
    const merge = after(
      PLAN,
      [change('ms-one', { title: 'Theirs' }), change('ms-one', { title: 'One thing' })],
      change('ms-one', { title: 'Mine' }),
    )
    expect(merged(merge).milestones[0]?.title).toBe('Mine')
  })

  it('of a thing that others have taken away is a clash that says so', () => {
    const base = makeOptions()
    const merge = after(base, [{ action: 'remove-option', id: 'option-b' }], {
      action: 'change-option',
      id: 'option-b',
      change: { name: 'B plus' },
    })
    expect(merge.is === 'clash' && merge.clashes).toEqual([
      {
        at: ['options', 'option-b', 'name'],
        ...{ was: 'Option B', mine: 'B plus', gone: 'theirs' },
      },
    ])
  })

  it('that takes away what others have changed is one too', () => {
    const merge = after(
      makeOptions(),
      [{ action: 'change-option', id: 'option-b', change: { name: 'B plus' } }],
      { action: 'remove-option', id: 'option-b' },
    )
    expect(merge.is === 'clash' && merge.clashes).toEqual([
      {
        at: ['options', 'option-b', 'name'],
        ...{ was: 'Option B', theirs: 'B plus', gone: 'mine' },
      },
    ])
  })

  it('that takes away what others have come to need is refused', () => {
    const organisation = { name: 'X', kind: 'police' }
    const { plan: base } = accepted(PLAN, { action: 'add-organisation', id: 'org-x', organisation })
    const owned = { title: 'Owned', owner: { organisation: 'org-x' } }
    const merge = after(base, [{ action: 'add-milestone', id: 'ms-new', milestone: owned }], {
      action: 'remove-organisation',
      id: 'org-x',
    })
    expect(merge).toMatchObject({ is: 'refused', problems: [{}] })
  })

  it('that would close a circle with what others did is refused', () => {
    const merge = after(
      PLAN,
      [change('ms-one', { dependsOn: ['ms-two'] })],
      change('ms-two', { dependsOn: ['ms-one'] }),
    )
    expect(merge.is === 'refused' && merge.problems[0]?.message).toContain('circle')
  })

  it('that would give two things one name is refused', () => {
    const area = (id: string): Action => ({ action: 'add-area', id, name: 'Newtown' })
    const merge = after(PLAN, [area('area-x')], area('area-y'))
    expect(merge.is === 'refused' && merge.problems[0]?.message).toContain('Newtown')
  })

  it('that would come to something else on the plan as it is now is refused', () => {
    const base = makeOptions()
    const seat = { body: 'a-exec', part: 'chair', role: 'Independent chair' }
    const merge = after(base, [{ action: 'add-seat', id: 'seat-new', seat } as Action], {
      action: 'add-option',
      id: 'option-c',
      option: { name: 'C' },
      copyOf: { option: 'option-a' },
    } as unknown as Action)
    expect(merge.is).toBe('refused')
  })

  it('of the order is taken beside things that came, and clashes with another order', () => {
    const move = { action: 'move-milestone', id: 'ms-three', to: 'first' } as const
    const add = { action: 'add-milestone', id: 'ms-new', milestone: { title: 'New' } } as Action
    expect(merged(after(PLAN, [add], move)).milestones.map(({ id }) => id)).toEqual([
      ...['ms-three', 'ms-one', 'ms-two', 'ms-new'],
    ])
    const other = { action: 'move-milestone', id: 'ms-two', to: 'first' } as const
    const clash = after(PLAN, [other], move)
    expect(clash.is === 'clash' && clash.clashes.map(({ at }) => at)).toEqual([
      ['milestones', ORDER],
    ])
  })
})

describe('random changes of two people', { timeout: 180_000 }, () => {
  const start = startingPlan()

  it('are both kept whole where they are merged, and told at the right places where not', () => {
    const counts = { merged: 0, clash: 0, refused: 0 }
    fc.assert(
      fc.property(someActions, someActions, (ours, others) => {
        const now = takeAll(start, others).at(-1)?.after ?? start
        const theirs = differences(start, now)
        for (const { action, changes } of ours.flatMap((one) => takeAll(start, [one]))) {
          const merge = mergeChange({ base: start, now, action }, CONTEXT)
          counts[merge.is] += 1
          if (merge.is === 'clash')
            for (const { at } of merge.clashes) {
              expect(changes.some((one) => isSamePlace(one.at, at))).toBe(true)
              expect(theirs.some((one) => isSamePlace(one.at, at))).toBe(true)
            }
          if (merge.is !== 'merged') continue
          const { plan } = merge.changed
          for (const { at, after: wanted } of [...changes, ...theirs])
            if (at.at(-1) !== ORDER) expect(valueAt(plan, at)).toEqual(wanted)
          const made = differences(now, plan)
          for (const { at } of made)
            expect(at.at(-1) === ORDER || changes.some((one) => isSamePlace(one.at, at))).toBe(true)
          expect(wholePlanProblems(plan, CONTEXT)).toEqual([])
          expect(newlyUnsound(now, plan, CONTEXT)).toEqual([])
          expect(takeBack(plan, made)).toEqual({ ok: true, value: now })
        }
      }),
      { numRuns: 60 },
    )
    expect(counts.merged).toBeGreaterThan(60)
    expect(counts.clash).toBeGreaterThan(0)
  })
})
