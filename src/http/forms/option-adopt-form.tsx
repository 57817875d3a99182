import type { Action } from '../../domain/change.ts'
import { Adoption, type Option } from '../../domain/option.ts'
import type { Dated, Evidence, Plan } from '../../domain/plan.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import { typeDate } from '../../domain/typed-date.ts'
import { whyConditionsOpen } from '../../domain/why-not-adopted.ts'
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

/** The tick that says that conditions are met or accepted, where partners agreed on any. */
function readSettled(form: Form, plan: Plan, option: Option): Result<true | null> {
  const conditionsSettled = field(form, 'conditions') === 'settled' ? true : undefined
  const why = whyConditionsOpen(plan, option, { conditionsSettled })
  return why === null ? accept(conditionsSettled ?? null) : refuse(why, 'conditions')
}

/** The decision that adopts an option; refused while a partner has not agreed. */
export const adoptForm = editPage({
  ...optionSubject,
  start: ({ subject: { adopted } }) => ({
    ...dateFields('when', typeDate(adopted?.when)),
    by: adopted?.by ?? '',
    milestone: adopted?.milestone ?? '',
    conditions: adopted?.conditionsSettled ? 'settled' : '',
    ...firstEvidenceFields(adopted?.evidence ?? []),
  }),
  decide: (form, { found, subject }): Result<Action> => {
    const { plan, today } = found.opened
    const { id, adopted } = subject
    const read = together<{
      when: Dated | null
      by: string | null
      milestone: string | null
      conditionsSettled: true | null
      evidence: Evidence | null
    }>({
      when: readHappened(form, 'when', { today, before: adopted?.when }),
      by: readBy(form),
      milestone: readOptional(form, 'milestone', plan.milestones, 'Choose a milestone, or none.'),
      conditionsSettled: readSettled(form, plan, subject),
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
