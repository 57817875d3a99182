import type { Day } from './day.ts'
import { readEdtf } from './edtf.ts'
import type { Dated } from './plan.ts'

/** Has no day of this date come yet? Something due by August may well be done in July. */
export function isAhead({ edtf }: Dated, today: Day): boolean {
  const { earliest } = readEdtf(edtf)
  return earliest !== null && earliest > today
}

/** Does this date have an end only ("by June 2199"), and one that is still to come? */
export function endsAhead({ edtf }: Dated, today: Day): boolean {
  const { earliest, latest } = readEdtf(edtf)
  return earliest === null && latest !== null && latest > today
}
