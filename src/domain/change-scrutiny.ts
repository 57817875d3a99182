import type { ActionOf } from './action.ts'
import { withArea } from './anchor-areas.ts'
import { areaById } from './change-anchor.ts'
import type { Changed } from './deed.ts'
import { isSame } from './is-same.ts'
import type { Area, Plan } from './plan.ts'
import { accept, refuse, type Result } from './problem.ts'
import { withFields } from './with-fields.ts'

function sayScrutiny({ name, scrutiny }: Area): string {
  if (!scrutiny) return `Took away what was recorded of independent scrutiny in ${name}`
  if (!scrutiny.arranged) return `Recorded that no independent scrutiny is arranged in ${name}`
  const by = scrutiny.by === undefined ? '' : `, by ${scrutiny.by}`
  return `Recorded that independent scrutiny is arranged in ${name}${by}`
}

/** Records whether independent scrutiny is arranged in an area, and by whom; null: nothing is. */
export function recordScrutiny(
  plan: Plan,
  { area: id, scrutiny }: ActionOf<'record-scrutiny'>,
): Result<Changed> {
  const found = areaById(plan, id)
  if (!found.ok) return found
  if (scrutiny?.arranged === false && scrutiny.by !== undefined)
    return refuse('Say that it is arranged, or leave out by whom.', 'by')
  if (isSame(found.value.scrutiny, scrutiny ?? undefined))
    return refuse('Nothing was changed, so there is nothing to save.')
  const area = withFields(found.value, { scrutiny })
  return accept({ plan: withArea(plan, area), said: sayScrutiny(area) })
}
