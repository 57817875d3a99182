import { readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { FeedCopy } from '../domain/calendar/feed-copy.ts'

/** Beside the plans, and no plan. */
export const feedsFolder = (folder: string): string => join(folder, '.feeds')

const ENDING = '.copy.json'
const HASH = /^[0-9a-f]{64}$/

/** Where the copy of the feed with this hash lies. */
export function copyPath(folder: string, hash: string): string {
  if (!HASH.test(hash)) throw new Error('A feed is known by the hash of its address alone.')
  return join(feedsFolder(folder), `${hash}${ENDING}`)
}

/** What was kept of a feed; null if nothing was, or nothing that can be used. */
export async function readCopy(folder: string, hash: string): Promise<FeedCopy | null> {
  try {
    return FeedCopy.parse(JSON.parse(await readFile(copyPath(folder, hash), 'utf8')))
  } catch {
    return null
  }
}

/** The hashes of all feeds of which a copy is kept. */
export async function copies(folder: string): Promise<string[]> {
  const names = await readdir(feedsFolder(folder)).catch(() => [])
  return names
    .filter((name) => name.endsWith(ENDING))
    .map((name) => name.slice(0, -ENDING.length))
    .filter((name) => HASH.test(name))
}

/** Takes copies away; what cannot be taken away now is found again when the server starts. */
export async function dropCopies(folder: string, hashes: readonly string[]): Promise<void> {
  for (const hash of hashes)
    await rm(copyPath(folder, hash), { force: true }).catch(() => undefined)
}
