import type { Changed, Context } from './deed.ts'
import { takeBack, type Difference } from './differences.ts'
import type { JournalEntry } from './journal.ts'
import type { Plan } from './plan.ts'
import { accept, refuse, type Result } from './problem.ts'
import { newlyUnsound, wholePlanProblems } from './sound.ts'

/** Did this give out, change or take back an address, rather than what is shown there? */
const isOfAddress = ({ at }: Difference): boolean =>
  at[0] === 'feeds' &&
  (at.length <= 2 || ['tokenHash', 'retired', 'revokedOn'].includes(at[2] ?? ''))

const GIVEN_OUT =
  'An address that was given out cannot be unknown again, nor one that was taken back be given out again. Revoke the feed, or make a new one.'

/** Can this entry of a journal be taken back at all? The making of a plan can't. */
export const canUndo = ({ revision, differences }: JournalEntry): boolean =>
  revision > 0 &&
  differences !== undefined &&
  differences.length > 0 &&
  !differences.some(isOfAddress)

const UNDID = 'Undid: '
const REDID = 'Redid: '

/** An undoing that is undone is the change made again. */
function sayUndone(said: string): string {
  if (said.startsWith(UNDID)) return `${REDID}${said.slice(UNDID.length)}`
  return said.startsWith(REDID) ? `${UNDID}${said.slice(REDID.length)}` : `${UNDID}${said}`
}

const STANDS_ON_IT =
  'Later changes stand on this one, so it cannot be undone on its own. Undo the later ones first, or change it by hand.'

/**
 * Takes one change back as a new change; the plan keeps what was done to it since. What comes of it
 * is held against everything that a change made by a form is held against.
 */
export function undo(plan: Plan, entry: JournalEntry, context: Context): Result<Changed> {
  if (entry.differences?.some(isOfAddress)) return refuse(GIVEN_OUT)
  if (!canUndo(entry))
    return refuse(
      entry.revision === 0
        ? 'The making of the plan cannot be undone.'
        : 'This change was recorded by an earlier version of the program, which kept no note of what was there before. Change it back by hand.',
    )
  const before = takeBack(plan, entry.differences ?? [])
  if (!before.ok) return before
  if (wholePlanProblems(before.value, context).length > 0) return refuse(STANDS_ON_IT)
  const [wrong] = newlyUnsound(plan, before.value, context)
  return wrong === undefined
    ? accept({ plan: before.value, said: sayUndone(entry.said) })
    : refuse(`${wrong} ${STANDS_ON_IT}`)
}
