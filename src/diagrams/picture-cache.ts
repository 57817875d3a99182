import type { Keepable } from './job.ts'
import { errorName, shortKey, type PictureLog } from './picture-log.ts'
import { putLast } from './put-last.ts'
import { pictureShelf, type ShelfBounds } from './picture-shelf.ts'

/** Pictures and slides by key, in memory and on disk. A disk that fails costs time, never an answer. */
export type PictureCache = {
  find: (key: string) => Promise<Keepable | null>
  keep: (key: string, made: Keepable) => void
  /** Waits for what is still being written. */
  close: () => Promise<void>
}

export type PictureCacheOptions = {
  /** Where pictures are kept; null keeps them in memory only. */
  folder: string | null
  log: PictureLog
  bounds?: ShelfBounds
}

const BOUNDS: ShelfBounds = { files: 2_000, bytes: 64 * 1024 * 1024 }
const IN_MEMORY = 32

/** The last few used. */
function memory(most: number) {
  const held = new Map<string, Keepable>()
  const put = (key: string, made: Keepable): void => putLast(held, key, made, most)
  return {
    put,
    get: (key: string): Keepable | null => {
      const found = held.get(key)
      if (found) put(key, found)
      return found ?? null
    },
  }
}

/** A disk that fails is told once: every picture would say the same. */
function tellOnce(log: PictureLog) {
  let told = false
  return (error: unknown): null => {
    const message = 'Pictures can’t be kept on disk and are drawn again'
    if (!told) log({ level: 'warn', message, detail: errorName(error) })
    told = true
    return null
  }
}

export function createPictureCache({
  folder,
  log,
  bounds = BOUNDS,
}: PictureCacheOptions): PictureCache {
  const held = memory(IN_MEMORY)
  const shelf = folder === null ? null : pictureShelf(folder, bounds)
  const tell = tellOnce(log)
  let working: Promise<unknown> = Promise.resolve()

  async function fromDisk(key: string): Promise<Keepable | null> {
    const found = (await shelf?.read(key).catch(tell)) ?? null
    if (found === 'damaged') {
      const message = 'A kept picture was damaged and is drawn again'
      log({ level: 'warn', message, key: shortKey(key) })
      return null
    }
    if (found) held.put(key, found)
    return found
  }

  return {
    // Memory is asked again last: it may have been drawn while the disk was read.
    find: async (key) => held.get(key) ?? (await fromDisk(key)) ?? held.get(key),
    keep: (key, made) => {
      held.put(key, made)
      if (shelf) working = working.then(() => shelf.write(key, made).catch(tell))
    },
    close: async () => {
      await working
    },
  }
}
