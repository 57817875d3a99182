// 10,000 requests that nobody means well by: how many end in a fault or show a stack, and how much
// more memory is held after them than after the first 2,000, by which all that is kept is kept.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hash } from 'node:crypto'
import { hostileRequests } from '../http/hostile-requests.ts'

const dist = new URL('../../dist/', import.meta.url)
const { createFetchRecord } = await import(new URL('src/actions/feed-fetches.js', dist))
const { createApp } = await import(new URL('src/http/app.js', dist))
const { ROUTES } = await import(new URL('src/http/routes.js', dist))
const { createFeedFiles } = await import(new URL('src/store/feed-files.js', dist))
const { createJsonStore } = await import(new URL('src/store/json-store.js', dist))

const COUNT = 10_000
const WARM = 2000
const STACK = /\bat (?:[\w.<>]+ \()?(?:file:|node:|\/)\S+:\d+:\d+/
/** Drawing pictures is another bench's. */
const paths = [...new Set(ROUTES.map(({ path }) => path))].filter(
  (path) => !/picture|present|slides|download|views/.test(path),
)

function appOn(catalogue) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-hostile-'))
  const { example: _, ...plan } = catalogue.examples.get('leicestershire-rutland')
  writeFileSync(join(folder, 'ours.json'), JSON.stringify({ ...plan, id: 'ours', revision: 0 }))
  const files = createFeedFiles(folder)
  const none = { prepare: () => undefined, close: async () => undefined }
  let ids = 0
  const newId = () => `id-${(ids += 1)}`
  return createApp({
    shelf: {
      catalogue,
      store: createJsonStore(folder),
      today: () => '2019-09-13',
      now: () => new Date().toISOString(),
      newId,
      newToken: () => 'x'.repeat(32),
      digest: (text) => hash('sha256', text),
    },
    pictures: new Proxy(none, { get: (own, name) => own[name] ?? (() => undefined) }),
    feeds: { files, fetches: createFetchRecord(files) },
    assets: {
      css: '',
      cssName: 'a.css',
      script: '',
      scriptName: 'a.js',
      movedOn: '',
      movedOnName: 'b.js',
    },
    publicUrl: null,
    allowedHosts: ['localhost'],
    log: () => undefined,
    newRequestId: newId,
  })
}

const heap = () => {
  globalThis.gc()
  return process.memoryUsage().heapUsed / 2 ** 20
}

/** Three figures: answers that are a fault, answers that show a stack, and the growth of memory. */
export async function benchHostile(catalogue) {
  const app = appOn(catalogue)
  let [asked, faults, stacks, before] = [0, 0, 0, 0]
  for (const { method, path, headers, body } of hostileRequests(paths, COUNT)) {
    if (asked === WARM) before = heap()
    asked += 1
    const answer = await app.request(path, { method, headers, body })
    if (answer.status >= 500) faults += 1
    if (STACK.test(await answer.text())) stacks += 1
  }
  const grown = heap() - before
  const figure = (name, value, unit, aim) => ({ name, value, unit, aim })
  return [
    figure('faults in 10,000 hostile requests', faults, 'answers', '0'),
    figure('stacks shown in 10,000 hostile requests', stacks, 'answers', '0'),
    figure('memory grown over the last 8,000', Number(grown.toPrecision(3)), 'MiB', 'under 10'),
  ]
}
