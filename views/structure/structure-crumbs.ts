import type { Plan } from '../../src/domain/plan.ts'
import { planPath } from '../plan/plan-links.ts'

/** The path below the plan of the page that shows a part of the structure: the option’s, or all. */
export const structureBack = (option: string | null): string =>
  option === null ? 'structure' : `options/${option}`

/** The way back from a form about the structure, or about what one option proposes of it. */
export function structureCrumbs({ id, options }: Plan, option?: string | null) {
  const found = options.find((one) => one.id === option)
  return [
    { text: 'Structure and money', href: planPath(id, 'structure', null) },
    ...(found === undefined
      ? []
      : [
          { text: 'Options', href: planPath(id, 'options', null) },
          { text: found.name, href: planPath(id, structureBack(found.id), null) },
        ]),
  ]
}

/** The address of the form for a new part of the structure, of an option where there is one. */
export const newPartPath = (planId: string, path: string, option: string | null): string =>
  `${planPath(planId, path, null)}${option === null ? '' : `?option=${option}`}`
