import type { Action } from '../../domain/change.ts'
import { Adoption } from '../../domain/option.ts'
import type { Dated, Evidence } from '../../domain/plan.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import { typeDate } from '../../domain/typed-date.ts'
import { AdoptPage } from '../../../views/options/adopt-page.tsx'
import { readOptional } from './choice-field.ts'
import { editPage } from './edit.tsx'
import { readEvidence } from './evidence-field.ts'
import { firstEvidenceFields, withFirst } from './first-evidence.ts'
import { dateFields, field, typedDate, type Form } from './form-fields.ts'
import { givenFields } from './given-fields.ts'
import { readHappened } from './happened-field.ts'
import { optionSubject, toOption } from './option-subject.ts'
import { together } from './together.ts'

function readBy(form: Form): Result<string | null> {
  const by = field(form, 'by')
  if (by === '') return accept(null)
  const read = Adoption.shape.by.unwrap().safeParse(by)
  return read.success
    ? accept(read.data)
    : refuse(`Who decided ${read.error.issues[0]?.message ?? ''}.`, 'by')
}

/** The decision that adopts an option; refused while a partner has not agreed. */
export const adoptForm = editPage({
  ...optionSubject,
  start: ({ subject: { adopted } }) => ({
    ...dateFields('when', typeDate(adopted?.when)),
    by: adopted?.by ?? '',
    milestone: adopted?.milestone ?? '',
    ...firstEvidenceFields(adopted?.evidence ?? []),
  }),
  decide: (form, { found, subject: { id, adopted } }): Result<Action> => {
    const { plan, today } = found.opened
    const read = together<{
      when: Dated | null
      by: string | null
      milestone: string | null
      evidence: Evidence | null
    }>({
      when: readHappened(form, 'when', { today, before: adopted?.when }),
      by: readBy(form),
      milestone: readOptional(form, 'milestone', plan.milestones, 'Choose a milestone, or none.'),
      evidence: readEvidence(form, 'evidence'),
    })
    if (!read.ok) return read
    const { evidence, ...decision } = read.value
    const all = withFirst(adopted?.evidence ?? [], evidence)
    return accept({
      action: 'adopt-option',
      id,
      adopted: { ...givenFields(decision), evidence: all },
    })
  },
  page: ({ subject, ...page }) => (
    <AdoptPage {...page} option={subject} when={typedDate(page.form, 'when')} />
  ),
  next: toOption,
})
