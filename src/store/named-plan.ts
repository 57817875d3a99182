import { basename, join } from 'node:path'
import { DamagedFile } from '../domain/damaged-file.ts'
import type { Plan } from '../domain/plan.ts'
import { refuse, type Problem, type Result } from '../domain/problem.ts'
import { fileProblem, isMissing } from './file-problem.ts'
import { readIndex } from './journal-index.ts'
import { JOURNAL_ENDING, journalOf, type Disk, type Place } from './place.ts'
import { UNREAD, type ReadFile } from './plan-file.ts'
import { readLatest } from './read-latest.ts'
import type { StoredPlan } from './store.ts'
import { fromJournal, FROM_BACKUP } from './way-back.ts'

/** The revision that a plan can be made anew at from its journal; null if it can't. */
async function revisionInJournal(disk: Disk, { path }: Place): Promise<number | null> {
  const index = await readIndex(disk, journalOf(path)).catch(() => null)
  const isFromStart = index?.places[0]?.revision === 0
  return isFromStart ? (index.places.at(-1)?.revision ?? null) : null
}

/** What can be done about a plan's file that can't be read, or is gone. */
async function waysBack(disk: Disk, place: Place): Promise<Problem> {
  const revision = await revisionInJournal(disk, place)
  const message =
    revision === null
      ? FROM_BACKUP
      : `Its journal goes up to revision ${revision}. ${fromJournal(place)} ${FROM_BACKUP}`
  return { path: '', message }
}

/** A file from a later program is no damage, and no older copy helps. */
const isLater = (problems: readonly Problem[]): boolean =>
  problems.length === 1 && problems[0]?.path === 'format'

type Refused = { ok: false; problems: Problem[] }

async function withWays(disk: Disk, place: Place, problems: readonly Problem[]): Promise<Refused> {
  const ways = isLater(problems) ? [] : [await waysBack(disk, place)]
  return { ok: false, problems: [...problems, ...ways] }
}

/** Why a plan is not there though its journal is; null where there is none either. */
export async function gone(disk: Disk, place: Place): Promise<Refused | null> {
  const index = await readIndex(disk, journalOf(place.path)).catch((error: unknown) => {
    if (error instanceof DamagedFile) return { places: [] }
    throw error
  })
  if (!index) return null
  const missing = { path: '', message: `${place.path} is missing, and its journal is there.` }
  return withWays(disk, place, [missing])
}

/** Why a file can't be used, and the way back; a disk that does not work has none. */
async function whyRefused(disk: Disk, place: Place, file: ReadFile): Promise<Refused> {
  const problems = file.result.ok ? [] : file.result.problems
  return file.state === UNREAD ? { ok: false, problems } : withWays(disk, place, problems)
}

/** The same; it names the file too, for whoever gave an id has not seen its path. */
export async function refused(disk: Disk, place: Place, file: ReadFile): Promise<Refused> {
  const { path, id } = place
  const { problems } = await whyRefused(disk, place, file)
  if (id === null || problems.some(({ message }) => message.includes(path)))
    return { ok: false, problems }
  const lead = { path: '', message: `${path} can't be used as a plan, and was left as it is.` }
  return { ok: false, problems: [lead, ...problems] }
}

/** What the file of a plan holds, or why it can't be used; null if there is none. */
export async function readNamed(disk: Disk, place: Place): Promise<Result<Plan> | null> {
  const file = await readLatest(disk, place)
  if (!file) return gone(disk, place).catch((error: unknown) => fileProblem(error, place.path))
  return file.result.ok ? file.result : refused(disk, place, file)
}

async function readStored(disk: Disk, id: string): Promise<StoredPlan> {
  const place = { path: join(disk.folder, `${id}.json`), id }
  const file = await readLatest(disk, place)
  if (file?.result.ok) return { id, path: place.path, plan: file.result.value }
  const why = file ? await whyRefused(disk, place, file) : await gone(disk, place)
  const { problems } = why ?? refuse('This file has just gone.')
  return { id, path: place.path, problems }
}

/** The plans that a folder's names speak of: by their files, or by journals left without one. */
export function idsIn(names: readonly string[]): string[] {
  const plans = names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5))
  const journals = names
    .filter((name) => name.endsWith(JOURNAL_ENDING))
    .map((name) => name.slice(0, -JOURNAL_ENDING.length))
  return [...new Set([...plans, ...journals])].toSorted()
}

/** Every plan of the folder, those that can't be read with the reason and the way back. */
export async function listPlans(disk: Disk): Promise<StoredPlan[]> {
  const { folder, files } = disk
  try {
    return await Promise.all(idsIn(files.readdir(folder)).map((id) => readStored(disk, id)))
  } catch (error) {
    if (isMissing(error)) return []
    return [{ id: basename(folder), path: folder, problems: fileProblem(error, folder).problems }]
  }
}
