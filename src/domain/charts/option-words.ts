import { STATE_WORDS } from '../adopt-option.ts'
import type { Option } from '../option.ts'
import type { Plan } from '../plan.ts'
import { plainLine } from '../plain-line.ts'
import { optionInMind } from '../structure-scope.ts'

/** The option that a picture is of: the one asked for, else the one to speak of. */
export const optionAsked = (plan: Plan, asked: string | null): string | null =>
  asked ?? optionInMind(plan)

/** Of one that may yet be adopted it is said that it is not. */
const sayState = (state: Option['state']): string =>
  `is ${STATE_WORDS[state]}${state === 'proposed' || state === 'preferred' ? ', not adopted' : ''}`

const found = ({ options }: Plan, option: string | null) => options.find(({ id }) => id === option)

/** “Option A”, or the new structure in a plan without options. */
export function optionNamed(plan: Plan, option: string | null): string {
  const one = found(plan, option)
  return one ? `“${plainLine(one.name)}”` : 'the new structure'
}

/** How far an option has come, as a sentence; empty in a plan without options. */
export function optionState(plan: Plan, option: string | null): string {
  const one = found(plan, option)
  return one ? ` “${plainLine(one.name)}” ${sayState(one.state)}.` : ''
}
