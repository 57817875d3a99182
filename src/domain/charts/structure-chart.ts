import type { BoxChart, BoxGroup } from '../chart.ts'
import type { Day } from '../day.ts'
import type { OpenPlan } from '../facts.ts'
import { planTitle } from '../plan-title.ts'
import { planInForce } from '../structure-scope.ts'
import { sayUnstarted } from './unstarted.ts'
import { structureParts, type StructureParts } from './structure-parts.ts'

/** Without the day: the same picture on another day is the same to the byte, and drawn once. */
function describe({ groups, boxes, lines, leftOut: missing }: StructureParts): string {
  const count = (group: BoxGroup) => boxes.filter((box) => box.group === group.id).length
  const left =
    missing.length === 0
      ? ''
      : ` Left out, for they do not exist on the day shown: ${missing.length}.`
  if (boxes.length === 0)
    return missing.length === 0
      ? 'No bodies are recorded in this plan yet.'
      : `No body or group exists on the day shown.${left}`
  const counted = groups.map((group) => `${group.title}: ${count(group)}.`).join(' ')
  const dotted = lines.filter((line) => line.dotted).length
  const others = dotted === 0 ? '' : ` Other lines, dotted, each with its words: ${dotted}.`
  return `Bodies and groups on the day shown, as far as their dates are known. ${counted} Reporting lines: ${lines.length - dotted}. An arrow runs from a body to the one it reports to.${others}${left}`
}

/** Bodies and groups with the lines between them as on a day: those in force, not what is proposed. */
export function structureChart(opened: OpenPlan, on: Day): BoxChart {
  const plan = planInForce(opened.plan)
  const drawn = structureParts(plan, on)
  const title = `Structure: ${planTitle(opened)}`
  const description = `${describe(drawn)}${sayUnstarted(plan, drawn.boxes, { on })}`
  return { kind: 'boxes', title, description, ...drawn }
}
