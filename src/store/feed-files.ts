import { readdirSync, statSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { Fetches } from '../domain/calendar/fetch.ts'
import { PlanId } from '../domain/text.ts'
import { replaceFile } from './atomic-file.ts'
import { copies, copyPath, dropCopies, feedsFolder, readCopy } from './feed-copies.ts'
import type { FeedFiles } from './store.ts'

const ENDING = '.json'

/** A file written by our own rename is another one; one edited by hand has another time or size. */
function stampAt(path: string): string | null {
  try {
    const found = statSync(path, { throwIfNoEntry: false })
    return found ? `${found.ino} ${found.size} ${found.mtimeMs} ${found.ctimeMs}` : null
  } catch {
    // A folder that cannot be entered hides its plans; they have not gone.
    return 'hidden'
  }
}

function planIds(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ENDING))
      .map((name) => name.slice(0, -ENDING.length))
      .filter((id) => PlanId.safeParse(id).success)
  } catch {
    return []
  }
}

const fetchesPath = (folder: string, plan: string): string =>
  join(feedsFolder(folder), `${PlanId.parse(plan)}.fetched.json`)

async function readFetches(path: string): Promise<Fetches> {
  try {
    return Fetches.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return {}
  }
}

/** Writes one after the other to each file, so that no two have the same temporary file. */
function inTurn(): (path: string, content: unknown) => Promise<void> {
  const underWay = new Map<string, Promise<void>>()
  return async (path, content) => {
    const before = underWay.get(path) ?? Promise.resolve()
    const mine = before
      .catch(() => undefined)
      .then(async () => {
        await mkdir(dirname(path), { recursive: true })
        await replaceFile(path, `${JSON.stringify(content)}\n`)
      })
    underWay.set(path, mine)
    try {
      await mine
    } finally {
      if (underWay.get(path) === mine) underWay.delete(path)
    }
  }
}

/** What is kept of feeds in a folder of plans: `.feeds` in it, made when there is something to keep. */
export function createFeedFiles(folder: string): FeedFiles {
  const write = inTurn()
  return {
    planIds: () => planIds(folder),
    stampOf: (plan) => stampAt(`${folder}${sep}${plan}${ENDING}`),
    folderStamp: () => stampAt(folder),
    readCopy: (hash) => readCopy(folder, hash),
    keepCopy: (hash, copy) => write(copyPath(folder, hash), copy),
    dropCopies: (hashes) => dropCopies(folder, hashes),
    copies: () => copies(folder),
    readFetches: (plan) => readFetches(fetchesPath(folder, plan)),
    keepFetches: (plan, fetches) => write(fetchesPath(folder, plan), fetches),
  }
}
