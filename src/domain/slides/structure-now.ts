import type { BoxChart } from '../chart.ts'
import { lifeOf, whyAbsent } from '../charts/life.ts'
import { structureChart } from '../charts/structure-chart.ts'
import { structureParts } from '../charts/structure-parts.ts'
import type { Day } from '../day.ts'
import type { OpenPlan } from '../facts.ts'
import type { Body, Plan } from '../plan.ts'
import { planInForce } from '../structure-scope.ts'

const bodies = (count: number): string => (count === 1 ? '1 body' : `${count} bodies`)

/** “Not shown: 2 bodies of the new structure whose start is not recorded; 1 that starts later.” */
function sayUnshown(unstarted: number, later: number): string[] {
  const said = [
    ...(unstarted === 0 ? [] : ['whose start is not recorded']),
    ...(later === 0 ? [] : [`that ${later === 1 ? 'starts' : 'start'} later`]),
  ]
  const [first, second] = said
  if (first === undefined) return []
  const more = second === undefined ? '' : `, and ${later} ${second}`
  return [`Not shown: ${bodies(unstarted || later)} of the new structure ${first}${more}.`]
}

const startsLater = (plan: Plan, body: Body, on: Day): boolean =>
  whyAbsent({ ...lifeOf(plan, body), to: null }, on) !== null

/**
 * What stands today. Of a new body without a recorded start nobody can tell whether it does: such
 * bodies are left out, and counted in words, unless there is nothing else to show.
 */
export function structureNow(opened: OpenPlan, on: Day): BoxChart {
  const plan = planInForce(opened.plan)
  const isOpen = (body: Body): boolean => body.side === 'new' && lifeOf(plan, body).from === null
  const known = { ...opened, plan: { ...plan, bodies: plan.bodies.filter((one) => !isOpen(one)) } }
  const chart = structureChart(known, on)
  const shows = chart.boxes.length > 0
  const later = plan.bodies.filter((body) => body.side === 'new' && startsLater(plan, body, on))
  const open = plan.bodies.filter(
    (body) => isOpen(body) && whyAbsent(lifeOf(plan, body), on) === null,
  )
  return {
    ...(shows ? chart : structureChart(opened, on)),
    ...(shows ? structureParts(plan, on, (body) => (isOpen(body) ? NO_START : null)) : {}),
    remarks: sayUnshown(shows ? open.length : 0, later.length),
  }
}

const NO_START = 'start not recorded'
