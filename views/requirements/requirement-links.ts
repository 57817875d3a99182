import { planPath } from '../plan/plan-links.ts'

/** The form for what a plan records of a requirement in one area. */
export const recordPath = (planId: string, entryId: string, areaId: string): string =>
  planPath(planId, `requirements/${entryId}/${areaId}/record`, null)

/** The calendar file of one entry of the schedule; it is the same whatever the day asked for. */
export const calendarPath = (planId: string, entryId: string): string =>
  `${planPath(planId, 'download/ics', null)}?only=${entryId}`
