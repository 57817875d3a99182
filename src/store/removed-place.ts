import { join } from 'node:path'
import { RemovalNote } from '../domain/removed-plan.ts'
import { tryTo } from './atomic-file.ts'
import { isMissing } from './file-problem.ts'
import type { Files } from './files.ts'
import type { Disk } from './place.ts'
import { ABSENT, stateAt } from './plan-file.ts'

/** Beside the plans, and no plan: a folder for each plan that was taken out of sight. */
export const REMOVED = '.deleted'
/** Who took it out of sight, when, and which files it has. */
export const NOTE = 'deleted.json'

/** A plan's id and the moment, as digits: no path. */
export const REMOVED_NAME = /^[a-z][a-z0-9-]{0,62}\.\d{8}T\d{9}Z(?:-\d+)?$/

export const removedFolder = ({ folder }: Disk): string => join(folder, REMOVED)

export const isThere = (files: Files, path: string): boolean => stateAt(files, path) !== ABSENT

/** The names in a folder; none where it is not there. */
export function namesIn(files: Files, folder: string): string[] {
  try {
    return files.readdir(folder)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

/** What was taken out of sight under a name; null where that cannot be told. */
export function noteOf(disk: Disk, name: string): RemovalNote | null {
  try {
    return RemovalNote.parse(JSON.parse(disk.files.readText(join(removedFolder(disk), name, NOTE))))
  } catch {
    return null
  }
}

/** Takes a folder away with what is left in it. */
export function dropFolder(files: Files, folder: string): void {
  for (const name of namesIn(files, folder)) files.unlink(join(folder, name))
  files.rmdir(folder)
}

/** Moves files one after the other; after a failure those that were moved are back. */
export function moveAll(
  files: Files,
  names: readonly string[],
  [from, to]: readonly [from: string, to: string],
): void {
  const moved: string[] = []
  try {
    for (const name of names) {
      if (!isThere(files, join(from, name))) continue
      files.rename(join(from, name), join(to, name))
      moved.push(name)
    }
  } catch (error) {
    for (const name of moved.toReversed())
      tryTo(() => files.rename(join(to, name), join(from, name)))
    throw error
  }
}
