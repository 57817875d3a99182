import { checklistItems, isStatutory } from '../../src/domain/checklist.ts'
import type { Item } from '../../src/domain/framework.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { Button } from '../components/button.tsx'
import { PlanFrame, type PlanPageProps } from '../plan/plan-frame.tsx'
import { planPath } from '../plan/plan-links.ts'
import { CHECKLIST_HEADING } from './item-words.ts'
import { ItemsSection } from './items-section.tsx'
import { NoList } from './no-list.tsx'
import { canChange } from '../plan/can-change.ts'
import type { AskedDays } from '../plan/asked-days.ts'

type SectionProps = { plan: Plan; asked: AskedDays; items: readonly Item[] }

const InLaw = (section: SectionProps) => (
  <ItemsSection
    {...section}
    id="in-law"
    heading="What the law requires"
    about="Statute requires each of these."
  />
)

const InGuidance = (section: SectionProps) => (
  <ItemsSection
    {...section}
    id="in-guidance"
    heading="What guidance says they should say"
    about="Partners must have regard to guidance; departing from it is not in itself a breach."
  />
)

/** How far the draft arrangements are with each thing that law and guidance ask of them. */
export const ChecklistPage = (page: PlanPageProps) => {
  const { asked } = page
  const { plan, framework } = page.opened
  const items = checklistItems(framework)
  const inLaw = items.filter(isStatutory)
  const inGuidance = items.filter((item) => !isStatutory(item))
  return (
    <PlanFrame
      {...page}
      heading={CHECKLIST_HEADING}
      part="structure"
      crumbs={[{ text: 'Structure and money', href: planPath(plan.id, 'structure', asked) }]}
    >
      {items.length === 0 ? (
        <NoList />
      ) : (
        <>
          <p class="govuk-body">
            How far the draft arrangements are with each item, as far as people have said. The list
            is drawn from the sources that stand under each item, marked with how well each was
            checked. It is a help for drafting and not legal advice.
          </p>
          {canChange(plan, asked) && (
            <p class="app-screen-only">
              <Button href={planPath(plan.id, 'checklist/all', null)}>
                Fill it in as one table
              </Button>
            </p>
          )}
          {inLaw.length > 0 && <InLaw plan={plan} asked={asked} items={inLaw} />}
          {inGuidance.length > 0 && <InGuidance plan={plan} asked={asked} items={inGuidance} />}
        </>
      )}
    </PlanFrame>
  )
}
