import { basename, dirname } from 'node:path'
import { DamagedFile } from '../domain/damaged-file.ts'
import { calendarDifferences, differences } from '../domain/differences.ts'
import { isFields } from '../domain/is-same.ts'
import { parsePlan } from '../domain/plan-file.ts'
import type { Plan } from '../domain/plan.ts'
import { accept, refuse, type Result } from '../domain/problem.ts'
import { isWhole, replayJournal } from '../domain/prove-journal.ts'
import { swapFile, syncFolder, tryTo } from './atomic-file.ts'
import { fileProblem } from './file-problem.ts'
import type { Files } from './files.ts'
import { remember } from './journal-index.ts'
import { underLock } from './lock.ts'
import { journalOf, type Disk, type Place } from './place.ts'
import { ABSENT, readPlanFile, stateAt, type ReadFile } from './plan-file.ts'
import type { Rebuilding, Rebuilt } from './store.ts'
import { fromFile, FROM_BACKUP } from './way-back.ts'
import { readWhole } from './whole-journal.ts'

/** A file's name once it is set aside: `ours.json.damaged-20261123T024636123Z`. */
function damagedName(files: Files, path: string, at: string): string {
  const name = `${path}.damaged-${at.replaceAll(/[-:.]/g, '')}`
  const taken = (n: number): string => (n === 1 ? name : `${name}-${n}`)
  let n = 1
  while (stateAt(files, taken(n)) !== ABSENT) n += 1
  return taken(n)
}

/**
 * The calendar's numbers start where the plan came to a format that keeps them, which no journal
 * tells: with the file's own word for it, or late enough that no number can be lower than before.
 */
function calendarFrom(made: Plan, first: unknown, file: ReadFile | null): number {
  const isOlder = isFields(first) && first['calendarFrom'] === undefined
  if (!isOlder) return made.calendarFrom
  return file?.result.ok ? file.result.value.calendarFrom : made.revision
}

/** The plan that a journal makes, if it is all there. */
function fromWhole(disk: Disk, place: Place, file: ReadFile | null): Result<Plan> {
  const path = journalOf(place.path)
  const journal = readWhole(disk, path)
  const cannot = (why: string) =>
    refuse([`The plan can’t be made from ${path}: ${why}`, fromFile(place), FROM_BACKUP].join(' '))
  if (!journal) return cannot('there is no such file.')
  const { entries, fault } = journal
  if (fault !== null) return cannot(fault)
  if (!isWhole(entries)) return cannot('it does not go back to the making of the plan.')
  const { plan: made, misfit } = replayJournal(entries)
  if (misfit) return cannot(`revision ${misfit.revision ?? ''} does not fit: ${misfit.how}.`)
  const read = parsePlan(made)
  if (!read.ok) return cannot('what it leaves is no plan that can be read.')
  const first = entries[0]?.action['plan']
  return accept({ ...read.value, calendarFrom: calendarFrom(read.value, first, file) })
}

const isLike = (file: Plan, made: Plan): boolean =>
  file.revision === made.revision &&
  file.changedAt === made.changedAt &&
  differences(file, made).length + calendarDifferences(file, made).length === 0

/** Puts the new file in the old one's place, which is kept under another name. */
async function setAside(disk: Disk, path: string, plan: Plan, kept: string | null) {
  const { files } = disk
  const aside: string[] = []
  const ready = (): void => {
    if (kept === null) return
    files.rename(path, kept)
    aside.push(kept)
  }
  try {
    await swapFile(path, `${JSON.stringify(plan, null, 2)}\n`, { files, ready })
  } catch (error) {
    for (const one of aside) tryTo(() => files.rename(one, path))
    throw error
  }
  await syncFolder(files, dirname(path))
}

async function planFromJournal(disk: Disk, place: Place, at: string): Promise<Result<Rebuilt>> {
  const { path, id } = place
  const file = await readPlanFile(disk.files, path)
  const read = fromWhole(disk, place, file)
  if (!read.ok) return read
  const made = read.value
  if (id !== null && made.id !== id)
    return refuse(`${journalOf(path)} is the journal of another plan, “${made.id}”.`)
  const held = file?.result.ok ? file.result.value : null
  if (held && isLike(held, made)) return accept({ revision: made.revision, kept: null })
  if (held?.id === made.id && held.revision > made.revision)
    return refuse(
      `${path} is at revision ${held.revision}, and its journal only at ${made.revision}, so changes would be lost. ${fromFile(place)} ${FROM_BACKUP}`,
    )
  const kept = file ? damagedName(disk.files, path, at) : null
  await setAside(disk, path, made, kept)
  return accept({ revision: made.revision, kept })
}

/** Goes on from the plan's file: the journal is set aside, and the next change begins another. */
async function fileWithoutJournal(disk: Disk, place: Place, at: string): Promise<Result<Rebuilt>> {
  const { path } = place
  const file = await readPlanFile(disk.files, path)
  if (!file?.result.ok)
    return refuse(`${path} can’t be read as a plan, so there is nothing to go on from.`)
  const journal = journalOf(path)
  if (stateAt(disk.files, journal) === ABSENT)
    return refuse(`There is no journal beside ${path}: the next change begins one.`)
  const kept = damagedName(disk.files, journal, at)
  disk.files.rename(journal, kept)
  remember(disk, journal, null)
  await syncFolder(disk.files, dirname(path))
  return accept({ revision: file.result.value.revision, kept })
}

/** Makes one of a plan's two files good by the other; what was there is kept under another name. */
export async function rebuildPlan(
  disk: Disk,
  place: Place,
  { at, from }: Rebuilding,
): Promise<Result<Rebuilt> | null> {
  const { files } = disk
  const work = from === 'journal' ? planFromJournal : fileWithoutJournal
  try {
    const states = [stateAt(files, place.path), stateAt(files, journalOf(place.path))]
    if (states.every((state) => state === ABSENT)) return null
    return await underLock(files, place.path, () => work(disk, place, at))
  } catch (error) {
    return error instanceof DamagedFile
      ? refuse(`${basename(place.path)}: ${error.message}`)
      : fileProblem(error, place.path)
  }
}
