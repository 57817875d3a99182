import type { Child } from 'hono/jsx'
import type { Plan } from '../../src/domain/plan.ts'
import { ChangeLinks } from '../change-links.tsx'
import { Button } from '../components/button.tsx'
import { planPath } from '../plan/plan-links.ts'
import { newPartPath } from './structure-crumbs.ts'
import { canChange } from '../plan/can-change.ts'
import type { AskedDays } from '../plan/asked-days.ts'

type PartSectionProps = {
  plan: Plan
  asked: AskedDays
  /** The option that what is added is to belong to. */
  option: string | null
  id: string
  heading: string
  /** What belongs there, while nothing is recorded. */
  empty: string
  isEmpty: boolean
  /** The form that adds one; null while there is nothing to add it to. */
  add: { path: string; text: string } | null
  children: Child
}

/** One part of the structure under a heading that can be linked to. */
export const PartSection = ({ plan, asked, id, heading, empty, ...part }: PartSectionProps) => (
  <section aria-labelledby={id}>
    <h2 class="govuk-heading-m" id={id}>
      {heading}
    </h2>
    {part.isEmpty ? <p class="govuk-body">{empty}</p> : part.children}
    {canChange(plan, asked) && part.add !== null && (
      <p class="app-screen-only">
        <Button href={newPartPath(plan.id, part.add.path, part.option)} secondary>
          {part.add.text}
        </Button>
      </p>
    )}
  </section>
)

type PartLinksProps = { plan: Plan; asked: AskedDays; path: string; of: string }

/** The links that change or remove one thing; none where the plan cannot be changed. */
export const PartLinks = ({ plan, asked, path, of }: PartLinksProps) =>
  canChange(plan, asked) ? (
    <ChangeLinks
      of={of}
      links={[
        { text: 'Change', href: planPath(plan.id, path, null) },
        { text: 'Remove', href: planPath(plan.id, `${path}/remove`, null) },
      ]}
    />
  ) : null
