import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { afterAll } from 'vitest'
import { createFetchRecord } from '../../src/actions/feed-fetches.ts'
import { loadCatalogue } from '../../src/catalogue/catalogue.ts'
import { createPictures, type Pictures } from '../../src/diagrams/pictures.ts'
import { createApp, type AppDeps } from '../../src/http/app.ts'
import { createFeedFiles } from '../../src/store/feed-files.ts'
import { createJsonStore } from '../../src/store/json-store.ts'

const catalogue = loadCatalogue('plans')

/** The ids of the worked examples. */
export const EXAMPLES = [...catalogue.examples.keys()]

export const HOST = 'localhost:8018'

export type Made = {
  app: Hono
  deps: AppDeps
  folder: string
  lines: Parameters<AppDeps['log']>[0][]
  get: (path: string, headers?: Record<string, string>) => Promise<Response>
  /** The page's HTML, its white space run together so that wording can be looked for. */
  page: (path: string) => Promise<string>
  post: (
    path: string,
    form: Record<string, string>,
    headers?: Record<string, string>,
  ) => Promise<Response>
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

/** So long that pictures are drawn only for a page or file that shows one. */
const NEVER = 24 * 60 * 60 * 1000

const open: Pictures[] = []
afterAll(() => Promise.all(open.map((pictures) => pictures.close())))

function picturesIn(folder: string): Pictures {
  const pictures = createPictures({
    folder: join(folder, '.pictures'),
    log: () => undefined,
    settleMs: NEVER,
    // Other tests that run beside this one make a machine slow.
    limitMs: 60_000,
  })
  open.push(pictures)
  return pictures
}

/** The shipped app with the shipped catalogue and a real store in a folder of its own. */
export function makeApp(more: Partial<AppDeps> = {}): Made {
  const folder = mkdtempSync(join(tmpdir(), 'transition-http-'))
  const lines: Made['lines'] = []
  let ids = 0
  let tokens = 0
  const files = createFeedFiles(folder)
  const newId = (): string => `id${(ids += 1)}`.padEnd(10, 'x')
  const deps: AppDeps = {
    shelf: {
      catalogue,
      store: createJsonStore(folder),
      today: () => '2026-11-22',
      now: () => '2026-11-22T14:05:00Z',
      newId,
      newToken: () => `token-${String((tokens += 1)).padStart(26, '0')}`,
      digest,
    },
    pictures: more.pictures ?? picturesIn(folder),
    feeds: { files, fetches: createFetchRecord(files) },
    assets: {
      css: 'body{color:#000}',
      cssName: 'app-0123.css',
      script: readFileSync('views/present/present.js', 'utf8'),
      scriptName: 'present-0123.js',
      movedOn: readFileSync('views/plan/moved-on.js', 'utf8'),
      movedOnName: 'moved-on-0123.js',
    },
    publicUrl: null,
    allowedHosts: ['127.0.0.1', 'localhost', '[::1]'],
    log: (line) => lines.push(line),
    newRequestId: newId,
    ...more,
  }
  const app = createApp(deps)
  const get: Made['get'] = async (path, headers = {}) =>
    app.request(path, { headers: { host: HOST, ...headers } })
  return {
    app,
    deps,
    folder,
    lines,
    get,
    page: async (path) => (await (await get(path)).text()).replace(/\s+/g, ' '),
    post: async (path, form, headers = {}) =>
      app.request(path, {
        method: 'POST',
        body: new URLSearchParams(form),
        headers: { host: HOST, ...headers },
      }),
  }
}

const withoutProposals = (bodies: unknown): unknown[] =>
  (bodies as { option?: string }[]).filter(({ option }) => option === undefined)

/** What a plan's file holds that is made from an example's, with some fields replaced. */
export function planContent(id: string, fields: Record<string, unknown>): Record<string, unknown> {
  const example = JSON.parse(
    readFileSync('plans/examples/leicestershire-rutland.json', 'utf8'),
  ) as Record<string, unknown>
  const { example: _, ...content } = example
  // What names the example's bodies, councils and areas has no place with others.
  const named = ['bodies', 'organisations', 'areas'].some((list) => list in fields)
  const structure = { lines: [], seats: [], functions: [], options: [], fates: [] }
  const kept = 'bodies' in fields ? [] : withoutProposals(content['bodies'])
  const bare = named ? { bodies: kept, ...structure } : {}
  return { ...content, id, ...bare, ...fields }
}

/** Writes a plan file made from an example's, with some fields replaced. */
export function writePlan(folder: string, id: string, fields: Record<string, unknown>): string {
  const path = join(folder, `${id}.json`)
  writeFileSync(path, JSON.stringify(planContent(id, fields)))
  return path
}
