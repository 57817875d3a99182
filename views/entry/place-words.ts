import type { Plan } from '../../src/domain/plan.ts'
import { placeValue, type StructurePlace } from '../../src/domain/structure-place.ts'
import type { ChoiceOption } from '../fields/choices.ts'

const optionName = ({ options }: Plan, id: string): string =>
  options.find((option) => option.id === id)?.name ?? 'an option since removed'

/** Where bodies go, in words that follow “to”. */
export function sayPlace(plan: Plan, { side, option }: StructurePlace): string {
  if (option !== undefined) return `the option “${optionName(plan, option)}”`
  return { old: 'the old structure', new: 'the new structure', other: 'bodies outside the move' }[
    side
  ]
}

/** The places of a plan to choose from. */
export const placeOptions = (plan: Plan): ChoiceOption[] => [
  { value: 'old', text: 'The old structure', hint: 'As it is before the move.' },
  ...plan.options.map(({ id, name }) => ({
    value: placeValue({ side: 'new', option: id }),
    text: `The option “${name}”`,
  })),
  {
    value: 'new',
    text: plan.options.length > 0 ? 'New, whichever option is chosen' : 'The new structure',
  },
  {
    value: 'other',
    text: 'Outside the move',
    hint: 'Other boards that it has to do with, such as a health and wellbeing board.',
  },
]
