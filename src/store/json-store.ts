import { constants, existsSync } from 'node:fs'
import { access, mkdir, readdir } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { lock } from 'proper-lockfile'
import type { JournalEntry } from '../domain/journal.ts'
import type { Plan } from '../domain/plan.ts'
import { accept, refuse, type Result } from '../domain/problem.ts'
import { PlanId } from '../domain/text.ts'
import { fileProblem, isMissing } from './file-problem.ts'
import { appendEntry, journalEntries } from './journal-file.ts'
import { readPlanFile, writePlanFile } from './plan-file.ts'
import type { Store, StoredPlan, Written } from './store.ts'

/** Where a plan's file lies, and the id it must hold; null where the file was given by its path. */
type Place = { path: string; id: string | null }

/** Is this a path to a file rather than the id of a plan? */
const isPath = (ref: string): boolean => /[/\\]/.test(ref) || ref.endsWith('.json')

function placeOf(folder: string, ref: string): Place | null {
  if (isPath(ref)) return { path: resolve(ref), id: null }
  return PlanId.safeParse(ref).success ? { path: join(folder, `${ref}.json`), id: ref } : null
}

const journalOf = (path: string): string => path.replace(/(\.json)?$/, '.journal.jsonl')

/** Waits up to some seconds for the writer before; a lock left by a crash goes stale in ten. */
const LOCKING = {
  realpath: false,
  stale: 10_000,
  // A computer that slept during a write must not bring the whole program down.
  onCompromised: () => undefined,
  retries: { retries: 60, minTimeout: 20, maxTimeout: 250, factor: 1.3 },
}

async function locked<T>(path: string, work: () => Promise<T>): Promise<T> {
  // The lock's own retries would wait many seconds for a folder that can never be written.
  await access(dirname(path), constants.W_OK)
  const release = await lock(path, LOCKING)
  try {
    return await work()
  } finally {
    await release()
  }
}

/** The last write under way to each file in this process. */
const underWay = new Map<string, Promise<unknown>>()

/** One write after another within this process, so that only processes compete for the lock. */
async function underLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const before = underWay.get(path) ?? Promise.resolve()
  const mine = before.then(() => locked(path, work))
  const settled = mine.catch(() => undefined)
  underWay.set(path, settled)
  try {
    return await mine
  } finally {
    if (underWay.get(path) === settled) underWay.delete(path)
  }
}

async function write(path: string, { plan, entry }: Written): Promise<Plan> {
  await appendEntry(journalOf(path), entry)
  await writePlanFile(path, plan)
  return plan
}

/** What the file holds, if it is a plan and the one it is named after. Null if there is no file. */
async function readPlace({ path, id }: Place): Promise<Result<Plan> | null> {
  const read = await readPlanFile(path)
  return read?.ok && id !== null && read.value.id !== id
    ? refuse(`The file is named ${basename(path)} and holds the plan “${read.value.id}”.`, 'id')
    : read
}

/** The same; a refusal names the file, for whoever gave an id has not seen its path. */
async function readNamed(place: Place): Promise<Result<Plan> | null> {
  const read = await readPlace(place)
  if (!read || read.ok || place.id === null) return read
  const named = read.problems.some(({ message }) => message.includes(place.path))
  const lead = `${place.path} can't be used as a plan, and was left as it is.`
  return named ? read : { ok: false, problems: [{ path: '', message: lead }, ...read.problems] }
}

async function readStored(folder: string, name: string): Promise<StoredPlan> {
  const [id, path] = [basename(name, '.json'), join(folder, name)]
  const read = (await readPlace({ path, id })) ?? refuse('This file has just been removed.')
  return read.ok ? { id, path, plan: read.value } : { id, path, problems: read.problems }
}

async function list(folder: string): Promise<StoredPlan[]> {
  try {
    const names = await readdir(folder)
    const plans = names.filter((name) => name.endsWith('.json')).toSorted()
    return await Promise.all(plans.map((name) => readStored(folder, name)))
  } catch (error) {
    if (isMissing(error)) return []
    return [{ id: basename(folder), path: folder, problems: fileProblem(error, folder).problems }]
  }
}

async function createUnderLock(
  path: string,
  plan: Plan,
  entry: JournalEntry,
): Promise<Result<Plan>> {
  if (existsSync(path))
    return refuse(`There is already a plan “${plan.id}” (${path}). Choose another id.`, 'id')
  const left = await journalEntries(journalOf(path))
  if (left.some(({ revision }) => revision > 0))
    return refuse(
      `${journalOf(path)} holds the history of an earlier plan “${plan.id}”. Choose another id, or move that file away.`,
      'id',
    )
  return accept(await write(path, { plan, entry }))
}

async function create(folder: string, plan: Plan, entry: JournalEntry): Promise<Result<Plan>> {
  const path = join(folder, `${plan.id}.json`)
  try {
    await mkdir(folder, { recursive: true })
    return await underLock(path, () => createUnderLock(path, plan, entry))
  } catch (error) {
    return fileProblem(error, path)
  }
}

async function change(
  place: Place,
  decide: (plan: Plan) => Result<Written>,
): Promise<Result<Plan> | null> {
  const { path } = place
  if (!existsSync(path)) return null
  try {
    return await underLock(path, async () => {
      const read = await readNamed(place)
      if (!read?.ok) return read
      const decided = decide(read.value)
      return decided.ok ? accept(await write(path, decided.value)) : decided
    })
  } catch (error) {
    return fileProblem(error, path)
  }
}

async function journal(place: Place): Promise<JournalEntry[]> {
  const found = await readPlace(place)
  if (!found?.ok) return []
  const entries = await journalEntries(journalOf(place.path))
  return entries.filter(({ revision }) => revision <= found.value.revision)
}

/** The store on a folder of plain files: `ID.json` for each plan, `ID.journal.jsonl` beside it. */
export function createJsonStore(folder: string): Store {
  const at = <T>(ref: string, none: T, work: (place: Place) => Promise<T>): Promise<T> => {
    const place = placeOf(folder, ref)
    return place === null ? Promise.resolve(none) : work(place)
  }
  return {
    list: () => list(folder),
    read: (ref) => at(ref, null, readNamed),
    create: (plan, entry) => create(folder, plan, entry),
    change: (ref, decide) => at(ref, null, (place) => change(place, decide)),
    journal: (ref) => at(ref, [], journal),
  }
}
