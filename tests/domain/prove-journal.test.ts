import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JournalEntry } from '../../src/domain/journal.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { isWhole, proveJournal, replayJournal } from '../../src/domain/prove-journal.ts'
import { someActions, takeAll } from './random-actions.ts'
import { startingPlan } from './starting-plan.ts'

const AT = '2019-07-15T10:00:00.000Z'

const entry = (plan: Plan, revision: number, more: Partial<JournalEntry>): JournalEntry => ({
  ...{ plan: plan.id, revision, at: AT, by: 'Tester', said: `Change ${revision}` },
  action: { action: 'test' },
  ...more,
})

/** A plan after some accepted actions, with the journal of all of them. */
function journalled(actions: Parameters<typeof takeAll>[1]) {
  const start = { ...startingPlan(), revision: 0, changedAt: AT }
  const steps = takeAll(start, actions)
  const made = entry(start, 0, { action: { action: 'new-plan', plan: start } })
  const changes = steps.map(({ changes }, n) => entry(start, n + 1, { differences: changes }))
  const end = { ...(steps.at(-1)?.after ?? start), revision: steps.length, changedAt: AT }
  // As they are read from their files.
  return JSON.parse(JSON.stringify({ end, entries: [made, ...changes] })) as {
    end: Plan
    entries: JournalEntry[]
  }
}

describe('a journal of random accepted actions', { timeout: 120_000 }, () => {
  it('proves the plan they made, from its making on and back from its end', () => {
    fc.assert(
      fc.property(someActions, (actions) => {
        const { end, entries } = journalled(actions)
        expect(replayJournal(entries)).toEqual({ plan: end, misfit: null })
        expect(proveJournal(end, entries)).toEqual({ misfit: null, from: 0 })
        expect(proveJournal(end, entries.slice(1))).toEqual({ misfit: null, from: 0 })
      }),
      { numRuns: 60 },
    )
  })

  it('with one value bent does not prove it, and names that entry or a later one', () => {
    fc.assert(
      fc.property(someActions, fc.nat(), (actions, pick) => {
        const { end, entries } = journalled(actions)
        const bent = 1 + (pick % Math.max(entries.length - 1, 1))
        const [first] = entries[bent]?.differences ?? []
        fc.pre(first !== undefined && first.at.at(-1) !== '#order')
        const changed = entries.map((one, n) =>
          n === bent
            ? { ...one, differences: [{ ...first, before: 'bent' }, ...one.differences!.slice(1)] }
            : one,
        )
        const { misfit } = proveJournal(end, changed)
        expect(misfit).toMatchObject({ revision: bent })
        expect(misfit?.how).toContain('it has "bent" before the change')
      }),
      { numRuns: 60 },
    )
  })
})

describe('a plan held against its journal', () => {
  const start = { ...startingPlan(), revision: 0, changedAt: AT }
  const first = entry(start, 1, {
    differences: [{ at: ['title'], before: start.title, after: 'A' }],
  })
  const second = entry(start, 2, { differences: [{ at: ['title'], before: 'A', after: 'B' }] })
  const now: Plan = { ...start, title: 'B', revision: 2 }

  it('is proved from where the first program’s entries end, which kept no differences', () => {
    const { differences: _, ...old } = first
    const made = entry(start, 0, { action: { action: 'new-plan', plan: start } })
    expect(isWhole([made, old, second])).toBe(false)
    expect(proveJournal(now, [made, old, second])).toEqual({ misfit: null, from: 1 })
  })

  it('is not proved where it was changed by hand: both values and the last change are told', () => {
    const made = entry(start, 0, { action: { action: 'new-plan', plan: start } })
    const { misfit } = proveJournal({ ...now, title: 'C' }, [made, first, second])
    expect(misfit).toEqual({
      revision: null,
      how: 'at title it has "C", and its journal since revision 2 has "B"',
    })
    const moved = proveJournal({ ...now, changedAt: '2020-01-01T00:00:00Z' }, [made, first, second])
    expect(moved.misfit?.how).toContain('changedAt')
  })

  it('is not proved back from its end either', () => {
    const { misfit } = proveJournal({ ...now, title: 'C' }, [second])
    expect(misfit).toMatchObject({ revision: 2 })
  })

  it('whose first entry holds no plan is not replayed', () => {
    const made = entry(start, 0, { action: { action: 'new-plan', plan: { title: 'x' } } })
    expect(replayJournal([made]).misfit).toMatchObject({ revision: 0 })
  })
})
