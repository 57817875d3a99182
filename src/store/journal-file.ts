import { dirname } from 'node:path'
import type { JournalEntry } from '../domain/journal.ts'
import { swapFile, syncFolder, withOpen, writeAll } from './atomic-file.ts'
import { MayAppear, Overtaken } from './file-problem.ts'
import { remember, type JournalIndex } from './journal-index.ts'
import { CHAIN_BYTES, toLine } from './journal-line.ts'
import type { Disk } from './place.ts'

/** An entry that is on the disk, and what takes it out again while its plan is not written. */
export type Appended = { takeOut: () => Promise<void> | void }

/** Cuts a journal back to what it was, unless somebody else has added to it since. */
async function cut({ files }: Disk, path: string, to: number, from: number): Promise<void> {
  const { size } = files.stat(path)
  if (size > from) throw new Overtaken(path)
  if (size <= to) return
  await withOpen(files, [path, 'r+'], async (file) => {
    files.truncate(file, to)
    await files.sync(file)
  })
}

/** Takes an entry out again after a failure, which is then told, or that the change may appear. */
export async function afterFailure(
  path: string,
  error: unknown,
  takeOut: Appended['takeOut'],
): Promise<never> {
  try {
    await takeOut()
  } catch {
    throw new MayAppear(path, { cause: error })
  }
  throw error
}

/** The first entry: the journal is there with it or not at all. */
async function begin(disk: Disk, path: string, text: string): Promise<Appended> {
  const { files } = disk
  const takeOut = (): void => files.unlink(path)
  await swapFile(path, text, { files })
  try {
    await syncFolder(files, dirname(path))
  } catch (error) {
    await afterFailure(path, error, takeOut)
  }
  remember(disk, path, null)
  return { takeOut }
}

/** `hasBegun`: there may be more in the journal than there was. */
type Adding = { index: JournalIndex; line: Buffer; hasBegun: boolean }

function addLine({ files }: Disk, path: string, adding: Adding): Promise<void> {
  const { index, line } = adding
  return withOpen(files, [path, 'a'], async (file) => {
    const { size, ino } = files.fstat(file)
    if (size !== index.size || ino !== index.ino) throw new Overtaken(path)
    // What a crash cut short was never acknowledged.
    if (size > index.end) files.truncate(file, index.end)
    adding.hasBegun = true
    writeAll(files, file, line)
    await files.sync(file)
  })
}

/**
 * Adds an entry at the end of a journal and waits until it is on the disk. What comes of a failure
 * is taken out again; where even that fails, the error says that the change may appear.
 */
export async function appendEntry(
  disk: Disk,
  path: string,
  index: JournalIndex | null,
  entry: JournalEntry,
): Promise<Appended> {
  const { line, chain } = toLine(entry, index?.chain ?? null)
  if (!index || index.places.length === 0) return begin(disk, path, `${line}\n`)
  const bytes = Buffer.from(`${line}\n`)
  const end = index.end + bytes.length
  const takeOut = async (): Promise<void> => {
    remember(disk, path, index)
    await cut(disk, path, index.end, end)
  }
  const adding = { index, line: bytes, hasBegun: false }
  try {
    await addLine(disk, path, adding)
  } catch (error) {
    if (!adding.hasBegun) throw error
    await afterFailure(path, error, takeOut)
  }
  const { revision, at } = entry
  const places = [...index.places, { revision, at, start: index.end, end }]
  const tail = Buffer.from(bytes.subarray(-CHAIN_BYTES - 1))
  remember(disk, path, { ...index, places, chain, end, size: end, tail })
  return { takeOut }
}
