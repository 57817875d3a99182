import { dirname } from 'node:path'
import { isMissing } from './file-problem.ts'
import { diskFiles, type Files } from './files.ts'

/** Does something with an open file, which is closed whatever comes of it. */
export async function withOpen<T>(
  files: Files,
  [path, flags]: readonly [path: string, flags: string],
  work: (file: number) => Promise<T> | T,
): Promise<T> {
  const file = files.open(path, flags)
  let done: T
  try {
    done = await work(file)
  } catch (error) {
    try {
      files.close(file)
    } catch {
      // What went wrong first is what is told.
    }
    throw error
  }
  files.close(file)
  return done
}

/** Makes a folder's own list of names durable: a rename is kept only once its folder is. */
export const syncFolder = (files: Files, folder: string): Promise<void> =>
  withOpen(files, [folder, 'r'], (file) => files.sync(file))

/** Writes all of it, however little the system takes at a time. */
export function writeAll(files: Files, file: number, bytes: Buffer): void {
  for (let from = 0; from < bytes.length;) from += files.write(file, bytes, from)
}

/** Tries to put something right after a failure; one that cannot be is left. */
export function tryTo(work: () => void): void {
  try {
    work()
  } catch {
    // There is nothing more to be done about it here.
  }
}

function modeOf(files: Files, path: string): number | null {
  try {
    return files.stat(path).mode
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

type Replacing = {
  files?: Files
  /** Waited for before the new file takes the old one's place; what it throws stops that. */
  ready?: () => Promise<void> | void
}

/**
 * Replaces a file whole or not at all: a temporary file beside it, fsync, rename. After a failure
 * the old file is as it was and the temporary one is gone. A power cut may still bring the old one
 * back, until the folder is synced too.
 */
export async function swapFile(
  path: string,
  text: string,
  { files = diskFiles, ready }: Replacing = {},
): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    await withOpen(files, [temporary, 'w'], async (file) => {
      writeAll(files, file, Buffer.from(text))
      const mode = modeOf(files, path)
      if (mode !== null) files.chmod(file, mode)
      await files.sync(file)
    })
    await ready?.()
    files.rename(temporary, path)
  } catch (error) {
    tryTo(() => files.unlink(temporary))
    throw error
  }
}

/** The same, and waits until nothing can bring the old file back. */
export async function replaceFile(
  path: string,
  text: string,
  replacing: Replacing = {},
): Promise<void> {
  await swapFile(path, text, replacing)
  await syncFolder(replacing.files ?? diskFiles, dirname(path))
}
