import { isSame } from '../../domain/is-same.ts'
import type { Area, Plan } from '../../domain/plan.ts'
import type { Problem } from '../../domain/problem.ts'
import { recordedAnchor } from '../../domain/recorded-anchor.ts'
import { showList } from '../../domain/show-date.ts'
import type { DateSubject } from '../../../views/dates/date-form-page.tsx'
import { chosenIn, openedOn, type Side } from './date-sides.ts'
import { field, type Form } from './form-fields.ts'

/** A key date of one area, in its plan. */
type InPlan = { plan: Plan; subject: DateSubject }

/** Areas that record the same on a side, apart from those for which one milestone holds the date. */
function recordTheSame({ plan, subject }: InPlan, side: Side): Area[] {
  const { anchor, recorded, heldFor, others } = subject
  if (side === 'not-yet' || recorded[side] === null) return []
  return others.filter(
    (other) =>
      !heldFor.includes(other) &&
      isSame(recordedAnchor(plan, other, anchor.id)[side], recorded[side]),
  )
}

/** The areas that are ticked at first: the same milestone holds the date, or they record the same. */
export const tickedAtFirst = (inPlan: InPlan, side: Side): Area[] => [
  ...inPlan.subject.heldFor,
  ...recordTheSame(inPlan, side),
]

/**
 * Areas that were ticked for the side that the form was opened on, and would go along with what is
 * recorded of another one though nobody ticked them for that. None once that has been asked.
 */
function goAlongUnasked(form: Form, inPlan: InPlan): Area[] {
  const [opened, chosen] = [openedOn(form), chosenIn(form)]
  if (opened === undefined || chosen === undefined || opened === chosen || form.has('asked'))
    return []
  const also = new Set(form.getAll('also'))
  return recordTheSame(inPlan, opened).filter(({ id }) => also.has(id))
}

/** Asks whether it is for those areas as well, at their boxes. */
export function askForAreas(form: Form, inPlan: InPlan): Problem[] {
  const along = goAlongUnasked(form, inPlan)
  if (along.length === 0) return []
  const names = showList(along.map(({ name }) => name))
  const them = along.length === 1 ? 'it' : 'them'
  const all = form.getAll('also').length === 1 ? 'both' : 'all'
  const message =
    field(form, 'as') === 'actual'
      ? `Has it happened in ${names} as well? Tick ${them} again to record it for ${all}.`
      : `Is this for ${names} as well? Tick ${them} again if it is.`
  return [{ path: 'also', message }]
}

/** The form in which that is asked: the boxes are empty, and it remembers that it has asked. */
export function withAreasAsked(form: Form, inPlan: InPlan): Form {
  const asked = new URLSearchParams(form)
  for (const { id } of goAlongUnasked(form, inPlan)) asked.delete('also', id)
  asked.set('asked', 'yes')
  return asked
}
