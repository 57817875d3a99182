import { describe, expect, it } from 'vitest'
import { NOTHING, ours } from './entry-plan.ts'
import type { Sent } from './form-plan.ts'

const PASTE = '/structure/paste'
const START = '/structure/start-from'
const ARRANGE = '/structure/arrange'

const LIST = ['Testshire Board', '  Executive', '    Learning <b>group</b>', '  Data'].join('\n')

const paste = (more: Sent = {}): Sent => ({
  ...{ pasted: LIST, where: 'old', seed: 'seed', revision: '0', source: '' },
  ...more,
})

const ticked = (html: string): string[] =>
  [...html.matchAll(/name="take" type="checkbox" value="(\d+)" checked/g)].map(
    ([, line]) => line ?? '',
  )

/** The cells of a row of the preview, without their markup. */
const rowOf = (html: string, line: number): string =>
  (new RegExp(`id="row-${line}">(.*?)</tr>`).exec(html)?.[1] ?? '')
    .replace(/<select.*?<\/select>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const THEN = { then: 'add', take: ['1', '2', '3', '4'] }

describe('pasting a structure', () => {
  it('shows what each line becomes, and adds nothing', async () => {
    const made = ours(NOTHING)
    const { status, html } = await made.send(PASTE, paste())
    expect(status).toBe(200)
    expect(html).toContain('This would add 4 bodies and 3 lines to the old structure.')
    expect(rowOf(html, 3)).toBe(
      'Take row 3 Learning &lt;b&gt;group&lt;/b&gt; A guess: it stands under another New. Reports to “Executive”.',
    )
    expect(ticked(html)).toEqual(['1', '2', '3', '4'])
    expect((await made.plan()).revision).toBe(0)
  })

  it('takes 60 groups in three steps: page, preview, accepted; and is undone whole', async () => {
    const made = ours(NOTHING)
    const before = await made.plan()
    const groups = Array.from({ length: 59 }, (_, n) => `  Group ${n} of the board`)
    const pasted = ['Testshire Board', ...groups].join('\r\n')
    const shown = await made.send(PASTE, paste({ pasted }))
    const take = ticked(shown.html)
    const answer = await made.send(PASTE, paste({ pasted, then: 'add', take }))
    expect([answer.status, answer.location]).toEqual([303, '/plans/ours/structure/arrange?saved=1'])
    expect((await made.journal()).map(({ said }) => said)).toEqual(['Added 60 bodies and 59 lines'])
    expect(await made.page(answer.location)).toContain('Undo this change')
    await made.send('/undo', { revision: '1' })
    const { bodies, lines } = await made.plan()
    expect([bodies, lines]).toEqual([before.bodies, before.lines])
  })

  it('lets its reader change a kind and leave a row out', async () => {
    const made = ours(NOTHING)
    const changed = paste({ ...THEN, take: ['1', '3', '4'], 'kind-4': 'support-unit' })
    const again = await made.send(PASTE, { ...changed, again: 'yes' })
    expect(rowOf(again.html, 3)).toContain(
      'Row 2, which it stands under, is not added, so it reports to nothing.',
    )
    expect(again.html).toContain('<option value="support-unit" selected="">')
    await made.send(PASTE, changed)
    const { bodies, lines } = await made.plan()
    expect(bodies.map(({ name, kind }) => [name, kind])).toEqual([
      ['Testshire Board', 'board'],
      ['Learning <b>group</b>', 'sub-group'],
      ['Data', 'support-unit'],
    ])
    expect(lines).toMatchObject([{ body: 'seed-4', other: 'seed-1', kind: 'reports-to' }])
  })

  it('asks for the kind that nothing tells, at its row', async () => {
    const made = ours(NOTHING)
    const answer = await made.send(PASTE, paste({ pasted: 'Data', then: 'add', take: ['1'] }))
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('<a href="#kind-1">Choose the kind of “Data” (row 1).</a>')
    expect(answer.html).toContain('aria-describedby="kind-1-error"')
    expect((await made.plan()).bodies).toEqual([])
  })

  it('puts an option’s bodies into the option, and joins what is there by name', async () => {
    const made = ours()
    const pasted = 'PARTNERS’  executive\n  Data group\n  Practice review group\nCDOP (panel)'
    const shown = await made.send(`${PASTE}?option=option-a`, {
      ...paste({ pasted, where: 'option:option-a' }),
    })
    expect(rowOf(shown.html, 1)).toContain('In the plan already. Nothing is added to it.')
    expect(rowOf(shown.html, 3)).toContain('In the plan already. Nothing is added to it.')
    const sent = paste({ pasted, where: 'option:option-a', then: 'add', take: ticked(shown.html) })
    const answer = await made.send(`${PASTE}?option=option-a`, sent)
    expect(answer.location).toBe('/plans/ours/structure/arrange?option=option-a&saved=1')
    const { bodies, lines } = await made.plan()
    expect(bodies.slice(-2)).toMatchObject([
      { name: 'Data group', side: 'new', option: 'option-a' },
      { name: 'CDOP', kind: 'panel', side: 'new', option: 'option-a' },
    ])
    expect(lines.at(-1)).toMatchObject({ body: 'seed-2', other: 'a-exec' })
  })

  it('reads rows with headings in any order, and says of each what is not taken', async () => {
    const made = ours(NOTHING)
    const pasted = [
      'Chair,Reports to,Name,Started,Ends,Budget,Members',
      'Testshire county council,,Board A,June 2019,May 2019,£5,"Head of <i>data</i>; testshire County Council"',
      ',Board A; Board C,Group B,ASAP,,,',
      ',Group D,Group D,,,,',
      ',Group B,Board A,,,,',
    ].join('\n')
    const { html } = await made.send(PASTE, paste({ pasted }))
    expect(html).toContain('Not read: “Budget”.')
    expect(rowOf(html, 2)).toContain('Chair: Testshire County Council. Members: Head of &lt;i&gt;')
    expect(rowOf(html, 2)).toContain('It would end before it starts, so neither date is read.')
    expect(rowOf(html, 3)).toContain('From: “ASAP” is not a date.')
    expect(rowOf(html, 3)).toContain('“Board C” is neither in a row that is added nor in the plan')
    expect(rowOf(html, 4)).toContain('It would report to itself, so no line is added.')
    expect(rowOf(html, 5)).toContain('The same as row 2.')
    expect(rowOf(html, 5)).toContain(
      'it would go round in a circle: “Board A” reports to “Group B” reports to “Board A”.',
    )
    await made.send(PASTE, paste({ pasted, then: 'add', take: ['2', '3', '4', '5'] }))
    expect((await made.journal())[0]?.said).toBe(
      'Added 3 bodies, one line and 3 seats'.replace('one', '1'),
    )
  })

  it('leaves out what may be about a child, and what has no name', async () => {
    const { send } = ours(NOTHING)
    const pasted = ['Board', '  Review of child A (aged 7)', '  ???', `  ${'x'.repeat(301)}`].join(
      '\n',
    )
    const { html } = await send(PASTE, paste({ pasted }))
    expect(ticked(html)).toEqual(['1'])
    expect(rowOf(html, 2)).toContain('This may be personal data about a child')
    expect(rowOf(html, 3)).toContain('There is no name in it.')
    expect(rowOf(html, 4)).toContain('301 characters long and at most 300 fit.')
  })

  it('takes no number for a name, and says that names of people have no place', async () => {
    const made = ours(NOTHING)
    const list = ['Board', '1.2', '  Child A (born 2010) review'].join('\n')
    const { html } = await made.send(PASTE, paste({ pasted: list }))
    expect(ticked(html)).toEqual(['1'])
    expect(rowOf(html, 2)).toContain('There is no name in it.')
    expect(rowOf(html, 3)).toContain('This may be personal data about a child')
    const rows = [
      'Name,Chair,Members',
      'Board,Jo Bloggs,Independent Scrutineer; Cllr A. Bloggs; Testshire County Council',
      'Group,Director of Public Health,Head Teacher',
    ].join('\n')
    const table = await made.send(PASTE, paste({ pasted: rows }))
    const told = 'may be somebody’s name, and names of people have no place here'
    expect(rowOf(table.html, 2)).toContain(`“Jo Bloggs” ${told}; type the role instead.`)
    expect(rowOf(table.html, 2)).toContain(`“Cllr A. Bloggs” ${told}`)
    expect(rowOf(table.html, 2).split(told)).toHaveLength(3)
    expect(rowOf(table.html, 3)).not.toContain(told)
  })

  it('refuses what is too long or empty, with the text kept', async () => {
    const made = ours(NOTHING)
    const rows = Array.from({ length: 2000 }, (_, n) => `Group ${n}`).join('\n')
    const started = performance.now()
    const long = await made.send(PASTE, paste({ pasted: rows }))
    expect(performance.now() - started).toBeLessThan(1000)
    expect([long.status, long.html]).toEqual([
      422,
      expect.stringContaining('That is 2,000 rows, and 500 are read at once. Paste it in parts.'),
    ])
    expect(long.html).toContain('Group 1999')
    const none = await made.send(PASTE, paste({ pasted: ' \n---\n', where: 'nowhere' }))
    expect(none.html).toContain('href="#pasted"')
    expect(none.html).toContain('href="#where"')
    expect((await made.send(PASTE, paste({ back: 'yes' }))).html).toContain('Learning &lt;b&gt;')
  })
})

/** What another does that the same form, made from the plan before it, no longer goes together with. */
const DEPENDS: Record<string, [path: string, sent: Sent]> = {
  [PASTE]: [PASTE, paste({ ...THEN, seed: 'other' })],
  [START]: [
    START,
    { from: 'bare-structure', where: 'old', seed: 'other', then: 'add', revision: '0' },
  ],
  [ARRANGE]: [ARRANGE, { bodies: ['pqa'], under: 'scr', revision: '0' }],
}

describe.each([
  [PASTE, paste(THEN)],
  [START, { from: 'bare-structure', where: 'old', seed: 'seed', then: 'add', revision: '0' }],
  [ARRANGE, { bodies: ['scr'], under: 'pqa', revision: '0' }],
] satisfies [string, Sent][])('%s', (path, filled) => {
  it('sent twice is one change', async () => {
    const made = ours()
    expect((await made.send(path, filled)).status).toBe(303)
    expect((await made.send(path, filled)).status).toBe(303)
    expect(await made.journal()).toHaveLength(1)
  })

  it('made from an older plan is saved beside what another did elsewhere', async () => {
    const made = ours()
    await made.send('/title', { title: 'By another', revision: '0' })
    expect((await made.send(path, filled)).status).toBe(303)
    expect((await made.plan()).title).toBe('By another')
    expect((await made.journal()).at(-1)).toMatchObject({ revision: 2, madeFrom: 0 })
  })

  it('made from an older plan changes nothing where it depends on what another did', async () => {
    const made = ours()
    expect((await made.send(...DEPENDS[path]!)).status).toBe(303)
    const { status, html } = await made.send(path, filled)
    expect([status, html]).toEqual([409, expect.stringContaining('revision 1.')])
    expect(html).toContain('name="revision" value="1"')
    expect(await made.journal()).toHaveLength(1)
  })

  it('is refused for an example, and for an option that is not there', async () => {
    const made = ours()
    expect((await made.send(path, filled, 'leicestershire-rutland')).status).toBe(403)
    expect((await made.get(`/plans/ours${path}?option=gone`)).status).toBe(404)
  })
})
