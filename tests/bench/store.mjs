// Plans kept: how fast they are written, how long journals behave, and what is lost where programs
// are killed or many write at once. Also by itself: node tests/bench/store.mjs
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const dist = new URL('../../dist/', import.meta.url)
const { loadCatalogue } = await import(new URL('src/catalogue/catalogue.js', dist))
const { copyPlan } = await import(new URL('src/domain/copy-plan.js', dist))
const { differences } = await import(new URL('src/domain/differences.js', dist))
const { planAtRevision } = await import(new URL('src/actions/plan-at.js', dist))
const { createJsonStore } = await import(new URL('src/store/json-store.js', dist))
const { toLine } = await import(new URL('src/store/journal-line.js', dist))

const main = new URL('src/main.js', dist).pathname
const writer = new URL('store-writer.mjs', import.meta.url).pathname
const catalogue = loadCatalogue(new URL('../../plans', import.meta.url).pathname)
const example = catalogue.examples.get('leicestershire-rutland')
const newFolder = () => mkdtempSync(join(tmpdir(), 'bench-store-'))

/** A plan of one's own as the example is, under an id. */
function planOf(id) {
  let ids = 0
  const newId = () => `id${String((ids += 1)).padStart(8, '0')}`
  return copyPlan(example, { id, title: 'Ours', now: '2019-01-01T09:00:00.000Z', newId })
}

const minute = (n) => new Date(Date.UTC(2019, 0, 1, 9, n)).toISOString()

/** The n-th change: how one milestone goes, as its owner says. */
function changeOf(plan, n) {
  const which = n % plan.milestones.length
  const progress = { state: n % 2 ? 'on-track' : 'at-risk', note: `As told at meeting ${n}` }
  const milestones = plan.milestones.map((one, m) => (m === which ? { ...one, progress } : one))
  const revision = plan.revision + 1
  const next = { ...plan, milestones, revision, changedAt: minute(n) }
  const said = `Said how “${plan.milestones[which].title}” goes`
  const head = { plan: plan.id, revision, at: next.changedAt, by: 'Business manager', said }
  const action = { action: 'set-progress', id: plan.milestones[which].id, progress }
  return { plan: next, entry: { ...head, action, differences: differences(plan, next) } }
}

const madeEntry = (plan) => ({
  ...{ plan: plan.id, revision: 0, at: plan.changedAt, by: 'Business manager', said: 'Made it' },
  action: { action: 'new-plan', plan },
})

/** Writes a plan and its journal of so many changes, as the store would have one by one. */
function writeLong(folder, id, changes) {
  let now = planOf(id)
  let { line, chain } = toLine(madeEntry(now), null)
  const lines = [line]
  for (let n = 1; n <= changes; n += 1) {
    const { plan, entry } = changeOf(now, n)
    ;({ line, chain } = toLine(entry, chain))
    lines.push(line)
    now = plan
  }
  writeFileSync(join(folder, `${id}.json`), `${JSON.stringify(now, null, 2)}\n`)
  writeFileSync(join(folder, `${id}.journal.jsonl`), `${lines.join('\n')}\n`)
  return lines.map((one) => Buffer.byteLength(one) + 1)
}

async function timed(count, work) {
  const start = performance.now()
  for (let n = 0; n < count; n += 1) await work(n)
  return (performance.now() - start) / count
}

const must = (result) => {
  if (!result?.ok) throw new Error(JSON.stringify(result?.problems ?? result))
  return result.value
}

const changeOnce = async (store, id) =>
  must(await store.change(id, (plan) => ({ ok: true, value: changeOf(plan, plan.revision + 1) })))

async function synced(path, flags, text) {
  const handle = await open(path, flags)
  if (text !== undefined) await handle.writeFile(text)
  await handle.sync()
  await handle.close()
}

/** What a careful program does at least: write beside it, sync, rename. */
async function bareWrite(folder, text) {
  const path = join(folder, 'bare')
  await synced(`${path}.tmp`, 'w', text)
  await rename(`${path}.tmp`, path)
}

/** The same for both files, one after the other, and the folder synced. */
async function bareBoth(folder, text, line) {
  await synced(join(folder, 'bare.jsonl'), 'a', line)
  await bareWrite(folder, text)
  await synced(folder, 'r')
}

/** Writes against bare ones, turn by turn, so that both have the same disk. */
async function benchWrites(print, { median, round }) {
  const folder = newFolder()
  const store = createJsonStore(folder)
  const plan = planOf('ours')
  must(await store.create(plan, madeEntry(plan)))
  await timed(100, () => changeOnce(store, 'ours'))
  const rounds = []
  for (let n = 0; n < 25; n += 1) {
    const text = readFileSync(join(folder, 'ours.json'), 'utf8')
    const journal = readFileSync(join(folder, 'ours.journal.jsonl'), 'utf8')
    const line = journal.slice(journal.lastIndexOf('\n', journal.length - 2) + 1)
    rounds.push({
      ours: await timed(12, () => changeOnce(store, 'ours')),
      plan: await timed(12, () => bareWrite(folder, text)),
      both: await timed(12, () => bareBoth(folder, text, line)),
    })
  }
  const ours = median(rounds.map((one) => one.ours))
  const compare = (key, yardstick) =>
    print({
      name: 'changes kept a second, journal and plan',
      value: round(1000 / ours),
      unit: 'a second',
      ratio: round(median(rounds.map((one) => one[key] / one.ours))),
      yardstick,
      aim: '0.6 or more',
    })
  compare('plan', 'the plan’s bytes alone written, synced and renamed')
  compare(
    'both',
    'the same bytes of both: line appended and synced, plan written, synced and renamed',
  )
}

async function benchLong(print, { median, round }) {
  const folder = newFolder()
  const sizes = writeLong(folder, 'ours', 10_000)
  const mean = (list) => list.reduce((sum, size) => sum + size, 0) / list.length
  print({
    name: 'journal of 10,000 changes, a change among the last 1,000',
    value: round(mean(sizes.slice(-1000))),
    unit: 'bytes',
    ratio: round(mean(sizes.slice(-1000)) / mean(sizes.slice(1, 1001))),
    yardstick: 'a change among the first 1,000',
    aim: 'within 1.1: grows with the change, not with the plan',
  })
  const asAt = []
  for (let n = 0; n < 60; n += 1) {
    const revision = (n * 7919) % 10_000
    // Nothing is remembered: as a command or the first page after a start would find it.
    const store = createJsonStore(folder)
    const now = must(await store.read('ours'))
    const start = performance.now()
    const then = must(await planAtRevision({ store }, now, revision))
    asAt.push(performance.now() - start)
    if (then.revision !== revision) throw new Error(`revision ${then.revision}`)
  }
  const journal = readFileSync(join(folder, 'ours.journal.jsonl'), 'utf8')
  const parse = await timed(5, () =>
    journal
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  )
  print({
    name: 'as at any of 10,000 revisions, in a fresh program, the slowest of 60',
    value: round(Math.max(...asAt)),
    unit: 'ms',
    ratio: round(median(asAt) / parse),
    yardstick: 'JSON.parse of the whole journal (of the median)',
    aim: 'under 100 ms',
  })
  const store = createJsonStore(folder)
  const verify = await timed(1, async () => {
    const { fault } = must(await store.verify('ours'))
    if (fault !== undefined) throw new Error(fault)
  })
  print({
    name: 'verifying a journal of 10,000 changes',
    value: round(verify),
    unit: 'ms',
    ratio: round(verify / parse),
    yardstick: 'JSON.parse of the whole journal',
    aim: 'none',
  })
  const short = createJsonStore(newFolder())
  const plan = planOf('ours')
  must(await short.create(plan, madeEntry(plan)))
  await timed(20, () => changeOnce(short, 'ours'))
  await timed(20, () => changeOnce(store, 'ours'))
  const pairs = []
  for (let n = 0; n < 15; n += 1)
    pairs.push([
      await timed(10, () => changeOnce(store, 'ours')),
      await timed(10, () => changeOnce(short, 'ours')),
    ])
  print({
    name: 'a change in a journal of 10,000',
    value: round(median(pairs.map(([long]) => long))),
    unit: 'ms',
    ratio: round(median(pairs.map(([long, other]) => long / other))),
    yardstick: 'a change in a journal of 100',
    aim: 'within 1.2',
  })
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

const environment = (folder) => ({ ...process.env, DATA_DIR: folder, LOG_LEVEL: 'silent' })

/** Starts the built server on a folder; how long until it answers, and what ends it. */
async function startServer(folder, path) {
  const port = await freePort()
  const start = performance.now()
  const args = ['--max-semi-space-size=8', main, 'serve', '--port', String(port)]
  const child = spawn(process.execPath, args, { stdio: 'ignore', env: environment(folder) })
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => null)
    if (answer?.status === 200) break
    if (performance.now() - start > 60_000) throw new Error('the server did not answer')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return { port, ms: performance.now() - start, stop: () => child.kill() }
}

async function benchStart(print, { median, round }) {
  const full = newFolder()
  for (let n = 0; n < 50; n += 1) writeLong(full, `plan-${n}`, 500)
  const empty = newFolder()
  const times = { full: [], empty: [] }
  for (let n = 0; n < 3; n += 1)
    for (const [key, folder] of [
      ['full', full],
      ['empty', empty],
    ]) {
      const server = await startServer(folder, '/')
      server.stop()
      times[key].push(server.ms)
    }
  print({
    name: 'start of the server on 50 plans of 500 revisions, to the list of them',
    value: round(median(times.full)),
    unit: 'ms',
    ratio: round(median(times.full) / median(times.empty)),
    yardstick: 'the same on none',
    aim: 'under 2000 ms',
  })
}

/** Lets a writer be killed so long after it was first told that a change is kept. */
function killOne(folder, name, afterMs) {
  const child = spawn(process.execPath, [writer, folder, 'ours', name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let told = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    if (told === '') setTimeout(() => child.kill('SIGKILL'), afterMs)
    told += text
  })
  return new Promise((done) => {
    child.on('close', () => {
      const lock = join(folder, 'ours.json.lock')
      // Ten seconds later it would be no more: the rounds do not wait for that.
      if (existsSync(lock)) utimesSync(lock, new Date(0), new Date(0))
      done(told.split('\n').slice(0, -1))
    })
  })
}

async function benchKilled(print) {
  const folder = newFolder()
  const plan = planOf('ours')
  must(await createJsonStore(folder).create(plan, madeEntry(plan)))
  const told = []
  let unreadable = 0
  for (let n = 0; n < 200; n += 1) {
    told.push(...(await killOne(folder, `Round ${n}`, Math.random() * 60)))
    const store = createJsonStore(folder)
    const read = await store.read('ours')
    const changed = await store.change('ours', (now) => ({
      ok: true,
      value: changeOf(now, now.revision + 1),
    }))
    const verified = await store.verify('ours')
    if (!read?.ok || !changed?.ok || !verified?.ok || verified.value.fault) unreadable += 1
  }
  const said = new Set((await createJsonStore(folder).journal('ours')).map((one) => one.said))
  const lost = told.filter((one) => !said.has(one)).length
  print({
    name: `changes lost of ${told.length} that were told as kept, in 200 rounds of kill -9`,
    value: lost,
    unit: 'changes',
    ratio: lost / told.length,
    yardstick: 'all that were told as kept',
    aim: '0',
  })
  print({
    name: 'rounds of kill -9 after which the plan was unreadable, unwritable or did not verify',
    value: unreadable,
    unit: 'rounds',
    ratio: unreadable / 200,
    yardstick: 'all rounds',
    aim: '0',
  })
}

const command = (folder, ...args) =>
  new Promise((done) => {
    const child = spawn(process.execPath, [main, ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: environment(folder),
    })
    child.on('exit', done)
  })

/** Somebody at the pages: adds milestones, and looks again where the plan has moved on. */
async function person(port, name, count) {
  const at = `http://127.0.0.1:${port}/plans/ours/milestones/new`
  let [kept, again] = [0, 0]
  while (kept < count) {
    const page = await (await fetch(at)).text()
    const revision = /name="revision" value="(\d+)"/.exec(page)?.[1] ?? ''
    const id = `ms-${name}-${kept}`
    const body = new URLSearchParams({ id, title: `${name} ${kept}`, revision })
    const { status } = await fetch(at, { method: 'POST', body, redirect: 'manual' })
    if (status === 303) kept += 1
    else if (status === 409) again += 1
    else throw new Error(`the form was answered ${status}`)
  }
  return again
}

async function benchMany(print, { round }) {
  const folder = newFolder()
  const plan = planOf('ours')
  const store = createJsonStore(folder)
  must(await store.create(plan, madeEntry(plan)))
  const server = await startServer(folder, '/plans/ours')
  const programs = async (name) => {
    for (let n = 0; n < 50; n += 1) {
      const add = ['milestone', 'add', 'ours', `${name} ${n}`]
      const code = await command(folder, ...add)
      if (code !== 0) throw new Error(`the command ended with ${code}`)
    }
    return 0
  }
  const start = performance.now()
  const again = await Promise.all([
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((name) => person(server.port, name, 150)),
    ...['y', 'z'].map(programs),
  ])
  const seconds = (performance.now() - start) / 1000
  server.stop()
  const now = must(await store.read('ours'))
  const titles = new Set(now.milestones.map(({ title }) => title))
  const wanted = [
    ...['a', 'b', 'c', 'd', 'e', 'f'].flatMap((name) =>
      Array.from({ length: 150 }, (_, n) => `${name} ${n}`),
    ),
    ...['y', 'z'].flatMap((name) => Array.from({ length: 50 }, (_, n) => `${name} ${n}`)),
  ]
  const { fault } = must(await store.verify('ours'))
  if (fault !== undefined) throw new Error(fault)
  const lost = wanted.filter((title) => !titles.has(title)).length
  print({
    name: `changes lost of 1,000 by 8 clients over HTTP and command line, in ${round(seconds)} s; the journal verifies`,
    value: lost + (now.revision - 1000),
    unit: 'changes',
    ratio: again.reduce((sum, one) => sum + one, 0) / 1000,
    yardstick: 'forms sent again because the plan had moved on',
    aim: '0',
  })
}

/** All figures of plans kept. */
export async function benchStore(print, tools) {
  await benchWrites(print, tools)
  await benchLong(print, tools)
  await benchStart(print, tools)
  await benchKilled(print)
  await benchMany(print, tools)
}

if (import.meta.main)
  await benchStore((figure) => console.log(JSON.stringify(figure)), {
    median: (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)],
    round: (value) => Number(value.toPrecision(3)),
  })
