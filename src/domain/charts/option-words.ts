import type { Option } from '../option.ts'
import type { Plan } from '../plan.ts'
import { plainLine } from '../plain-line.ts'
import { optionInMind } from '../structure-scope.ts'

/** The option that a picture is of: the one asked for, else the one to speak of. */
export const optionAsked = (plan: Plan, asked: string | null): string | null =>
  asked ?? optionInMind(plan)

const STATES: Record<Option['state'], string> = {
  proposed: 'is proposed, not adopted',
  preferred: 'is preferred, not adopted',
  adopted: 'is adopted',
  'set-aside': 'is set aside',
}

const found = ({ options }: Plan, option: string | null) => options.find(({ id }) => id === option)

/** “Option A”, or the new structure in a plan without options. */
export function optionNamed(plan: Plan, option: string | null): string {
  const one = found(plan, option)
  return one ? `“${plainLine(one.name)}”` : 'the new structure'
}

/** How far an option has come, as a sentence; empty in a plan without options. */
export function optionState(plan: Plan, option: string | null): string {
  const one = found(plan, option)
  return one ? ` “${plainLine(one.name)}” ${STATES[one.state]}.` : ''
}
