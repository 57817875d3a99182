// The figures, a line of JSON each: name, value with unit, the ratio to a yardstick of the same
// run, the yardstick's name, and what is aimed at. Run by "npm run bench" on the built program.
import { createHash } from 'node:crypto'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { barePage } from './bare-page.mjs'
import { benchFeeds } from './feeds.mjs'
import { benchPictures } from './pictures.mjs'
import { benchPreview } from './preview.mjs'
import { benchStore } from './store.mjs'
import { benchStructure } from './structure.mjs'
import { benchSlides } from './slides.mjs'
import { benchPresentation } from './presentation.mjs'
import { benchPresent } from './present.mjs'
import { benchCalendar } from './calendar.mjs'
import { benchHostile } from './hostile.mjs'

const dist = new URL('../../dist/', import.meta.url)
const { loadCatalogue } = await import(new URL('src/catalogue/catalogue.js', dist))
const { check } = await import(new URL('src/domain/findings/check.js', dist))
const { schedule } = await import(new URL('src/domain/schedule.js', dist))
const { createApp } = await import(new URL('src/http/app.js', dist))
const { createPictures } = await import(new URL('src/diagrams/pictures.js', dist))
const { createJsonStore } = await import(new URL('src/store/json-store.js', dist))

const round = (value) => Number(value.toPrecision(3))
const print = (figure) => console.log(JSON.stringify(figure))
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

const catalogue = loadCatalogue(new URL('../../plans', import.meta.url).pathname)
const base = catalogue.examples.get('leicestershire-rutland')
const framework = catalogue.frameworks.get(base.framework)
const setting = (plan) => ({ plan, framework, holidays: catalogue.holidays, today: '2019-09-13' })

/** A plan of 60 milestones that differs from the next one in its dates. */
function planOf(n, milestones = 60) {
  const day = (m) =>
    `2019-${String(1 + ((n + m) % 12)).padStart(2, '0')}-${String(1 + ((n + 7 * m) % 28)).padStart(2, '0')}`
  return {
    ...base,
    id: `plan-${n}`,
    milestones: Array.from({ length: milestones }, (_, m) => ({
      ...base.milestones[m % base.milestones.length],
      id: `ms-${n}-${m}`,
      title: `Milestone ${m} of plan ${n}`,
      when: { edtf: day(m) },
      dependsOn: m > 0 ? [`ms-${n}-${m - 1}`] : [],
    })),
  }
}

const work = (plan) => schedule(setting(plan)).length + check(setting(plan)).length

function timeEach(plans) {
  const start = performance.now()
  for (const plan of plans) work(plan)
  return (performance.now() - start) / plans.length
}

function benchCore() {
  for (let n = 0; n < 200; n += 1) work(planOf(n))
  const one = median(Array.from({ length: 101 }, (_, n) => timeEach([planOf(n)])))
  const text = JSON.stringify(planOf(0))
  const copy = median(
    Array.from({ length: 101 }, () => {
      const start = performance.now()
      JSON.stringify(JSON.parse(text))
      return performance.now() - start
    }),
  )
  print({
    name: 'schedule and check, one plan of 60 milestones',
    value: round(one),
    unit: 'ms',
    ratio: round(one / copy),
    yardstick: 'JSON.parse and stringify of the same plan',
    aim: 'under 5 ms',
  })
  const first = timeEach(Array.from({ length: 10 }, (_, n) => planOf(n)))
  for (const count of [100, 1000, 10_000]) {
    const each = timeEach(Array.from({ length: count }, (_, n) => planOf(n)))
    print({
      name: `schedule and check, cost a plan of ${count} plans`,
      value: round(each),
      unit: 'ms',
      ratio: round(each / first),
      yardstick: 'cost a plan of 10 plans',
      aim: 'within 1.2',
    })
  }
}

const HEADERS = { headers: { host: '127.0.0.1' } }

async function timeRequests(app, path, count) {
  const start = performance.now()
  for (let n = 0; n < count; n += 1) await (await app.request(path, HEADERS)).text()
  return (performance.now() - start) / count
}

/** The app with a plan of about 60 rows: as an example, and as somebody's own, read from its file. */
function sixtyRows() {
  // With the framework's own lines this many milestones make a schedule of about 60 rows.
  const milestones = planOf(0, 31).milestones.map((one) => ({ ...one, areas: [], dependsOn: [] }))
  const sixty = { ...base, id: 'sixty', milestones, statedDeadlines: [] }
  const { example: _, ...own } = { ...sixty, id: 'own' }
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  writeFileSync(join(folder, 'own.json'), JSON.stringify(own, null, 2))
  return createApp({
    shelf: {
      catalogue: { ...catalogue, examples: new Map([...catalogue.examples, ['sixty', sixty]]) },
      store: createJsonStore(folder),
      today: () => '2019-09-13',
      now: () => '2019-09-13T09:00:00Z',
      newId: () => 'x',
      newToken: () => 'x'.repeat(32),
      digest: (text) => createHash('sha256').update(text).digest('hex'),
    },
    assets: { css: '', cssName: 'app.css' },
    // Pages are timed by themselves: nothing is drawn beside them.
    pictures: createPictures({ folder: null, log: () => undefined, settleMs: 600_000 }),
    feeds: { files: {}, fetches: {} },
    publicUrl: null,
    allowedHosts: ['127.0.0.1'],
    log: () => undefined,
    newRequestId: () => 'x',
  })
}

/** The page against the bare one, turn by turn, so that both have the same machine. */
async function benchRequests(app, path, { name, aim }) {
  const html = await (await app.request(path, HEADERS)).text()
  const bare = barePage(path, html)
  await timeRequests(app, path, 150)
  await timeRequests(bare.app, path, 150)
  const ours = []
  const theirs = []
  for (let n = 0; n < 15; n += 1) {
    ours.push(await timeRequests(app, path, 30))
    theirs.push(await timeRequests(bare.app, path, 30))
  }
  print({
    name: `${name} of ${bare.rows} rows`,
    value: round(median(ours)),
    unit: 'ms',
    ratio: round(median(ours.map((one, n) => one / theirs[n]))),
    yardstick: 'bare hono/jsx page with the same tables',
    aim,
  })
  return { html, rows: bare.rows }
}

function benchSize({ html, rows }) {
  const css = readFileSync(new URL('assets/app.css', dist))
  const size = (text) => gzipSync(text).length
  print({
    name: `schedule page of ${rows} rows with its style sheet, gzipped`,
    value: round((size(html) + size(css)) / 1024),
    unit: 'KiB',
    ratio: round((size(html) + size(css)) / (html.length + css.length)),
    yardstick: 'the same, not gzipped',
    aim: 'under 40 KiB',
  })
}

async function benchPage() {
  const app = sixtyRows()
  const page = await benchRequests(app, '/plans/sixty/schedule', {
    name: 'schedule page',
    aim: 'within 2: half the requests a second',
  })
  await benchRequests(app, '/plans/own/schedule', {
    name: 'schedule page of one’s own plan, its file read each time,',
    aim: 'within 2',
  })
  benchSize(page)
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

const memoryOf = (pid) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024

/** Starts a server, asks until it answers 200, and gives the time and its memory then. */
async function startUp(args, path) {
  const port = await freePort()
  const start = performance.now()
  const child = spawn(process.execPath, args(port), {
    stdio: 'ignore',
    env: { ...process.env, DATA_DIR: mkdtempSync(join(tmpdir(), 'bench-')), LOG_LEVEL: 'silent' },
  })
  try {
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => null)
      if (answer?.status === 200) break
      if (performance.now() - start > 20_000) throw new Error('the server did not answer')
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    const ms = performance.now() - start
    for (let n = 0; n < 100; n += 1) await (await fetch(`http://127.0.0.1:${port}${path}`)).text()
    return { ms, mib: memoryOf(child.pid) }
  } finally {
    child.kill()
  }
}

/** As "npm start" starts it: pages are short-lived, so little room for young objects is enough. */
const SMALL = '--max-semi-space-size=8'

const BARE = "require('http').createServer((q,s)=>s.end('ok')).listen(PORT,'127.0.0.1')"

async function benchStart() {
  const main = new URL('src/main.js', dist).pathname
  const ours = []
  const bare = []
  for (let n = 0; n < 5; n += 1) {
    ours.push(
      await startUp(
        (port) => [SMALL, main, 'serve', '--port', String(port)],
        '/plans/leicestershire-rutland/schedule',
      ),
    )
    bare.push(await startUp((port) => ['-e', BARE.replace('PORT', String(port))], '/'))
  }
  const of = (runs, key) => median(runs.map((run) => run[key]))
  print({
    name: 'start of the built server to the first 200',
    value: round(of(ours, 'ms')),
    unit: 'ms',
    ratio: round(of(ours, 'ms') / of(bare, 'ms')),
    yardstick: 'bare node http server',
    aim: 'under 1000 ms',
  })
  print({
    name: 'memory after 100 schedule pages',
    value: round(of(ours, 'mib')),
    unit: 'MiB',
    ratio: round(of(ours, 'mib') / of(bare, 'mib')),
    yardstick: 'bare node http server',
    aim: 'under 150 MiB',
  })
}

benchCore()
await benchPage()
const preview = await benchPreview({ catalogue, setting, median })
print({ ...preview, value: round(preview.value), ratio: round(preview.ratio) })
for (const slides of await benchSlides(median))
  print({ ...slides, value: round(slides.value), ratio: round(slides.ratio) })
const presentation = await benchPresentation({ catalogue, setting, median })
print({ ...presentation, value: round(presentation.value), ratio: round(presentation.ratio) })
for (const present of await benchPresent({ catalogue, median }))
  print({ ...present, value: round(present.value), ratio: round(present.ratio) })
for (const calendar of benchCalendar({ catalogue, setting, median }))
  print({ ...calendar, value: round(calendar.value), ratio: round(calendar.ratio) })
for (const feed of await benchFeeds({ median }))
  print({ ...feed, value: round(feed.value), ratio: round(feed.ratio) })
await benchStart()
for (const hostile of await benchHostile(catalogue)) print(hostile)
await benchPictures(print, catalogue, base)
await benchStructure(print, { median, round })
await benchStore(print, { median, round })
