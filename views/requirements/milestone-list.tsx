import { milestoneById } from '../../src/domain/facts.ts'
import { milestonePath } from '../plan/entry-links.ts'
import { StandingTag } from '../standing-tag.tsx'
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
      const standing = milestones.get(id)?.standing
      return (
        <li>
          <a class="govuk-link" href={milestonePath(opened.plan.id, id, asked)}>
            {milestoneById(opened.plan, id)?.title ?? id}
          </a>{' '}
          {standing && <StandingTag standing={standing} />}
        </li>
      )
    })}
  </ul>
)
