import { createHash, randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { lstat, mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Keepable } from './job.ts'
import { keptSlides } from './kept-slides.ts'
import { plainOf } from './plain.ts'

/** How much a shelf may hold. */
export type ShelfBounds = { files: number; bytes: number }

/** Pictures and slides on disk, a file each. What is read is what was written under that key, or damaged. */
export type PictureShelf = {
  read: (key: string) => Promise<Keepable | 'damaged' | null>
  write: (key: string, made: Keepable) => Promise<void>
}

type Kept = { path: string; bytes: number; used: number }

const ENDING = '.picture'
const TEMPORARY = '.tmp'
/** Names that this shelf gives; all others are left alone. */
const OURS = /^[0-9a-f]{64}\.picture(\.[\w-]+\.tmp)?$/
const HOUR = 3_600_000

/** Only for the owner: a picture tells as much as its plan. */
const MODE = 0o600
const FOLDER_MODE = 0o700

/** What is taken away at once, so that a full shelf is not looked through at every writing. */
const FILL_TO = 0.9

/** The digest goes over the key too: a file under another's name is not taken for it. */
const digestOf = (key: string, body: string): string =>
  createHash('sha256').update(`${key}\n${body}`).digest('hex')

function madeIn(key: string, text: string): Keepable | 'damaged' {
  const body = text.slice(text.indexOf('\n') + 1)
  if (text !== `${digestOf(key, body)}\n${body}`) return 'damaged'
  // A digest is no secret: whoever can write files can write that too.
  const made: unknown = JSON.parse(body)
  return (Array.isArray(made) ? keptSlides(made) : plainOf(made)) ?? 'damaged'
}

async function keptAt(path: string): Promise<Kept[]> {
  const found = await lstat(path).catch(() => null)
  return found ? [{ path, bytes: found.size, used: found.ctimeMs }] : []
}

/** All files, the last used first. */
async function look(folder: string): Promise<Kept[]> {
  const names = await readdir(folder)
  const ours = names.filter((name) => OURS.test(name))
  const kept = await Promise.all(ours.map((name) => keptAt(join(folder, name))))
  return kept.flat().toSorted((a, b) => b.used - a.used)
}

/** What goes: what is over the bounds, oldest use first, and what a crash left half written. */
function surplus(all: readonly Kept[], bounds: ShelfBounds): Kept[] {
  const left = all.filter(
    ({ path, used }) => path.endsWith(TEMPORARY) && (all[0]?.used ?? 0) - used > HOUR,
  )
  const pictures = all.filter(({ path }) => path.endsWith(ENDING))
  const total = pictures.reduce((sum, { bytes }) => sum + bytes, 0)
  if (pictures.length <= bounds.files && total <= bounds.bytes) return left
  let room = bounds.bytes * FILL_TO
  const over = pictures.filter(({ bytes }, index) => {
    room -= bytes
    return room < 0 || index >= bounds.files * FILL_TO
  })
  return [...left, ...over]
}

/** Keeps to the bounds: looks at the first writing, and whenever its own count says that it must. */
function pruning(folder: string, bounds: ShelfBounds) {
  let known: { files: number; bytes: number } | null = null
  return async (written: number): Promise<void> => {
    if (known) {
      known = { files: known.files + 1, bytes: known.bytes + written }
      if (known.files <= bounds.files && known.bytes <= bounds.bytes) return
    }
    const all = await look(folder)
    const going = surplus(all, bounds)
    await Promise.all(going.map(({ path }) => rm(path, { force: true })))
    const left = all.filter((one) => !going.includes(one))
    known = { files: left.length, bytes: left.reduce((sum, { bytes }) => sum + bytes, 0) }
  }
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

/** What `work` gives; null where the file is not there. */
const unlessAbsent = <T>(work: Promise<T>): Promise<T | null> =>
  work.catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  })

/** Throws where it is a link or a file; false where it is not there. */
async function isFolder(folder: string): Promise<boolean> {
  const found = await unlessAbsent(lstat(folder))
  if (found && !found.isDirectory())
    throw Object.assign(new Error('Not a folder'), { code: 'ENOTDIR' })
  return found !== null
}

async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return
  await mkdir(folder, { mode: FOLDER_MODE }).catch((error: unknown) => {
    if (!hasCode(error, 'EEXIST')) throw error
  })
  await isFolder(folder)
}

/** The text of a file that is no link. Its time of change becomes now, by the disk's own clock. */
async function readUsed(path: string): Promise<string | null> {
  const file = await unlessAbsent(open(path, constants.O_RDONLY | constants.O_NOFOLLOW))
  if (!file) return null
  try {
    await file.chmod(MODE).catch(() => undefined)
    return await file.readFile('utf8')
  } finally {
    await file.close()
  }
}

async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = `${path}.${randomUUID()}${TEMPORARY}`
  try {
    await writeFile(temporary, text, { mode: MODE, flag: 'wx' })
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw error
  }
}

/** A shelf in a folder, which is made when first needed if the folder it stands in is there. */
export function pictureShelf(folder: string, bounds: ShelfBounds): PictureShelf {
  const prune = pruning(folder, bounds)
  const pathOf = (key: string): string => join(folder, `${key}${ENDING}`)
  return {
    read: async (key) => {
      const text = (await isFolder(folder)) ? await readUsed(pathOf(key)) : null
      return text === null ? null : madeIn(key, text)
    },
    write: async (key, made) => {
      await makeFolder(folder)
      const body = JSON.stringify(made)
      const text = `${digestOf(key, body)}\n${body}`
      await writeWhole(pathOf(key), text)
      await prune(Buffer.byteLength(text))
    },
  }
}
