import { EventEmitter } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { LIMITS, type Limits } from '../../src/http/limits.ts'
import { listen } from '../../src/http/listen.ts'
import { diskFiles } from '../../src/store/files.ts'
import { createJsonStore } from '../../src/store/json-store.ts'
import { makeApp, writePlan, type Made } from './make-app.ts'

type Up = { port: number; signals: EventEmitter; exitCode: Promise<number> }

/** The real server on a free port, to be told to stop by a signal that is its own. */
async function up({ app }: Made, limits: Partial<Limits> = {}): Promise<Up> {
  const signals = new EventEmitter()
  let say: (line: string) => void = () => undefined
  const said = new Promise<string>((resolve) => {
    say = resolve
  })
  const place = { host: '127.0.0.1', port: 0 }
  const exitCode = listen(app, place, { say, limits: { ...LIMITS, ...limits }, signals })
  const port = Number(/:(\d+) /.exec(await said)?.[1])
  return { port, signals, exitCode }
}

/** What comes back over a bare connection until it is closed. */
function sent(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let back = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.on('data', (more) => {
      back += more.toString()
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(back))
  })
}

/** A form's first bytes; `rest` is still to come. */
const formHead = (path: string, port: number, length: number): string =>
  `POST ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${length}\r\n\r\n`

describe('a server', () => {
  it('lets go whoever does not send the rest, and says so under strict headers', async () => {
    const { port, signals, exitCode } = await up(makeApp(), {
      headersMs: 200,
      requestMs: 400,
      lookMs: 50,
    })
    const [noHeaders, noForm] = await Promise.all([
      sent(port, `GET / HTTP/1.1\r\nHost: localhost:${port}\r\nX-Slow: `),
      sent(port, `${formHead('/new', port, 20)}title=`),
    ])
    for (const answer of [noHeaders, noForm]) {
      expect(answer).toMatch(/^HTTP\/1\.1 408 /)
      expect(answer).toContain("Content-Security-Policy: default-src 'none'")
      expect(answer).toContain('Nothing was changed.')
    }
    signals.emit('SIGTERM')
    expect(await exitCode).toBe(0)
  })

  it.each([
    ['no request', 'ABC\r\n\r\n', 400],
    ['a host that is none', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', 400],
    ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(40_000)}\r\n\r\n`, 431],
    ['another name', 'GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n', 421],
  ])('answers %s with strict headers and no stack', async (_, text, status) => {
    const { port, signals, exitCode } = await up(makeApp())
    const answer = await sent(port, text)
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(answer.toLowerCase()).toContain('x-content-type-options: nosniff')
    expect(answer.toLowerCase().match(/content-security-policy: /g)).toHaveLength(1)
    expect(answer).not.toMatch(/\bat .+:\d+:\d+/)
    signals.emit('SIGINT')
    expect(await exitCode).toBe(0)
  })

  it('shows nothing to whoever calls it by no name', async () => {
    const { port, signals, exitCode } = await up(makeApp())
    const answer = await sent(port, 'GET / HTTP/1.1\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    expect(answer).not.toContain('<')
    signals.emit('SIGTERM')
    expect(await exitCode).toBe(0)
  })

  it('told to stop in mid-write, finishes it, answers, and then is down', async () => {
    const made = makeApp()
    writePlan(made.folder, 'ours', { title: 'Before', revision: 0 })
    let begun: () => void = () => undefined
    const isWriting = new Promise<void>((resolve) => {
      begun = resolve
    })
    const sync = async (file: number): Promise<void> => {
      begun()
      await wait(150)
      await diskFiles.sync(file)
    }
    const slow = { ...diskFiles, sync }
    const store = createJsonStore(made.folder, { files: slow })
    const deps = { ...made.deps, shelf: { ...made.deps.shelf, store } }
    const { port, signals, exitCode } = await up(makeApp(deps))
    const form = 'title=After&revision=0'
    const answer = sent(port, `${formHead('/plans/ours/title', port, form.length)}${form}`)
    const idle = sent(port, `GET / HTTP/1.1\r\nHost: localhost:${port}\r\nX-Never: `)
    await isWriting
    signals.emit('SIGTERM')
    signals.emit('SIGTERM')
    expect(await answer).toMatch(/^HTTP\/1\.1 303 /)
    expect(await idle).toBe('')
    expect(await exitCode).toBe(0)
    const read = await made.deps.shelf.store.read('ours')
    expect(read?.ok && [read.value.title, read.value.revision]).toEqual(['After', 1])
    expect(await sent(port, 'GET / HTTP/1.1\r\n\r\n')).toBe('')
  })
})
