import { dirname } from 'node:path'
import type { Plan } from '../domain/plan.ts'
import { replaceFile, syncFolder } from './atomic-file.ts'
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

/**
 * The plan is visible already, and the journal, which is the truth, is on the disk: if the folder
 * cannot be synced, a power cut would leave the plan one entry behind, to be carried out again.
 */
const sync = ({ files }: Disk, path: string): Promise<void> =>
  syncFolder(files, dirname(path)).catch(() => undefined)

/** Writes a plan that its journal holds already. */
export async function replacePlan(
  disk: Disk,
  path: string,
  file: ReadFile,
  plan: Plan,
): Promise<ReadFile> {
  await keepOlder(disk, path, file)
  await writePlanFile(disk.files, path, { plan, state: file.state })
  await sync(disk, path)
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
  const appending = appendEntry(disk, journalOf(path), index, entry)
  // Whatever becomes of it is seen to below, once the plan is written or not.
  const ended = appending.then(
    (appended) => ({ appended, error: null }),
    (error: unknown) => ({ appended: null, error }),
  )
  const ready = async (): Promise<void> => {
    await appending
  }
  try {
    await writePlanFile(disk.files, path, { plan, state: file?.state ?? ABSENT, ready })
  } catch (error) {
    const { appended, error: own } = await ended
    if (own instanceof MayAppear) throw own
    if (!appended) throw error
    await afterFailure(path, error, appended.takeOut)
  }
  await sync(disk, path)
}
