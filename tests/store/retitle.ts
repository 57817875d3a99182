import { differences } from '../../src/domain/differences.ts'
import type { JournalEntry } from '../../src/domain/journal.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { accept, type Result } from '../../src/domain/problem.ts'
import type { Written } from '../../src/store/store.ts'

/** The entry of a plan that is made. */
export const entryFor = (plan: Plan, said = 'Made the plan', by = 'Tester'): JournalEntry => ({
  plan: plan.id,
  revision: plan.revision,
  at: plan.changedAt,
  by,
  said,
  action: { action: 'new-plan', plan },
})

/** A minute later with each revision. */
const minute = (revision: number): string =>
  new Date(Date.UTC(2026, 10, 22, 10, revision)).toISOString()

/** What one plan becomes of another, and the entry for it. */
export function changeTo(
  before: Plan,
  change: Partial<Plan>,
  said: string,
  by = 'Tester',
): Written {
  const revision = before.revision + 1
  const at = minute(revision)
  const plan = { ...before, ...change, revision, changedAt: at }
  const action = { action: 'test' }
  return {
    plan,
    entry: {
      ...{ plan: plan.id, revision, at, by, said, action },
      differences: differences(before, plan),
    },
  }
}

/** What a change of the title comes to. */
export const retitle =
  (title: string, by?: string) =>
  (plan: Plan): Result<Written> =>
    accept(changeTo(plan, { title }, `Called it ${title}`, by))
