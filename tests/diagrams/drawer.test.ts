import { afterEach, describe, expect, it } from 'vitest'
import { createDrawer, type Drawer, type DrawerOptions } from '../../src/diagrams/drawer.ts'
import type { Outcome } from '../../src/diagrams/drawing-child.ts'
import type { PictureLog } from '../../src/diagrams/picture-log.ts'
import { isReaped, isRunning, ODD_PROCESS, oddJob, pidIn, until } from './odd-job.ts'

type Line = Parameters<PictureLog>[0]

const open: Drawer[] = []

function drawerWith(options: Partial<DrawerOptions> = {}) {
  const lines: Line[] = []
  const drawer = createDrawer({
    entry: ODD_PROCESS,
    log: (line) => lines.push(line),
    idleMs: 60_000,
    limitMs: 15_000,
    ...options,
  })
  open.push(drawer)
  return { drawer, lines, draw: (title: string) => drawer.draw(oddJob(title)) }
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((drawer) => drawer.close()))
})

function svgOf(outcome: Outcome): string {
  if (!outcome.ok) throw new Error(`${outcome.why}: ${outcome.detail}`)
  if (!('svg' in outcome.made)) throw new Error('slides')
  return outcome.made.svg
}

const detailOf = (outcome: Outcome): string => (outcome.ok ? '' : outcome.detail)

const whyOf = (outcome: Outcome): string => (outcome.ok ? 'drawn' : outcome.why)

describe('the drawing process', () => {
  it('is started once and draws one job after another', async () => {
    const { draw } = drawerWith()
    const [first, second] = [svgOf(await draw('a')), svgOf(await draw('b'))]
    expect(first).toContain('>a</title>')
    expect(second).toContain('>b</title>')
    expect(pidIn(first)).toBe(pidIn(second))
    expect(pidIn(first)).not.toBe(process.pid)
  })

  it('gets the zone UTC, a bound on its memory, and nothing else of ours', async () => {
    const { draw } = drawerWith()
    const around: unknown = JSON.parse(svgOf(await draw('around')).slice(5, -6))
    expect(around).toMatchObject({ tz: 'UTC', argv: ['--max-old-space-size=512'] })
    const { env } = around as { env: string[] }
    expect(env.filter((name) => !name.startsWith('NODE_CHANNEL'))).toEqual(['TZ'])
  })

  it('is killed when it is stuck, while this process goes on answering', async () => {
    const { draw } = drawerWith({ limitMs: 5_000 })
    const pid = pidIn(svgOf(await draw('a')))
    let ticks = 0
    const ticking = setInterval(() => (ticks += 1), 10)
    const outcome = await draw('hang')
    clearInterval(ticking)
    expect(whyOf(outcome)).toBe('too-long')
    expect(ticks).toBeGreaterThan(10)
    expect(await until(() => !isRunning(pid))).toBe(true)
    expect(pidIn(svgOf(await draw('b')))).not.toBe(pid)
  })

  it.each([
    ['exit', 'died', 'exit 3'],
    ['garbage', 'died', 'its answer was not one'],
    ['another id', 'died', 'its answer was not one'],
    ['script', 'died', 'its answer was not one'],
  ])('that does “%s” loses that job only', async (title, why, detail) => {
    const { draw } = drawerWith()
    const outcome = await draw(title)
    expect(whyOf(outcome)).toBe(why)
    expect(detailOf(outcome)).toContain(detail)
    expect(svgOf(await draw('next'))).toContain('>next</title>')
  })

  it('that runs out of memory loses that job only', { timeout: 60_000 }, async () => {
    const { draw } = drawerWith({ limitMs: 50_000 })
    const outcome = await draw('grow')
    expect(whyOf(outcome)).toBe('died')
    expect(detailOf(outcome)).toContain('FATAL ERROR')
    expect(svgOf(await draw('next'))).toContain('>next</title>')
  })

  it('tells where it crashed, and no word of what it drew', async () => {
    const { draw } = drawerWith()
    const outcome = await draw('crash')
    expect(detailOf(outcome)).toContain('odd-process.ts')
    expect(detailOf(outcome)).not.toContain('Northshire')
  })

  it('stays when a drawing threw in good order', async () => {
    const { draw } = drawerWith()
    const pid = pidIn(svgOf(await draw('a')))
    expect(whyOf(await draw('throw'))).toBe('threw')
    expect(pidIn(svgOf(await draw('b')))).toBe(pid)
  })

  it('ends when it has nothing to draw, and is started again', async () => {
    const { draw } = drawerWith({ idleMs: 100 })
    const pid = pidIn(svgOf(await draw('a')))
    expect(await until(() => !isRunning(pid))).toBe(true)
    expect(pidIn(svgOf(await draw('b')))).not.toBe(pid)
  })

  it('does not end under a drawing that takes longer than it may be idle', async () => {
    const { draw } = drawerWith({ idleMs: 50 })
    const pid = pidIn(svgOf(await draw('a')))
    expect(pidIn(svgOf(await draw('slow')))).toBe(pid)
  })

  it('makes room for a new one after so many drawings', async () => {
    const { draw } = drawerWith({ jobsEach: 2 })
    const pids: number[] = []
    for (const title of ['a', 'b', 'c', 'd', 'e']) pids.push(pidIn(svgOf(await draw(title))))
    expect(new Set(pids).size).toBe(3)
    expect(pids[0]).toBe(pids[1])
    expect(pids[1]).not.toBe(pids[2])
  })

  it('that was killed from outside is replaced', async () => {
    const { draw } = drawerWith()
    const pid = pidIn(svgOf(await draw('a')))
    process.kill(pid, 'SIGKILL')
    expect(await until(() => isReaped(pid))).toBe(true)
    expect(pidIn(svgOf(await draw('b')))).not.toBe(pid)
  })
})

describe('a drawing process that does not start', () => {
  it('fails its job, says why once and is not tried again at once', async () => {
    const entry = new URL('fixtures/not-starting.ts', import.meta.url)
    const { draw, lines } = drawerWith({ entry })
    expect(whyOf(await draw('a'))).toBe('no-start')
    expect(await draw('b')).toMatchObject({ why: 'no-start', detail: /resting/ })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({ level: 'warn' })
    expect(lines[0]?.detail).toContain('This process does not start')
  })

  it('is tried again after a rest', async () => {
    const entry = new URL('fixtures/not-starting.ts', import.meta.url)
    const { draw, lines } = drawerWith({ entry })
    await draw('a')
    const isTried = async (): Promise<boolean> => !/resting/.test(detailOf(await draw('b')))
    expect(await until(isTried)).toBe(true)
    expect(lines).toHaveLength(2)
  })

  it('is not waited for longer than it may take', async () => {
    const entry = new URL('fixtures/never-ready.ts', import.meta.url)
    const { draw, lines } = drawerWith({ entry, startMs: 300 })
    expect(await draw('a')).toMatchObject({ why: 'no-start', detail: 'it was not ready in time' })
    expect(lines).toHaveLength(1)
  })

  it('is no harm where its program is missing', async () => {
    const { draw } = drawerWith({ entry: new URL('fixtures/nowhere.ts', import.meta.url) })
    expect(whyOf(await draw('a'))).toBe('no-start')
  })
})

describe('closing', () => {
  it('ends the process, and what it was drawing gets an answer', async () => {
    const { drawer, draw, lines } = drawerWith()
    const pid = pidIn(svgOf(await draw('a')))
    const drawing = draw('hang')
    await drawer.close()
    expect(whyOf(await drawing)).toBe('closed')
    expect(isRunning(pid)).toBe(false)
    expect(whyOf(await draw('b'))).toBe('closed')
    expect(lines).toEqual([])
  })

  it('ends a process that is only starting', async () => {
    const { drawer, draw, lines } = drawerWith()
    const drawing = draw('a')
    await drawer.close()
    expect(whyOf(await drawing)).toBe('closed')
    expect(lines).toEqual([])
  })
})
