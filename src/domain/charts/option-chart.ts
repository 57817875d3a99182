import type { Box, BoxChart } from '../chart.ts'
import type { OpenPlan } from '../facts.ts'
import { planTitle } from '../plan-title.ts'
import { newStructure } from '../structure-scope.ts'
import { optionAsked, optionNamed, optionState } from './option-words.ts'
import { structureParts } from './structure-parts.ts'
import type { ViewRequest } from './view.ts'

/** What of the old structure is in the new one continues there as it is. */
const inNew = (box: Box): Box =>
  box.group === 'old' ? { ...box, group: 'new', mark: 'continues as it is' } : box

/** The new structure as an option has it, or in a plan without options as it is planned. */
export function optionChart(opened: OpenPlan, { option: asked, on }: ViewRequest): BoxChart {
  const { plan } = opened
  const option = optionAsked(plan, asked)
  const { groups, boxes: found, ...parts } = structureParts(newStructure(plan, option), on)
  const boxes = found.map(inNew)
  const others = boxes.filter(({ group }) => group === 'other').length
  const left = parts.leftOut.length === 0 ? '' : ` Left out: ${parts.leftOut.length}.`
  const name = optionNamed(plan, option)
  return {
    kind: 'boxes',
    title: `${name === 'the new structure' ? 'New structure' : `New structure under ${name}`}: ${planTitle(opened)}`,
    description:
      boxes.length === 0
        ? `Nothing is recorded of ${name} yet.${left}`
        : `The new structure, from a body to the one it reports to.${optionState(plan, option)} Bodies and groups: ${boxes.length - others}; outside the move: ${others}. Lines: ${parts.lines.length}. Seats and functions are not drawn.${left}`,
    groups: [
      ...(boxes.some(({ group }) => group === 'new')
        ? [{ id: 'new', title: 'New structure' }]
        : []),
      ...groups.filter(({ id }) => id === 'other'),
    ],
    boxes,
    ...parts,
  }
}
