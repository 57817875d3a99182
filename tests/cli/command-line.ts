import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import { createPictures } from '../../src/diagrams/pictures.ts'
import type { Shelf } from '../../src/actions/library.ts'
import { loadCatalogue } from '../../src/catalogue/catalogue.ts'
import { run } from '../../src/cli/program.ts'
import { createJsonStore } from '../../src/store/json-store.ts'

/** What one command line printed and how it ended. */
export type Ran = { exitCode: number; out: string; err: string }

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A command line on a fresh data folder, with a fixed day. */
export function commandLine(today = '2019-09-13') {
  const folder = mkdtempSync(join(tmpdir(), 'transition-cli-'))
  const kept = join(folder, '.pictures')
  let made = 0
  let tokens = 0
  const shelf: Shelf = {
    catalogue: loadCatalogue('plans'),
    store: createJsonStore(folder),
    today: () => today,
    now: () => `${today}T09:00:00.000Z`,
    newId: () => `id-${String(made++).padStart(8, '0')}`,
    newToken: () => `token-${String((tokens += 1)).padStart(26, '0')}`,
    digest,
  }
  async function transition(...args: string[]): Promise<Ran> {
    let out = ''
    let err = ''
    const exitCode = await run(args, {
      shelf,
      publicUrl: null,
      localUrl: 'http://127.0.0.1:8018',
      openPictures: () =>
        Promise.resolve(createPictures({ folder: kept, log: () => undefined, limitMs: 60_000 })),
      user: 'tester',
      out: (content) => {
        out += typeof content === 'string' ? content : `${content.length} bytes`
      },
      isTerminal: true,
      err: (text) => {
        err += text
      },
      serve: () => Promise.resolve(0),
    })
    return { exitCode, out, err }
  }
  return { folder, shelf, transition }
}
