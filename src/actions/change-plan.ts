import { applyAction, type Action } from '../domain/change.ts'
import { consequences, type Consequences } from '../domain/consequences.ts'
import type { Changed, Context } from '../domain/deed.ts'
import { calendarDifferences, differences } from '../domain/differences.ts'
import { isSame } from '../domain/is-same.ts'
import type { OpenPlan } from '../domain/facts.ts'
import type { JournalEntry } from '../domain/journal.ts'
import { mergeChange } from '../domain/merge-change.ts'
import type { Plan } from '../domain/plan.ts'
import { accept, refuse, type Problem, type Result } from '../domain/problem.ts'
import { undo } from '../domain/undo.ts'
import { openPlan, type Shelf } from './library.ts'
import { planAtRevision } from './plan-at.ts'
import { published } from './published.ts'

/** An accepted change: the plan after it, what was done in plain words, the revision it made. */
export type Done = { opened: OpenPlan; said: string; revision: number }

/** Who makes a change, and the revision that they were looking at. */
type Made = { by: string; revision?: number }

/** The path of the problem that says a plan has moved on. */
const REVISION = 'revision'

/** Was a change refused because the plan had moved on from the revision it was made from? */
export const hasMovedOn = (problems: readonly Problem[]): boolean =>
  problems.some(({ path }) => path === REVISION)

/** Refused because of what others have done since; what stands in the way is told beside it. */
function movedOn(from: number, to: number, why: readonly Problem[] = []): Result<never> {
  const message = `The plan has moved on from revision ${from} to ${to}. Look at it again and repeat the change if it still makes sense.`
  const beside = why.map((problem) => ({ ...problem, path: '' }))
  return { ok: false, problems: [{ path: REVISION, message }, ...beside] }
}

/** What stands in the way of a change, besides that the plan has moved on. */
export const withoutMovedOn = (problems: readonly Problem[]): Problem[] =>
  problems.filter(({ path }) => path !== REVISION)

const readOnly = ({ id, title }: Plan) =>
  refuse(
    `“${title}” is a worked example and read-only. Make a plan of your own from it: npm run -s transition -- new MY-PLAN --from ${id}`,
  )

type Deed = {
  ref: string
  opened: OpenPlan
  action: Record<string, unknown>
  /** The revision it was made from, where that is not the one it is put on. */
  madeFrom?: number
  decide: (plan: Plan) => Result<Changed>
}

/** Decides on the plan as it is under the lock; journals what was done and where it differs. */
async function write(
  shelf: Shelf,
  { ref, opened, action, madeFrom, decide }: Deed,
  by: string,
): Promise<Result<Done>> {
  let said = ''
  const changed = await shelf.store.change(ref, (plan) => {
    const decided = decide(plan)
    if (!decided.ok) return decided
    said = decided.value.said
    const now = shelf.now()
    const revised = { ...decided.value.plan, revision: plan.revision + 1, changedAt: now }
    const next = published(shelf, { ...opened, plan: revised })
    const calendar = calendarDifferences(plan, next)
    const entry = {
      ...{ plan: plan.id, revision: next.revision, at: now, by, said, action },
      ...(madeFrom === undefined ? {} : { madeFrom }),
      differences: differences(plan, next),
      ...(calendar.length === 0 ? {} : { calendar }),
    }
    return accept({ plan: next, entry })
  })
  if (changed === null) return refuse(`There is no plan “${ref}”.`)
  if (!changed.ok) return changed
  const { revision: made } = changed.value
  return accept({ opened: { ...opened, plan: changed.value }, said, revision: made })
}

/** The entry of a plan's journal that made a revision; null if there is none. */
export async function entryOf(
  { store }: Shelf,
  ref: string,
  revision: number,
): Promise<JournalEntry | null> {
  const { load } = await store.history(ref)
  return (await load(revision, revision))[0] ?? null
}

/** What was done to a plan since a revision, oldest first. */
export async function entriesSince(
  { store }: Shelf,
  ref: string,
  revision: number,
): Promise<JournalEntry[]> {
  const { entries, load } = await store.history(ref)
  const last = entries.at(-1)?.revision ?? revision
  return last > revision ? load(revision + 1, last) : []
}

/** The same form sent twice is one change: was this very action taken from the same revision? */
async function alreadyDone(
  shelf: Shelf,
  { ref, action }: Pick<Deed, 'ref' | 'action'>,
  from: number,
): Promise<Result<Done> | null> {
  const sent: unknown = JSON.parse(JSON.stringify(action))
  const same = (await entriesSince(shelf, ref, from)).find(
    ({ revision, madeFrom = revision - 1, ...entry }) =>
      madeFrom === from && isSame(entry.action, sent),
  )
  if (!same) return null
  const opened = await openPlan(shelf, ref)
  return opened.ok
    ? accept({ opened: opened.value, said: same.said, revision: same.revision })
    : opened
}

type Asked = { ref: string; action: Action; from: number }

/** On the plan as it is under the lock: taken, refused because of others, or theirs already. */
const decideOnTop =
  ({ action, from }: Asked, base: Plan, context: Context, mayRepeat: boolean) =>
  (now: Plan): Result<Changed> => {
    const merge = mergeChange({ base, now, action }, context)
    if (merge.is === 'merged' && (merge.isNew || mayRepeat)) return accept(merge.changed)
    return movedOn(from, now.revision, merge.is === 'refused' ? merge.problems : [])
  }

/** A change made from an older revision, put on top of what others have done since. */
async function changeOnTop(shelf: Shelf, asked: Asked, by: string): Promise<Result<Done>> {
  const { ref, action, from } = asked
  const opened = await openPlan(shelf, ref)
  if (!opened.ok) return opened
  const base = await planAt(shelf, opened.value, from)
  if (!base) return movedOn(from, opened.value.plan.revision)
  const deed = { ref, opened: opened.value, action, madeFrom: from }
  const context = { framework: opened.value.framework, today: shelf.today() }
  const done = await write(shelf, { ...deed, decide: decideOnTop(asked, base, context, false) }, by)
  if (done.ok || !hasMovedOn(done.problems)) return done
  // The same form may have come in twice at once; and others may have done just the same.
  const already = await alreadyDone(shelf, asked, from)
  return already ?? write(shelf, { ...deed, decide: decideOnTop(asked, base, context, true) }, by)
}

/**
 * Takes one action on a plan: decided in the domain, journalled, saved. `revision`, if given, is
 * the one the change was made from: where others have changed the plan since, it is taken if it
 * touches nothing that they changed, and refused otherwise.
 */
export async function changePlan(
  shelf: Shelf,
  ref: string,
  action: Action,
  { by, revision }: Made,
): Promise<Result<Done>> {
  const opened = await openPlan(shelf, ref)
  if (!opened.ok) return opened
  if (opened.value.plan.example) return readOnly(opened.value.plan)
  const context = { framework: opened.value.framework, today: shelf.today() }
  const decide = (plan: Plan) =>
    revision === undefined || revision === plan.revision
      ? applyAction(plan, action, context)
      : movedOn(revision, plan.revision)
  const done = await write(shelf, { ref, opened: opened.value, action, decide }, by)
  if (done.ok || revision === undefined || !hasMovedOn(done.problems)) return done
  const asked = { ref, action, from: revision }
  return (await alreadyDone(shelf, asked, revision)) ?? (await changeOnTop(shelf, asked, by))
}

/** Takes back the change that made a revision, as a new change. */
export async function undoChange(
  shelf: Shelf,
  ref: string,
  revision: number,
  { by }: { by: string },
): Promise<Result<Done>> {
  const opened = await openPlan(shelf, ref)
  if (!opened.ok) return opened
  if (opened.value.plan.example) return readOnly(opened.value.plan)
  const entry = await entryOf(shelf, ref, revision)
  if (!entry) return refuse(`The history of this plan has no revision ${revision}.`, 'undo')
  const action = { action: 'undo', revision }
  const context = { framework: opened.value.framework, today: shelf.today() }
  const decide = (plan: Plan) => undo(plan, entry, context)
  const undone = await write(shelf, { ref, opened: opened.value, action, decide }, by)
  return undone.ok ? undone : ((await lastWas(shelf, ref, action)) ?? undone)
}

/** Sent twice, it is one undoing: was this the latest change to the plan? */
async function lastWas(
  shelf: Shelf,
  ref: string,
  action: Record<string, unknown>,
): Promise<Result<Done> | null> {
  const opened = await openPlan(shelf, ref)
  if (!opened.ok) return opened
  const { revision } = opened.value.plan
  const last = await entryOf(shelf, ref, revision)
  return last && isSame(last.action, action)
    ? accept({ opened: opened.value, said: last.said, revision })
    : null
}

/** The plan as it was at a revision, by its journal; null where the journal can't tell. */
export async function planAt(
  shelf: Shelf,
  { plan }: OpenPlan,
  revision: number,
): Promise<Plan | null> {
  const then = await planAtRevision(shelf, plan, revision)
  return then.ok ? then.value : null
}

/** What a change would do, before it is made: nothing is saved. */
export type Preview = { said: string; before: OpenPlan; after: OpenPlan } & Consequences

/** What the change comes to on the plan as it is, made from there or from an older revision. */
async function tried(
  shelf: Shelf,
  opened: OpenPlan,
  action: Action,
  from: number,
): Promise<Result<Changed>> {
  const context = { framework: opened.framework, today: shelf.today() }
  const { plan } = opened
  if (from === plan.revision) return applyAction(plan, action, context)
  const base = await planAt(shelf, opened, from)
  if (!base) return movedOn(from, plan.revision)
  return decideOnTop({ ref: plan.id, action, from }, base, context, true)(plan)
}

/** Tries an action on a plan without saving it; `from`: the revision that it is made from. */
export async function previewChange(
  shelf: Shelf,
  opened: OpenPlan,
  action: Action,
  from = opened.plan.revision,
): Promise<Result<Preview>> {
  const changed = await tried(shelf, opened, action, from)
  if (!changed.ok) return changed
  const after = { ...opened, plan: changed.value.plan }
  return accept({
    said: changed.value.said,
    before: opened,
    after,
    ...consequences(opened, after),
  })
}
