import { z } from 'zod'
import { isThing, isThings, ORDER, put, valueAt, type Thing } from './at-path.ts'
import { isFields, isSame } from './is-same.ts'
import { asOlderBodies, fromOlderBodies, isOfOlderBodies } from './older-bodies.ts'
import type { Plan } from './plan.ts'
import { partName } from './part-name.ts'
import { refuse, type Result } from './problem.ts'
import { parsePlan } from './plan-file.ts'
import { sentence } from './sentence.ts'
import { withoutEmptyDates } from './without-empty-dates.ts'

/**
 * One place in a plan that a change touched: `['milestones', 'ms-1', 'when']`, what was there
 * before and what is there after. Absent: there was, or is, nothing.
 */
export const Difference = z.strictObject({
  at: z.array(z.string()).min(1),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
})
export type Difference = z.infer<typeof Difference>

/**
 * What the store counts, and what no change is about. What the calendar told others is never taken
 * back: a change undone is one more thing to tell.
 */
const ASIDE = new Set(['revision', 'changedAt', 'format', 'calendar', 'calendarFrom'])

/**
 * Is what stands here taken apart? The plan itself, each thing in its lists, and the dates an area
 * counts from; every other value is one piece, for half an owner or half a date means nothing.
 */
const isTakenApart = (at: readonly string[]): boolean =>
  at.length === 0 || at.length === 2 || (at[2] === 'anchors' && at.length <= 4)

const difference = (at: string[], before: unknown, after: unknown): Difference => ({
  at,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
})

/** The part of two orders of the same things in which they differ. */
function reordered(before: readonly string[], after: readonly string[]): [string[], string[]] {
  const differs = before.map((id, n) => id !== after[n])
  const [first, end] = [differs.indexOf(true), differs.lastIndexOf(true) + 1]
  return [before.slice(first, end), after.slice(first, end)]
}

/** Where the order differs; of things that came or went between others, the whole order. */
function inOrderOf(at: string[], before: string[], after: string[]): Difference[] {
  if (keepsOrder(before, after)) return []
  const then = new Set(before)
  const sameThings = before.length === after.length && after.every((id) => then.has(id))
  const [old, fresh] = sameThings ? reordered(before, after) : [before, after]
  return [difference([...at, ORDER], old, fresh)]
}

/** Do the things that stayed keep their places, with what went and what came at the end? */
function keepsOrder(before: readonly string[], after: readonly string[]): boolean {
  const shared = Math.min(before.length, after.length)
  const same = before.findIndex((id, n) => id !== after[n])
  const upTo = same === -1 ? shared : same
  const rest = new Set(before.slice(upTo))
  return after.slice(upTo).every((id) => !rest.has(id))
}

function inThings(at: string[], before: readonly Thing[], after: readonly Thing[]): Difference[] {
  const then = new Map(before.map((thing) => [thing.id, thing]))
  const now = new Map(after.map((thing) => [thing.id, thing]))
  const [old, fresh] = [[...then.keys()], [...now.keys()]]
  return [
    ...[...new Set([...old, ...fresh])].flatMap((id) =>
      compare([...at, id], then.get(id), now.get(id)),
    ),
    ...inOrderOf(at, old, fresh),
  ]
}

function compare(at: string[], before: unknown, after: unknown): Difference[] {
  if (before === after) return []
  if (at.length === 1 && isThings(before) && isThings(after)) return inThings(at, before, after)
  if (isFields(before) && isFields(after) && isTakenApart(at)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...names]
      .filter((name) => at.length > 0 || !ASIDE.has(name))
      .flatMap((name) => compare([...at, name], before[name], after[name]))
  }
  return isSame(before, after) ? [] : [difference(at, before, after)]
}

/** Every place in which two plans differ: things added and taken away whole, others by field. */
export const differences = (before: Plan, after: Plan): Difference[] => compare([], before, after)

/** What the calendar tells others anew from one plan to the next. */
export const calendarDifferences = (before: Plan, after: Plan): Difference[] =>
  compare(['calendar'], before.calendar, after.calendar)

/** The order of things as far as both lists hold them. */
function sameOrder(now: unknown, then: unknown): boolean {
  const ids = Array.isArray(then) ? (then as string[]) : []
  const known = new Set(ids)
  const still = (Array.isArray(now) ? (now as string[]) : []).filter((id) => known.has(id))
  const present = new Set(still)
  return isSame(
    still,
    ids.filter((id) => present.has(id)),
  )
}

/** Does the plan still hold, where the change was made, what the change left there? */
export const stands = (plan: unknown, { at, after }: Difference): boolean => {
  const now = valueAt(plan, at)
  return at.at(-1) === ORDER ? sameOrder(now, after) : isSame(now, after)
}

/** What people call the thing at a path: its title or name, else what it says. */
function nameAt(plan: Plan, { at, before, after }: Difference): string {
  // Below a thing stands one of its fields, and what was in it is no thing of the list.
  const things = [valueAt(plan, at.slice(0, 2)), ...(at.length === 2 ? [before, after] : [])]
  for (const thing of things.filter(isThing)) {
    const name = thing['title'] ?? thing['name']
    if (typeof name === 'string') return `“${name}”`
    const part = partName(plan, at[0] ?? '', thing)
    if (part !== null) return sentence(part)
  }
  return at.at(-1) === ORDER ? 'The order' : 'The plan'
}

/**
 * The plan with a change taken back, wherever the plan still holds what the change left. Refused
 * in a sentence where a later change stands on it.
 */
export function takeBack(plan: Plan, changes: readonly Difference[]): Result<Plan> {
  const older = changes.some(isOfOlderBodies)
  const now = older ? asOlderBodies(plan) : plan
  const moved = changes.find((change) => !stands(now, change))
  if (moved)
    return refuse(
      `${nameAt(plan, moved)} has been changed again since, so this cannot be undone on its own. Undo the later change first, or change it by hand.`,
    )
  // The order of a list is put back once everything that belongs in it is there again.
  const inTurn = changes.toSorted(
    (a, b) => Number(a.at.at(-1) === ORDER) - Number(b.at.at(-1) === ORDER),
  )
  const before = inTurn.reduce<unknown>((now, { at, before }) => put(now, at, before), now)
  const read = parsePlan(withoutEmptyDates(older ? fromOlderBodies(before) : before))
  return read.ok
    ? read
    : refuse(
        'Something added since needs what this would take away, so it cannot be undone on its own. Undo the later change first.',
      )
}
