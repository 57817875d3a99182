import { milestoneById } from '../../src/domain/facts.ts'
import { milestonePath } from '../plan/entry-links.ts'
import { EntryTag } from '../entry-tag.tsx'
import type { ShownRequirement } from './shown-requirement.ts'

/** Milestones by their titles, each with where it stands. */
export const MilestoneList = ({
  shown: { opened, asked, milestones },
  ids,
}: {
  shown: ShownRequirement
  ids: readonly string[]
}) => (
  <ul class="govuk-list">
    {ids.map((id) => {
      const entry = milestones.get(id)
      return (
        <li>
          <a class="govuk-link" href={milestonePath(opened.plan.id, id, asked)}>
            {milestoneById(opened.plan, id)?.title ?? id}
          </a>{' '}
          {entry && <EntryTag opened={opened} entry={entry} />}
        </li>
      )
    })}
  </ul>
)
