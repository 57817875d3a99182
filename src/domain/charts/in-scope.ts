import type { Box } from '../chart.ts'
import type { OpenPlan } from '../facts.ts'
import type { Plan } from '../plan.ts'
import { planTitle } from '../plan-title.ts'
import { linesByFates, newStructure, planInForce } from '../structure-scope.ts'
import { structureParts, type StructureParts } from './structure-parts.ts'
import type { ViewRequest } from './view.ts'

/** The plan with the structure that is in force, or with the new one as an option has it. */
export const inScope = (plan: Plan, { option }: Pick<ViewRequest, 'option'>): Plan =>
  option === null ? planInForce(plan) : newStructure(plan, option)

/** How many lines nobody has recorded as such, for they go by what happens to an old body. */
export function sayByFates(plan: Plan, option: string | null): string {
  const { length } = linesByFates(plan, option)
  if (length === 0) return ''
  return ` Of these ${length === 1 ? 'one goes' : `${length} go`} by what happens to the old body at the other end.`
}

/** "Membership under “Option A”: Northshire". */
export function titleInScope(
  what: string,
  opened: OpenPlan,
  { option }: Pick<ViewRequest, 'option'>,
): string {
  const name = opened.plan.options.find(({ id }) => id === option)?.name
  return `${what}${name === undefined ? '' : ` under “${name}”`}: ${planTitle(opened)}`
}

/** A box with something more to say. */
export const alsoMarked = (box: Box, mark: string): Box => ({
  ...box,
  mark: box.mark === undefined ? mark : `${box.mark}; ${mark}`,
})

/** The frame of a new structure. */
export const NEW = { id: 'new', title: 'New structure' }

/** What of the old structure is in a new one continues there as it is. */
const inNew = (box: Box): Box =>
  box.group === 'old' ? { ...alsoMarked(box, 'continues as it is'), group: NEW.id } : box

/** Bodies and lines of a new structure, in the frames of it. */
export function newParts(plan: Plan, on: ViewRequest['on']): StructureParts {
  const parts = structureParts(plan, on)
  const boxes = parts.boxes.map(inNew)
  const groups = [NEW, ...parts.groups.filter(({ id }) => id === 'other')]
  return {
    ...parts,
    boxes,
    groups: groups.filter(({ id }) => boxes.some((one) => one.group === id)),
  }
}

/** Bodies and lines of what is in force, or of the new structure under an option. */
export const partsInScope = (plan: Plan, { option, on }: ViewRequest): StructureParts =>
  option === null ? structureParts(plan, on) : newParts(plan, on)
