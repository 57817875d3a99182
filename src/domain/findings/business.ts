import type { Interval } from '../edtf.ts'
import type { KnownDate, Setting } from '../facts.ts'
import type { About, Milestone } from '../plan.ts'
import { sayDate } from '../reading.ts'
import { showDay } from '../show-date.ts'

const OWN_KINDS = new Set<About['kind']>(['meeting', 'publication', 'report', 'decision'])

/** Is a milestone about something that a body does: meets, publishes, reports or decides? */
export const isBusiness = ({ kind }: About): boolean => OWN_KINDS.has(kind)

/** Work on the reviews left open, for which the law keeps the board (SI 2018/497 regs 9, 10). */
export function isWindingUp({ framework }: Setting, { about, fulfils }: Milestone): boolean {
  return framework.entries.some(
    ({ id, fulfilment }) =>
      (id === about?.requirement || id === fulfils) &&
      (fulfilment?.by === 'reviews' ||
        (fulfilment?.by === 'anchor' && fulfilment.anchor === 'boardWindUpDate')),
  )
}

/** All of the days after the limit, some of them, or none. */
export function after(days: Interval, limit: Interval): 'all' | 'some' | 'none' {
  if (days.latest !== null && limit.earliest !== null && days.latest <= limit.earliest)
    return 'none'
  if (days.earliest !== null && limit.latest !== null && days.earliest > limit.latest) return 'all'
  return 'some'
}

/** When it is done, with the day from which what it waits for lets it be done. */
export function sayWhen({ days, known }: { days: Interval; known: KnownDate }): string {
  const narrowed = known.reading?.earliest !== days.earliest && days.earliest !== null
  if (!narrowed) return sayDate(known)
  return `${sayDate(known)}, no earlier than ${showDay(days.earliest ?? '')}`
}
