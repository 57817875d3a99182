import type { OpenPlan } from '../../src/domain/facts.ts'
import type { Entry, Framework } from '../../src/domain/framework.ts'
import type { ScheduleEntry } from '../../src/domain/schedule.ts'
import { linesOf, type Line } from '../schedule/lines.ts'
import type { AskedDays } from '../plan/asked-days.ts'

/** One requirement or event of a plan, with all that its page shows of it. */
export type ShownRequirement = {
  opened: OpenPlan
  asked: AskedDays
  framework: Framework
  entry: Entry
  /** Where it stands, once for all areas in which that is the same. */
  lines: readonly Line[]
  /** Every milestone of the plan as the schedule has it. */
  milestones: ReadonlyMap<string, ScheduleEntry>
}

type Subject = Pick<ShownRequirement, 'opened' | 'asked' | 'framework' | 'entry'>

/**
 * Looks up once what the parts of the page share. Areas are told together where the requirement
 * reads the same in them, whoever owns it there: what is recorded of it is told on its own.
 */
export function shownRequirement(subject: Subject): ShownRequirement {
  const { plan } = subject.opened
  const all = linesOf({ ...subject.opened, plan: { ...plan, requirementRecords: [] } })
  const isOwn = ({ entry }: Line): boolean =>
    entry.kind !== 'milestone' && entry.id === subject.entry.id
  return {
    ...subject,
    lines: all.filter(isOwn),
    milestones: new Map(
      all.flatMap(({ entry }) => (entry.kind === 'milestone' ? [[entry.id, entry]] : [])),
    ),
  }
}
