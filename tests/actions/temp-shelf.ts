import { createHash } from 'node:crypto'
import type { Shelf } from '../../src/actions/library.ts'
import { createJsonStore } from '../../src/store/json-store.ts'
import { catalogue } from '../domain/build-plan.ts'
import { tempFolder } from '../store/temp-store.ts'

/** The real catalogue and a real store in a folder of its own, on a fixed day. */
export function tempShelf(today = '2019-09-13'): Shelf & { folder: string } {
  const folder = tempFolder()
  let ids = 0
  let tokens = 0
  return {
    folder,
    catalogue,
    store: createJsonStore(folder),
    today: () => today,
    now: () => `${today}T10:00:00.000Z`,
    newId: () => `id${String((ids += 1)).padStart(8, '0')}`,
    newToken: () => `token-${String((tokens += 1)).padStart(26, '0')}`,
    digest: (text) => createHash('sha256').update(text).digest('hex'),
  }
}
