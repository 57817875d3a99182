import type { OpenPlan } from '../../src/domain/facts.ts'
import { sayOwner } from '../../src/domain/owner-names.ts'
import type { Milestone } from '../../src/domain/plan.ts'
import { showEdtf } from '../../src/domain/show-date.ts'
import { InsetText } from '../components/inset-text.tsx'

/** Which milestone a form is about: its title, date and owner as recorded. */
export const Subject = ({ opened, milestone }: { opened: OpenPlan; milestone: Milestone }) => {
  const { title, when, owner } = milestone
  const name = sayOwner(opened.plan, owner)
  return (
    <InsetText>
      <strong>{title}</strong>
      <p class="app-quiet">
        {when ? `Planned: ${showEdtf(when.edtf)}` : 'No date is recorded'}
        {name !== null && `. Owner: ${name}`}
      </p>
    </InsetText>
  )
}
