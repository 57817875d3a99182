import type { Plan } from '../../src/domain/plan.ts'
import { planPath } from '../plan/plan-links.ts'
import { structureBack } from '../structure/structure-crumbs.ts'
import type { AskedDays } from '../plan/asked-days.ts'

/** The page of one option, or a page below it: `adopt`. */
export const optionPath = (planId: string, option: string, below = ''): string =>
  planPath(planId, `${structureBack(option)}${below === '' ? '' : `/${below}`}`, null)

/** The page of a position, or of its removal. */
export const positionPath = (planId: string, position: string, below = ''): string =>
  planPath(planId, `positions/${position}${below === '' ? '' : `/${below}`}`, null)

const withQuery = (path: string, query: Record<string, string>): string =>
  `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams(query).toString()}`

/** What happens to the old structure under an option. */
export const fatesPath = (planId: string, option: string, asked: AskedDays = null): string =>
  withQuery(planPath(planId, 'fates', asked), { option })

/** The form that records where a partner of an area stands on an option. */
export const newPositionPath = (
  planId: string,
  option: string,
  { organisation, area }: { organisation: string; area: string },
): string => withQuery(optionPath(planId, option, 'positions/new'), { organisation, area })

/** The way back to the structure and to all options. */
export const optionsCrumbs = ({ id }: Pick<Plan, 'id'>, asked: AskedDays = null) => [
  { text: 'Structure and money', href: planPath(id, 'structure', asked) },
  { text: 'Options', href: planPath(id, 'options', asked) },
]
