import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { accept, type Result } from '../domain/problem.ts'
import { PlanId } from '../domain/text.ts'
import { feedsFolder } from './feed-copies.ts'
import { fileProblem, isMissing } from './file-problem.ts'
import { underLock } from './lock.ts'
import { idsIn } from './named-plan.ts'
import type { Disk } from './place.ts'
import { namesIn, REMOVED, REMOVED_NAME, removedFolder } from './removed-place.ts'
import { filesOf } from './removed-plans.ts'
import type { KeptFile } from './store.ts'

/** What is in a file, as a backup tells it. */
export const shaOf = (bytes: Uint8Array): string => hash('sha256', bytes)

function keptFile({ folder }: Disk, path: string): KeptFile[] {
  try {
    const bytes = Uint8Array.from(readFileSync(join(folder, path)))
    return [{ path, bytes, sha256: shaOf(bytes) }]
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

const keptFiles = (disk: Disk, paths: readonly string[]): KeptFile[] =>
  paths.flatMap((path) => keptFile(disk, path))

const FETCHED = /^[a-z][a-z0-9-]{0,62}\.fetched\.json$/

/** Everything in a folder of plans that cannot be made anew. */
export async function snapshot(disk: Disk): Promise<Result<KeptFile[]>> {
  const { files, folder } = disk
  try {
    const kept: KeptFile[] = []
    const ids = idsIn(namesIn(files, folder)).filter((id) => PlanId.safeParse(id).success)
    for (const id of ids)
      kept.push(
        ...(await underLock(files, join(folder, `${id}.json`), () =>
          Promise.resolve(keptFiles(disk, filesOf(disk, id))),
        )),
      )
    for (const name of namesIn(files, removedFolder(disk)).filter((one) => REMOVED_NAME.test(one)))
      kept.push(
        ...keptFiles(
          disk,
          namesIn(files, join(removedFolder(disk), name)).map((one) => `${REMOVED}/${name}/${one}`),
        ),
      )
    const fetched = namesIn(files, feedsFolder(folder)).filter((name) => FETCHED.test(name))
    return accept([
      ...kept,
      ...keptFiles(
        disk,
        fetched.map((name) => `.feeds/${name}`),
      ),
    ])
  } catch (error) {
    return fileProblem(error, folder)
  }
}
