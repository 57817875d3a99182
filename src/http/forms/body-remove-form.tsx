import { accept } from '../../domain/problem.ts'
import { usesOfBody } from '../../domain/uses.ts'
import { OwnAgreedNote } from '../../../views/options/agreed-note.tsx'
import { LinesThatGo } from '../../../views/structure/lines-that-go.tsx'
import { RemovePage } from '../../../views/structure/remove-page.tsx'
import { structureBack, structureCrumbs } from '../../../views/structure/structure-crumbs.ts'
import { bodySubject } from './body-subject.ts'
import { editPage } from './edit.tsx'
import { toStructureOf } from './option-asked.ts'

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
      crumbs={structureCrumbs(page.opened.plan, subject.option)}
      own={`bodies/${subject.id}/remove`}
      back={structureBack(subject.option ?? null)}
      uses={usesOfBody(page.opened, subject.id)}
    >
      <OwnAgreedNote plan={page.opened.plan} option={subject.option} />
      <LinesThatGo plan={page.opened.plan} body={subject.id} />
    </RemovePage>
  ),
  next: ({ subject }) => toStructureOf(subject.option),
})
