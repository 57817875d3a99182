import { ORDER, valueAt } from './at-path.ts'
import { applyAction, type Action } from './change.ts'
import type { Changed, Context } from './deed.ts'
import { differences, type Difference } from './differences.ts'
import { isFields, isSame } from './is-same.ts'
import { parsePlan } from './plan-file.ts'
import type { Plan } from './plan.ts'
import { accept, type Problem, type Result } from './problem.ts'
import { stepForward } from './replay.ts'
import { newlyUnsound, wholePlanProblems } from './sound.ts'
import { withoutEmptyDates } from './without-empty-dates.ts'

/** What somebody saw, what it has become since, and the change made from what they saw. */
type Sides = { base: Plan; now: Plan; action: Action }

/** One place that two people changed in different ways; absent: there was, or is, nothing. */
export type Clash = {
  at: string[]
  was?: unknown
  theirs?: unknown
  mine?: unknown
  /** Whose change takes away the whole thing that the other changed. */
  gone?: 'mine' | 'theirs'
}

/** A change put on top of what others have done since. `isNew`: does anything of it remain? */
type Merge =
  | { is: 'merged'; changed: Changed; isNew: boolean }
  | { is: 'clash'; clashes: Clash[]; mine: Difference[]; theirs: Difference[] }
  | { is: 'refused'; problems: Problem[] }

const isWithin = (inner: readonly string[], outer: readonly string[]): boolean =>
  outer.every((step, n) => inner[n] === step)

/** Are two changes to the same thing: the same place, or one inside the other? */
export const isSamePlace = (a: readonly string[], b: readonly string[]): boolean =>
  isWithin(a, b) || isWithin(b, a)

const isOrder = (at: readonly string[]): boolean => at.at(-1) === ORDER

const clash = (at: string[], [was, theirs, mine]: readonly unknown[]): Clash => ({
  at,
  ...(was === undefined ? {} : { was }),
  ...(theirs === undefined ? {} : { theirs }),
  ...(mine === undefined ? {} : { mine }),
})

/** Two things added under one id are told apart field by field. */
function byField(one: Clash): Clash[] {
  const { at, was, theirs, mine } = one
  if (was !== undefined || !isFields(theirs) || !isFields(mine)) return [one]
  if (at.length !== 2) return [one]
  const names = new Set([...Object.keys(theirs), ...Object.keys(mine)])
  return [...names]
    .filter((name) => !isSame(theirs[name], mine[name]))
    .map((name) => clash([...at, name], [undefined, theirs[name], mine[name]]))
}

type Both = { base: Plan; now: Plan; wanted: Plan }

/** What stands at the smaller of two places, on all sides. */
function clashAt({ base, now, wanted }: Both, mine: Difference, theirs: Difference): Clash {
  // Of an order only the part that was changed is told, not the whole list.
  if (mine.at.length === theirs.at.length)
    return clash(mine.at, [mine.before, theirs.after, mine.after])
  const isTheirsWhole = mine.at.length > theirs.at.length
  const [whole, { at }] = isTheirsWhole ? [theirs, mine] : [mine, theirs]
  const told = clash(
    at,
    [base, now, wanted].map((plan) => valueAt(plan, at)),
  )
  return whole.after === undefined ? { ...told, gone: isTheirsWhole ? 'theirs' : 'mine' } : told
}

/** Each place that both changed. */
function clashesOf(
  both: Both,
  mine: readonly Difference[],
  theirs: readonly Difference[],
): Clash[] {
  const pairs = mine.flatMap((own) =>
    theirs
      .filter((other) => isSamePlace(own.at, other.at))
      .map((other) => clashAt(both, own, other)),
  )
  return pairs.flatMap(byField)
}

/**
 * Would the same action come to the same on the plan as it is now? Where others have changed what
 * a form merely sent along, it would put that back, which is no part of the change.
 */
function comesToTheSame({
  base,
  merged,
  again,
}: Record<'base' | 'merged' | 'again', Plan>): boolean {
  return differences(merged, again).every(
    ({ at }) => isOrder(at) || isSame(valueAt(again, at), valueAt(base, at)),
  )
}

const STANDS_ON_IT: Problem = {
  path: '',
  message: 'What you asked for depends on what has been changed since. Look at it again.',
}

/** The plan with a change on top, if it is one that could have been made there too. */
function onTop(
  { base, now, action }: Sides,
  mine: readonly Difference[],
  context: Context,
): Result<Plan> {
  const { revision, changedAt: at } = now
  const read = parsePlan(
    withoutEmptyDates(stepForward(now, { revision, at, differences: [...mine] })),
  )
  if (!read.ok) return read
  const problems = [
    ...wholePlanProblems(read.value, context),
    ...newlyUnsound(now, read.value, context).map((message) => ({ path: '', message })),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const again = applyAction(now, action, context)
  if (!again.ok) return again
  return comesToTheSame({ base, merged: read.value, again: again.value.plan })
    ? accept(read.value)
    : { ok: false, problems: [STANDS_ON_IT] }
}

/**
 * A change that was made from an older plan, on the plan as it is now: taken where it touches
 * nothing that others have changed since and the whole holds together, else the places in which
 * the two differ, or why it can no longer be made.
 */
export function mergeChange(sides: Sides, context: Context): Merge {
  const { base, now, action } = sides
  const wanted = applyAction(base, action, context)
  if (!wanted.ok) return { is: 'refused', problems: wanted.problems }
  const theirs = differences(base, now)
  const all = differences(base, wanted.value.plan)
  const mine = all.filter(({ at, after }) => !theirs.some((one) => isThere(one, at, after)))
  const clashes = clashesOf({ base, now, wanted: wanted.value.plan }, mine, theirs)
  if (clashes.length > 0) return { is: 'clash', clashes, mine, theirs }
  if (mine.length === 0 && all.length > 0)
    return { is: 'merged', changed: { ...wanted.value, plan: now }, isNew: false }
  const merged = onTop(sides, mine, context)
  if (!merged.ok) return { is: 'refused', problems: merged.problems }
  return { is: 'merged', changed: { ...wanted.value, plan: merged.value }, isNew: true }
}

/** Have others brought about the very same? */
const isThere = (theirs: Difference, at: readonly string[], after: unknown): boolean =>
  theirs.at.length === at.length && isWithin(theirs.at, at) && isSame(theirs.after, after)
