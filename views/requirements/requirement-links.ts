import { downloadPath, planPath } from '../plan/plan-links.ts'
import type { AskedDays } from '../plan/asked-days.ts'

/** The form for what a plan records of a requirement in one area. */
export const recordPath = (planId: string, entryId: string, areaId: string): string =>
  planPath(planId, `requirements/${entryId}/${areaId}/record`, null)

/** The calendar file of one entry of the schedule. */
export const calendarPath = (planId: string, entryId: string, asked: AskedDays): string =>
  downloadPath(planId, 'ics', { asked, of: { only: entryId } })
