import type { Action } from '../../domain/change.ts'
import type { Dated, Evidence } from '../../domain/plan.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import { line } from '../../domain/text.ts'
import { readTypedDate, typeDate } from '../../domain/typed-date.ts'
import { CancelPage } from '../../../views/milestones/cancel-page.tsx'
import { DonePage } from '../../../views/milestones/done-page.tsx'
import { deedButton, editPage } from './edit.tsx'
import { readEvidence } from './evidence-field.ts'
import { dateFields, field, typedDate, within } from './form-fields.ts'
import { milestoneNext, milestoneSubject } from './milestone-subject.ts'
import { together } from './together.ts'

/** That a milestone was done, when, and what shows it. */
export const doneForm = editPage({
  ...milestoneSubject,
  start: ({ subject }) => dateFields('on', typeDate(subject.done?.when)),
  decide: (form, { subject }): Result<Action> => {
    const on = readTypedDate(typedDate(form, 'on'))
    const read = together<{ on: Dated | null; evidence: Evidence | null }>({
      on: on.ok ? on : { ok: false, problems: within('on', on.problems) },
      evidence: readEvidence(form, 'evidence'),
    })
    if (!read.ok) return read
    const { on: when, evidence } = read.value
    return accept({
      action: 'complete-milestone',
      id: subject.id,
      ...(when ? { on: when } : {}),
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

const WAYS = ['up', 'down', 'first', 'last'] as const

/** Moves a milestone in the action plan, and comes back to its row. */
export const moveButton = deedButton({
  ...milestoneSubject,
  decide: (form, { subject }): Result<Action> => {
    const to = WAYS.find((way) => way === field(form, 'to'))
    return to
      ? accept({ action: 'move-milestone', id: subject.id, to })
      : refuse('The form does not say where to move it: up, down, first or last.')
  },
  next: ({ subject }) => `/milestones#${subject.id}`,
})
