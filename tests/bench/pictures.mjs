// Pictures: how long one takes to draw, to be had from the cache and to be seen, and what it costs.
// The yardstick is Mermaid itself, in a browser, at the same source.
import { createHash } from 'node:crypto'
import { fork } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { getRequestListener } from '@hono/node-server'
import { chromium } from 'playwright-core'
import { findChromium, LAUNCH_FLAGS } from '../browser/chromium.ts'

const dist = new URL('../../dist/', import.meta.url)
const { structureChart } = await import(new URL('src/domain/charts/structure-chart.js', dist))
const { mermaidConfig } = await import(new URL('src/diagrams/mermaid-config.js', dist))
const { mermaidSource } = await import(new URL('src/diagrams/source/mermaid-source.js', dist))
const { createPictures } = await import(new URL('src/diagrams/pictures.js', dist))
const { jobOf } = await import(new URL('src/diagrams/job-of.js', dist))
const { createApp } = await import(new URL('src/http/app.js', dist))
const { createJsonStore } = await import(new URL('src/store/json-store.js', dist))

const TODAY = '2019-09-13'
const NOTHING = () => undefined
const round = (value) => Number(value.toPrecision(3))
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const folder = () => mkdtempSync(join(tmpdir(), 'bench-'))

const KINDS = ['sub-group', 'working-group', 'panel', 'committee', 'executive']

/**
 * A structure such as areas have: a board, then bodies that each report to one above; further lines
 * go to the next ones above. `n` sets its names apart from those of another.
 */
function planOf(base, boxes, lines, n) {
  const parents = (box) => (box === 0 ? [] : [Math.floor((box - 1) / 4)])
  const bodies = Array.from({ length: boxes }, (_, box) => ({
    id: `body-${box}`,
    name: box === 0 ? `Partnership ${n}` : `Group ${box} for effectiveness and learning ${n}`,
    kind: box === 0 ? 'partnership' : KINDS[box % KINDS.length],
    side: box % 3 === 2 ? 'other' : 'new',
    areas: [],
  }))
  const reports = bodies.map((_, box) => parents(box))
  let more = lines - (boxes - 1)
  for (let box = boxes - 1; box > 4 && more > 0; box -= 1, more -= 1)
    reports[box].push(Math.floor((box - 1) / 4) - 1)
  for (let box = boxes - 1; box > 8 && more > 0; box -= 1, more -= 1)
    reports[box].push(Math.floor((box - 1) / 4) + 1)
  const made = reports.flatMap((others, box) =>
    others.map((other) => ({
      id: `l-${box}-${other}`,
      body: `body-${box}`,
      other: `body-${other}`,
      kind: 'reports-to',
    })),
  )
  // What speaks of the base's own bodies stays behind.
  const areas = base.areas.map(({ board: _, ...area }) => area)
  const bare = { milestones: [], requirementRecords: [], statedDeadlines: [], money: [] }
  return { ...base, ...bare, id: `drawn-${n}`, title: `Drawn ${n}`, areas, bodies, lines: made }
}

const chartOf = (catalogue, plan) => {
  const framework = catalogue.frameworks.get(plan.framework)
  return structureChart({ plan, framework, holidays: catalogue.holidays, today: TODAY }, TODAY)
}

async function timed(work) {
  const start = performance.now()
  const value = await work()
  return { ms: performance.now() - start, value }
}

async function drawn(pictures, chart) {
  const { ms, value } = await timed(() => pictures.picture(chart, 60_000))
  if (!value.ok) throw new Error(`not drawn: ${value.why}`)
  return { ms, svg: value.svg }
}

/** Mermaid in a page that it has been loaded into before: no start, no load, as warm as can be. */
async function browserDrawing(browser, origin) {
  const page = await browser.newPage()
  await page.goto(`${origin}/warm`)
  await page.waitForFunction(() => globalThis.mermaid !== undefined)
  let ids = 0
  return (source) =>
    page.evaluate(
      async ([text, id]) => {
        const start = performance.now()
        await globalThis.mermaid.render(id, text)
        return performance.now() - start
      },
      [source, `p${(ids += 1)}`],
    )
}

const TYPES = { '.mjs': 'text/javascript', '.js': 'text/javascript', '.html': 'text/html' }
const mermaidFolder = fileURLToPath(new URL('../../node_modules/mermaid/dist', import.meta.url))

const loader = (config, more) => `<!doctype html><meta charset="utf-8"><title>Mermaid</title>
<body><script type="module">
import mermaid from '/mermaid/mermaid.esm.min.mjs'
mermaid.initialize(${JSON.stringify(config)})
${more}
</script>`

/** Serves our pages, Mermaid's own bundle, and pages that draw with it. */
async function serveBoth(app, source) {
  const ours = getRequestListener(app.fetch, { overrideGlobalObjects: false })
  const config = mermaidConfig('elk')
  const pages = {
    '/warm': loader(config, 'globalThis.mermaid = mermaid'),
    '/cold': loader(
      config,
      `const { svg } = await mermaid.render('d', ${JSON.stringify(source).replaceAll('<', '\\u003c')})
document.body.insertAdjacentHTML('beforeend', svg)`,
    ),
  }
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://x').pathname
    if (pages[path]) return response.setHeader('content-type', 'text/html').end(pages[path])
    if (!path.startsWith('/mermaid/')) return ours(request, response)
    const file = join(mermaidFolder, path.slice('/mermaid/'.length))
    return response
      .setHeader('content-type', TYPES[extname(file)] ?? 'text/plain')
      .end(readFileSync(file))
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  return { server, origin: `http://127.0.0.1:${server.address().port}` }
}

/** From the address typed into a browser that has nothing stored, to the picture on the screen. */
async function untilSeen(browser, address) {
  const context = await browser.newContext()
  const page = await context.newPage()
  const { ms } = await timed(async () => {
    await page.goto(address, { waitUntil: 'commit' })
    await page.locator('svg[role]').first().waitFor({ state: 'visible' })
  })
  await context.close()
  return ms
}

function appOn(catalogue, pictures, plan) {
  const data = folder()
  const { example: _, ...own } = plan
  writeFileSync(join(data, `${plan.id}.json`), JSON.stringify(own, null, 2))
  return createApp({
    shelf: {
      catalogue,
      store: createJsonStore(data),
      today: () => TODAY,
      now: () => `${TODAY}T09:00:00Z`,
      newId: () => 'x',
      newToken: () => 'x'.repeat(32),
      digest: (text) => createHash('sha256').update(text).digest('hex'),
    },
    assets: { css: readFileSync(new URL('assets/app.css', dist), 'utf8'), cssName: 'app.css' },
    pictures,
    feeds: { files: {}, fetches: {} },
    publicUrl: null,
    allowedHosts: ['127.0.0.1'],
    log: NOTHING,
    newRequestId: () => 'x',
  })
}

async function benchDrawing(print, { catalogue, base, pictures, draw }) {
  for (const [boxes, lines, aim] of [
    [14, 15, 'under 1 s'],
    [40, 58, 'under 2 s'],
    [80, 150, 'under 5 s'],
  ]) {
    const charts = [1, 2, 3, 4, 5].map((n) =>
      chartOf(catalogue, planOf(base, boxes, lines, `${boxes}-${n}`)),
    )
    const ours = []
    const theirs = []
    for (const chart of charts) {
      ours.push((await drawn(pictures, chart)).ms)
      theirs.push(await draw(mermaidSource(chart, 'readable')))
    }
    print({
      name: `a picture of ${boxes} boxes and ${lines} lines, drawn`,
      value: round(median(ours.slice(1))),
      unit: 'ms',
      ratio: round(median(ours.slice(1)) / median(theirs.slice(1))),
      yardstick: 'Mermaid in a warm page of Chromium, the same source',
      aim,
    })
  }
}

/** The same picture from a server that has just started and finds it on its disk. */
async function benchCache(print, { chart, kept }) {
  const times = []
  for (let n = 0; n < 20; n += 1) {
    const pictures = createPictures({ folder: kept, log: NOTHING })
    times.push((await drawn(pictures, chart)).ms)
    await pictures.close()
  }
  const files = readdirSync(kept).map((file) => join(kept, file))
  const read = []
  for (let n = 0; n < 20; n += 1)
    read.push((await timed(() => files.map((f) => readFileSync(f)))).ms)
  print({
    name: 'a picture of 14 boxes, from the cache on disk',
    value: round(median(times)),
    unit: 'ms',
    ratio: round(median(times) / median(read)),
    yardstick: `reading all ${files.length} files of the cache`,
    aim: 'under 20 ms',
  })
}

const memoryOf = (pid) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024

/** The process that draws, driven by hand: 300 pictures after the first 30. */
async function benchMemory(print, { catalogue, base }) {
  const child = fork(new URL('src/diagrams/drawing-process.js', dist), {
    env: { ...process.env, TZ: 'UTC' },
    execArgv: ['--max-old-space-size=512'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const answers = new Map()
  child.on('message', (message) => answers.get(message.id)?.(message))
  const ask = (id) =>
    new Promise((resolve) => {
      answers.set(id, resolve)
      const chart = chartOf(catalogue, planOf(base, 14, 15, `m-${id}`))
      child.send({ id, job: jobOf(chart).job })
    })
  await new Promise((ready) => child.once('message', ready))
  for (let id = 0; id < 30; id += 1) await ask(id)
  const before = memoryOf(child.pid)
  for (let id = 30; id < 330; id += 1) await ask(id)
  const after = memoryOf(child.pid)
  child.kill()
  print({
    name: 'memory that 300 pictures add to the process that draws',
    value: round(Math.max(0, after - before)),
    unit: 'MiB',
    ratio: round(after / before),
    yardstick: 'its memory after 30 pictures',
    aim: 'under 50 MiB',
  })
}

async function benchPage(print, { app, path, svg }) {
  const html = await (await app.request(path, { headers: { host: '127.0.0.1' } })).text()
  const size = (text) => brotliCompressSync(text).length
  if (!html.includes(svg)) throw new Error('the page does not hold the picture')
  const asked = [...html.matchAll(/\b(?:src|srcset|data)="/g)].length
  print({
    name: 'what a picture of 14 boxes adds to its page, brotli',
    value: round((size(html) - size(html.replace(svg, ''))) / 1024),
    unit: 'KiB',
    ratio: round((size(html) - size(html.replace(svg, ''))) / svg.length),
    yardstick: 'the picture, not compressed',
    aim: 'at most 10 KiB',
    requests: asked,
  })
}

async function benchSeen(print, { browser, origin, path }) {
  const ours = []
  const theirs = []
  for (let n = 0; n < 7; n += 1) {
    ours.push(await untilSeen(browser, `${origin}${path}`))
    theirs.push(await untilSeen(browser, `${origin}/cold`))
  }
  print({
    name: 'a picture of 14 boxes seen, the browser cold and the picture in the server’s cache',
    value: round(median(ours)),
    unit: 'ms',
    ratio: round(median(theirs) / median(ours)),
    yardstick: 'a page that loads Mermaid’s bundle and draws the same source (times as long)',
    aim: 'at least 5',
  })
}

/** All figures of the pictures. `print` takes one; `base` is a plan to take framework and areas from. */
export async function benchPictures(print, catalogue, base) {
  const plan = planOf(base, 14, 15, 'seen')
  const chart = chartOf(catalogue, plan)
  const kept = folder()
  mkdirSync(kept, { recursive: true })
  const pictures = createPictures({ folder: kept, log: NOTHING })
  const { svg } = await drawn(pictures, chart)
  const app = appOn(catalogue, pictures, plan)
  const path = `/plans/${plan.id}/views/current`
  const { server, origin } = await serveBoth(app, mermaidSource(chart, 'readable'))
  const browser = await chromium.launch({ executablePath: findChromium(), args: LAUNCH_FLAGS })
  try {
    const draw = await browserDrawing(browser, origin)
    await draw(mermaidSource(chart, 'readable'))
    await benchDrawing(print, { catalogue, base, pictures, draw })
    await benchPage(print, { app, path, svg })
    await benchSeen(print, { browser, origin, path })
    await benchCache(print, { chart, kept })
    await benchMemory(print, { catalogue, base })
  } finally {
    await browser.close()
    server.close()
    server.closeAllConnections()
    await pictures.close()
  }
}
