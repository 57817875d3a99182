// A process of its own for the bench of feeds: our server with one feed, and a bare one, each on a
// port. Told "memory", it says how much it holds once what can go has gone.
import { hash } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

const dist = new URL(process.argv[2])
const from = (path) => import(new URL(path, dist))
const { loadCatalogue } = await from('src/catalogue/catalogue.js')
const { createFetchRecord } = await from('src/actions/feed-fetches.js')
const { createFeed } = await from('src/actions/feeds.js')
const { createApp } = await from('src/http/app.js')
const { createFeedFiles } = await from('src/store/feed-files.js')
const { createJsonStore } = await from('src/store/json-store.js')

const HOST = '127.0.0.1'
const digest = (text) => hash('sha256', text)
const catalogue = loadCatalogue(new URL('../../plans', import.meta.url).pathname)

/** As in the program itself, but for the pictures, which no feed asks for, and the log. */
function depsOn(folder) {
  const files = createFeedFiles(folder)
  return {
    shelf: {
      catalogue,
      store: createJsonStore(folder),
      today: () => '2019-09-13',
      now: () => new Date().toISOString(),
      newId: () => 'feed-1',
      newToken: () => 'x'.repeat(32),
      digest,
    },
    feeds: { files, fetches: createFetchRecord(files) },
    assets: {},
    publicUrl: null,
    allowedHosts: [HOST],
    log: () => undefined,
    newRequestId: () => 'x',
  }
}

async function ours() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const { example: _, ...plan } = catalogue.examples.get('leicestershire-rutland')
  writeFileSync(join(folder, 'own.json'), JSON.stringify({ ...plan, id: 'own', revision: 0 }))
  const deps = depsOn(folder)
  const filter = { dates: 'all', done: true, reminders: [], alarms: [] }
  const made = await createFeed(deps.shelf, 'own', { name: 'Bench', filter }, { by: 'Bench' })
  return { app: createApp(deps), path: `/feeds/${made.value.token}.ics` }
}

/** What is bare: an answer that says nothing, and one that copies bytes. */
function bare(bytes) {
  const type = { 'Content-Type': 'text/calendar; charset=utf-8' }
  return new Hono()
    .get('/unchanged', (c) => c.body(null, 304))
    .get('/bytes', () => new Response(new Uint8Array(bytes), { headers: type }))
}

const listening = (app) =>
  new Promise((resolve) =>
    serve({ fetch: app.fetch, hostname: HOST, port: 0 }, ({ port }) => resolve(port)),
  )

const feed = await ours()
const first = await feed.app.request(feed.path, { headers: { host: HOST } })
const etag = first.headers.get('etag')
const bytes = new Uint8Array(await first.arrayBuffer())

process.on('message', () => {
  globalThis.gc()
  process.send({ memory: process.memoryUsage().heapUsed })
})
process.send({
  ours: { port: await listening(feed.app), path: feed.path, etag },
  bare: { port: await listening(bare(bytes)) },
  size: bytes.length,
})
