import type { Changed } from './deed.ts'
import { takeBack } from './differences.ts'
import type { JournalEntry } from './journal.ts'
import type { Plan } from './plan.ts'
import { accept, refuse, type Result } from './problem.ts'

/** Can this entry of a journal be taken back at all? The making of a plan can't. */
export const canUndo = ({ revision, differences }: JournalEntry): boolean =>
  revision > 0 && differences !== undefined && differences.length > 0

/** Takes one change back as a new change; the plan keeps what was done to it since. */
export function undo(plan: Plan, entry: JournalEntry): Result<Changed> {
  if (!canUndo(entry))
    return refuse(
      entry.revision === 0
        ? 'The making of the plan cannot be undone.'
        : 'This change was recorded by an earlier version of the program, which kept no note of what was there before. Change it back by hand.',
    )
  const before = takeBack(plan, entry.differences ?? [])
  return before.ok ? accept({ plan: before.value, said: `Undid: ${entry.said}` }) : before
}
