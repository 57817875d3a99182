import { isFor } from '../../src/domain/findings/about-entry.ts'
import type { Entry } from '../../src/domain/framework.ts'
import type { Milestone } from '../../src/domain/plan.ts'
import { showEdtf } from '../../src/domain/show-date.ts'
import { DataTable } from '../data-table.tsx'
import { ABOUT_WORDS } from '../milestones/about-words.ts'
import { milestonePath } from '../plan/entry-links.ts'
import { EntryTag } from '../entry-tag.tsx'
import type { ShownRequirement } from './shown-requirement.ts'

const COLUMNS = [
  { head: 'Milestone' },
  { head: 'What it does for it', classes: 'app-quarter' },
  { head: 'Date', classes: 'app-fifth' },
  { head: 'Standing', classes: 'app-fifth' },
]

/** What a milestone is to a requirement: it meets it, sets its date, or is about it. */
function roleOf({ fulfils, sets, about }: Milestone, { id, fulfilment }: Entry): string {
  if (fulfils === id) return 'Meets it when done'
  if (fulfilment?.by === 'anchor' && sets === fulfilment.anchor) return 'Sets its date'
  return about ? ABOUT_WORDS[about.kind] : ''
}

const Title = ({
  shown: { opened, asked },
  milestone,
}: {
  shown: ShownRequirement
  milestone: Milestone
}) => (
  <a class="govuk-link" href={milestonePath(opened.plan.id, milestone.id, asked)}>
    {milestone.title}
  </a>
)

/** The milestones that are for a requirement: decisions, publications, and what meets it. */
export const MilestonesSection = ({ shown }: { shown: ShownRequirement }) => {
  const { opened, entry, milestones } = shown
  const own = opened.plan.milestones.filter((milestone) => isFor(milestone, entry))
  return (
    <section aria-labelledby="milestones">
      <h2 class="govuk-heading-m" id="milestones">
        Milestones for it
      </h2>
      {own.length === 0 ? (
        <p class="govuk-body">
          None. A decision or publication for this requirement shows here once its milestone says
          what it is about.
        </p>
      ) : (
        <DataTable
          caption={<span class="govuk-visually-hidden">Milestones for it</span>}
          classes="app-dense app-stack"
          columns={COLUMNS}
          rows={own.map((milestone) => {
            const found = milestones.get(milestone.id)
            return [
              <Title shown={shown} milestone={milestone} />,
              roleOf(milestone, entry),
              found?.due ? showEdtf(found.due) : 'No date',
              found ? <EntryTag opened={opened} entry={found} /> : 'Cannot tell',
            ]
          })}
        />
      )}
    </section>
  )
}
