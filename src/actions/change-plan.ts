import { applyAction, type Action } from '../domain/change.ts'
import { consequences, type Consequences } from '../domain/consequences.ts'
import type { Changed } from '../domain/deed.ts'
import { calendarDifferences, differences, takeBack } from '../domain/differences.ts'
import { isSame } from '../domain/is-same.ts'
import type { OpenPlan } from '../domain/facts.ts'
import type { JournalEntry } from '../domain/journal.ts'
import type { Plan } from '../domain/plan.ts'
import { accept, refuse, type Problem, type Result } from '../domain/problem.ts'
import { undo } from '../domain/undo.ts'
import { openPlan, type Shelf } from './library.ts'
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

const movedOn = (from: number, to: number) =>
  refuse(
    `The plan has moved on from revision ${from} to ${to}. Look at it again and repeat the change if it still makes sense.`,
    REVISION,
  )

const readOnly = ({ id, title }: Plan) =>
  refuse(
    `“${title}” is a worked example and read-only. Make a plan of your own from it: npm run -s transition -- new MY-PLAN --from ${id}`,
  )

type Deed = {
  ref: string
  opened: OpenPlan
  action: Record<string, unknown>
  decide: (plan: Plan) => Result<Changed>
}

/** Decides on the plan as it is under the lock; journals what was done and where it differs. */
async function write(
  shelf: Shelf,
  { ref, opened, action, decide }: Deed,
  { by, revision }: Made,
): Promise<Result<Done>> {
  let said = ''
  const changed = await shelf.store.change(ref, (plan) => {
    if (revision !== undefined && revision !== plan.revision)
      return movedOn(revision, plan.revision)
    const decided = decide(plan)
    if (!decided.ok) return decided
    said = decided.value.said
    const now = shelf.now()
    const revised = { ...decided.value.plan, revision: plan.revision + 1, changedAt: now }
    const next = published(shelf, { ...opened, plan: revised })
    const calendar = calendarDifferences(plan, next)
    const entry = {
      ...{ plan: plan.id, revision: next.revision, at: now, by, said, action },
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
  shelf: Shelf,
  ref: string,
  revision: number,
): Promise<JournalEntry | null> {
  const entries = await shelf.store.journal(ref)
  return entries.find((entry) => entry.revision === revision) ?? null
}

/**
 * The same form sent twice is one change: was this very action the next one after the revision
 * that it was made from?
 */
async function alreadyDone(
  shelf: Shelf,
  { ref, action }: Pick<Deed, 'ref' | 'action'>,
  revision: number,
): Promise<Result<Done> | null> {
  const next = await entryOf(shelf, ref, revision + 1)
  if (!next || !isSame(next.action, JSON.parse(JSON.stringify(action)))) return null
  const opened = await openPlan(shelf, ref)
  return opened.ok
    ? accept({ opened: opened.value, said: next.said, revision: next.revision })
    : opened
}

/**
 * Takes one action on a plan: decided in the domain, journalled, saved. `revision`, if given, is
 * the one the change was made from; a plan that has moved on refuses it.
 */
export async function changePlan(
  shelf: Shelf,
  ref: string,
  action: Action,
  made: Made,
): Promise<Result<Done>> {
  const opened = await openPlan(shelf, ref)
  if (!opened.ok) return opened
  if (opened.value.plan.example) return readOnly(opened.value.plan)
  const context = { framework: opened.value.framework, today: shelf.today() }
  const decide = (plan: Plan) => applyAction(plan, action, context)
  const done = await write(shelf, { ref, opened: opened.value, action, decide }, made)
  if (done.ok || made.revision === undefined || !hasMovedOn(done.problems)) return done
  return (await alreadyDone(shelf, { ref, action }, made.revision)) ?? done
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
  const undone = await write(shelf, { ref, opened: opened.value, action, decide }, { by })
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
  { store }: Shelf,
  { plan }: OpenPlan,
  revision: number,
): Promise<Plan | null> {
  const since = (await store.journal(plan.id)).filter((entry) => entry.revision > revision)
  if (since.length !== plan.revision - revision) return null
  let then: Plan = plan
  for (const { differences: changes } of since.toReversed()) {
    const before = changes && takeBack(then, changes)
    if (!before?.ok) return null
    then = before.value
  }
  return then
}

/** What a change would do, before it is made: nothing is saved. */
export type Preview = { said: string; before: OpenPlan; after: OpenPlan } & Consequences

/** Tries an action on a plan without saving it. */
export function previewChange(shelf: Shelf, opened: OpenPlan, action: Action): Result<Preview> {
  const context = { framework: opened.framework, today: shelf.today() }
  const changed = applyAction(opened.plan, action, context)
  if (!changed.ok) return changed
  const after = { ...opened, plan: changed.value.plan }
  return accept({
    said: changed.value.said,
    before: opened,
    after,
    ...consequences(opened, after),
  })
}
