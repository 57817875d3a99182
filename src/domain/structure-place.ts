import type { Plan } from './plan.ts'
import { newStructure, oldStructure } from './structure-scope.ts'
import type { Body } from './structure.ts'

/** Which part of a plan's structure bodies go to: old, new, outside the move, or an option. */
export type StructurePlace = { side: Body['side']; option?: string }

const OPTION = 'option:'

/** A place as a form holds it: `old`, or `option:` and its id. */
export const placeValue = ({ side, option }: StructurePlace): string =>
  option === undefined ? side : `${OPTION}${option}`

/** The place that a form names; null: the plan has no such. */
export function readPlace(
  { options }: Pick<Plan, 'options'>,
  value: string,
): StructurePlace | null {
  if (value === 'old' || value === 'new' || value === 'other') return { side: value }
  const option = options.find(({ id }) => value === `${OPTION}${id}`)
  return option ? { side: 'new', option: option.id } : null
}

/** Where bodies go unless somebody says otherwise: old first, then what is proposed. */
export function likelyPlace(plan: Plan, option: string | null): StructurePlace {
  if (option !== null) return { side: 'new', option }
  return plan.bodies.filter(({ side }) => side === 'old').length > 1
    ? { side: 'new' }
    : { side: 'old' }
}

/** The plan with the bodies that stand in a place, and those outside the move. */
export const planAtPlace = (plan: Plan, { side, option }: StructurePlace): Plan =>
  side === 'new' ? newStructure(plan, option ?? null) : oldStructure(plan)

/** A new body's place among the sides and options. */
export const placeFields = ({ side, option }: StructurePlace): Pick<Body, 'side' | 'option'> => ({
  side,
  ...(option === undefined ? {} : { option }),
})

/** Is a body of this place itself, rather than one that is seen from it? */
export const isOfPlace = (body: Pick<Body, 'side' | 'option'>, place: StructurePlace): boolean =>
  body.side === place.side && body.option === place.option
