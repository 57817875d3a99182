// The presentation of the largest example as a browser has it: its page with nothing drawn, the same
// drawn ahead, and how long a key takes to the next slide.
import { mkdtempSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { chromium } from 'playwright-core'
import { findChromium, LAUNCH_FLAGS } from '../browser/chromium.ts'

const dist = new URL('../../dist/', import.meta.url)
const { createApp } = await import(new URL('src/http/app.js', dist))
const { createPictures } = await import(new URL('src/diagrams/pictures.js', dist))
const { createJsonStore } = await import(new URL('src/store/json-store.js', dist))

const KEYS = 12
const LATE = 'still being drawn'

const largest = ({ examples }) =>
  [...examples.values()].toSorted((a, b) => b.bodies.length - a.bodies.length)[0]

/** The app with nothing drawn; `drawn` says how often something was since. */
function appOn(catalogue, settleMs) {
  let count = 0
  const log = ({ level }) => (count += level === 'info' ? 1 : 0)
  const pictures = createPictures({ folder: null, log, settleMs })
  const app = createApp({
    shelf: {
      catalogue,
      store: createJsonStore(mkdtempSync(join(tmpdir(), 'bench-'))),
      today: () => '2019-09-13',
      now: () => '2019-09-13T09:00:00Z',
      newId: () => 'x',
    },
    assets: {
      css: readFileSync(new URL('assets/app.css', dist), 'utf8'),
      cssName: 'app.css',
      script: readFileSync(new URL('assets/present.js', dist), 'utf8'),
      scriptName: 'present.js',
    },
    pictures,
    feeds: { files: {}, fetches: {} },
    publicUrl: null,
    digest: (text) => text,
    allowedHosts: ['127.0.0.1'],
    log: () => undefined,
    newRequestId: () => 'x',
  })
  return { app, pictures, drawn: () => count }
}

const asked = async (app, path) => {
  const start = performance.now()
  const html = await (await app.request(path, { headers: { host: '127.0.0.1' } })).text()
  return { html, ms: performance.now() - start }
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** Opens the plan's first page, and waits until nothing has been drawn for a while. */
async function openedBefore({ app, drawn }, plan) {
  await asked(app, `/plans/${plan}`)
  for (let before = -1; before < drawn() || drawn() === 0;) {
    before = drawn()
    await pause(5_000)
  }
}

/** From each key until the next slide is painted, by the browser's own clock. */
async function timeKeys(page) {
  await page.evaluate(() => {
    const times = []
    Object.assign(window, { times })
    addEventListener('keydown', ({ timeStamp }) =>
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp))),
    )
  })
  for (let n = 0; n < KEYS; n += 1) {
    await page.keyboard.press('PageDown')
    await page.waitForFunction((count) => window.times.length === count, n + 1)
  }
  return page.evaluate(() => window.times)
}

async function inBrowser(app, path) {
  const server = createServer(getRequestListener(app.fetch))
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${server.address().port}`
  const browser = await chromium.launch({ executablePath: findChromium(), args: LAUNCH_FLAGS })
  const elsewhere = []
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== origin) elsewhere.push(request.url())
    })
    await page.goto(`${origin}${path}`)
    return { keys: await timeKeys(page), elsewhere: elsewhere.length }
  } finally {
    await browser.close()
    server.close()
    server.closeAllConnections()
  }
}

/** The figures: first looks at the presentation, and its keys. */
export async function benchPresent({ catalogue, median }) {
  const { id } = largest(catalogue)
  const path = `/plans/${id}/present`
  const cold = appOn(catalogue, 600_000)
  const first = await asked(cold.app, path)
  await cold.pictures.close()
  const warm = appOn(catalogue, 100)
  try {
    await openedBefore(warm, id)
    const ahead = await asked(warm.app, path)
    const again = await asked(warm.app, path)
    if (ahead.html.includes(LATE)) throw new Error('the slides were not drawn ahead')
    const { keys, elsewhere } = await inBrowser(warm.app, path)
    return [
      {
        name: `presentation of ${id}, request to page, nothing drawn before`,
        value: first.ms,
        unit: 'ms',
        ratio: first.ms / again.ms,
        yardstick: 'the same again, all kept',
        aim: 'under 5000 ms',
        late: /[^>]*still being drawn/.exec(first.html)?.[0] ?? 'none',
      },
      {
        name: `presentation of ${id}, request to page, its plan opened before`,
        value: ahead.ms,
        unit: 'ms',
        ratio: ahead.ms / again.ms,
        yardstick: 'the same again, all kept',
        aim: 'under 1000 ms',
      },
      {
        name: 'a key to the next slide, painted',
        value: median(keys),
        unit: 'ms',
        ratio: Math.max(...keys) / median(keys),
        yardstick: `the slowest of ${KEYS} keys to the median`,
        aim: 'under 100 ms',
        elsewhere,
      },
    ]
  } finally {
    await warm.pictures.close()
  }
}
