import type { Framework } from '../../src/domain/framework.ts'
import type { Body, Plan } from '../../src/domain/plan.ts'
import { Button } from '../components/button.tsx'
import { BodiesTable } from './bodies-table.tsx'
import { newPartPath } from './structure-crumbs.ts'
import { canChange } from '../plan/can-change.ts'
import type { AskedDays } from '../plan/asked-days.ts'

type BodiesSectionProps = {
  plan: Plan
  asked: AskedDays
  framework: Framework | null
  /** The option that a new one is to belong to. */
  option: string | null
  /** Where a body belongs, in words; by default old, new or outside the move. */
  sideWords?: (body: Body) => string
}

/** Bodies and groups, with what adds one. */
export const BodiesSection = ({
  plan,
  asked,
  framework,
  option,
  sideWords,
}: BodiesSectionProps) => (
  <section id="bodies" aria-label="Bodies and groups">
    {plan.bodies.length === 0 ? (
      <p class="govuk-body">
        No body or group is recorded yet. Boards, committees and groups that own a milestone or meet
        about it belong here.
      </p>
    ) : (
      <BodiesTable
        plan={plan}
        asked={asked}
        framework={framework}
        {...(sideWords === undefined ? {} : { sideWords })}
      />
    )}
    {canChange(plan, asked) && (
      <p class="app-screen-only">
        <Button href={newPartPath(plan.id, 'bodies/new', option)} secondary>
          Add a body or group
        </Button>
      </p>
    )}
  </section>
)
