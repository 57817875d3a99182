import { usesOfOption } from '../../domain/change-option.ts'
import { accept } from '../../domain/problem.ts'
import { OptionThatGoes } from '../../../views/options/option-that-goes.tsx'
import { RemovePage } from '../../../views/structure/remove-page.tsx'
import { structureBack, structureCrumbs } from '../../../views/structure/structure-crumbs.ts'
import { editPage } from './edit.tsx'
import { optionSubject } from './option-subject.ts'

/** Asks before an option is removed with everything in it. */
export const optionRemoveForm = editPage({
  ...optionSubject,
  start: () => ({}),
  decide: (_, { subject: { id } }) => accept({ action: 'remove-option', id }),
  page: ({ subject, ...page }) => (
    <RemovePage
      {...page}
      name={subject.name}
      part="structure"
      crumbs={structureCrumbs(page.opened.plan, subject.id)}
      own={`${structureBack(subject.id)}/remove`}
      back={structureBack(subject.id)}
      uses={usesOfOption(page.opened.plan, subject.id, page.opened)}
    >
      <OptionThatGoes plan={page.opened.plan} option={subject.id} />
    </RemovePage>
  ),
  next: () => '/options',
})
