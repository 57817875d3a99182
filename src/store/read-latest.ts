import { basename } from 'node:path'
import { refuse } from '../domain/problem.ts'
import { readIndex } from './journal-index.ts'
import { underLock } from './lock.ts'
import { journalOf, type Disk, type Place } from './place.ts'
import { readPlanFile, type ReadFile } from './plan-file.ts'
import { settle } from './settle.ts'

/** A plan's file as it was read, held against the name that it has. */
export async function readPlace(disk: Disk, place: Place): Promise<ReadFile | null> {
  const { path, id } = place
  const file = await readPlanFile(disk.files, path)
  if (!file?.result.ok || id === null || file.result.value.id === id) return file
  const other = file.result.value.id
  const result = refuse(`The file is named ${basename(path)} and holds the plan “${other}”.`, 'id')
  return { ...file, result }
}

/** Is the plan's file one entry behind its journal, as a crash or a power cut leaves it? */
async function isBehind(disk: Disk, { path }: Place, { result }: ReadFile): Promise<boolean> {
  if (!result.ok) return false
  const index = await readIndex(disk, journalOf(path))
  return index?.places.at(-1)?.revision === result.value.revision + 1
}

/** Carries out what a crash kept from a plan's file; null where there is no such thing. */
async function caughtUp(disk: Disk, place: Place, file: ReadFile): Promise<ReadFile | null> {
  if (!(await isBehind(disk, place, file))) return null
  const work = async (): Promise<ReadFile | null> => {
    const now = await readPlace(disk, place)
    return now?.result.ok ? (await settle(disk, place, now, now.result.value)).file : now
  }
  // Whoever writes at this moment is alive, and there is nothing to be carried out for them.
  return underLock(disk.files, place.path, work, { patience: 0 })
}

/**
 * A plan's file with every change that was accepted: the first time that this program reads it, an
 * entry that stands in the journal alone is carried out. What can't be put right is read as it is.
 */
export async function readLatest(disk: Disk, place: Place): Promise<ReadFile | null> {
  const file = await readPlace(disk, place)
  if (!file || disk.looked.has(place.path)) return file
  const caught = await caughtUp(disk, place, file).catch(() => null)
  disk.looked.add(place.path)
  return caught ?? file
}
