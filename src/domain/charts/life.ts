import type { Box } from '../chart.ts'
import type { Day } from '../day.ts'
import { readEdtf } from '../edtf.ts'
import { anchorDate, type KnownDate } from '../facts.ts'
import type { Body, Plan } from '../plan.ts'
import { sayFromTo, sayOneEnd, type Life as Recorded } from '../life.ts'
import { onEdtf } from '../show-date.ts'

/** From when to when a body exists, as stored dates. */
export type Life = {
  from: string | null
  to: string | null
  /** What is only planned ends nothing yet. */
  toIsPlanned: boolean
}

type End = Pick<Life, 'to' | 'toIsPlanned'>

const NO_END: End = { to: null, toIsPlanned: false }

const endOf = ({ reading }: KnownDate): Day | null => reading?.latest ?? null

/** Without a last possible day it ends after all others. */
const lastOf = (ends: readonly KnownDate[]): KnownDate | undefined =>
  ends.find((end) => endOf(end) === null) ??
  ends.toSorted((a, b) => ((endOf(a) ?? '') < (endOf(b) ?? '') ? -1 : 1)).at(-1)

/**
 * When a board ends by the dates of the areas that have it as theirs: with the last of them, once
 * each records its end. While one only plans to end, so does the board.
 */
function boardEnd(plan: Plan, body: Body): End {
  const areas = plan.areas.filter(({ board }) => board === body.id)
  const ends = areas.map((area) => anchorDate(plan, area, 'boardEndDate'))
  if (ends.some(({ reading }) => reading === null)) return NO_END
  const planned = ends.filter(({ restsOn }) => restsOn === 'planned')
  const last = lastOf(planned.length > 0 ? planned : ends)
  return { to: last?.reading?.edtf ?? null, toIsPlanned: planned.length > 0 }
}

/** A life as it is recorded with a thing. */
export const recordedLife = ({ from, to }: Recorded): Life => ({
  from: from ?? null,
  to: to ?? null,
  toIsPlanned: false,
})

/** The life of a body: as recorded with it, and a board's end else as its areas record it. */
export const lifeOf = (plan: Plan, body: Body): Life => ({
  from: body.from ?? null,
  ...(body.to === undefined ? boardEnd(plan, body) : { to: body.to, toIsPlanned: false }),
})

/** "from September 2019, to 30 June 2020, planned"; null where nothing is recorded. */
export function sayLife({ from, to, toIsPlanned }: Life): string | null {
  const said = sayFromTo({ from: from ?? undefined, to: to ?? undefined })
  return said === '' ? null : `${said}${toIsPlanned ? ', planned' : ''}`
}

const NO_START = 'start not recorded'

/** When a box is there, as far as it is recorded; of a new body, that its start is not. */
export function lifeOnDay({ life, group }: Pick<Box, 'life' | 'group'>): string | null {
  if (group !== 'new' || life?.startsWith('from') === true) return life
  return life === null ? NO_START : `${NO_START}, ${life}`
}

/** The same for a table, which says of every box where nothing is recorded. */
export const lifeInTable = (box: Pick<Box, 'life' | 'group'>): string =>
  lifeOnDay(box) ?? 'not recorded'

/**
 * Why a body certainly does not exist on a day: "from 29 September 2019", "ended in June 2018".
 * Null where it does, or may: its first and last day are both days on which it exists.
 */
export function whyAbsent({ from, to, toIsPlanned }: Life, on: Day): string | null {
  const first = from === null ? null : readEdtf(from).earliest
  if (from !== null && first !== null && first > on) return sayOneEnd('from', from)
  const last = to === null || toIsPlanned ? null : readEdtf(to).latest
  return to !== null && last !== null && last < on ? `ended ${onEdtf(to)}` : null
}
