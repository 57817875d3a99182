import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { commandLine, type Ran } from './command-line.ts'

let folder: string
let transition: (...args: string[]) => Promise<Ran>
const file = (name: string): string => join(folder, name)

beforeEach(async () => {
  ;({ folder, transition } = commandLine())
  await transition('new', 'ours', '--from', 'leicestershire-rutland')
  for (const area of ['Leicestershire', 'Rutland'])
    await transition('set', 'ours', 'boardEndDate', area, '2019-09-27')
})

describe('transition verify', () => {
  it('says that plan and journal agree, by id and by path', async () => {
    for (const ref of ['ours', file('ours.json')]) {
      const { exitCode, out } = await transition('verify', ref)
      expect([exitCode, out]).toEqual([0, `${ref}: plan and journal agree from revision 0 to 2.\n`])
    }
  })

  it('names the first entry that does not agree, and the ways back, with exit code 1', async () => {
    const journal = readFileSync(file('ours.journal.jsonl'), 'utf8')
    writeFileSync(
      file('ours.journal.jsonl'),
      journal.replace('Leicestershire (planned)', 'Elsewhere'),
    )
    const { exitCode, out } = await transition('verify', 'ours')
    expect(exitCode).toBe(1)
    expect(out).toMatch(/ours\.journal\.jsonl, line 2, was changed after it was written/)
    expect(out).toContain('rebuild ours --from-file')
    expect(out).toContain('restore FILE')
  })

  it('of an example, or of nothing, is wrong use', async () => {
    const example = await transition('verify', 'leicestershire-rutland')
    expect([example.exitCode, example.err]).toEqual([2, expect.stringContaining('have no journal')])
    const nothing = await transition('verify', 'nothing')
    expect([nothing.exitCode, nothing.err]).toEqual([
      2,
      expect.stringContaining('no plan “nothing”'),
    ])
  })
})

describe('transition rebuild', () => {
  it('makes a plan whose file was cut short whole again, and keeps that file', async () => {
    const whole = readFileSync(file('ours.json'), 'utf8')
    writeFileSync(file('ours.json'), whole.slice(0, 900))
    const listed = await transition('list')
    expect(listed.out).toMatch(
      /ours\tcannot be read .*Its journal goes up to revision 2.*rebuild ours/,
    )
    expect((await transition('check', 'ours')).err).toContain('rebuild ours')
    expect((await transition('verify', 'ours')).exitCode).toBe(1)
    const { exitCode, out } = await transition('rebuild', 'ours')
    expect(exitCode).toBe(0)
    expect(out).toContain('made anew from its journal, at revision 2')
    expect(JSON.parse(readFileSync(file('ours.json'), 'utf8'))).toEqual(JSON.parse(whole))
    const kept = readdirSync(folder).find((name) => name.startsWith('ours.json.damaged-')) ?? ''
    expect(readFileSync(file(kept), 'utf8')).toBe(whole.slice(0, 900))
    expect((await transition('verify', 'ours')).exitCode).toBe(0)
  })

  it('of a plan that is well does nothing', async () => {
    const before = readdirSync(folder)
    const { exitCode, out } = await transition('rebuild', 'ours')
    expect([exitCode, out]).toEqual([0, 'Nothing to do: plan and journal agree.\n'])
    expect(readdirSync(folder)).toEqual(before)
  })

  it('goes on from the file if told to, where the journal is no good', async () => {
    writeFileSync(file('ours.journal.jsonl'), 'spilled ink\n')
    const refused = await transition('set', 'ours', 'boardEndDate', 'Rutland', '2019-09-26')
    expect([refused.exitCode, refused.err]).toEqual([2, expect.stringContaining('--from-file')])
    expect((await transition('rebuild', 'ours')).exitCode).toBe(2)
    const { exitCode, out } = await transition('rebuild', 'ours', '--from-file')
    expect([exitCode, out]).toEqual([0, expect.stringContaining('goes on from revision 2')])
    expect(
      (await transition('set', 'ours', 'boardEndDate', 'Rutland', '2019-09-26')).exitCode,
    ).toBe(0)
    expect((await transition('verify', 'ours')).out).toContain('agree from revision 2 to 3')
  })

  it('of nothing, or without a journal, is refused', async () => {
    expect((await transition('rebuild', 'nothing')).exitCode).toBe(2)
    rmSync(file('ours.journal.jsonl'))
    expect((await transition('rebuild', 'ours')).err).toContain('there is no such file')
  })
})
