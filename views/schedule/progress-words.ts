import type { OpenPlan } from '../../src/domain/facts.ts'
import { milestoneById } from '../../src/domain/facts.ts'
import { recordsOf } from '../../src/domain/owner-names.ts'
import type { Progress } from '../../src/domain/plan.ts'
import type { ScheduleEntry } from '../../src/domain/schedule.ts'
import { showDay } from '../../src/domain/show-date.ts'
import { PROGRESS_WORDS } from '../../src/domain/vocabulary.ts'

/** "at risk, on 1 March 2019"; null where the owner has not said how it goes. */
function sayState(progress: Progress | undefined): string | null {
  if (progress?.state === undefined) return null
  const words = PROGRESS_WORDS[progress.state]
  return progress.asAt === undefined ? words : `${words}, on ${showDay(progress.asAt)}`
}

/** How the owner of an entry says that it goes, which is another thing than where it stands. */
export function sayProgress({ plan }: OpenPlan, entry: ScheduleEntry): string | null {
  if (entry.kind === 'milestone') return sayState(milestoneById(plan, entry.id)?.progress)
  return sayState(recordsOf(plan, entry).find(({ progress }) => progress?.state)?.progress)
}
