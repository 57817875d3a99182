import type { Box } from '../chart.ts'
import type { Plan } from '../plan.ts'
import { lifeOf } from './life.ts'
import type { ViewRequest } from './view.ts'

/**
 * How many new bodies are shown as there on a day though nobody has recorded when they start, as a
 * sentence; empty where none is, and where all of a structure is shown, whatever its dates.
 */
export function sayUnstarted(
  plan: Plan,
  boxes: readonly Box[],
  { on }: Pick<ViewRequest, 'on'>,
): string {
  const shown = new Set(boxes.map(({ id }) => id))
  const count = plan.bodies.filter(
    (body) => body.side === 'new' && shown.has(body.id) && lifeOf(plan, body).from === null,
  ).length
  if (on === null || count === 0) return ''
  return ` Start not recorded: ${count} new ${count === 1 ? 'body, shown' : 'bodies, shown'} as if there already.`
}
