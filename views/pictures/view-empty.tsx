import type { View } from '../../src/domain/charts/view.ts'
import { TO_DO } from '../../src/domain/charts/view-words.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { Button } from '../components/button.tsx'
import { FATES_HEADING } from '../fates/fate-links.ts'
import { planPath } from '../plan/plan-links.ts'
import type { AskedDays } from '../plan/asked-days.ts'

/** Where what is missing is recorded, below the plan. */
const RECORDED: Partial<Record<View, { text: string; part: string }>> = {
  option: { text: 'Options', part: 'options' },
  transition: { text: FATES_HEADING, part: 'fates' },
  becomes: { text: FATES_HEADING, part: 'fates' },
  differences: { text: 'Options', part: 'options' },
  accountability: { text: 'Structure', part: 'structure' },
  membership: { text: 'Structure', part: 'structure' },
}

type EmptyProps = { plan: Plan; asked: AskedDays; view: View }

/** What to do where a view has nothing to show. */
export const ViewEmpty = ({ plan, asked, view }: EmptyProps) => {
  const where = RECORDED[view]
  return (
    <>
      <p class="govuk-body">{TO_DO[view]} It is drawn here then.</p>
      {where && (
        <p class="app-screen-only">
          <Button href={planPath(plan.id, where.part, asked)} secondary>
            {where.text}
          </Button>
        </p>
      )}
    </>
  )
}
