import type { ActionOf } from './action.ts'
import { findMilestone, saidInFuture, withMilestones } from './change-milestone.ts'
import type { Changed, Context } from './deed.ts'
import { isSame } from './is-same.ts'
import { asCancelled, asDone } from './end-milestone.ts'
import type { SharedState } from './milestone-action.ts'
import { sayOwner } from './owner-names.ts'
import type { Dated, Milestone, Owner, Plan } from './plan.ts'
import { accept, refuse, type Problem, type Result } from './problem.ts'
import { refuseSeveral, type Refused } from './refuse-several.ts'
import { showEdtf } from './show-date.ts'
import { PROGRESS_WORDS } from './vocabulary.ts'

type Given = ActionOf<'change-milestones'>

/**
 * How it goes, as its owner says. A note that is there stays only where the same is said again: it
 * was on how it went then, and would be read as said on the new day.
 */
function withProgress(
  milestone: Milestone,
  state: SharedState & { is: 'on-track' | 'at-risk' | 'off-track' },
) {
  if (milestone.cancelled) return refuse(`“${milestone.title}” was cancelled.`, 'id')
  if (milestone.done)
    return refuse(
      `“${milestone.title}” is recorded as done, so it no longer matters how it goes.`,
      'id',
    )
  const { is, ...said } = state
  const { state: before, note } = milestone.progress ?? {}
  const kept = before === is && note !== undefined ? { note } : {}
  return accept({ ...milestone, progress: { ...kept, ...said, state: is } })
}

/** Done on that very date already: the words and source that stand beside it are not given here. */
function isDoneOn({ done, when }: Milestone, on: Dated | undefined): boolean {
  const day = done && (done.when ?? when)
  return (
    on !== undefined &&
    day?.edtf === on.edtf &&
    on.asWritten === undefined &&
    on.source === undefined
  )
}

function inState(milestone: Milestone, state: SharedState, context: Context): Result<Milestone> {
  switch (state.is) {
    case 'done':
      return !milestone.cancelled && isDoneOn(milestone, state.on)
        ? accept(milestone)
        : asDone(milestone, state.on, context)
    case 'cancelled':
      return milestone.cancelled
        ? refuse(`“${milestone.title}” is cancelled already.`, 'id')
        : asCancelled(milestone, state.reason)
    default:
      return withProgress(milestone, state)
  }
}

/** Owned by that organisation or body already: its role and source are not given here. */
function isOwnedBy(before: Owner | undefined, owner: Owner): boolean {
  const { organisation, body, role, source } = owner
  if (!before || source !== undefined) return false
  const isRoleAlone = organisation === undefined && body === undefined
  if (isRoleAlone && (before.organisation ?? before.body) !== undefined) return false
  return (
    (organisation === undefined || organisation === before.organisation) &&
    (body === undefined || body === before.body) &&
    (role === undefined || role === before.role)
  )
}

function withOwner(milestone: Milestone, owner: Owner | null): Milestone {
  const { owner: before, ...rest } = milestone
  if (owner === null) return rest
  return isOwnedBy(before, owner) ? milestone : { ...rest, owner }
}

/** A state that is recorded keeps its day: nobody has said again today that it goes so. */
function withNote(milestone: Milestone, note: string, { today }: Context): Result<Milestone> {
  const { progress } = milestone
  if (milestone.cancelled) return refuse(`“${milestone.title}” was cancelled.`, 'id')
  if (progress?.note === note) return accept(milestone)
  const asAt = progress?.state === undefined ? { asAt: today } : {}
  return accept({ ...milestone, progress: { ...progress, note, ...asAt } })
}

function changed(milestone: Milestone, given: Given, context: Context): Result<Milestone> {
  const owned = given.owner === undefined ? milestone : withOwner(milestone, given.owner)
  const put = given.state ? inState(owned, given.state, context) : accept(owned)
  return put.ok && given.note !== undefined ? withNote(put.value, given.note, context) : put
}

function sayState(state: SharedState, which: string): string {
  switch (state.is) {
    case 'done':
      return `Recorded ${which} as done${state.on ? ` (${showEdtf(state.on.edtf)})` : ''}`
    case 'cancelled':
      return `Cancelled ${which}: ${state.reason}`
    default:
      return `Recorded ${which} as ${PROGRESS_WORDS[state.is]}`
  }
}

const sayNewOwner = (plan: Plan, owner: Owner | null, which: string): string =>
  owner === null
    ? `Took the owner of ${which} away`
    : `Changed the owner of ${which} to ${sayOwner(plan, owner) ?? 'nobody'}`

/** A note of before that the new state has no place for is gone, and nobody asked for that. */
function sayLostNotes(plan: Plan, touched: readonly Milestone[]): string[] {
  const left = new Set(touched.flatMap(({ id, progress }) => (progress?.note ? [] : [id])))
  const lost = plan.milestones.filter(({ id, progress }) => left.has(id) && progress?.note).length
  if (lost === 0) return []
  const of = touched.length === 1 ? 'it' : lost === 1 ? 'one of them' : `${lost} of them`
  return [
    lost > 1
      ? `Took away the notes on how ${of} went before`
      : `Took away the note on how ${of} went before`,
  ]
}

function sayAll(plan: Plan, given: Given, touched: readonly Milestone[]): string {
  const [only] = touched
  const which = touched.length === 1 && only ? `“${only.title}”` : `${touched.length} milestones`
  return [
    ...(given.owner === undefined ? [] : [sayNewOwner(plan, given.owner, which)]),
    ...(given.state ? [sayState(given.state, which)] : []),
    ...(given.note === undefined ? [] : [`Noted on ${which}: “${given.note}”`]),
    ...sayLostNotes(plan, touched),
  ].join('. ')
}

/**
 * Gives several milestones another owner, state or note as one change. All or nothing: one that cannot
 * take it is named, and no other is changed either.
 */
export function changeMilestones(plan: Plan, action: Given, context: Context): Result<Changed> {
  const { owner, state, note } = action
  if (owner === undefined && state === undefined && note === undefined)
    return refuse('Nothing was given to change; give an owner, a state or a note.')
  const future = state && 'asAt' in state ? saidInFuture(state, context) : null
  if (future) return future
  const touched: Milestone[] = []
  const unknown: Problem[] = []
  const refused: Refused[] = []
  for (const id of new Set(action.ids)) {
    const found = findMilestone(plan, id)
    const read = found.ok ? changed(found.value, action, context) : found
    if (!found.ok) unknown.push(...found.problems)
    else if (!read.ok) refused.push({ milestone: found.value, problems: read.problems })
    else if (!isSame(found.value, read.value)) touched.push(read.value)
  }
  const problems = [...unknown, ...refuseSeveral(refused, { state, context })]
  if (problems.length > 0) return { ok: false, problems }
  if (touched.length === 0)
    return refuse('Nothing was changed: all of that is recorded of them already.')
  return accept({ plan: withMilestones(plan, touched), said: sayAll(plan, action, touched) })
}
