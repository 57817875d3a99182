import type { Action } from '../../domain/change.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import { deedButton } from './edit.tsx'
import { field } from './form-fields.ts'
import { optionSubject, toOption } from './option-subject.ts'

const STATES = ['proposed', 'preferred', 'set-aside'] as const

/** Marks an option as proposed, preferred or set aside. */
export const optionStateButton = deedButton({
  ...optionSubject,
  decide: (form, { subject: { id } }): Result<Action> => {
    const state = STATES.find((one) => one === field(form, 'state'))
    return state === undefined
      ? refuse('Choose whether the option is proposed, preferred or set aside.', 'state')
      : accept({ action: 'set-option-state', id, state })
  },
  next: toOption,
})

/** Takes the adoption of an option back. */
export const unAdoptButton = deedButton({
  ...optionSubject,
  decide: (_, { subject: { id } }): Result<Action> => accept({ action: 'un-adopt-option', id }),
  next: toOption,
})
