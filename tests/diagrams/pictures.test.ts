import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { jobOf } from '../../src/diagrams/job-of.ts'
import { shortKey, type PictureLog } from '../../src/diagrams/picture-log.ts'
import {
  createPictures,
  type Drawn,
  type Pictures,
  type PicturesOptions,
} from '../../src/diagrams/pictures.ts'
import { ODD_PROCESS, pidIn, until } from './odd-job.ts'
import { boxChart, timeChart } from './small-chart.ts'

const LONG = 15_000

const open: Pictures[] = []
const roots: string[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((pictures) => pictures.close()))
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true })
})

function tempFolder(): string {
  const root = mkdtempSync(join(tmpdir(), 'pictures-'))
  roots.push(root)
  return join(root, '.pictures')
}

/** A service whose drawing process does what a chart's title says. */
function service(options: Partial<PicturesOptions> = {}) {
  const lines: Parameters<PictureLog>[0][] = []
  const log: PictureLog = (line) => lines.push(line)
  const pictures = createPictures({ folder: null, log, entry: ODD_PROCESS, ...options })
  open.push(pictures)
  const drawn = (): number => lines.filter(({ message }) => message.includes('was drawn')).length
  return { pictures, lines, drawn, ask: (title: string) => pictures.picture(boxChart(title), LONG) }
}

function svgOf(drawn: Drawn): string {
  if (!drawn.ok) throw new Error(drawn.why)
  return drawn.svg
}

const whyOf = (drawn: Drawn): string => (drawn.ok ? 'drawn' : drawn.why)

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

describe('a picture', () => {
  it('is drawn once, then comes from memory', async () => {
    const { ask, drawn } = service()
    const first = await ask('a')
    expect(first).toMatchObject({ ok: true, width: 100, height: 50 })
    expect(await ask('a')).toEqual(first)
    expect(drawn()).toBe(1)
  })

  it('is found on disk by a service started later, which starts no process for it', async () => {
    const folder = tempFolder()
    const { ask, pictures } = service({ folder })
    const first = await ask('a')
    await pictures.close()
    expect(readdirSync(folder)).toHaveLength(1)
    const later = service({ folder, entry: new URL('fixtures/not-starting.ts', import.meta.url) })
    expect(await later.ask('a')).toEqual(first)
    expect(later.lines).toEqual([])
  })

  it('kept on disk is there at once, even for who does not wait', async () => {
    const folder = tempFolder()
    const { ask, pictures } = service({ folder })
    await ask('a')
    await pictures.close()
    expect(whyOf(await service({ folder }).pictures.picture(boxChart('a'), 0))).toBe('drawn')
  })

  it('asked for by several at once is drawn once', async () => {
    const { ask, drawn } = service()
    const all = await Promise.all([ask('slow'), ask('slow'), ask('slow')])
    expect(all.map(whyOf)).toEqual(['drawn', 'drawn', 'drawn'])
    expect(drawn()).toBe(1)
  })

  it('that takes longer than a reader waits goes on being drawn', async () => {
    const { pictures, drawn } = service()
    expect(whyOf(await pictures.picture(boxChart('slow'), 1))).toBe('not-yet')
    expect(await until(() => drawn() === 1)).toBe(true)
    expect(whyOf(await pictures.picture(boxChart('slow'), 0))).toBe('drawn')
  })

  it('has ids of its own, and today’s line is no part of what is kept', async () => {
    const { pictures, drawn } = service()
    const chart = timeChart('Timetable')
    const first = await pictures.picture(chart, LONG)
    expect(whyOf(first)).toBe('drawn')
    await pictures.picture({ ...chart, today: '2019-07-20' }, LONG)
    expect(drawn()).toBe(1)
  })
})

describe('no picture', () => {
  it('is drawn of nothing', async () => {
    const { pictures, lines } = service()
    expect(await pictures.picture(boxChart('a', 0), LONG)).toEqual({ ok: false, why: 'nothing' })
    expect(await pictures.picture(timeChart('a', 0), LONG)).toEqual({ ok: false, why: 'nothing' })
    expect(lines).toEqual([])
  })

  it('is drawn of too much', async () => {
    const { pictures, lines } = service()
    const [first] = boxChart('a').lines
    const many = { ...boxChart('a'), lines: Array.from({ length: 3_001 }, () => first!) }
    const long = boxChart('a', 900)
    long.boxes = long.boxes.map((box) => ({ ...box, name: 'Wholly long name '.repeat(12) }))
    long.lines = [...long.lines, ...long.lines, ...long.lines].map((line) => ({
      ...line,
      words: 'reports to, and is told by, '.repeat(7),
    }))
    for (const chart of [boxChart('a', 1_001), timeChart('a', 2_001), many, long])
      expect(await pictures.picture(chart, LONG)).toEqual({ ok: false, why: 'too-large' })
    expect(lines).toEqual([])
  })

  it('comes of what takes too long, and the next is drawn', async () => {
    const { ask, lines } = service({ limitMs: 400 })
    expect(whyOf(await ask('hang'))).toBe('too-long')
    expect(whyOf(await ask('a'))).toBe('drawn')
    expect(lines.map(({ level, layout }) => [level, layout])).toEqual([
      ['warn', 'elk'],
      ['info', 'elk'],
    ])
  })

  it('comes of what fails by both layouts; a page asking again need not wait', async () => {
    const { ask, lines } = service()
    expect(whyOf(await ask('throw'))).toBe('failed')
    expect(lines.map(({ layout }) => layout)).toEqual(['elk', 'dagre'])
    expect(whyOf(await ask('throw'))).toBe('failed')
    expect(lines).toHaveLength(2)
    expect(whyOf(await ask('throw: but changed'))).toBe('failed')
    expect(lines).toHaveLength(4)
  })

  it('of dates is tried once: dates know no layout', async () => {
    const { pictures, lines } = service()
    expect(whyOf(await pictures.picture(timeChart('throw'), LONG))).toBe('failed')
    expect(lines).toHaveLength(1)
  })

  it('comes where no process can be started', async () => {
    const { ask } = service({ entry: new URL('fixtures/not-starting.ts', import.meta.url) })
    expect(await ask('a')).toEqual({ ok: false, why: 'failed' })
  })

  it('and no word of the plan is logged', async () => {
    const { ask, lines } = service()
    for (const title of ['a: Northshire', 'throw: Northshire', 'crash: Northshire'])
      await ask(title)
    expect(lines.length).toBeGreaterThan(3)
    expect(JSON.stringify(lines)).not.toMatch(/Northshire|Board|reports/)
  })
})

describe('where ELK fails', () => {
  it.each([
    ['throws', 'throw by elk', 1],
    ['ends its process twice', 'exit by elk', 2],
  ])('because it %s, dagre draws, and it is logged', async (_how, title, times) => {
    const { ask, lines } = service()
    expect(svgOf(await ask(title))).toContain('dagre')
    expect(lines.map(({ level, layout }) => [level, layout])).toEqual([
      ...Array.from({ length: times }, () => ['warn', 'elk']),
      ['info', 'dagre'],
    ])
  })

  it('only because someone ended its process, ELK draws after all', async () => {
    const { ask, lines } = service()
    const pid = pidIn(svgOf(await ask('a')))
    const slow = ask('very slow')
    await pause(100)
    process.kill(pid, 'SIGKILL')
    expect(svgOf(await slow)).toContain('elk')
    expect(lines.filter(({ level }) => level === 'warn')).toHaveLength(1)
  })
})

describe('pictures drawn ahead', () => {
  it('are there before the first reader', async () => {
    const { pictures, drawn } = service({ settleMs: 10 })
    pictures.prepare('plan', () => [boxChart('a'), timeChart('b')])
    expect(await until(() => drawn() === 2)).toBe(true)
    expect(whyOf(await pictures.picture(boxChart('a'), 0))).toBe('drawn')
    expect(whyOf(await pictures.picture(timeChart('b'), 0))).toBe('drawn')
  })

  it('wait until all is quiet; the last call for a plan wins', async () => {
    const { pictures, drawn } = service({ settleMs: 150 })
    let made = 0
    const prepare = (subject: string, title: string): void =>
      pictures.prepare(subject, () => {
        made += 1
        return [boxChart(title)]
      })
    for (let n = 0; n < 5; n += 1) {
      prepare('plan', `a ${n}`)
      await pause(10)
    }
    prepare('another plan', 'b')
    expect(await until(() => drawn() === 2)).toBe(true)
    expect(made).toBe(2)
    expect(whyOf(await pictures.picture(boxChart('a 4'), 0))).toBe('drawn')
    await pause(300)
    expect(drawn()).toBe(2)
  })

  it('give way to what a reader asks for', async () => {
    const { pictures, ask, lines } = service({ settleMs: 1 })
    const titles = ['slow: 1', 'slow: 2', 'slow: 3', 'slow: 4']
    pictures.prepare('plan', () => titles.map((title) => boxChart(title)))
    expect(await until(() => lines.length === 1)).toBe(true)
    await Promise.all([ask('a'), ask('slow: 4')])
    expect(await until(() => lines.length === 5)).toBe(true)
    const order = ['slow: 1', 'slow: 2', 'a', 'slow: 4', 'slow: 3']
    const keys = order.map((title) => shortKey(jobOf(boxChart(title)).key))
    expect(lines.map(({ key }) => key)).toEqual(keys)
  })

  it('are not drawn again, nor what could not be drawn', async () => {
    const { pictures, ask, lines } = service({ settleMs: 1 })
    await ask('a')
    await ask('throw')
    const before = lines.length
    pictures.prepare('plan', () => [boxChart('a'), boxChart('throw'), boxChart('b')])
    expect(await until(() => lines.length === before + 1)).toBe(true)
    expect(whyOf(await pictures.picture(boxChart('b'), 0))).toBe('drawn')
  })

  it('of a plan that has changed since are left, if not begun', async () => {
    const { pictures, ask, drawn } = service({ settleMs: 1 })
    const old = ['slow: 1', 'slow: 2', 'slow: 3'].map((title) => boxChart(title))
    pictures.prepare('plan', () => old)
    await until(() => drawn() === 1)
    pictures.prepare('plan', () => [boxChart('new')])
    expect(await until(() => drawn() === 3)).toBe(true)
    await ask('new')
    await pause(400)
    expect(drawn()).toBe(3)
  })

  it('of a plan that can’t be charted cost one line of the log', async () => {
    const { pictures, lines } = service({ settleMs: 1 })
    pictures.prepare('plan', () => {
      throw new RangeError('The Board of Northshire')
    })
    expect(await until(() => lines.length === 1)).toBe(true)
    expect(lines).toMatchObject([{ level: 'warn', detail: 'RangeError' }])
  })
})

describe('closing', () => {
  it('answers whoever waits, and draws nothing more', async () => {
    const { pictures, ask, lines } = service({ settleMs: 20 })
    await ask('a')
    const waiting = [ask('hang'), ask('b'), ask('hang')]
    pictures.prepare('plan', () => [boxChart('c')])
    await pause(5)
    await Promise.all([pictures.close(), pictures.close()])
    expect((await Promise.all(waiting)).map(whyOf)).toEqual(['failed', 'failed', 'failed'])
    expect(whyOf(await ask('d'))).toBe('failed')
    await pause(40)
    expect(lines).toHaveLength(1)
  })

  it('may come before anything was asked, and twice', async () => {
    const { pictures } = service()
    await Promise.all([pictures.close(), pictures.close()])
    expect(whyOf(await pictures.picture(boxChart('a'), LONG))).toBe('failed')
  })
})
