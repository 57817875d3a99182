import { accept } from '../../domain/problem.ts'
import { usesOfOrganisation } from '../../domain/uses.ts'
import { planPath } from '../../../views/plan/plan-links.ts'
import { RemovePage } from '../../../views/structure/remove-page.tsx'
import { editPage } from './edit.tsx'
import { organisationSubject, toOrganisations } from './organisation-subject.ts'

/** Asks before an organisation is removed. */
export const organisationRemoveForm = editPage({
  ...organisationSubject,
  start: () => ({}),
  decide: (_, { subject: { id } }) => accept({ action: 'remove-organisation', id }),
  page: ({ subject, ...page }) => (
    <RemovePage
      {...page}
      name={subject.name}
      part="organisations"
      crumbs={[
        { text: 'Organisations', href: planPath(page.opened.plan.id, 'organisations', null) },
      ]}
      own={`organisations/${subject.id}/remove`}
      back="organisations"
      uses={usesOfOrganisation(page.opened, subject.id)}
    />
  ),
  next: toOrganisations,
})
