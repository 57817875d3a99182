import { describe, expect, it } from 'vitest'
import { jobOf } from '../../src/diagrams/job-of.ts'
import { shortKey } from '../../src/diagrams/picture-log.ts'
import type { Pictures } from '../../src/diagrams/pictures.ts'
import { gateIn } from './odd-job.ts'
import { service, tempRoot, whyOf } from './odd-service.ts'
import { boxChart, timeChart } from './small-chart.ts'

/** A service that draws, until the gate is opened, what was asked for first. */
async function heldService() {
  const made = service({ settleMs: 1 })
  const gate = gateIn(tempRoot())
  const held = made.ask(gate.title)
  await gate.begun()
  const keyOf = (title: string): string => shortKey(jobOf(boxChart(title)).key)
  const logged = (): (string | undefined)[] => made.lines.map(({ key }) => key)
  return { ...made, ...gate, held, keyOf, logged }
}

/** Resolves once these are in the queue; `done` is what is told of them. */
async function prepared(pictures: Pictures, subject: string, titles: readonly string[]) {
  const charted = Promise.withResolvers<undefined>()
  const done = pictures.prepare(subject, () => {
    charted.resolve(undefined)
    return titles.map((title) => boxChart(title))
  })
  await charted.promise
  await new Promise((resolve) => setImmediate(resolve))
  return { done }
}

describe('pictures drawn ahead', () => {
  it('are there before the first reader', async () => {
    const { pictures } = service({ settleMs: 1 })
    expect(await pictures.prepare('plan', () => [boxChart('a'), timeChart('b')])).toBe(true)
    expect(whyOf(await pictures.picture(boxChart('a'), 0))).toBe('drawn')
    expect(whyOf(await pictures.picture(timeChart('b'), 0))).toBe('drawn')
  })

  it('wait until all is quiet; the last call for a plan wins', async () => {
    const { pictures, drawn } = service({ settleMs: 50 })
    let made = 0
    const prepare = (subject: string, title: string): Promise<boolean> =>
      pictures.prepare(subject, () => {
        made += 1
        return [boxChart(title)]
      })
    const all = ['a 0', 'a 1', 'a 2'].map((title) => prepare('plan', title))
    const other = prepare('another plan', 'b')
    expect(await Promise.all([...all, other])).toEqual([false, false, true, true])
    expect([made, drawn()]).toEqual([2, 2])
    expect(whyOf(await pictures.picture(boxChart('a 2'), 0))).toBe('drawn')
  })

  it('give way to what a reader asks for', async () => {
    const { pictures, ask, title, open, keyOf, logged } = await heldService()
    const { done } = await prepared(pictures, 'plan', ['1', '2', '3'])
    const asked = [ask('a'), ask('3')]
    await new Promise((resolve) => setImmediate(resolve))
    open()
    await Promise.all(asked)
    expect(await done).toBe(true)
    // The plan of “3” has had no turn yet.
    expect(logged()).toEqual([title, '3', 'a', '1', '2'].map(keyOf))
  })

  it('are not drawn again, nor what could not be drawn', async () => {
    const { pictures, ask, lines } = service({ settleMs: 1 })
    await ask('a')
    await ask('throw')
    const before = lines.length
    const charts = [boxChart('a'), boxChart('throw'), boxChart('b')]
    expect(await pictures.prepare('plan', () => charts)).toBe(true)
    expect(lines).toHaveLength(before + 1)
    expect(whyOf(await pictures.picture(boxChart('b'), 0))).toBe('drawn')
  })

  it('of a plan that has changed since are left, if not begun, and that is told', async () => {
    const { pictures, title, open, keyOf, logged } = await heldService()
    const old = await prepared(pictures, 'plan', ['1', '2'])
    const anew = await prepared(pictures, 'plan', ['new'])
    expect(await old.done).toBe(false)
    open()
    expect(await anew.done).toBe(true)
    expect(logged()).toEqual([title, 'new'].map(keyOf))
  })

  it('of a plan that can’t be charted cost one line of the log', async () => {
    const { pictures, lines } = service({ settleMs: 1 })
    await pictures.prepare('plan', () => {
      throw new RangeError('The Board of Northshire')
    })
    expect(lines).toMatchObject([{ level: 'warn', detail: 'RangeError' }])
  })
})
