import { beforeEach, describe, expect, it } from 'vitest'
import { commandLine, type Ran } from './command-line.ts'

let transition: (...args: string[]) => Promise<Ran>
let on: (day: string) => void

beforeEach(async () => {
  const made = commandLine()
  ;({ transition } = made)
  on = (day) => {
    made.shelf.now = () => `${day}T12:00:00.000Z`
    made.shelf.today = () => day
  }
  on('2019-02-01')
  await transition('new', 'ours', '--from', 'leicestershire-rutland')
  on('2019-02-07')
  await transition('moment', 'mark', 'ours', 'February board')
  on('2019-02-10')
  await transition('set', 'ours', 'boardEndDate', 'Rutland', '2019-09-27')
  on('2019-03-01')
})

describe('as at a past day', () => {
  it('check, schedule and export say what the plan said, and which day it is', async () => {
    for (const command of ['check', 'schedule']) {
      const then = await transition(command, 'ours', '--as-at', '2019-02-09')
      expect(then.out).toContain('As at 9 February 2019, revision 1.')
      const both = await transition(
        command,
        'ours',
        '--as-at',
        '2019-02-09',
        '--today',
        '2019-12-01',
      )
      expect(both.out).toContain(
        'As at 9 February 2019, revision 1; today is taken to be 1 December 2019.',
      )
      expect(both.out).not.toBe(then.out)
    }
    const json = await transition('check', 'ours', '--as-at', '2019-02-09', '--format', 'json')
    expect(JSON.parse(json.out)).toMatchObject({
      ...{ plan: 'ours', today: '2019-02-09', asAt: '2019-02-09', revision: 1 },
    })
    const file = await transition('export', 'ours', '--to', 'json', '--as-at', '2019-02-01')
    expect(JSON.parse(file.out)).toMatchObject({ id: 'ours', revision: 0, moments: [] })
    expect(
      (await transition('export', 'ours', '--to', 'md', '--as-at', '2019-02-09')).out,
    ).toContain('As at 9 February 2019, revision 1.')
  })

  it.each([
    ['2019-01-31', 'Its history begins on 1 February 2019'],
    ['2019-03-02', '2 March 2019 has not come yet'],
    ['2019-02-29', 'is not a day that exists'],
  ])('%s is refused', async (day, told) => {
    const ran = await transition('check', 'ours', '--as-at', day)
    expect([ran.exitCode, ran.out]).toEqual([2, ''])
    expect(ran.err).toContain(told)
  })

  it('an example has no past', async () => {
    const ran = await transition('check', 'leicestershire-rutland', '--as-at', '2019-02-01')
    expect(ran.exitCode).toBe(2)
    expect(ran.err).toContain('does not change')
  })
})

describe('changes', () => {
  const since = (...more: string[]) =>
    transition('changes', 'ours', '--from', 'February board', ...more)

  it('tells what differs since a marked moment', async () => {
    const ran = await since()
    expect(ran.exitCode).toBe(0)
    expect(ran.out).toContain('From “February board” (marked on 7 February 2019, revision 0)')
    expect(ran.out).toContain('Areas and key dates (1)')
    expect(ran.out).toMatch(/Changed: “Rutland.*”: .*, planned/)
    expect(ran.out).toContain('    after: 27 September 2019')
  })

  it.each(['csv', 'md', 'json'])('is written as %s', async (format) => {
    const { out } = await since('--format', format)
    expect(out).toContain('27 September 2019')
    if (format === 'json')
      expect(JSON.parse(out)).toMatchObject({
        plan: 'ours',
        from: { kind: 'moment', called: 'February board', day: '2019-02-07', revision: 0 },
        to: { kind: 'now', revision: 2 },
        changes: [{ group: 'Areas and key dates', kind: 'changed' }],
      })
  })

  it.each([
    [['--from', '2019-02-07', '--to', '2019-02-09'], 'No change was made in between.'],
    [['--from', 'start', '--to', 'now'], 'from the beginning of its history on 1 February 2019'],
  ])('%j', async (args, told) => {
    const ran = await transition('changes', 'ours', ...args)
    expect(ran.out.toLowerCase()).toContain(told.toLowerCase())
  })

  it.each([
    [['--from', '2019-02-30'], 'neither a day that exists'],
    [['--from', '2019-02-10', '--to', 'february board'], 'later than the second'],
    [[], '--from'],
  ])('%j is refused', async (args, told) => {
    const ran = await transition('changes', 'ours', ...args)
    expect(ran.exitCode).toBe(2)
    expect(ran.err).toContain(told)
  })
})

it('moments are listed and taken away by their name', async () => {
  expect((await transition('moment', 'list', 'ours')).out).toContain(
    'February board\t7 February 2019\trevision 0',
  )
  const missing = await transition('moment', 'unmark', 'ours', 'March')
  expect(missing.err).toContain('There is no marked moment “March”; there are: “February board”.')
  expect((await transition('moment', 'unmark', 'ours', 'FEBRUARY board')).exitCode).toBe(0)
  expect((await transition('moment', 'list', 'ours')).out).toBe('')
})
