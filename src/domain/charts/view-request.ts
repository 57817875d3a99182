import type { Plan } from '../plan.ts'
import { optionInMind } from '../structure-scope.ts'
import { OLD, type View, type ViewRequest } from './view.ts'

/** The option that a view is of where none is named; null: what is in force. */
const ownOption: Record<View, (plan: Plan) => string | null> = {
  current: () => null,
  option: optionInMind,
  transition: optionInMind,
  becomes: optionInMind,
  differences: optionInMind,
  accountability: () => null,
  membership: () => null,
  timeline: () => null,
}

/** Is it of a new structure, proposed or not, whichever option that is? */
export const isOfNew = (view: View): boolean =>
  view === 'option' || view === 'transition' || view === 'becomes' || view === 'differences'

/** Can it be shown under an option? */
export const takesOption = (view: View): boolean => view !== 'current' && view !== 'timeline'

/** Can it be shown as at a day? What holds the old structure against a new one shows both whole. */
export const takesDay = (view: View): boolean =>
  view !== 'transition' && view !== 'becomes' && view !== 'differences' && view !== 'timeline'

/**
 * What a view is to show where not all of it is said: of what is in force what is there today, of
 * what is proposed all of it. A day is left out where a view has none.
 */
export function viewRequest(
  view: View,
  { plan, today }: { plan: Plan; today: string },
  { option, against, on }: Partial<ViewRequest>,
): ViewRequest {
  const shown = takesOption(view) ? (option ?? ownOption[view](plan)) : null
  const isInForce = shown === null && !isOfNew(view)
  return {
    option: shown,
    against: against ?? OLD,
    on: takesDay(view) ? (on ?? (isInForce ? today : null)) : null,
  }
}
