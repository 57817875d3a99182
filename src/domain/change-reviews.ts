import type { ActionOf } from './action.ts'
import { withArea } from './anchor-areas.ts'
import { areaById } from './change-anchor.ts'
import type { Day } from './day.ts'
import type { Changed, Context } from './deed.ts'
import { isSame } from './is-same.ts'
import type { Area, Plan, ReviewCount } from './plan.ts'
import { accept, refuse, type Problem, type Result } from './problem.ts'
import { reviewsName, sayCount } from './review-reading.ts'
import { showDay } from './show-date.ts'
import { withFields } from './with-fields.ts'

type OpenReviews = NonNullable<Area['openReviews']>
type Kind = ReviewCount['kind']
type State = ReviewCount['state']

/** A number that is still to be given. */
export type MissingCount = { kind: Kind; state: State }

/** What has to be counted before anyone can say that no review is open. */
export const NEEDED_COUNTS: readonly MissingCount[] = [
  { kind: 'serious-case-review', state: 'under-way' },
  { kind: 'serious-case-review', state: 'finished-unpublished' },
  { kind: 'child-death-review', state: 'under-way' },
]

/**
 * The numbers that counts leave open. Those of one kind are read as all that there is of it, so a
 * state left out would read as none. A kind without any stays not recorded; no counts at all record
 * that there are none.
 */
export const missingCounts = (counts: readonly MissingCount[]): MissingCount[] =>
  NEEDED_COUNTS.filter(({ kind, state }) => {
    const own = counts.filter((row) => row.kind === kind)
    return own.length > 0 && !own.some((row) => row.state === state)
  })

const STATES: Record<State, string> = {
  'under-way': 'are under way',
  'finished-unpublished': 'are finished and not published',
  published: 'are published',
  'handed-over': 'were passed on',
}

/** Asks for a number that is missing. */
export const askCount = ({ kind, state }: MissingCount): string =>
  `Type how many ${reviewsName(kind)} ${STATES[state]}, 0 if there are none. A number left out would read as none.`

/** Why reviews cannot have been counted on a day; null if they can. */
export const whyNotCountedOn = (day: Day | undefined, today: Day): string | null =>
  day !== undefined && day > today
    ? `Nobody can have counted them on ${showDay(day)}: that is after today, ${showDay(today)}.`
    : null

/** What to say of a day without anything that it could be the day of. */
export const NOTHING_COUNTED = 'Type the numbers as well, or clear the day.'

function problemsOf({ asAt, counts, source }: OpenReviews, { today }: Context): Problem[] {
  const future = whyNotCountedOn(asAt, today)
  return [
    ...(counts || source ? [] : [{ path: 'openReviews.asAt', message: NOTHING_COUNTED }]),
    ...(future === null ? [] : [{ path: 'openReviews.asAt', message: future }]),
    ...missingCounts(counts ?? []).map((missing) => ({
      path: 'openReviews.counts',
      message: askCount(missing),
    })),
  ]
}

const total = (counts: readonly ReviewCount[], open: boolean): number =>
  counts
    .filter(({ state }) => (state === 'under-way' || state === 'finished-unpublished') === open)
    .reduce((sum, { count }) => sum + count, 0)

/** "2 serious case reviews open and 3 published or passed on"; the two kinds are never added up. */
function sayKind(counts: readonly ReviewCount[], kind: Kind): string[] {
  const rows = counts.filter((row) => row.kind === kind)
  if (rows.length === 0) return []
  const [open, over] = [total(rows, true), total(rows, false)]
  const name =
    open === 1 ? sayCount(open, kind).toLowerCase() : `${open || 'no'} ${reviewsName(kind)}`
  return [`${name} open${over === 0 ? '' : ` and ${over} published or passed on`}`]
}

function sayReviews({ name, openReviews }: Area): string {
  if (!openReviews) return `Took away what was recorded of open reviews in ${name}`
  const { counts, asAt } = openReviews
  if (!counts) return `Recorded that a paper speaks of reviews in ${name} and gives no number`
  const on = asAt === undefined ? '' : ` on ${showDay(asAt)}`
  if (counts.length === 0) return `Recorded that there are no reviews in ${name}${on}`
  const kinds = new Set(NEEDED_COUNTS.map(({ kind }) => kind))
  return `Recorded the reviews in ${name}${on}: ${[...kinds].flatMap((kind) => sayKind(counts, kind)).join('; ')}`
}

/** Records how many reviews an area has of each kind and state; null: nothing is recorded. */
export function recordReviews(
  plan: Plan,
  { area: id, openReviews }: ActionOf<'record-reviews'>,
  context: Context,
): Result<Changed> {
  const found = areaById(plan, id)
  if (!found.ok) return found
  const problems = openReviews ? problemsOf(openReviews, context) : []
  if (problems.length > 0) return { ok: false, problems }
  if (isSame(found.value.openReviews, openReviews ?? undefined))
    return refuse('Nothing was changed, so there is nothing to save.')
  const area = withFields(found.value, { openReviews })
  return accept({ plan: withArea(plan, area), said: sayReviews(area) })
}
