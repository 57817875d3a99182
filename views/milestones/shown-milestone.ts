import type { OpenPlan } from '../../src/domain/facts.ts'
import type { Milestone } from '../../src/domain/plan.ts'
import type { AskedDays } from '../plan/asked-days.ts'

/** A milestone as its page shows it. */
export type ShownMilestone = { opened: OpenPlan; asked: AskedDays; milestone: Milestone }
