import { chmod, open, rename, stat, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Makes a folder's own list of names durable: a rename is kept only once its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function writeSynced(path: string, text: string, flags: string): Promise<void> {
  const handle = await open(path, flags)
  try {
    await handle.writeFile(text, 'utf8')
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Replaces a file whole or not at all: a temporary file beside it, fsync, rename, fsync of the
 * folder. After a failure the old file is as it was and the temporary one is gone.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    await writeSynced(temporary, text, 'w')
    const before = await stat(path).catch(() => null)
    if (before) await chmod(temporary, before.mode)
    await rename(temporary, path)
  } catch (error) {
    await unlink(temporary).catch(() => undefined)
    throw error
  }
  await syncFolder(dirname(path))
}

/** Adds to the end of a file and waits until it is on the disk. */
export async function appendFile(path: string, text: string): Promise<void> {
  await writeSynced(path, text, 'a')
  await syncFolder(dirname(path))
}
