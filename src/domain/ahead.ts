import type { Day } from './day.ts'
import { readEdtf } from './edtf.ts'
import type { Dated } from './plan.ts'

/**
 * Can this date not have come yet? One of which only an end is known ("by June 2199") has come only
 * once that end has, for until then it is a plan.
 */
export function isAhead({ edtf }: Dated, today: Day): boolean {
  const { earliest, latest } = readEdtf(edtf)
  return earliest === null ? latest !== null && latest > today : earliest > today
}
