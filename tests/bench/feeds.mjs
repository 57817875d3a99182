// Feeds as calendar programs fetch them, over loopback, against bare routes under the same client.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'

const CONNECTIONS = 8
const ROUNDS = 15
const WARM = 4000
const FETCHES = 10_000

const requestFor = (path, etag) =>
  [
    `GET ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    'User-Agent: Mozilla/5.0 (X11; Linux x86_64) Thunderbird/153.0',
    'Accept: text/calendar,text/plain;q=0.8,*/*;q=0.5',
    ...(etag === undefined ? [] : [`If-None-Match: ${etag}`]),
    '\r\n',
  ].join('\r\n')

/** Where an answer of this status ends, from its start; -1 if it is not there whole. */
function endOf(held, status) {
  const head = held.indexOf('\r\n\r\n')
  if (head === -1) return -1
  const lines = held.toString('latin1', 0, head)
  if (!lines.startsWith(`HTTP/1.1 ${status}`)) throw new Error(lines.slice(0, 60))
  const length = status === 304 ? 0 : Number(/content-length: (\d+)/i.exec(lines)[1])
  return held.length >= head + 4 + length ? head + 4 + length : -1
}

/** Asks again as soon as an answer is there whole, until there are enough from all connections. */
function oneConnection({ port, path, etag, status }, count) {
  return new Promise((resolve, reject) => {
    const request = requestFor(path, etag)
    const socket = connect(port, '127.0.0.1', () => socket.write(request))
    let held = Buffer.alloc(0)
    let left = count
    socket.setNoDelay(true)
    socket.on('error', reject)
    socket.on('data', (chunk) => {
      held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
      const end = endOf(held, status)
      if (end === -1) return
      held = held.subarray(end)
      left -= 1
      if (left > 0) socket.write(request)
      else {
        socket.destroy()
        resolve()
      }
    })
  })
}

/** Answers a second. */
async function rate(target, count) {
  const start = performance.now()
  const each = Math.ceil(count / CONNECTIONS)
  await Promise.all(Array.from({ length: CONNECTIONS }, () => oneConnection(target, each)))
  return (each * CONNECTIONS * 1000) / (performance.now() - start)
}

/** Turn by turn, so that both have the same machine; the middle of how they compare. */
async function compare(own, other, count, median) {
  for (const target of [own, other]) await rate(target, WARM)
  const [ours, ratios] = [[], []]
  for (let n = 0; n < ROUNDS; n += 1) {
    const first = await rate(n % 2 === 0 ? own : other, count)
    const second = await rate(n % 2 === 0 ? other : own, count)
    const [mine, theirs] = n % 2 === 0 ? [first, second] : [second, first]
    ours.push(mine)
    ratios.push(mine / theirs)
  }
  return { value: median(ours), ratio: median(ratios) }
}

async function memoryOf(child) {
  child.send('memory')
  const [{ memory }] = await once(child, 'message')
  return memory / 1024
}

/** What the server holds after so many fetches of both kinds, against as many before. */
async function growth(child, targets) {
  const fetchAll = async () => {
    for (const target of targets) await rate(target, FETCHES / targets.length)
  }
  await fetchAll()
  const before = await memoryOf(child)
  await fetchAll()
  const after = await memoryOf(child)
  return { value: after - before, ratio: after / before }
}

export async function benchFeeds({ median, dist = new URL('../../dist/', import.meta.url) }) {
  const child = fork(new URL('feed-server.mjs', import.meta.url), [dist.href], {
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  try {
    const [{ ours, bare, size }] = await once(child, 'message')
    const whole = { port: ours.port, path: ours.path, status: 200 }
    const held = { ...ours, status: 304 }
    const unchanged = await compare(
      held,
      { ...bare, path: '/unchanged', etag: ours.etag, status: 304 },
      2000,
      median,
    )
    const bytes = await compare(whole, { ...bare, path: '/bytes', status: 200 }, 1000, median)
    const memory = await growth(child, [held, whole])
    return [
      {
        name: 'feed that has not changed, told so',
        ...unchanged,
        unit: 'answers a second',
        yardstick: 'bare Hono route that answers 304',
        aim: '0.8 or more',
      },
      {
        name: `feed of an unchanged plan, ${Math.round(size / 1024)} KiB, sent whole`,
        value: bytes.value,
        ratio: 1 / bytes.ratio,
        unit: 'answers a second',
        yardstick: 'bare Hono route that copies the bytes, by time',
        aim: 'within 1.2',
      },
      {
        name: `memory held after ${FETCHES} fetches more`,
        ...memory,
        unit: 'KiB more',
        yardstick: `the same after the first ${FETCHES}`,
        aim: 'within 1.05',
      },
    ]
  } finally {
    child.kill()
  }
}
