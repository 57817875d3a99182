import type { Plan } from '../plan.ts'
import { newStructure, oldStructure } from '../structure-scope.ts'
import type { Side } from './side.ts'

/** The areas of a plan, by id. */
export const areaNames = ({ areas }: Pick<Plan, 'areas'>): Record<string, string> =>
  Object.fromEntries(areas.map(({ id, name }) => [id, name]))

/**
 * One structure of a plan, to be compared with another: the old one, or the new one under an option
 * (with null: as it is in a plan without options).
 */
export function planSide(plan: Plan, which: 'old' | (string & {}) | null): Side {
  const { bodies, lines, seats, functions, fates } =
    which === 'old' ? oldStructure(plan) : newStructure(plan, which)
  const named = [...plan.organisations, ...plan.bodies, ...plan.functions]
  const names = Object.fromEntries(named.map(({ id, name }) => [id, name]))
  const option = plan.options.find(({ id }) => id === which)
  const called = option === undefined ? {} : { called: `“${option.name}”` }
  return { bodies, lines, seats, functions, fates, names, areas: areaNames(plan), ...called }
}

/** What a plan says to be the same, in whichever structure each stands: by its id the other's. */
export const sameInPlan = ({ bodies, functions }: Pick<Plan, 'bodies' | 'functions'>) =>
  new Map(
    [...bodies, ...functions].flatMap(({ id, sameAs }): [string, string][] =>
      sameAs === undefined ? [] : [[id, sameAs]],
    ),
  )
