import { check, isOwn } from '../../src/domain/findings/check.ts'
import type { Finding } from '../../src/domain/findings/finding.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { catalogue, open } from '../domain/build-plan.ts'

/** A shipped example. */
export function example(id: string): Plan {
  const plan = catalogue.examples.get(id)
  if (!plan) throw new Error(`plans/examples has no ${id}`)
  return plan
}

/** What the checks find in it as at its own day, the advice for every plan left out. */
export const ownFindings = (plan: Plan, today = plan.example?.asAt ?? ''): Finding[] =>
  check(open(plan, today)).filter(isOwn)

/** The names of the areas and the titles of the milestones that a finding is about. */
export function about(plan: Plan, { subjects }: Finding): string[] {
  const named = [
    ...plan.areas.map(({ id, name }) => ({ id, name })),
    ...plan.milestones.map(({ id, title }) => ({ id, name: title })),
  ]
  return named.filter(({ id }) => subjects.includes(id)).map(({ name }) => name)
}

/** One line for each finding: its code, how sure, what it rests on, and what it is about. */
export const told = (plan: Plan, findings: Finding[]): string[] =>
  findings
    .map((finding) =>
      [
        finding.force,
        finding.code,
        finding.verdict,
        finding.restsOn,
        ...about(plan, finding).map((name) => `[${name}]`),
      ].join(' '),
    )
    .toSorted()
