import type { ActionOf } from './action.ts'
import { withArea } from './anchor-areas.ts'
import { areaById } from './change-anchor.ts'
import type { Changed } from './deed.ts'
import { isSame } from './is-same.ts'
import type { Area, Plan } from './plan.ts'
import { accept, refuse, type Result } from './problem.ts'
import { withFields } from './with-fields.ts'

const HOWS: Record<NonNullable<Area['combined']>['how'], string> = {
  'treated-as-one': 'is treated as one area with another',
  'one-council-acts': 'has one council acting for another',
}

const AGREEMENTS = { true: 'by agreement', false: 'without an agreement' } as const

function sayCombined({ name, combined }: Area): string {
  if (!combined) return `Took away what was recorded of combining ${name} with another area`
  const { how, agreement } = combined
  const agreed = agreement === undefined ? '' : `, ${AGREEMENTS[`${agreement}`]}`
  return `Recorded that ${name} ${HOWS[how]}${agreed}`
}

/** Records how an area is combined with another, if it is; null takes that away. */
export function recordCombined(
  plan: Plan,
  { area: id, combined }: ActionOf<'record-combined'>,
): Result<Changed> {
  const found = areaById(plan, id)
  if (!found.ok) return found
  if (isSame(found.value.combined, combined ?? undefined))
    return refuse('Nothing was changed, so there is nothing to save.')
  const area = withFields(found.value, { combined })
  return accept({ plan: withArea(plan, area), said: sayCombined(area) })
}
