import type { ActionOf } from './action.ts'
import type { Day } from './day.ts'
import { inFuture } from './deed.ts'
import type { PastedRow } from './pasted/row.ts'
import type { Progress, Source } from './plan.ts'
import { showEdtf } from './show-date.ts'

type Added = Omit<ActionOf<'add-milestones'>['milestones'][number], 'id'>

/** What a pasted row adds to a plan, and what of it is left out, in a sentence. */
export type FromRow = { added: Added; leftOut: string | null }

/** Why a row that says it is done cannot be taken as done: no day, or one that is still to come. */
function whyNotDone({ done, when }: PastedRow, today: Day): string | null {
  if (!done) return null
  const on = done.when ?? when
  if (!on || !inFuture(on, today, '')) return null
  return done.when
    ? `It says it was done on ${showEdtf(on.edtf)}, which is still to come, so it is not taken as done`
    : `It says it is done, but no day is given and its date is still to come (${showEdtf(on.edtf)}), so it is not taken as done`
}

function progressOf({ state, progress }: PastedRow): Progress | undefined {
  if (state === undefined && progress === undefined) return undefined
  return {
    ...(state === undefined ? {} : { state }),
    ...(progress === undefined ? {} : { note: progress }),
  }
}

/** What a pasted row adds to a plan; null for a heading and for what is left out. */
export function fromRow(
  row: PastedRow,
  { today, source }: { today: Day; source: Source | null },
): FromRow | null {
  const { becomes, title, when, owner, done } = row
  if (becomes !== 'milestone' || title === undefined) return null
  const leftOut = whyNotDone(row, today)
  const progress = progressOf(row)
  const milestone = {
    title,
    ...(when ? { when } : {}),
    ...(owner ? { owner } : {}),
    ...(progress ? { progress } : {}),
    ...(source ? { source } : {}),
  }
  return { added: { milestone, ...(done && leftOut === null ? { done } : {}) }, leftOut }
}
