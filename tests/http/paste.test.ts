import { describe, expect, it } from 'vitest'
import { milestone } from '../domain/build-plan.ts'
import { COUNTY, formPlan, type Sent } from './form-plan.ts'

const PASTE = '/milestones/paste'
const FORM = `/plans/ours${PASTE}`

/** An action table as Excel puts it on the clipboard: line breaks in a cell, merged cells, notes. */
const TABLE = [
  'Ref\tAction\tBy when\tLead\tStatus\tComments',
  'Governance\t\t\t\t\t',
  '1.1\tPublish new structure by statutory deadline\tby June 2019\tBoard manager\tGreen\t',
  '1.2\tAgree partner financial contributions\t"by February\n2019"\tLeicestershire county council\tComplete 12/2/2019\t',
  '1.3\tAgree <b>sub group</b> work plans\tASAP\t\tAmber\t=HYPERLINK("http://example.org")',
  '1.4\tPublish the first yearly report\t30/9/2027\tBoard manager\tComplete\t',
].join('\r\n')

const ours = () => formPlan({ milestones: [], statedDeadlines: [] })
const add = (more: Sent = {}): Sent => ({
  pasted: TABLE,
  seed: 'seed',
  then: 'add',
  take: ['3', '4', '5', '6'],
  revision: '0',
  ...more,
})

/** The cells of each row of the preview, without their markup. */
const rowsOf = (html: string): string[] =>
  [...html.matchAll(/<tr class="govuk-table__row" id="row-\d+">(.*?)<\/tr>/g)].map(([, row]) =>
    (row ?? '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )

const ticked = (html: string): string[] =>
  [...html.matchAll(/name="take" type="checkbox" value="(\d+)" checked/g)].map(
    ([, line]) => line ?? '',
  )

describe('pasting an action plan', () => {
  it('shows what each row becomes, with every milestone ticked, and adds nothing', async () => {
    const made = ours()
    expect(await made.page(FORM)).toContain('with the row of headings')
    const { status, html } = await made.send(PASTE, { pasted: TABLE, seed: 'seed' })
    expect(status).toBe(200)
    expect(html).toContain('4 milestones and one heading. Nothing is added yet.')
    const rows = rowsOf(html)
    expect(rows[0]).toContain('Governance Heading, not added')
    expect(rows[1]).toContain('by June 2019 Board manager A role On track')
    expect(rows[2]).toContain(
      'by February 2019 Organisation: Leicestershire County Council Done: 12 February 2019',
    )
    expect(rows[3]).toContain('No date Nobody At risk Note: Date as pasted: ASAP;')
    expect(rows[3]).toContain('“ASAP” is not a date')
    expect(rows[3]).toContain('&lt;b&gt;sub group&lt;/b&gt;')
    expect(rows[4]).toContain('so it is not taken as done')
    expect(ticked(html)).toEqual(['3', '4', '5', '6'])
    expect((await made.plan()).revision).toBe(0)
  })

  it('adds the rows that are ticked as one change, which can be undone', async () => {
    const made = ours()
    const answer = await made.send(PASTE, add({ take: ['3', '4', '6'], source: 'Action plan' }))
    expect([answer.status, answer.location]).toEqual([303, '/plans/ours/milestones?saved=1'])
    const source = { text: 'Action plan' }
    const { milestones } = await made.plan()
    expect(milestones).toMatchObject([
      {
        id: 'seed-3',
        title: 'Publish new structure by statutory deadline',
        when: { edtf: '../2019-06' },
        owner: { role: 'Board manager' },
        progress: { state: 'on-track' },
        source,
      },
      {
        id: 'seed-4',
        when: { edtf: '../2019-02' },
        owner: { organisation: COUNTY },
        done: { when: { edtf: '2019-02-12' } },
        source,
      },
      { id: 'seed-6', when: { edtf: '2027-09-30' }, source },
    ])
    expect(milestones[2]).not.toHaveProperty('done')
    expect(await made.page('/plans/ours/milestones?saved=1')).toContain(
      'Added 3 milestones, 1 of them done.',
    )
    await made.send('/undo', { revision: '1' })
    expect((await made.plan()).milestones).toEqual([])
  })

  it('sent twice adds the rows once', async () => {
    const made = ours()
    expect((await made.send(PASTE, add())).status).toBe(303)
    expect((await made.send(PASTE, add())).status).toBe(303)
    expect((await made.plan()).milestones).toHaveLength(4)
    expect(await made.journal()).toHaveLength(1)
  })

  it('keeps the text of a cell as text, and the words that were not understood', async () => {
    const made = ours()
    await made.send(PASTE, add({ take: '5' }))
    const [only] = (await made.plan()).milestones
    expect(only?.title).toBe('Agree <b>sub group</b> work plans')
    expect(only?.progress?.note).toContain('Date as pasted: ASAP')
    expect(only?.progress?.note).toContain('=HYPERLINK("http://example.org")')
  })

  it('goes back with the text as it was pasted', async () => {
    const { send } = ours()
    const { status, html } = await send(PASTE, add({ back: 'yes', source: 'Action plan' }))
    expect(status).toBe(200)
    expect(html).toContain('<textarea')
    expect(html).toContain('Ref Action By when')
    expect(html).toContain('&lt;b&gt;sub group&lt;/b&gt;')
    expect(html).toContain('value="Action plan"')
  })

  it('made from an older plan adds nothing, keeps what was ticked, and takes fresh ids', async () => {
    const made = ours()
    await made.send(PASTE, add({ take: '3' }))
    const clash = await made.send(PASTE, add({ take: ['3', '4', '5'] }))
    expect(clash.status).toBe(409)
    expect(clash.html).toContain(
      'Added the milestone “Publish new structure by statutory deadline”',
    )
    expect(ticked(clash.html)).toEqual(['3', '4', '5'])
    expect(rowsOf(clash.html)[1]).toContain('A milestone of this name is already in the plan.')
    const seed = /name="seed" value="([^"]+)"/.exec(clash.html)?.[1] ?? ''
    expect(seed).not.toBe('seed')
    const again = await made.send(PASTE, add({ take: '3', seed, revision: '1' }))
    expect(again.status).toBe(303)
    expect((await made.plan()).milestones).toHaveLength(2)
  })

  it('of a worked example is refused, with the text kept', async () => {
    const answer = await ours().send(PASTE, { pasted: TABLE }, 'leicestershire-rutland')
    expect(answer.status).toBe(403)
    expect(answer.html).toContain('&lt;b&gt;sub group&lt;/b&gt;')
  })
})

describe('columns that were told wrongly', () => {
  const AS_READ = 'number,title,date,owner,status,progress'
  const chosen = (...columns: string[]): Sent =>
    Object.fromEntries(columns.map((readAs, n) => [`column-${n}`, readAs]))
  const READ = chosen(...AS_READ.split(','))

  it('are shown as read, each with an example', async () => {
    const { html } = await ours().send(PASTE, { pasted: TABLE, seed: 'seed' })
    expect(html).toContain(`name="read-as" value="${AS_READ}"`)
    expect(html).toMatch(/<select[^>]* id="column-2"[^>]*>.*?value="date" selected/)
    expect(html).toContain('For example “by June 2019”.')
  })

  it('are corrected and read again', async () => {
    const made = ours()
    const anew = chosen('ignored', 'progress', 'title', 'ignored', 'ignored', 'ignored')
    const again = await made.send(PASTE, add({ ...anew, 'read-as': AS_READ, again: 'yes' }))
    expect(again.status).toBe(200)
    expect(rowsOf(again.html)[1]).toContain('by June 2019 No date Nobody Note: Publish new')
    expect(again.html).toContain('name="read-as" value="ignored,progress,title')
    const done = await made.send(
      PASTE,
      add({ ...anew, 'read-as': Object.values(anew).join(','), take: '3' }),
    )
    expect(done.status).toBe(303)
    expect((await made.plan()).milestones[0]?.title).toBe('by June 2019')
  })

  it('are never added unseen', async () => {
    const made = ours()
    const anew = { ...READ, 'column-3': 'ignored' }
    const { status, html } = await made.send(PASTE, add({ ...anew, 'read-as': AS_READ }))
    expect(status).toBe(200)
    expect(html).toContain('You have changed what a column is.')
    expect((await made.plan()).revision).toBe(0)
    expect((await made.send(PASTE, add({ ...READ, 'read-as': AS_READ }))).status).toBe(303)
  })

  it.each([
    [{ 'column-1': 'ignored' }, 'Choose the column that says what is to be done'],
    [{ 'column-2': 'title' }, 'Only one column can say what is to be done'],
    [{ 'column-5': 'owner' }, 'Only one column can be the owner'],
  ])('%j is refused at the choice, which is kept', async (wrong, sentence) => {
    const made = ours()
    const sent = add({ ...READ, 'read-as': AS_READ, ...wrong })
    const { status, html } = await made.send(PASTE, sent)
    expect(status).toBe(422)
    expect(html).toContain('<a href="#column-0">')
    expect(html).toContain(sentence)
    const [[id, value] = []] = Object.entries(wrong)
    expect(html).toMatch(new RegExp(`id="${id ?? ''}"[^>]*>.*?value="${value ?? ''}" selected`))
    expect((await made.plan()).revision).toBe(0)
  })
})

describe('a row that may be about a child', () => {
  it('is not ticked, and that is said', async () => {
    const made = ours()
    const pasted = 'Action\tLead\tComments\nMeet\tPolice\t\nSee her\tPolice\tChild X (aged 7)'
    const { html } = await made.send(PASTE, { pasted, seed: 'seed' })
    expect(ticked(html)).toEqual(['2'])
    expect(rowsOf(html)[1]).toContain('This may be personal data about a child or family')
    expect(html).toContain('One row may hold personal data')
  })
})

describe('a paste that cannot be read', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \t\n\t '],
    ['headings alone', 'Action\tBy when\tLead'],
    ['figures alone', '1\t2\n3\t4'],
    ['3,001 rows', 'Do it\tJune 2019\n'.repeat(3001)],
  ])('%s is told at the field, and kept', async (_what, pasted) => {
    const made = ours()
    const { status, html } = await made.send(PASTE, { pasted, seed: 'seed', source: 'A paper' })
    expect(status).toBe(422)
    expect(html).toContain('<a href="#pasted">')
    expect(html).toContain('value="A paper"')
    if (pasted.trim() !== '') expect(html).toContain(pasted.trim().slice(0, 5).replace(/\s+/g, ' '))
    expect((await made.plan()).revision).toBe(0)
  })

  it.each<[string, Sent, string]>([
    ['no row ticked', { take: [] }, 'Tick the rows to add.'],
    ['rows that are no milestones', { take: ['1', '2', '99', 'x'] }, 'Tick the rows to add.'],
    ['a source too long', { source: 'x'.repeat(301) }, 'longer than 300'],
  ])('%s is told', async (_what, more, sentence) => {
    const made = ours()
    const { status, html } = await made.send(PASTE, add(more))
    expect(status).toBe(422)
    expect(html).toContain(sentence)
    expect((await made.plan()).revision).toBe(0)
  })

  it('takes no id that a form makes up', async () => {
    const made = ours()
    expect((await made.send(PASTE, add({ seed: '../<x>' }))).status).toBe(303)
    expect((await made.plan()).milestones[0]?.id).toMatch(/^id\d+x*-3$/)
  })

  it('is refused as a whole where an id is taken, and keeps what was ticked', async () => {
    const made = formPlan({ milestones: [milestone({ id: 'seed-4' })], statedDeadlines: [] })
    const { status, html } = await made.send(PASTE, add())
    expect(status).toBe(422)
    expect(html).toContain('has the id &quot;seed-4&quot;')
    expect((await made.plan()).revision).toBe(0)
    expect(ticked(html)).toEqual(['3', '4', '5', '6'])
  })
})
