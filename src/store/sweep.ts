import { basename, dirname, join } from 'node:path'
import { tryTo } from './atomic-file.ts'
import { journalOf, type Disk } from './place.ts'

const TEMPORARY = /^\.\d+\.tmp$/

/**
 * Takes away what programs that were killed in the middle of a write have left of a plan's files.
 * Only the writer who holds the lock may ask for it: nobody else has one of these in hand.
 */
export function sweep({ files }: Disk, path: string): void {
  const folder = dirname(path)
  const bases = [basename(path), basename(journalOf(path))]
  tryTo(() => {
    for (const name of files.readdir(folder))
      if (bases.some((base) => name.startsWith(base) && TEMPORARY.test(name.slice(base.length))))
        tryTo(() => files.unlink(join(folder, name)))
  })
}
