import { join } from 'node:path'
import { liveHashes } from '../domain/calendar/live-hashes.ts'
import { accept, refuse, type Result } from '../domain/problem.ts'
import type { RemovalNote } from '../domain/removed-plan.ts'
import { replaceFile, syncFolder, tryTo } from './atomic-file.ts'
import { dropCopies } from './feed-copies.ts'
import { fileProblem } from './file-problem.ts'
import type { Files } from './files.ts'
import { remember } from './journal-index.ts'
import { underLock } from './lock.ts'
import { readPlace } from './read-latest.ts'
import { journalOf, JOURNAL_ENDING, type Disk, type Place } from './place.ts'
import {
  dropFolder,
  isThere,
  moveAll,
  namesIn,
  NOTE,
  noteOf,
  REMOVED_NAME,
  removedFolder,
} from './removed-place.ts'
import type { RemovedPlan, Removing } from './store.ts'

const planPath = (disk: Disk, id: string): string => join(disk.folder, `${id}.json`)

/** A plan's file and journal, and what was kept beside them when it was migrated or rebuilt. */
export function filesOf(disk: Disk, id: string): string[] {
  const main = [`${id}.json`, `${id}${JOURNAL_ENDING}`]
  const beside = namesIn(disk.files, disk.folder).filter(
    (name) =>
      main.some((own) => name.startsWith(`${own}.`)) && /\.(?:format-\d+|damaged-\w+)$/.test(name),
  )
  return [...main.filter((name) => isThere(disk.files, join(disk.folder, name))), ...beside]
}

/**
 * Finishes what a crash left half done: a plan is out of sight if its first file is. One that had
 * not gone yet stays where it is, and one that was being put back goes back for another try.
 */
function heal(disk: Disk, name: string): void {
  const { files, folder } = disk
  const own = join(removedFolder(disk), name)
  const note = noteOf(disk, name)
  const [first = '', ...rest] = note?.files ?? []
  if (!note) return
  const isOut = isThere(files, join(own, first))
  const isBack = isThere(files, join(folder, first))
  // Where both are there, as after a rebuild from the journal, neither is written over.
  if (isOut && !isBack) moveThose(files, rest, [folder, own])
  if (isOut || !isBack) return
  moveThose(files, rest, [own, folder])
  dropUnused(disk, own, note)
}

const moveThose = (
  files: Files,
  names: readonly string[],
  [from, to]: readonly [from: string, to: string],
): void =>
  moveAll(
    files,
    names.filter((name) => !isThere(files, join(to, name))),
    [from, to],
  )

const removedNames = (disk: Disk): string[] =>
  namesIn(disk.files, removedFolder(disk)).filter((name) => REMOVED_NAME.test(name))

const healAllOf = (disk: Disk, id: string): void => {
  for (const name of removedNames(disk)) if (noteOf(disk, name)?.id === id) heal(disk, name)
}

const asRemoved = (name: string, { id, title, by, at }: RemovalNote): RemovedPlan => ({
  ...{ name, id, title, by, at },
})

/** A name of its own for a plan that is taken out of sight. */
function newName(disk: Disk, id: string, at: string): string {
  const name = `${id}.${new Date(at).toISOString().replaceAll(/[-:.]/g, '')}`
  for (let n = 1; ; n += 1) {
    const one = n === 1 ? name : `${name}-${n}`
    if (!isThere(disk.files, join(removedFolder(disk), one))) return one
  }
}

/** What was kept of a plan's addresses goes with it: nothing serves them any longer. */
async function titleAndFeeds(disk: Disk, place: Place, id: string) {
  const read = (await readPlace(disk, place))?.result
  return read?.ok
    ? { title: read.value.title, hashes: liveHashes(read.value.feeds) }
    : { title: id, hashes: [] }
}

export async function removeUnderLock(disk: Disk, place: Place, id: string, { by, at }: Removing) {
  const { files, folder } = disk
  healAllOf(disk, id)
  const names = filesOf(disk, id)
  if (names.length === 0) return null
  const { title, hashes } = await titleAndFeeds(disk, place, id)
  const name = newName(disk, id, at)
  const own = join(removedFolder(disk), name)
  const note: RemovalNote = { id, title, by, at, files: names }
  files.mkdirs(own)
  try {
    await replaceFile(join(own, NOTE), `${JSON.stringify(note)}\n`, { files })
    moveAll(files, names, [folder, own])
  } catch (error) {
    tryTo(() => dropUnused(disk, own, note))
    throw error
  }
  remember(disk, journalOf(place.path), null)
  await syncFolder(files, own).catch(() => undefined)
  await syncFolder(files, folder).catch(() => undefined)
  await dropCopies(folder, hashes)
  return accept(asRemoved(name, note))
}

/** Never takes away a folder that a file could not be moved back from. */
function dropUnused({ files }: Disk, own: string, { files: names }: RemovalNote): void {
  if (!names.some((name) => isThere(files, join(own, name)))) dropFolder(files, own)
}

/** Takes a plan out of sight; null if there is none, or it lies in no folder of plans. */
export async function removePlan(
  disk: Disk,
  place: Place,
  removing: Removing,
): Promise<Result<RemovedPlan> | null> {
  const { id, path } = place
  if (id === null)
    return refuse('Only a plan in the data folder can be deleted: give its id, not its path.')
  try {
    if (!isThere(disk.files, disk.folder)) return null
    return await underLock(disk.files, path, () => removeUnderLock(disk, place, id, removing))
  } catch (error) {
    return fileProblem(error, path)
  }
}

/** What was taken out of sight and is whole, latest first. */
export function listRemoved(disk: Disk): RemovedPlan[] {
  return removedNames(disk)
    .flatMap((name) => {
      const note = noteOf(disk, name)
      const first = join(removedFolder(disk), name, note?.files[0] ?? NOTE)
      return note && isThere(disk.files, first) ? [asRemoved(name, note)] : []
    })
    .toSorted((a, b) => b.at.localeCompare(a.at) || b.name.localeCompare(a.name))
}

async function putBackUnderLock(disk: Disk, removed: RemovedPlan): Promise<Result<RemovedPlan>> {
  const { files, folder } = disk
  const { name, id } = removed
  const own = join(removedFolder(disk), name)
  const note = noteOf(disk, name)
  if (!note) return refuse(`“${removed.title}” has just been put back, or is no longer kept.`)
  healAllOf(disk, id)
  if (filesOf(disk, id).length > 0)
    return refuse(
      `There is a plan “${id}” again, so the deleted one was not put back over it. Delete that one first, or keep both.`,
    )
  // The file that makes it a plan comes last.
  moveAll(files, note.files.toReversed(), [own, folder])
  remember(disk, journalOf(planPath(disk, id)), null)
  await syncFolder(files, folder).catch(() => undefined)
  tryTo(() => dropFolder(files, own))
  return accept(removed)
}

/** Puts a plan back that was taken out of sight: by its name there, or the latest with its id. */
export async function putBackPlan(disk: Disk, asked: string): Promise<Result<RemovedPlan> | null> {
  const removed = listRemoved(disk).find(({ name, id }) => name === asked || id === asked)
  if (!removed) return null
  const path = planPath(disk, removed.id)
  try {
    return await underLock(disk.files, path, () => putBackUnderLock(disk, removed))
  } catch (error) {
    return fileProblem(error, path)
  }
}

/** Takes away for good what has been out of sight since before a moment, and finishes what a crash left. */
export async function forgetRemoved(disk: Disk, before: string): Promise<string[]> {
  const gone: string[] = []
  for (const name of removedNames(disk)) {
    const note = noteOf(disk, name)
    if (!note) continue
    await underLock(disk.files, planPath(disk, note.id), () => {
      heal(disk, name)
      const own = join(removedFolder(disk), name)
      if (Date.parse(note.at) < Date.parse(before) && isThere(disk.files, own)) {
        dropFolder(disk.files, own)
        gone.push(name)
      }
      return Promise.resolve()
    })
  }
  return gone
}
