import { Button } from '../components/button.tsx'
import { Details } from '../components/details.tsx'
import { PlanFrame, type PlanPageProps } from '../plan/plan-frame.tsx'
import { planPath } from '../plan/plan-links.ts'
import { CompareForm } from './compare-form.tsx'
import { OptionCard } from './option-card.tsx'
import { canChange } from '../plan/can-change.ts'

const WhatAnOptionIs = () => (
  <Details summary="What an option is" classes="app-screen-only">
    <p>
      An option is one proposal for the new structure, with its own bodies, lines, seats and
      functions. What is only proposed does not count as part of the plan’s structure.
    </p>
    <p>
      Each safeguarding partner of each area records where it stands. Its answer is kept with the
      exact version that it was given to, so a later change never passes as agreed.
    </p>
    <p>
      An option can be adopted when every partner has agreed to it as it stands. Until then it may
      be marked as preferred.
    </p>
  </Details>
)

/** Every option for the new structure, side by side. */
export const OptionsPage = (page: PlanPageProps) => {
  const { asked } = page
  const { plan } = page.opened
  const { options } = plan
  return (
    <PlanFrame
      {...page}
      heading="Options for the new structure"
      part="structure"
      crumbs={[{ text: 'Structure and money', href: planPath(plan.id, 'structure', asked) }]}
    >
      {options.length === 0 && (
        <p class="govuk-body">
          No option is recorded yet. Add one for each proposal that the partners are to choose from.
          An option can start empty or as a copy of the old structure.
        </p>
      )}
      <WhatAnOptionIs />
      {canChange(plan, asked) && (
        <p class="app-screen-only">
          <Button href={planPath(plan.id, 'options/new', null)} secondary>
            Add an option
          </Button>
        </p>
      )}
      {options.length > 0 && (
        <div class="app-options">
          {options.map((option) => (
            <OptionCard plan={plan} asked={asked} option={option} />
          ))}
        </div>
      )}
      {options.length > 0 && <CompareForm plan={plan} asked={asked} />}
    </PlanFrame>
  )
}
