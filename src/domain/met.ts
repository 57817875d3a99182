import {
  anchorDate,
  concerns,
  isLive,
  milestoneDate,
  UNRECORDED,
  type KnownDate,
  type Setting,
} from './facts.ts'
import type { Entry } from './framework.ts'
import type { Area, ReviewCount } from './plan.ts'

/**
 * What the plan records as meeting a requirement in one area: the anchor it is met by, or the
 * milestone that says it fulfils it. Reviews are counts, not dates: see `recordedReviews`.
 */
export function metBy(setting: Setting, area: Area, entry: Entry): KnownDate {
  const { plan } = setting
  if (entry.fulfilment?.by === 'anchor') return anchorDate(plan, area, entry.fulfilment.anchor)
  const milestones = plan.milestones.filter(
    (milestone) => milestone.fulfils === entry.id && isLive(milestone) && concerns(milestone, area),
  )
  const chosen = milestones.find(({ done }) => done) ?? milestones[0]
  return chosen ? milestoneDate(chosen) : UNRECORDED
}

/** What is recorded of reviews of one kind: nothing, none, or counts by state. */
export type RecordedReviews = 'unrecorded' | 'none' | { open: number; handedOver: number }

const isOpen = ({ state }: ReviewCount): boolean =>
  state === 'under-way' || state === 'finished-unpublished'

const total = (rows: readonly ReviewCount[]): number =>
  rows.reduce((sum, { count }) => sum + count, 0)

/**
 * The reviews of one kind as the area records them. No counts at all record that there are none of
 * any kind; counts of the other kind alone say nothing of this one.
 */
export function recordedReviews(area: Area, kind: ReviewCount['kind']): RecordedReviews {
  const counts = area.openReviews?.counts
  if (!counts) return 'unrecorded'
  const rows = counts.filter((row) => row.kind === kind)
  if (counts.length > 0 && rows.length === 0) return 'unrecorded'
  const open = total(rows.filter(isOpen))
  const handedOver = total(rows.filter(({ state }) => state === 'handed-over'))
  return open + handedOver === 0 ? 'none' : { open, handedOver }
}
