import type { Row } from '../chart.ts'
import type { OpenPlan } from '../facts.ts'
import type { FrameworkDate } from '../framework-dates.ts'
import { metBy } from '../met.ts'
import type { Area } from '../plan.ts'
import type { BasisReading } from '../reading.ts'
import { leadingBases, type ScheduleEntry } from '../schedule.ts'
import { OPEN_STANDINGS } from '../standing.ts'

/** The readings of this date in one area by which what is planned misses it. */
function missedIn(
  opened: OpenPlan,
  date: FrameworkDate,
  { area, scheduled }: { area: Area; scheduled: ScheduleEntry | undefined },
): BasisReading[] {
  const { framework } = opened
  if (!framework || !scheduled || !OPEN_STANDINGS.includes(scheduled.standing)) return []
  if (metBy({ ...opened, framework }, area, date.entry).restsOn !== 'planned') return []
  const own = new Set(date.bases.map(({ basis }) => basis.id))
  return leadingBases(scheduled.bases).filter(
    ({ id, applies, verdict, due }) =>
      own.has(id) && due === date.due && applies && verdict === 'late',
  )
}

/**
 * Whether what the plan itself sets misses a date, in any of these areas: the same as the schedule
 * says of it, but beside that date alone, for another of the requirement's may be kept.
 */
export function plannedWrong(
  opened: OpenPlan,
  date: FrameworkDate,
  areas: readonly Area[],
  entries: readonly ScheduleEntry[],
): Row['wrong'] {
  if (date.entry.kind !== 'requirement') return null
  const missed = areas.flatMap((area) => {
    const scheduled = entries.find(
      ({ id, area: within }) => id === date.entry.id && within === area.id,
    )
    return missedIn(opened, date, { area, scheduled })
  })
  const worst = missed.find(({ likely }) => likely !== true) ?? missed[0]
  if (!worst) return null
  const rule = date.bases.find(({ basis }) => basis.id === worst.id)?.basis.rule
  const isUntil = rule !== undefined && rule.kind !== 'undated' && rule.bound === 'until'
  return { text: isUntil ? 'Planned too soon' : 'Planned too late', likely: worst.likely === true }
}
