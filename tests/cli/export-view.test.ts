import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeOptions } from '../make-options.ts'
import { commandLine } from './command-line.ts'

const { folder, transition } = commandLine()
writeFileSync(join(folder, 'opts.json'), JSON.stringify({ ...makeOptions(), id: 'opts' }))
const view = (...more: string[]) => transition('export', 'opts', ...more)

describe('export --view', () => {
  it('gives the tables of a view as csv and md; without one the whole plan as before', async () => {
    const csv = await view('--to', 'csv', '--view', 'becomes', '--option', 'Option A')
    expect(csv).toMatchObject({ exitCode: 0, err: '' })
    expect(csv.out).toContain('\nOld,Serious case review group,')
    const md = await view('--to', 'md', '--view', 'membership', '--option', 'option-a')
    expect(md.out).toContain('Organisations and roles by bodies')
    expect((await view('--to', 'csv')).out).toContain('Id,Kind,Title,Area')
  })

  it('takes an option by name, and what it is compared with', async () => {
    const mmd = await view(
      ...['--to', 'mmd', '--view', 'differences', '--option', 'Option B', '--against', 'Option A'],
    )
    expect(mmd).toMatchObject({ exitCode: 0, err: '' })
    expect(mmd.out).toMatch(/accTitle: .*(“Option B”.*“Option A”|“Option A”.*“Option B”)/)
    const old = await view('--to', 'mmd', '--view', 'differences', '--against', 'old')
    expect(old.out).toMatch(/accTitle: .*old structure/)
  })

  it.each([
    [['--view', 'option', '--option', 'Z'], 'There are: Option A (option-a), Option B (option-b).'],
    [['--view', 'current', '--option', 'option-a'], 'leave the option out'],
    [['--option', 'option-a'], 'Give --view too: --option says what a view is of.'],
    [['--against', 'old'], 'Give --view too: --against says what a view is of.'],
    [['--view', 'option', '--against', 'old'], 'Only the view “differences” compares'],
  ])('refuses %j with exit code 2 and writes nothing', async (args, sentence) => {
    const file = join(folder, 'never.md')
    const { exitCode, out, err } = await view('--to', 'md', ...args, '--out', file)
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(err).toContain(sentence)
    expect(() => readFileSync(file)).toThrow()
  })

  it('refuses a view of a calendar', async () => {
    const { exitCode, err } = await view('--to', 'ics', '--view', 'becomes')
    expect(exitCode).toBe(2)
    expect(err).toContain('An export to ics has no views')
    const json = await view('--to', 'json', '--option', 'option-a')
    expect([json.exitCode, json.err]).toEqual([
      2,
      expect.stringContaining('An export to json has no views; leave --option out.'),
    ])
  })
})
