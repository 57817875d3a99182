import { describe, expect, it } from 'vitest'
import { applyAction } from '../../src/domain/change.ts'
import { differences } from '../../src/domain/differences.ts'
import type { JournalEntry } from '../../src/domain/journal.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { canUndo, undo } from '../../src/domain/undo.ts'
import { buildPlan, framework, milestone } from './build-plan.ts'

const CONTEXT = { framework, today: '2019-07-15' }

const PLAN = buildPlan({ milestones: [milestone({}), milestone({ id: 'ms-two', title: 'Two' })] })

/** A plan after an action, and the entry of its journal. */
function taken(plan: Plan, revision: number, action: Record<string, unknown>) {
  const done = applyAction(plan, action, { framework, today: '2019-07-15' })
  if (!done.ok) throw new Error(done.problems[0]?.message)
  const entry: JournalEntry = {
    ...{ plan: plan.id, revision, at: '2019-07-15T10:00:00Z', by: 'Tester', action },
    said: done.value.said,
    differences: differences(plan, done.value.plan),
  }
  return { plan: done.value.plan, entry }
}

const rename = (id: string, title: string) => ({
  action: 'change-milestone',
  id,
  change: { title },
})

const whyNot = (plan: Plan, entry: JournalEntry): string => {
  const undone = undo(plan, entry, CONTEXT)
  return undone.ok ? undone.value.said : (undone.problems[0]?.message ?? '')
}

describe('undoing', () => {
  it('gives the plan before back, and says what was undone', () => {
    const { plan, entry } = taken(PLAN, 1, rename('ms-one', 'Other'))
    expect(canUndo(entry)).toBe(true)
    expect(undo(plan, entry, CONTEXT)).toEqual({
      ok: true,
      value: { plan: PLAN, said: `Undid: ${entry.said}` },
    })
  })

  it('an older change keeps the later ones', () => {
    const first = taken(PLAN, 1, rename('ms-one', 'Other'))
    const second = taken(first.plan, 2, rename('ms-two', 'Second'))
    const undone = undo(second.plan, first.entry, CONTEXT)
    expect(undone.ok && undone.value.plan.milestones.map(({ title }) => title)).toEqual([
      'One thing',
      'Second',
    ])
  })

  it('a cancellation gives the milestone back in its place', () => {
    const cancel = { action: 'cancel-milestone', id: 'ms-one', reason: 'Merged' }
    const { plan, entry } = taken(PLAN, 1, cancel)
    const undone = undo(plan, entry, CONTEXT)
    expect(undone.ok && undone.value.plan).toEqual(PLAN)
  })

  it('the adding of something that others need since is refused', () => {
    const added = taken(PLAN, 1, {
      action: 'add-milestone',
      id: 'ms-new',
      milestone: { title: 'New' },
    })
    const needed = taken(added.plan, 2, {
      action: 'change-milestone',
      id: 'ms-two',
      change: { dependsOn: ['ms-new'] },
    })
    expect(whyNot(needed.plan, added.entry)).toContain('Undo the later change first')
  })

  it('a record of a requirement takes the whole record away again', () => {
    const { plan, entry } = taken(PLAN, 1, {
      action: 'record-requirement',
      id: 'rr-one',
      requirement: 'publish-arrangements',
      area: 'area-n',
      owner: { role: 'Director' },
    })
    const undone = undo(plan, entry, CONTEXT)
    expect(undone.ok && undone.value.plan.requirementRecords).toEqual([])
  })

  it('of an undoing says that the change was made again', () => {
    const { plan, entry } = taken(PLAN, 1, rename('ms-one', 'Other'))
    const undone = undo(plan, entry, CONTEXT)
    const back = undone.ok ? undone.value : { plan: PLAN, said: '' }
    const second = { ...entry, said: back.said, differences: differences(plan, back.plan) }
    expect(whyNot(back.plan, second)).toBe(`Redid: ${entry.said}`)
  })

  it('out of turn never brings about what the framework does not have', () => {
    const stated = (requirement: string, basis: string) => ({
      requirement,
      basis,
      when: { edtf: '2019-06-30' },
    })
    const add = { action: 'add-stated-deadline', id: 'sd-1' }
    const begin = stated('begin-transition', 'guidance')
    const first = taken(PLAN, 1, { ...add, stated: begin })
    const set = (change: object) => ({ action: 'change-stated-deadline', id: 'sd-1', change })
    const second = taken(first.plan, 2, set({ requirement: 'publish-arrangements' }))
    const third = taken(second.plan, 3, set({ basis: 'law' }))
    expect(whyNot(third.plan, second.entry)).toContain('Later changes stand on this one')
  })

  it('out of turn never brings about what no form would take', () => {
    const area = (id: string, name: string) => ({ action: 'change-area', id, name })
    const one = taken(PLAN, 1, area('area-n', 'Elsewhere'))
    const two = taken(one.plan, 2, { action: 'add-area', id: 'area-2', name: 'Northshire' })
    expect(whyNot(two.plan, one.entry)).toContain('Two areas would be called “Northshire”')
    const later = { ...rename('ms-one', 'x'), change: { when: { edtf: '2019-12-01' } } }
    const sooner = { ...rename('ms-one', 'x'), change: { when: { edtf: '2019-07-01' } } }
    const planned = taken(PLAN, 1, later)
    const moved = taken(planned.plan, 2, sooner)
    const done = taken(moved.plan, 3, { action: 'complete-milestone', id: 'ms-one', evidence: [] })
    expect(whyNot(done.plan, moved.entry)).toContain('which is after today')
  })

  it('the making of a plan is refused in a sentence', () => {
    const { plan, entry } = taken(PLAN, 0, rename('ms-one', 'Other'))
    expect(canUndo(entry)).toBe(false)
    expect(whyNot(plan, entry)).toContain('The making of the plan cannot be undone')
  })

  it.each([true, false])('a change of which no note was kept is refused: %j', (empty) => {
    const { plan, entry } = taken(PLAN, 1, rename('ms-one', 'Other'))
    const { differences: _, ...rest } = entry
    const bare = empty ? { ...rest, differences: [] } : rest
    expect(canUndo(bare)).toBe(false)
    expect(whyNot(plan, bare)).toContain('by an earlier version of the program')
  })
})
