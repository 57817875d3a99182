import { accept } from '../../domain/problem.ts'
import { usesOfBody } from '../../domain/uses.ts'
import { planPath } from '../../../views/plan/plan-links.ts'
import { LinesThatGo } from '../../../views/structure/lines-that-go.tsx'
import { RemovePage } from '../../../views/structure/remove-page.tsx'
import { bodySubject, toStructure } from './body-subject.ts'
import { editPage } from './edit.tsx'

/** Asks before a body or group is removed. */
export const bodyRemoveForm = editPage({
  ...bodySubject,
  start: () => ({}),
  decide: (_, { subject: { id } }) => accept({ action: 'remove-body', id }),
  page: ({ subject, ...page }) => (
    <RemovePage
      {...page}
      name={subject.name}
      part="structure"
      crumbs={[
        { text: 'Structure and money', href: planPath(page.opened.plan.id, 'structure', null) },
      ]}
      own={`bodies/${subject.id}/remove`}
      back="structure"
      uses={usesOfBody(page.opened, subject.id)}
    >
      <LinesThatGo plan={page.opened.plan} body={subject.id} />
    </RemovePage>
  ),
  next: toStructure,
})
