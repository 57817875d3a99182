import type { Action } from '../../domain/change.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import { deedButton } from './edit.tsx'
import { field } from './form-fields.ts'
import { slideSubject, toSlide } from './slide-subject.ts'

const WAYS = ['up', 'down', 'first', 'last'] as const

/** Moves a slide among the others. */
export const slideMoveButton = deedButton({
  ...slideSubject,
  decide: (form, { subject: { id } }): Result<Action> => {
    const to = WAYS.find((way) => way === field(form, 'to'))
    return to === undefined
      ? refuse('The form does not say where to move it: up, down, first or last.', 'to')
      : accept({ action: 'move-slide', id, to })
  },
  next: toSlide,
})

/** Leaves one slide out. */
export const slideLeaveOutButton = deedButton({
  ...slideSubject,
  decide: (_, { subject: { id } }): Result<Action> => accept({ action: 'leave-out-slide', id }),
  next: () => '/slides',
})

/** Goes back to the usual slides. */
export const slidesResetButton = deedButton({
  subject: ({ opened }) => opened.plan,
  missing: '',
  decide: (): Result<Action> => accept({ action: 'reset-slides' }),
  next: () => '/slides',
})
