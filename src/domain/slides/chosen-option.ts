import type { Plan } from '../plan.ts'
import { optionInMind } from '../structure-scope.ts'
import type { Option } from '../option.ts'

/** The option that a slide is of: the one chosen while the plan has it, else the one in mind. */
export function chosenOption(plan: Plan, chosen: string | undefined): Option | null {
  const find = (id: string | null | undefined) => plan.options.find((one) => one.id === id)
  return find(chosen) ?? find(optionInMind(plan)) ?? null
}
