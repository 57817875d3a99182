// What a new key date would do, worked out and drawn: the whole request, as a browser sends it.
import { createHash } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const dist = new URL('../../dist/', import.meta.url)
const { newPlan } = await import(new URL('src/actions/new-plan.js', dist))
const { check } = await import(new URL('src/domain/findings/check.js', dist))
const { schedule } = await import(new URL('src/domain/schedule.js', dist))
const { createApp } = await import(new URL('src/http/app.js', dist))
const { createPictures } = await import(new URL('src/diagrams/pictures.js', dist))
const { createJsonStore } = await import(new URL('src/store/json-store.js', dist))

const FORM = 'as=planned&date-how=on&date-day=28&date-month=9&date-year=2019'

/** The example with the longest schedule. */
function largest({ examples }, setting) {
  const lengthOf = (plan) => schedule(setting(plan)).length
  return [...examples.values()].toSorted((a, b) => lengthOf(b) - lengthOf(a))[0]
}

function appWith(catalogue) {
  let ids = 0
  const shelf = {
    catalogue,
    store: createJsonStore(mkdtempSync(join(tmpdir(), 'bench-'))),
    today: () => '2019-09-13',
    now: () => '2019-09-13T09:00:00Z',
    newId: () => `id${(ids += 1)}`.padEnd(10, 'x'),
    newToken: () => 'x'.repeat(32),
    digest: (text) => createHash('sha256').update(text).digest('hex'),
  }
  const app = createApp({
    shelf,
    assets: { css: '', cssName: 'app.css' },
    pictures: createPictures({ folder: null, log: () => undefined, settleMs: 600_000 }),
    feeds: { files: {}, fetches: {} },
    publicUrl: null,
    allowedHosts: ['127.0.0.1'],
    log: () => undefined,
    newRequestId: () => 'x',
  })
  return { app, shelf }
}

/** The time that a preview takes, beside that of working out the plan before and after. */
export async function benchPreview({ catalogue, setting, median }) {
  const example = largest(catalogue, setting)
  const { app, shelf } = appWith(catalogue)
  const made = await newPlan(shelf, { id: 'ours', from: example.id, by: 'bench' })
  const { plan } = made.value.opened
  const path = `/plans/ours/dates/${plan.areas[0].id}/implementationDate`
  const init = {
    method: 'POST',
    body: FORM,
    headers: { host: '127.0.0.1', 'content-type': 'application/x-www-form-urlencoded' },
  }
  const time = async (work) => {
    const start = performance.now()
    await work()
    return performance.now() - start
  }
  const preview = async () => {
    const html = await (await app.request(path, init)).text()
    if (!html.includes('This is not saved yet')) throw new Error('no preview was shown')
  }
  // Another object each time, for what is worked out of a plan is kept as long as the plan is.
  const workOut = () => {
    for (const one of [{ ...plan }, { ...plan }]) {
      schedule(setting(one))
      check(setting(one))
    }
  }
  const [ours, theirs] = [[], []]
  for (let n = 0; n < 80; n += 1) {
    ours.push(await time(preview))
    theirs.push(await time(workOut))
  }
  const [one, other] = [median(ours.slice(20)), median(theirs.slice(20))]
  return {
    name: `preview of a key date in ${example.id}, request to page`,
    value: one,
    unit: 'ms',
    ratio: one / other,
    yardstick: 'schedule and check of the plan before and after',
    aim: 'under 50 ms',
  }
}
