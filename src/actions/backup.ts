import type { BackupManifest } from '../domain/backup-manifest.ts'
import { accept, type Result } from '../domain/problem.ts'
import type { KeptFile, Restorable } from '../store/store.ts'
import type { Shelf } from './library.ts'

/** All that is kept, and what says of it what it is. */
type Backup = { manifest: BackupManifest; files: KeptFile[] }

async function planLines({ store }: Shelf): Promise<BackupManifest['plans']> {
  const lines: BackupManifest['plans'] = []
  for (const { id } of await store.list()) {
    const verified = await store.verify(id)
    if (!verified) continue
    const fault = verified.ok
      ? verified.value.fault
      : verified.problems.map(({ message }) => message).join(' ')
    const revision = verified.ok ? verified.value.revision : 0
    lines.push({ id, revision, ...(fault === undefined ? {} : { fault }) })
  }
  return lines
}

/** Everything in the folder of plans, each plan held against its journal first. */
export async function takeBackup(shelf: Shelf): Promise<Result<Backup>> {
  const plans = await planLines(shelf)
  const taken = await shelf.store.snapshot()
  if (!taken.ok) return taken
  const files = taken.value
  const listed = files.map(({ path, bytes, sha256 }) => ({ path, bytes: bytes.length, sha256 }))
  const about = { backup: 'safeguarding-transition', version: 1 } as const
  return accept({ manifest: { ...about, at: shelf.now(), plans, files: listed }, files })
}

/** Puts back all that a backup holds once it is proved, or nothing of it. */
export function restoreBackup(
  { store, now }: Shelf,
  { manifest, files }: Backup,
  overwrite: boolean,
): Promise<Result<Restorable>> {
  const damaged = manifest.plans.flatMap(({ id, fault }) => (fault === undefined ? [] : [id]))
  return store.restore(files, { at: now(), overwrite, damaged })
}
