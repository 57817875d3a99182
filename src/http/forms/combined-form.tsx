import type { Action } from '../../domain/change.ts'
import type { Area } from '../../domain/plan.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import { CombinedPage } from '../../../views/areas/combined-page.tsx'
import { areaSubject, toAreas } from './area-subject.ts'
import { editPage } from './edit.tsx'
import { field, type Form } from './form-fields.ts'
import { readSource } from './source-field.ts'
import { together } from './together.ts'
import { answerOf, readAnswer } from './yes-no.ts'

type Combined = NonNullable<Area['combined']>

const UNRECORDED = 'unrecorded'

function readHow(form: Form): Result<Combined['how'] | null> {
  const how = field(form, 'how')
  if (how === 'treated-as-one' || how === 'one-council-acts') return accept(how)
  return how === UNRECORDED
    ? accept(null)
    : refuse('Choose whether the area is combined with another.', 'how')
}

function readAgreement(form: Form): Result<boolean | undefined> {
  const combined = field(form, 'how') !== UNRECORDED
  // A form that says nothing is combined need not say whether that was agreed.
  if (!combined && field(form, 'agreement') === '') return accept(undefined)
  const read = readAnswer(form, 'agreement', 'Choose whether there is an agreement.')
  return !combined && read.ok && read.value !== undefined
    ? refuse('Choose how the area is combined, or “Not recorded” here.', 'agreement')
    : read
}

function readOwnSource(form: Form, recorded: Combined | undefined) {
  const source = readSource(form, 'source', recorded?.source)
  return source.ok && source.value !== null && field(form, 'how') === UNRECORDED
    ? refuse('Choose how the area is combined, or clear where it is written.', 'source')
    : source
}

/** Whether an area is combined with another, and by agreement. */
export const combinedForm = editPage({
  ...areaSubject,
  start: ({ subject: { combined } }) => ({
    how: combined?.how ?? UNRECORDED,
    agreement: answerOf(combined?.agreement),
    source: combined?.source?.text ?? '',
  }),
  decide: (form, { subject }): Result<Action> => {
    const read = together({
      how: readHow(form),
      agreement: readAgreement(form),
      source: readOwnSource(form, subject.combined),
    })
    if (!read.ok) return read
    const { how, agreement, source } = read.value
    const combined =
      how === null
        ? null
        : {
            how,
            ...(agreement === undefined ? {} : { agreement }),
            ...(source === null ? {} : { source }),
          }
    return accept({ action: 'record-combined', area: subject.id, combined })
  },
  page: ({ subject, ...page }) => <CombinedPage {...page} area={subject} />,
  next: toAreas,
})
