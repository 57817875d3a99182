import type { Entry, Framework } from '../../src/domain/framework.ts'
import { itemsOf, ItemsTable } from '../law/items-table.tsx'
import { PlanFrame, type PlanPageProps } from '../plan/plan-frame.tsx'
import { planPath } from '../plan/plan-links.ts'
import { BasesSection } from './bases-section.tsx'
import { FindingsSection } from './findings-section.tsx'
import { MilestonesSection } from './milestones-section.tsx'
import { calendarPath } from './requirement-links.ts'
import { shownRequirement, type ShownRequirement } from './shown-requirement.ts'
import { StateSection } from './state-section.tsx'
import { WordingsSection } from './wordings-section.tsx'

type Props = PlanPageProps & { framework: Framework; entry: Entry }

const hasDate = ({ lines }: ShownRequirement): boolean =>
  lines.some(({ entry }) => entry.bases.some(({ due, applies }) => applies && due !== null))

const Links = ({ shown }: { shown: ShownRequirement }) => (
  <ul class="govuk-list app-screen-only">
    {hasDate(shown) && (
      <li>
        <a
          class="govuk-link"
          href={calendarPath(shown.opened.plan.id, shown.entry.id, shown.asked)}
        >
          Add to calendar (.ics)
        </a>
      </li>
    )}
    <li>
      <a class="govuk-link" href={`/law/${shown.entry.id}`}>
        The law behind it
      </a>
    </li>
  </ul>
)

/** One requirement or event in this plan: where it stands, what it rests on, what is recorded. */
export const RequirementPage = ({ framework, entry, ...page }: Props) => {
  const { opened, asked } = page
  const shown = shownRequirement({ opened, asked, framework, entry })
  const isEvent = entry.kind === 'event'
  const items = itemsOf(framework, entry)
  return (
    <PlanFrame
      {...page}
      heading={entry.title}
      part="schedule"
      crumbs={[{ text: 'Schedule', href: planPath(opened.plan.id, 'schedule', asked) }]}
    >
      {isEvent && <p class="govuk-body">An event: a date that binds nobody.</p>}
      {entry.summary !== undefined && <p class="govuk-body-l">{entry.summary}</p>}
      <Links shown={shown} />
      <StateSection shown={shown} />
      {opened.plan.areas.length > 0 && <FindingsSection shown={shown} />}
      {!isEvent && <MilestonesSection shown={shown} />}
      <BasesSection shown={shown} />
      {!isEvent && <WordingsSection shown={shown} />}
      {items.length > 0 && <ItemsTable items={items} />}
    </PlanFrame>
  )
}
