import { createHash } from 'node:crypto'
import { chmod, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plain } from './job.ts'

/** How much a shelf may hold. */
export type ShelfBounds = { files: number; bytes: number }

/** Pictures on disk, a file each. What is read is what was written under that key, or damaged. */
export type PictureShelf = {
  read: (key: string) => Promise<Plain | 'damaged' | null>
  write: (key: string, plain: Plain) => Promise<void>
}

type Kept = { path: string; bytes: number; used: number }

const ENDING = '.picture'
const TEMPORARY = '.tmp'
const HOUR = 3_600_000

/** Only for the owner: a picture tells as much as its plan. */
const MODE = 0o600

/** What is taken away at once, so that a full shelf is not looked through at every writing. */
const FILL_TO = 0.9

/** The digest goes over the key too: a file under another's name is not taken for it. */
const digestOf = (key: string, body: string): string =>
  createHash('sha256').update(`${key}\n${body}`).digest('hex')

function plainIn(key: string, text: string): Plain | 'damaged' {
  const body = text.slice(text.indexOf('\n') + 1)
  if (text !== `${digestOf(key, body)}\n${body}`) return 'damaged'
  return JSON.parse(body) as Plain
}

async function keptAt(path: string): Promise<Kept[]> {
  const found = await stat(path).catch(() => null)
  return found ? [{ path, bytes: found.size, used: found.ctimeMs }] : []
}

/** All files, the last used first. */
async function look(folder: string): Promise<Kept[]> {
  const names = await readdir(folder)
  const ours = names.filter((name) => name.endsWith(ENDING) || name.endsWith(TEMPORARY))
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

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}

async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}${TEMPORARY}`
  try {
    await writeFile(temporary, text, { mode: MODE })
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
      const text = await readFile(pathOf(key), 'utf8').catch((error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
        throw error
      })
      if (text === null) return null
      // Sets the time of change by the disk's own clock, which says what was used last.
      await chmod(pathOf(key), MODE).catch(() => undefined)
      return plainIn(key, text)
    },
    write: async (key, plain) => {
      await makeFolder(folder)
      const body = JSON.stringify(plain)
      const text = `${digestOf(key, body)}\n${body}`
      await writeWhole(pathOf(key), text)
      await prune(Buffer.byteLength(text))
    },
  }
}
