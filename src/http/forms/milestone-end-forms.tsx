import type { Action } from '../../domain/change.ts'
import type { Day } from '../../domain/day.ts'
import type { Dated, Evidence, Milestone } from '../../domain/plan.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import { line } from '../../domain/text.ts'
import { readTypedDate, typeDate } from '../../domain/typed-date.ts'
import { CancelPage } from '../../../views/milestones/cancel-page.tsx'
import { isPlannedAfter, TYPE_THE_DAY } from '../../../views/milestones/done-words.ts'
import { DonePage } from '../../../views/milestones/done-page.tsx'
import { deedButton, editPage } from './edit.tsx'
import { readEvidence } from './evidence-field.ts'
import { dateFields, field, typedDate, within, type Form } from './form-fields.ts'
import { milestoneNext, milestoneSubject } from './milestone-subject.ts'
import { together } from './together.ts'

/**
 * When it was done; a day planned that is still to come cannot stand for it. Null: on a day that is
 * not known. Undefined: the form does not ask for it.
 */
function readDoneOn(
  form: Form,
  milestone: Milestone,
  today: Day,
): Result<Dated | null | undefined> {
  const read = readTypedDate(typedDate(form, 'on'))
  if (!read.ok) return { ok: false, problems: within('on', read.problems) }
  if (read.value !== null) return read
  const isAsked = form.has('on-day')
  if (isPlannedAfter(milestone, today) && (isAsked || !milestone.done))
    return refuse(TYPE_THE_DAY, 'on-day')
  return accept(isAsked ? null : undefined)
}

/** That a milestone was done, when, and what shows it. */
export const doneForm = editPage({
  ...milestoneSubject,
  start: ({ subject }) => dateFields('on', typeDate(subject.done?.when)),
  decide: (form, { subject, deps }): Result<Action> => {
    const read = together<{ on: Dated | null | undefined; evidence: Evidence | null }>({
      on: readDoneOn(form, subject, deps.shelf.today()),
      evidence: readEvidence(form, 'evidence'),
    })
    if (!read.ok) return read
    const { on, evidence } = read.value
    return accept({
      action: 'complete-milestone',
      id: subject.id,
      ...(on === undefined ? {} : { on }),
      evidence: evidence ? [evidence] : [],
    })
  },
  page: ({ subject, ...page }) => (
    <DonePage {...page} milestone={subject} on={typedDate(page.form, 'on')} />
  ),
  next: milestoneNext,
})

/** That a milestone is cancelled, and why. */
export const cancelForm = editPage({
  ...milestoneSubject,
  start: ({ subject }) => ({ reason: subject.cancelled?.reason ?? '' }),
  decide: (form, { subject }): Result<Action> => {
    const reason = line(300).safeParse(field(form, 'reason'))
    return reason.success
      ? accept({ action: 'cancel-milestone', id: subject.id, reason: reason.data })
      : refuse(`The reason ${reason.error.issues[0]?.message ?? ''}.`, 'reason')
  },
  page: ({ subject, ...page }) => <CancelPage {...page} milestone={subject} />,
  next: milestoneNext,
})

/** Takes the cancellation of a milestone back. */
export const restoreButton = deedButton({
  ...milestoneSubject,
  decide: (_, { subject }): Result<Action> =>
    accept({ action: 'restore-milestone', id: subject.id }),
  next: milestoneNext,
})

/** A milestone that is not done after all. */
export const reopenButton = deedButton({
  ...milestoneSubject,
  decide: (_, { subject }): Result<Action> =>
    accept({ action: 'reopen-milestone', id: subject.id }),
  next: milestoneNext,
})
