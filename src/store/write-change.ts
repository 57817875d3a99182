import { dirname } from 'node:path'
import type { Plan } from '../domain/plan.ts'
import { replaceFile, syncFolder, tryTo } from './atomic-file.ts'
import { MayAppear } from './file-problem.ts'
import type { JournalIndex } from './journal-index.ts'
import { afterFailure, appendEntry } from './journal-file.ts'
import { journalOf, type Disk } from './place.ts'
import { ABSENT, stateAt, writePlanFile, type ReadFile } from './plan-file.ts'
import type { Written } from './store.ts'

/** Before a file of an older format is written in today's, it is kept as it is, once. */
async function keepOlder({ files }: Disk, path: string, { older }: ReadFile): Promise<void> {
  if (!older) return
  const kept = `${path}.format-${older.format}`
  if (stateAt(files, kept) === ABSENT) await replaceFile(kept, older.text, { files })
}

/** Until the folder is synced, a power cut would bring a plan's older file back. */
const syncNames = ({ files }: Disk, path: string): Promise<void> =>
  syncFolder(files, dirname(path)).catch(() => undefined)

/**
 * The change is kept, for the journal is the truth and is on the disk, and the plan is visible. Its
 * folder is synced beside what comes next, which waits for it: so a power cut leaves a plan one
 * entry behind at most, and that entry is carried out when the plan is next read.
 */
function leave(disk: Disk, path: string): void {
  disk.left.delete(path)
  tryTo(() => {
    const state = stateAt(disk.files, path)
    disk.left.set(path, { state, kept: syncNames(disk, path) })
  })
}

/** Waits until a plan's file, in this state, is there to stay: we may have seen to it already. */
function stays(disk: Disk, path: string, state: string): Promise<void> {
  const left = disk.left.get(path)
  return left?.state === state ? left.kept : syncNames(disk, path)
}

/** Writes a plan that its journal holds already. */
export async function replacePlan(
  disk: Disk,
  path: string,
  file: ReadFile,
  plan: Plan,
): Promise<ReadFile> {
  await keepOlder(disk, path, file)
  await writePlanFile(disk.files, path, { plan, state: file.state })
  await syncNames(disk, path)
  const state = stateAt(disk.files, path)
  return { result: { ok: true, value: plan }, state, older: null }
}

/** A plan's file and journal as they are before a change; `file` null where the plan is new. */
type Before = { file: ReadFile | null; index: JournalIndex | null }

/**
 * Writes a change to the journal and to the plan's file, side by side; the plan becomes visible
 * once both are on the disk. Whatever fails until then leaves neither.
 */
export async function writeChange(
  disk: Disk,
  path: string,
  { file, index }: Before,
  { plan, entry }: Written,
): Promise<void> {
  if (file) await keepOlder(disk, path, file)
  // Begun once the plan's bytes are on their way: the disk then takes both in one go.
  const begun = Promise.resolve()
  const appending = begun.then(() => appendEntry(disk, journalOf(path), index, entry))
  // Whatever becomes of it is seen to below, once the plan is written or not.
  const ended = appending.then(
    (appended) => ({ appended, error: null }),
    (error: unknown) => ({ appended: null, error }),
  )
  const before = begun.then(() => (file ? stays(disk, path, file.state) : undefined))
  const ready = async (): Promise<void> => {
    await appending
    await before
  }
  try {
    await writePlanFile(disk.files, path, { plan, state: file?.state ?? ABSENT, ready })
  } catch (error) {
    const { appended, error: own } = await ended
    if (own instanceof MayAppear) throw own
    if (!appended) throw error
    await afterFailure(path, error, appended.takeOut)
  }
  if (file) leave(disk, path)
  else await syncNames(disk, path)
}
