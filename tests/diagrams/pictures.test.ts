import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { gateIn, pidIn, until } from './odd-job.ts'
import { LONG, service, svgOf, tempFolder, tempRoot, whyOf } from './odd-service.ts'
import { boxChart, timeChart } from './small-chart.ts'

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
    const on = async (today: string): Promise<string> =>
      svgOf(await pictures.picture({ ...chart, today }, LONG))
    const days = ['2019-07-10', '2019-07-20', '2020-07-10']
    const [one, other, beside] = await Promise.all(days.map(on))
    expect(drawn()).toBe(1)
    expect(one).toContain('10 July 2019')
    expect(other).toContain('20 July 2019')
    expect(other).not.toContain('10 July 2019')
    // Beside its span there is no line: that is what is kept.
    expect(beside).not.toMatch(/July|<path/)
    const another = svgOf(await pictures.picture(timeChart('Another timetable'), LONG))
    const titleId = (svg = ''): string => /<title id="([^"]+)"/.exec(svg)?.[1] ?? ''
    expect(titleId(other)).toBe(titleId(one))
    expect(titleId(another)).not.toBe(titleId(one))
  })

  it('whose reader has gone is not begun; one who looks again soon finds it', async () => {
    const { pictures, ask, drawn } = service()
    const gate = gateIn(tempRoot())
    const held = ask(gate.title)
    await gate.begun()
    const leaving = new AbortController()
    const asker = { subject: 'plan', signal: leaving.signal }
    const left = pictures.picture(boxChart('left'), LONG, asker)
    const late = pictures.picture(boxChart('late'), 1, { subject: 'plan' })
    expect(whyOf(await late)).toBe('not-yet')
    leaving.abort()
    expect(whyOf(await left)).toBe('not-yet')
    expect(whyOf(await pictures.picture(boxChart('never'), LONG, asker))).toBe('not-yet')
    gate.open()
    expect(whyOf(await held)).toBe('drawn')
    expect(whyOf(await ask('late'))).toBe('drawn')
    expect(whyOf(await ask('last'))).toBe('drawn')
    expect(drawn()).toBe(3)
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
    const many = { ...boxChart('a'), lines: Array.from({ length: 201 }, () => first!) }
    for (const chart of [boxChart('a', 151), timeChart('a', 501), many])
      expect(await pictures.picture(chart, LONG)).toEqual({ ok: false, why: 'too-large' })
    expect(lines).toEqual([])
  })

  it('is drawn of a text that is too long, and the fault is not said to be ours', async () => {
    const { pictures, lines } = service()
    const { rows, ...dates } = timeChart('a', 500)
    const name = 'Wholly long name '.repeat(12)
    const long = rows.map((row, n) => ({ ...row, label: name, section: `${n} ${name}` }))
    const drawn = await pictures.picture({ ...dates, rows: long }, LONG)
    expect(drawn).toEqual({ ok: false, why: 'too-large' })
    expect(lines).toEqual([])
  })

  it('is promised where too much waits: the oldest of one plan are told so', async () => {
    const { pictures, ask } = service()
    const gate = gateIn(tempRoot())
    const held = ask(gate.title)
    await gate.begun()
    const numbers = Array.from({ length: 13 }, (_, n) => n)
    const all = numbers.map((n) => pictures.picture(boxChart(`a ${n}`), LONG, { subject: 'plan' }))
    expect(whyOf(await Promise.race(all))).toBe('busy')
    gate.open()
    await held
    const said = (await Promise.all(all)).map(whyOf)
    expect(said).toEqual(numbers.map((n) => (n === 0 ? 'busy' : 'drawn')))
  })

  it('comes of what takes too long by both layouts, and the next is drawn', async () => {
    const { ask, lines } = service({ limitMs: 5_000 })
    expect(whyOf(await ask('hang'))).toBe('too-long')
    expect(whyOf(await ask('a'))).toBe('drawn')
    expect(lines.map(({ level, layout }) => [level, layout])).toEqual([
      ['warn', 'elk'],
      ['warn', 'dagre'],
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
    const gate = gateIn(tempRoot())
    const held = ask(gate.title)
    await gate.begun()
    process.kill(pid, 'SIGKILL')
    gate.open()
    expect(svgOf(await held)).toContain('elk')
    expect(lines.filter(({ level }) => level === 'warn')).toHaveLength(1)
  })
})

describe('where there is much', () => {
  it('dagre draws at once', async () => {
    const { pictures, lines } = service()
    expect(svgOf(await pictures.picture(boxChart('a', 91), LONG))).toContain('dagre')
    expect(svgOf(await pictures.picture(boxChart('a', 60), LONG))).toContain('elk')
    expect(lines.map(({ layout }) => layout)).toEqual(['dagre', 'elk'])
  })
})

describe('closing', () => {
  it('answers whoever waits, and draws nothing more', async () => {
    const { pictures, ask, lines } = service()
    await ask('a')
    const gate = gateIn(tempRoot())
    const waiting = [ask(gate.title), ask('b'), ask(gate.title)]
    await gate.begun()
    const ahead = pictures.prepare('plan', () => [boxChart('c')])
    await Promise.all([pictures.close(), pictures.close()])
    expect((await Promise.all(waiting)).map(whyOf)).toEqual(['failed', 'failed', 'failed'])
    expect(await ahead).toBe(false)
    expect(whyOf(await ask('d'))).toBe('failed')
    expect(lines).toHaveLength(1)
  })

  it('may come before anything was asked, and twice', async () => {
    const { pictures } = service()
    await Promise.all([pictures.close(), pictures.close()])
    expect(whyOf(await pictures.picture(boxChart('a'), LONG))).toBe('failed')
  })
})
