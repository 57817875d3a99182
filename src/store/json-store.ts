import { dirname, join } from 'node:path'
import { liveHashes } from '../domain/calendar/live-hashes.ts'
import type { JournalEntry } from '../domain/journal.ts'
import { parseChanged } from '../domain/parse-changed.ts'
import { parsePlan } from '../domain/plan-file.ts'
import type { Plan } from '../domain/plan.ts'
import { refuse, type Result } from '../domain/problem.ts'
import { dropCopies } from './feed-copies.ts'
import { fileProblem } from './file-problem.ts'
import { diskFiles, type Files } from './files.ts'
import { snapshot } from './kept-files.ts'
import { readEntries } from './journal-entries.ts'
import { readIndex } from './journal-index.ts'
import { underLock } from './lock.ts'
import { gone, listPlans, readNamed, refused } from './named-plan.ts'
import { journalOf, newDisk, placeOf, type Disk, type Place } from './place.ts'
import { ABSENT, stateAt } from './plan-file.ts'
import { whyNotReady } from './ready.ts'
import { rebuildPlan } from './rebuild.ts'
import { forgetRemoved, listRemoved, putBackPlan, removePlan } from './removed-plans.ts'
import { finishRestore, restoreFiles } from './restore.ts'
import { readLatest, readPlace } from './read-latest.ts'
import { settle } from './settle.ts'
import type { History, Store, Written } from './store.ts'
import { verifyPlan } from './verify.ts'
import { withWays } from './way-back.ts'
import { writeChange } from './write-change.ts'

async function createUnderLock(disk: Disk, path: string, made: Written): Promise<Result<Plan>> {
  const { plan } = made
  if (stateAt(disk.files, path) !== ABSENT)
    return refuse(`There is already a plan “${plan.id}” (${path}). Choose another id.`, 'id')
  const journal = journalOf(path)
  const index = await readIndex(disk, journal)
  if (index?.places.some(({ revision }) => revision > 0))
    return refuse(
      `${journal} holds the history of an earlier plan “${plan.id}”. Choose another id, or move that file away.`,
      'id',
    )
  const read = readable(parsePlan(plan))
  if (!read.ok) return read
  // What is left of a plan that a crash kept from being made is written over.
  await writeChange(disk, path, { file: null, index: null }, { ...made, plan: read.value })
  return read
}

async function create(disk: Disk, plan: Plan, entry: JournalEntry): Promise<Result<Plan>> {
  const path = join(disk.folder, `${plan.id}.json`)
  try {
    disk.files.mkdirs(disk.folder)
    return await underLock(disk.files, path, () => createUnderLock(disk, path, { plan, entry }))
  } catch (error) {
    return fileProblem(error, path)
  }
}

/** What was kept of an address goes at once with it, whoever takes it back. */
async function dropDead(path: string, before: Plan, after: Plan): Promise<void> {
  const live = new Set(liveHashes(after.feeds))
  const dead = liveHashes(before.feeds).filter((hash) => !live.has(hash))
  await dropCopies(dirname(path), dead)
}

/** No fault of ours writes a file that could not be read again. */
const readable = (next: Result<Plan>): Result<Plan> =>
  next.ok
    ? next
    : {
        ok: false,
        problems: [
          { path: '', message: 'This would leave a plan that can’t be read, so it was not made.' },
          ...next.problems,
        ],
      }

async function changeUnderLock(
  disk: Disk,
  place: Place,
  decide: (plan: Plan) => Result<Written>,
): Promise<Result<Plan> | null> {
  const { path } = place
  const file = await readPlace(disk, place)
  if (!file) return gone(disk, place)
  if (!file.result.ok) return refused(disk, place, file)
  const now = await settle(disk, place, file, file.result.value)
  const decided = decide(now.plan)
  if (!decided.ok) return decided
  const next = readable(parseChanged(now.plan, decided.value.plan))
  if (!next.ok) return next
  await writeChange(disk, path, now, { ...decided.value, plan: next.value })
  await dropDead(path, now.plan, next.value)
  return next
}

async function change(
  disk: Disk,
  place: Place,
  decide: (plan: Plan) => Result<Written>,
): Promise<Result<Plan> | null> {
  const { path } = place
  try {
    if (stateAt(disk.files, path) === ABSENT) return await gone(disk, place)
    return await underLock(disk.files, path, () => changeUnderLock(disk, place, decide))
  } catch (error) {
    return fileProblem(error, path)
  }
}

const NO_HISTORY: History = { entries: [], load: () => Promise.resolve([]) }

/** What is visible of a journal: an entry whose plan is not yet written is none of it. */
async function history(disk: Disk, place: Place): Promise<History> {
  const file = await readLatest(disk, place)
  const path = journalOf(place.path)
  const index = file?.result.ok ? await withWays(place, readIndex(disk, path)) : null
  if (!file?.result.ok || !index) return NO_HISTORY
  const { revision: now } = file.result.value
  const begin = index.places[0]?.revision ?? 0
  const places = index.places.slice(0, Math.max(now - begin + 1, 0))
  return {
    entries: places,
    load: (from, to) => withWays(place, readEntries(disk, path, { places }, [from, to])),
  }
}

async function journal(disk: Disk, place: Place): Promise<JournalEntry[]> {
  const { load } = await history(disk, place)
  return load(0, Number.MAX_SAFE_INTEGER)
}

async function tidy(disk: Disk, { at, before }: { at: string; before: string }): Promise<string[]> {
  await finishRestore(disk, at)
  return forgetRemoved(disk, before)
}

/** The store on a folder of plain files: `ID.json` for each plan, `ID.journal.jsonl` beside it. */
export function createJsonStore(
  folder: string,
  { files = diskFiles }: { files?: Files } = {},
): Store {
  const disk = newDisk(folder, files)
  const at = <T>(ref: string, none: T, work: (place: Place) => Promise<T>): Promise<T> => {
    const place = placeOf(folder, ref)
    return place === null ? Promise.resolve(none) : work(place)
  }
  return {
    list: () => listPlans(disk),
    read: (ref) => at(ref, null, (place) => readNamed(disk, place)),
    create: (plan, entry) => create(disk, plan, entry),
    change: (ref, decide) => at(ref, null, (place) => change(disk, place, decide)),
    journal: (ref) => at(ref, [], (place) => journal(disk, place)),
    history: (ref) => at(ref, NO_HISTORY, (place) => history(disk, place)),
    verify: (ref) => at(ref, null, (place) => verifyPlan(disk, place)),
    rebuild: (ref, rebuilding) => at(ref, null, (place) => rebuildPlan(disk, place, rebuilding)),
    remove: (ref, removing) => at(ref, null, (place) => removePlan(disk, place, removing)),
    removed: () => Promise.resolve(listRemoved(disk)),
    putBack: (name) => putBackPlan(disk, name),
    tidy: (tidying) => tidy(disk, tidying),
    snapshot: () => snapshot(disk),
    restore: (kept, restoring) => restoreFiles(disk, kept, restoring),
    whyNotReady: () => whyNotReady(folder),
  }
}
