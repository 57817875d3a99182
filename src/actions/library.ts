import type { Catalogue } from '../catalogue/catalogue.ts'
import { checkAgainstFramework } from '../domain/against-framework.ts'
import type { Day } from '../domain/day.ts'
import type { OpenPlan } from '../domain/facts.ts'
import type { Framework } from '../domain/framework.ts'
import type { Plan } from '../domain/plan.ts'
import { accept, refuse, type Problem, type Result } from '../domain/problem.ts'
import type { Store, StoredPlan } from '../store/store.ts'

export type { FeedFiles } from '../store/store.ts'
import { planOn } from './plan-at.ts'

/** What the actions work with. The clock and chance are handed in by main. */
export type Shelf = {
  catalogue: Catalogue
  store: Store
  /** The day it is, for plans that are not examples. */
  today: () => Day
  /** The moment it is, ISO in UTC. */
  now: () => string
  newId: () => string
  /** The secret part of an address: at least 128 bits of chance as base64url text. */
  newToken: () => string
  /** SHA-256 in hex. */
  digest: (text: string) => string
}

/** One line of the list of plans. */
export type PlanSummary = {
  id: string
  title: string
  kind: 'plan' | 'example'
  /** An example's own day. */
  asAt?: Day
  revision?: number
  changedAt?: string
  /** Since when it is put aside. */
  archivedOn?: Day
  /** Why a plan's file cannot be read, with the file's path. */
  broken?: { path: string; problems: Problem[] }
}

const titleOrder = (a: PlanSummary, b: PlanSummary): number => a.id.localeCompare(b.id)

function problemsOf(shelf: Shelf, one: StoredPlan): Problem[] {
  if ('problems' in one) return one.problems
  const framework = resolveFramework(shelf, one.plan)
  return framework.ok ? [] : framework.problems
}

/** A stored plan's line: with the reason where its file, or what it says of the law, is wrong. */
function summaryOf(shelf: Shelf, one: StoredPlan): PlanSummary {
  const problems = problemsOf(shelf, one)
  if ('problems' in one || problems.length > 0)
    return {
      id: one.id,
      title: 'cannot be read',
      kind: 'plan',
      broken: { path: one.path, problems },
    }
  const { title, revision, changedAt, archivedOn } = one.plan
  const aside = archivedOn === undefined ? {} : { archivedOn }
  return { id: one.id, title, kind: 'plan', revision, changedAt, ...aside }
}

/** Users' plans, then the shipped examples. A damaged plan is listed with the reason. */
export async function listPlans(shelf: Shelf): Promise<PlanSummary[]> {
  const stored = await shelf.store.list()
  const plans = stored.map((one) => summaryOf(shelf, one))
  const examples = [...shelf.catalogue.examples.values()].map(
    ({ id, title, example }): PlanSummary => ({
      id,
      title,
      kind: 'example',
      ...(example ? { asAt: example.asAt } : {}),
    }),
  )
  return [...plans.toSorted(titleOrder), ...examples.toSorted(titleOrder)]
}

function resolveFramework({ catalogue }: Shelf, plan: Plan): Result<Framework | null> {
  if (plan.framework === undefined) return accept(null)
  const framework = catalogue.frameworks.get(plan.framework)
  if (!framework)
    return refuse(
      `names the framework "${plan.framework}"; known here: ${[...catalogue.frameworks.keys()].join(', ')}.`,
      'framework',
    )
  const problems = checkAgainstFramework(plan, framework)
  return problems.length > 0 ? { ok: false, problems } : accept(framework)
}

async function findPlan({ catalogue, store }: Shelf, ref: string): Promise<Result<Plan>> {
  const example = catalogue.examples.get(ref)
  if (example) return accept(example)
  const read = await store.read(ref)
  return (
    read ??
    refuse(`There is no plan “${ref}”: give a plan’s id, an example’s id, or the path of a file.`)
  )
}

/** What day it is taken to be, and the day as at which a plan is wanted. */
export type On = { today?: Day | undefined; asAt?: Day | undefined }

async function planAsAt(shelf: Shelf, plan: Plan, asAt: Day | undefined): Promise<Result<Plan>> {
  if (asAt === undefined) return accept(plan)
  return plan.example
    ? refuse('A worked example does not change, so it has no earlier days to show.', 'asAt')
    : planOn(shelf, plan, asAt)
}

/**
 * Opens a plan by its id in the data folder, an example's id, or the path of a file. An example is
 * opened as at its own day, any other plan today, unless `today` says otherwise. With `asAt` the
 * plan is what it was at the end of that day, which is then also the day it is taken to be.
 */
export async function openPlan(
  shelf: Shelf,
  ref: string,
  { today, asAt }: On = {},
): Promise<Result<OpenPlan>> {
  const stored = await findPlan(shelf, ref)
  if (!stored.ok) return stored
  const found = await planAsAt(shelf, stored.value, asAt)
  if (!found.ok) return found
  const framework = resolveFramework(shelf, found.value)
  if (!framework.ok) return framework
  return accept({
    plan: found.value,
    framework: framework.value,
    holidays: shelf.catalogue.holidays,
    today: today ?? asAt ?? found.value.example?.asAt ?? shelf.today(),
    ...(asAt === undefined ? {} : { asAt }),
  })
}

/** The framework that the law pages and commands show: the one named, or the first. */
export function openFramework({ catalogue }: Shelf, id?: string): Result<Framework> {
  const found =
    id === undefined ? [...catalogue.frameworks.values()][0] : catalogue.frameworks.get(id)
  return found ? accept(found) : refuse(`There is no framework “${id ?? ''}”.`)
}
