import { planPath } from '../plan/plan-links.ts'
import type { AskedDays } from '../plan/asked-days.ts'

/** Which side of a key date a form opens on. */
export type RecordAs = 'planned' | 'actual'

type Side = { anchor: string; as?: RecordAs }

/** The form for one key date of one area. */
export const datePath = (planId: string, areaId: string, { anchor, as }: Side): string =>
  `${planPath(planId, `dates/${areaId}/${anchor}`, null)}${as === undefined ? '' : `?as=${as}`}`

/** Where one key date stands on the page of all of them. */
export const datesPath = (planId: string, asked: AskedDays, anchor?: string): string =>
  `${planPath(planId, 'dates', asked)}${anchor === undefined ? '' : `#${anchor}`}`
