import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { commandLine, type Ran } from './command-line.ts'

let folder: string
let transition: (...args: string[]) => Promise<Ran>

type Finding = { code: string; verdict: string; force: string; message: string }
type Plan = { revision: number; milestones: { id: string; title: string }[] }

const findings = async (plan: string): Promise<Finding[]> =>
  (JSON.parse((await transition('check', plan, '--format', 'json')).out) as { findings: Finding[] })
    .findings

const planFile = (id: string): Plan =>
  JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as Plan

beforeEach(async () => {
  ;({ folder, transition } = commandLine())
  const made = await transition('new', 'ours', '--from', 'leicestershire-rutland')
  expect(made.exitCode).toBe(0)
  expect(made.err).toContain('Working Together was replaced')
})

describe('putting Leicestershire and Rutland right', () => {
  it('board to 27 September, start 28 September, report by the 27th clears every date at fault', async () => {
    expect((await transition('check', 'ours')).exitCode).toBe(1)
    for (const area of ['Leicestershire', 'rutland']) {
      expect((await transition('set', 'ours', 'boardEndDate', area, '2019-09-27')).exitCode).toBe(0)
      expect(
        (await transition('set', 'ours', 'implementationDate', area, '2019-09-28')).exitCode,
      ).toBe(0)
    }
    // Typed with a plain apostrophe, as people do.
    const report = "Publish the board's annual report 2018/19"
    const moved = await transition('milestone', 'set', 'ours', report, '--date', '2019-09-27')
    expect(moved.exitCode).toBe(0)
    const left = await findings('ours')
    expect(
      left.filter(({ force, verdict }) => force === 'law' && verdict !== 'cannot-tell'),
    ).toEqual([])
    const codes = new Set(left.map(({ code }) => code))
    for (const code of [
      'gap-between-arrangements',
      'implemented-late',
      'business-after-board-end',
      'board-acts-after-repeal',
    ])
      expect(codes).not.toContain(code)
    expect((await transition('check', 'ours')).exitCode).toBe(0)
    expect(planFile('ours').revision).toBe(5)
  })

  it('keeps who did what, in a journal beside the plan', async () => {
    await transition(
      'set',
      'ours',
      'boardEndDate',
      'Rutland',
      '2019-09-27',
      '--by',
      'Business manager',
    )
    const lines = readFileSync(join(folder, 'ours.journal.jsonl'), 'utf8').trim().split('\n')
    expect(lines).toHaveLength(2)
    expect(JSON.parse(lines[1]!)).toMatchObject({
      plan: 'ours',
      revision: 1,
      by: 'Business manager',
      said: 'Set board’s last day in office of Rutland (planned): 27 September 2019',
    })
  })
})

describe('milestones', () => {
  it('are added, changed, done with evidence, and cancelled with a reason', async () => {
    const added = await transition(
      'milestone',
      'add',
      'ours',
      'Brief the new partners',
      '--date',
      '../2019-09',
      '--as-written',
      'by September',
      '--owner',
      'Business manager',
      '--area',
      'Rutland',
    )
    expect(added.exitCode).toBe(0)
    const id = /Its id is (\S+)\./.exec(added.out)?.[1] ?? ''
    await transition(
      'milestone',
      'set',
      'ours',
      id,
      '--date',
      '2019-09-12',
      '--title',
      'Brief all partners',
    )
    const done = await transition(
      'milestone',
      'done',
      'ours',
      id,
      '--on',
      '2019-09-12',
      '--minute',
      'Executive, item 4',
    )
    expect(done.out).toContain('Recorded “Brief all partners” as done (12 September 2019)')
    expect(planFile('ours').milestones.at(-1)).toMatchObject({
      id,
      title: 'Brief all partners',
      when: { edtf: '2019-09-12' },
      done: { when: { edtf: '2019-09-12' } },
      owner: { role: 'Business manager' },
      evidence: [{ kind: 'minute', text: 'Executive, item 4' }],
    })
    const cancelled = await transition(
      'milestone',
      'cancel',
      'ours',
      'Cabinet considers the draft annual report',
      '--reason',
      'Withdrawn',
    )
    expect(cancelled.exitCode).toBe(0)
  })
})

describe('nonsense', () => {
  it.each([
    [['set', 'ours', 'boardEndDate', 'Rutland', '2019-02-30'], 'is not a date that exists'],
    [['set', 'ours', 'boardEndDate', 'Narnia', '2019-09-27'], 'The plan has no area “Narnia”'],
    [['set', 'ours', 'endDate', 'Rutland', '2019-09-27'], 'is not a date that others count from'],
    [['set', 'ours', 'boardEndDate', 'Rutland', '2019-09-27', '--actual'], 'cannot have happened'],
    [['set', 'ours', 'publicationDate', 'Rutland', 'not-yet'], 'is recorded as done'],
    [['milestone', 'add', 'ours', 'x'.repeat(10_000)], 'is longer than 300 characters'],
    [['milestone', 'add', 'ours', 'NUL \u0000 inside'], 'hidden control character'],
    [['milestone', 'add', 'ours', 'two\nlines'], 'line break'],
    [['milestone', 'add', 'ours', 'reversed \u202E'], 'hidden control character'],
    [['milestone', 'add', 'ours', ''], 'is empty'],
    [
      ['milestone', 'set', 'ours', 'Nothing like it', '--date', '2019-09-27'],
      'The plan has no milestone',
    ],
    [
      ['milestone', 'set', 'ours', 'Cabinet considers the draft annual report'],
      'Nothing was given to change',
    ],
    [
      [
        'milestone',
        'set',
        'ours',
        'Cabinet considers the draft annual report',
        '--depends-on',
        'Publish the board’s annual report 2018/19',
      ],
      'goes round in a circle',
    ],
    [
      ['milestone', 'done', 'ours', 'Health and Wellbeing Board considers the annual report'],
      'cannot have happened',
    ],
    [['new', 'ours'], 'There is already a plan “ours”'],
    [['milestone', 'add', 'ours', 'A', '--requirement', 'no-such'], 'go with --about'],
    [
      ['milestone', 'add', 'ours', 'A', '--about', 'decision', '--requirement', 'no-such'],
      'does not have',
    ],
  ])('%j is refused in a sentence, and nothing changes', async (args, sentence) => {
    const before = readFileSync(join(folder, 'ours.json'), 'utf8')
    const { exitCode, err } = await transition(...args)
    expect(exitCode).toBe(2)
    expect(err).toContain(sentence)
    expect(readFileSync(join(folder, 'ours.json'), 'utf8')).toBe(before)
  })
})

describe('starting points', () => {
  it.each([
    ['blank', 1],
    ['single-authority', 1],
    ['joint-areas', 2],
  ])('%s makes a plan that can be checked and dated at once', async (from, areas) => {
    expect((await transition('new', 'fresh', '--from', from, '--title', 'Ours')).exitCode).toBe(0)
    const { exitCode, out } = await transition('check', 'fresh')
    expect(exitCode).toBe(0)
    expect(out).toContain('Cannot tell')
    const schedule = JSON.parse(
      (await transition('schedule', 'fresh', '--format', 'json')).out,
    ) as { entries: { id: string }[] }
    expect(schedule.entries.filter(({ id }) => id === 'publish-arrangements')).toHaveLength(areas)
  })

  it('names its areas, and refuses too many names', async () => {
    const two = ['new', 'joint', '--from', 'joint-areas', '--area', 'North', '--area', 'South']
    expect((await transition(...two)).exitCode).toBe(0)
    expect((await transition('set', 'joint', 'publicationDate', 'south', '2019-06')).out).toContain(
      'of South',
    )
    expect((await transition('new', 'single', '--area', 'A', '--area', 'B')).err).toContain(
      '1 area(s)',
    )
  })
})
