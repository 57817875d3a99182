import type { Box, BoxChart, LeftOut } from '../chart.ts'
import type { OpenPlan } from '../facts.ts'
import { planTitle } from '../plan-title.ts'
import { newStructure } from '../structure-scope.ts'
import { NEW, newParts, sayByFates } from './in-scope.ts'
import { optionAsked, optionNamed, optionState } from './option-words.ts'
import type { StructureParts } from './structure-parts.ts'
import type { ViewRequest } from './view.ts'

const outside = ({ id, name }: Box): LeftOut => ({
  id,
  name,
  why: 'it stands outside the move, and nothing of the new structure is shown',
})

/** Bodies outside the move alone are no new structure. */
function ofSome(parts: StructureParts): StructureParts {
  if (parts.boxes.some(({ group }) => group === NEW.id)) return parts
  const leftOut = [...parts.leftOut, ...parts.boxes.map(outside)]
  return { groups: [], boxes: [], lines: [], hiddenLines: [], leftOut }
}

/** The new structure as an option has it, or in a plan without options as it is planned. */
export function optionChart(opened: OpenPlan, { option: asked, on }: ViewRequest): BoxChart {
  const { plan } = opened
  const option = optionAsked(plan, asked)
  const next = newStructure(plan, option)
  const isRecorded = next.bodies.some(({ side }) => side !== 'other')
  const parts = ofSome(newParts(next, on))
  const { boxes, lines, leftOut } = parts
  const others = boxes.filter(({ group }) => group === 'other').length
  const left = leftOut.length === 0 ? '' : ` Left out: ${leftOut.length}.`
  const name = optionNamed(plan, option)
  const none = isRecorded
    ? `Nothing of ${name} is there on that day.`
    : `Nothing is recorded of ${name} yet.`
  return {
    kind: 'boxes',
    title: `${name === 'the new structure' ? 'New structure' : `New structure under ${name}`}: ${planTitle(opened)}`,
    description:
      boxes.length === 0
        ? `${none}${left}`
        : `The new structure, from a body to the one it reports to.${optionState(plan, option)} Bodies and groups: ${boxes.length - others}; outside the move: ${others}. Lines: ${lines.length}.${sayByFates(plan, option)} Seats and functions are not drawn.${left}`,
    ...parts,
  }
}
