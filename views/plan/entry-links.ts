import type { ScheduleEntry } from '../../src/domain/schedule.ts'
import { planPath } from './plan-links.ts'
import type { AskedDays } from './asked-days.ts'

/** The page of one requirement or event of the framework, in one plan. */
export const requirementPath = (planId: string, entryId: string, asked: AskedDays): string =>
  planPath(planId, `requirements/${entryId}`, asked)

/** The page of one milestone. */
export const milestonePath = (planId: string, milestoneId: string, asked: AskedDays): string =>
  planPath(planId, `milestones/${milestoneId}`, asked)

/** The page of whatever an entry of the schedule is. */
export const entryPath = (
  planId: string,
  { kind, id }: Pick<ScheduleEntry, 'kind' | 'id'>,
  asked: AskedDays,
): string =>
  kind === 'milestone' ? milestonePath(planId, id, asked) : requirementPath(planId, id, asked)
