import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commandLine } from './command-line.ts'

type Json = Record<string, unknown>
const parse = (text: string): Json => JSON.parse(text) as Json

describe('looking', () => {
  const { folder, transition } = commandLine()

  it('lists the examples, one a line, with their own day', async () => {
    const { out, exitCode } = await transition('list')
    expect(exitCode).toBe(0)
    expect(out.split('\n')).toHaveLength(6)
    expect(out).toContain('leicestershire-rutland\t')
    expect(out).toContain('example, as at 13 September 2019')
  })

  it('exits 1 where a finding of law is likely, and 0 where all of law is cannot tell', async () => {
    expect((await transition('check', 'leicestershire-rutland')).exitCode).toBe(1)
    expect((await transition('check', 'authority-2018-19')).exitCode).toBe(0)
  })

  it('says of a plan with nothing wrong that nothing is wrong', async () => {
    const { out, exitCode } = await transition('check', 'authority-2018-19-corrected')
    expect(exitCode).toBe(0)
    expect(out).toContain('Nothing wrong was found in this plan.')
  })

  it('prints findings and schedule in the shapes that scripts depend on', async () => {
    const found = parse(
      (await transition('check', 'leicestershire-rutland', '--format', 'json')).out,
    )
    expect(found).toMatchObject({ plan: 'leicestershire-rutland', today: '2019-09-13' })
    const [first] = found['findings'] as Json[]
    expect(Object.keys(first!)).toEqual(
      expect.arrayContaining([
        'code',
        'force',
        'verdict',
        'subjects',
        'restsOn',
        'message',
        'citations',
      ]),
    )
    const scheduled = parse(
      (await transition('schedule', 'leicestershire-rutland', '--format', 'json')).out,
    )
    const publish = (scheduled['entries'] as Json[]).filter(
      ({ id }) => id === 'publish-arrangements',
    )
    expect(publish).toHaveLength(2)
    expect(publish[0]).toMatchObject({
      kind: 'requirement',
      due: '2019-06-29',
      lastWorkingDay: '2019-06-28',
      standing: 'done-in-time',
      bases: [
        {
          force: 'law',
          modal: 'must',
          citation: 'SI 2018/497 reg 5(1)',
          due: '2019-06-30',
          verdict: 'in-time',
        },
        { force: 'guidance', due: '2019-06-29', verdict: 'in-time' },
      ],
    })
  })

  it('takes another day with --today, and refuses a day that does not exist', async () => {
    const { out } = await transition(
      'check',
      'leicestershire-rutland',
      '--today',
      '2019-10-01',
      '--format',
      'json',
    )
    expect(parse(out)).toMatchObject({ today: '2019-10-01' })
    const wrong = await transition('check', 'leicestershire-rutland', '--today', '2019-02-29')
    expect(wrong.exitCode).toBe(2)
    expect(wrong.err).toContain('"2019-02-29" is not a day that exists')
  })

  it.each(['ics', 'mmd', 'csv', 'md', 'json'])(
    'exports to %s, on standard output and to a file',
    async (format) => {
      const printed = await transition('export', 'leicestershire-rutland', '--to', format)
      expect(printed.exitCode).toBe(0)
      expect(printed.out.length).toBeGreaterThan(500)
      const file = join(folder, `out.${format}`)
      expect(
        (await transition('export', 'leicestershire-rutland', '--to', format, '--out', file)).out,
      ).toBe('')
      expect(readFileSync(file, 'utf8')).toBe(printed.out)
    },
  )

  it('never writes an export over a plan', async () => {
    const file = join(folder, 'kept.json')
    await transition('export', 'leicestershire-rutland', '--to', 'json', '--out', file)
    const text = readFileSync(file, 'utf8')
    const over = await transition('export', 'leicestershire-rutland', '--to', 'ics', '--out', file)
    expect(over).toMatchObject({ exitCode: 2, out: '' })
    expect(over.err).toContain('holds a plan, so nothing was written there')
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  it('exports a plan that validate accepts again', async () => {
    const file = join(folder, 'again.json')
    await transition('export', 'leicestershire-rutland', '--to', 'json', '--out', file)
    expect(await transition('validate', file)).toMatchObject({ exitCode: 0 })
    expect((await transition('check', file)).exitCode).toBe(1)
  })

  it('prints the law with the four pairs side by side, and what to look up first', async () => {
    const law = parse((await transition('law', '--format', 'json')).out)
    expect(law['framework']).toBe('working-together-2018')
    expect((await transition('law')).out).toContain('SI 2018/497 reg 5(1)')
    const stale = await transition('law', 'stale')
    expect(stale.exitCode).toBe(0)
    expect(stale.out.split('\n')[0]).toContain('SI 2018/497 reg 5(1)')
  })

  it('lists everything as stale six months after it was checked', async () => {
    const stale = async (day: string): Promise<Json[]> =>
      parse((await transition('law', 'stale', '--format', 'json', '--today', day)).out)[
        'stale'
      ] as Json[]
    expect(await stale('2027-05-22')).toHaveLength(1)
    expect((await stale('2027-05-23')).length).toBeGreaterThan(60)
  })
})

describe('wrong use', () => {
  const { folder, transition } = commandLine()

  it.each([
    [['check', 'no-such-plan'], 'There is no plan “no-such-plan”'],
    [
      ['export', 'leicestershire-rutland', '--to', 'pdf'],
      'Allowed choices are ics, mmd, svg, png, pptx, csv, md, json',
    ],
    [['nonsense'], "unknown command 'nonsense'"],
    [
      ['set', 'leicestershire-rutland', 'boardEndDate', 'Leicestershire', '2019-09-27'],
      'read-only',
    ],
    [['new', 'Bad Id'], 'is not a plan id'],
    [['new', 'leicestershire-rutland'], 'is the id of a shipped example'],
    [['new', 'mine', '--from', 'nowhere'], 'There is nothing called “nowhere”'],
  ])('%j is refused in a sentence with exit 2', async (args, sentence) => {
    const { exitCode, err } = await transition(...args)
    expect(exitCode).toBe(2)
    expect(err).toContain(sentence)
  })

  it.each([
    ['an unknown key', (plan: Json) => ({ ...plan, colour: 'red' }), '"colour"'],
    [
      '30 February',
      (plan: Json) => ({
        ...plan,
        milestones: [{ id: 'm-1', title: 'A', when: { edtf: '2019-02-30' } }],
      }),
      'milestones.0.when.edtf',
    ],
    [
      '29 February 2019',
      (plan: Json) => ({
        ...plan,
        milestones: [{ id: 'm-1', title: 'A', when: { edtf: '2019-02-29' } }],
      }),
      '2019-02-29',
    ],
    [
      'a circle',
      (plan: Json) => ({
        ...plan,
        milestones: [
          { id: 'm-1', title: 'A', dependsOn: ['m-2'] },
          { id: 'm-2', title: 'B', dependsOn: ['m-1'] },
        ],
      }),
      'goes round in a circle',
    ],
    [
      'a reference to nothing',
      (plan: Json) => ({ ...plan, milestones: [{ id: 'm-1', title: 'A', dependsOn: ['m-9'] }] }),
      'm-9',
    ],
    [
      'a later file version',
      (plan: Json) => ({ ...plan, format: 99 }),
      'later version of the program',
    ],
    ['a title with a line break', (plan: Json) => ({ ...plan, title: 'one\ntwo' }), 'title'],
    [
      'an unknown requirement',
      (plan: Json) => ({ ...plan, milestones: [{ id: 'm-1', title: 'A', fulfils: 'nothing' }] }),
      'milestones.0.fulfils',
    ],
    [
      'an unknown anchor',
      (plan: Json) => ({
        ...plan,
        areas: [{ id: 'a-1', name: 'A', anchors: { someDate: {} } }],
        milestones: [],
        bodies: [],
        lines: [],
        statedDeadlines: [],
      }),
      'someDate',
    ],
  ])(
    'a plan file with %s is refused with its place, and left as it is',
    async (_, spoil, sentence) => {
      const example = parse(readFileSync('plans/examples/authority-2018-19.json', 'utf8'))
      const file = join(folder, 'spoilt.json')
      const text = JSON.stringify(spoil({ ...example, statedDeadlines: [] }))
      writeFileSync(file, text)
      for (const command of ['validate', 'check', 'schedule']) {
        const { exitCode, err } = await transition(command, file)
        expect(exitCode).toBe(2)
        expect(err).toContain(sentence)
        expect(err).toContain('spoilt.json')
      }
      expect(readFileSync(file, 'utf8')).toBe(text)
    },
  )

  it('half a file is refused and left as it is', async () => {
    const file = join(folder, 'half.json')
    const text = readFileSync('plans/examples/authority-2018-19.json', 'utf8').slice(0, 500)
    writeFileSync(file, text)
    const { exitCode, err } = await transition('set', file, 'publicationDate', 'x', '2019-06-01')
    expect(exitCode).toBe(2)
    expect(err).toContain('cut short')
    expect(readFileSync(file, 'utf8')).toBe(text)
  })
})
