import type { Day } from '../../src/domain/day.ts'
import type { OpenPlan } from '../../src/domain/facts.ts'
import type { Milestone } from '../../src/domain/plan.ts'

/** A milestone as its page shows it. */
export type ShownMilestone = { opened: OpenPlan; asked: Day | null; milestone: Milestone }
