import { describe, expect, it } from 'vitest'
import { makeOptions } from '../make-options.ts'
import { everyForm, missingThings, type FilledForm } from './every-form.ts'
import { formPlan, type Sent } from './form-plan.ts'

const { id: _, revision: __, ...FIELDS } = makeOptions()
const P03 = 'Provide for independent scrutiny of how effective the arrangements are'

const listed = (fields: Record<string, unknown> = {}) =>
  formPlan({
    ...FIELDS,
    checklist: [
      {
        id: 'checklist-p01',
        item: 'p01',
        state: 'agreed',
        agreedBy: ['council'],
        owner: { role: 'Writer' },
        where: 'section 4',
        evidence: [{ kind: 'minute', text: 'Executive, item 3' }],
      },
    ],
    ...fields,
  })

const FORMS: readonly FilledForm[] = [
  [
    '/checklist/p03',
    {
      state: 'agreed',
      agreedBy: ['council', 'police'],
      where: 'section 9',
      owner: 'organisation:ccg',
      'owner-role': 'Lead nurse',
      'evidence-kind': 'minute',
      'evidence-text': 'Executive, item 4',
    },
    '/checklist',
    `Recorded of “${P03}”: agreed by Testshire County Council and Chief Constable of Testshire, owner (Testshire CCG, Lead nurse), where it stands (section 9) and evidence`,
  ],
  [
    '/checklist/all',
    {
      'state-p01': 'agreed',
      'where-p01': 'section 4',
      'state-p02': 'missing',
      'where-p02': '',
      'state-p11': 'agreed-by-all',
      'where-p11': 'section 7',
    },
    '/checklist',
    'Recorded how far the arrangements are: P02 and P11',
  ],
]

describe('the forms of the list', () => {
  everyForm(
    FORMS.filter(([path]) => path.endsWith('all')),
    () => Promise.resolve(listed()),
  )
})

missingThings([
  ['/checklist/p99', 'has no such item'],
  ['/checklist/y01', 'has no such item'],
])

describe('one item', () => {
  it('is recorded, shown again, and undone whole', async () => {
    const { send, plan, page, journal } = listed()
    const [path, filled, , said] = FORMS[0]!
    const answer = await send(path, { ...filled, revision: '0' })
    expect(answer.location).toBe('/plans/ours/checklist?saved=1#p03')
    expect((await journal()).at(-1)?.said).toBe(said)
    expect((await plan()).checklist.at(-1)).toEqual({
      id: 'checklist-p03',
      item: 'p03',
      state: 'agreed',
      agreedBy: ['council', 'police'],
      owner: { organisation: 'ccg', role: 'Lead nurse' },
      where: 'section 9',
      evidence: [{ kind: 'minute', text: 'Executive, item 4' }],
    })
    expect(await page(`/plans/ours${path}`)).toMatch(/value="police"[^>]* checked/)
    expect((await send(path, { ...filled, revision: '0' })).status).toBe(303)
    expect(await journal()).toHaveLength(1)
    await send('/undo', { revision: '1' })
    expect((await plan()).checklist).toHaveLength(1)
  })

  it('is taken away whole by “not recorded”', async () => {
    const { send, plan } = listed()
    expect((await send('/checklist/p01', { state: 'not-recorded', revision: '0' })).status).toBe(
      303,
    )
    expect((await plan()).checklist).toEqual([])
  })

  it.each<[Sent, string[]]>([
    [{}, ['state: Choose how far it is.']],
    [{ state: 'agreed' }, ['agreedBy: Tick the partners that have agreed it.']],
    [
      { state: 'drafted', agreedBy: 'ccg' },
      ['agreedBy: Partners are ticked, but it is not agreed.'],
    ],
    [{ state: 'agreed', agreedBy: 'gone' }, ['agreedBy: Choose from the safeguarding partners']],
    [{ state: 'missing', where: 'section 1' }, ['where: What is missing stands nowhere']],
    [{ state: 'not-recorded', where: 'section 1' }, ['state: Choose how far it is, so']],
    [
      { state: 'agreed', where: 'x'.repeat(201), 'evidence-kind': 'link' },
      ['where: Where it stands is longer', 'evidence-address: Type', 'agreedBy: Tick'],
    ],
  ])('%j is told at its fields and changes nothing', async (fields, told) => {
    const { send, journal } = listed()
    const { status, html } = await send('/checklist/p02', { ...fields, revision: '0' })
    expect(status).toBe(422)
    const items = [...html.matchAll(/<a href="#([^"]+)">([^<]+)<\/a>/g)].map(
      ([, field, message]) => `${field}: ${message}`,
    )
    for (const one of told) expect(items.some((item) => item.startsWith(one))).toBe(true)
    expect(await journal()).toEqual([])
  })
})

describe('the list', () => {
  it('sets law and guidance apart, counts each, and marks what was not read', async () => {
    const { page } = listed()
    const html = await page('/plans/ours/checklist')
    const split = html.indexOf('id="in-guidance"')
    const [law, guidance] = [html.slice(0, split), html.slice(split)]
    expect(law).toContain('Of 3 items: 1 agreed by some, 2 not recorded.')
    expect(guidance).toContain('Of 13 items: 13 not recorded.')
    expect(law).toContain('Agreed: Testshire County Council')
    expect(law).toContain('Not recorded as agreed: Testshire CCG and Chief Constable of Testshire')
    expect(guidance).toContain('app-mark')
    expect(guidance).toMatch(/id="p16"/)
    expect(html).toContain('not legal advice')
  })

  it('says “agreed by all” only where every kind of partner is known and has agreed', async () => {
    const all = { id: 'c-1', item: 'p01', state: 'agreed', agreedBy: ['council', 'ccg', 'police'] }
    const { page } = listed({ checklist: [all] })
    expect(await page('/plans/ours/checklist')).toContain('1 agreed by all')
    const { areas } = makeOptions()
    const partners = { localAuthority: 'council', clinicalCommissioningGroups: ['ccg'] }
    const unsure = listed({ checklist: [all], areas: areas.map((area) => ({ ...area, partners })) })
    expect(await unsure.page('/plans/ours/checklist')).toContain('1 agreed by some')
    const form = await unsure.page('/plans/ours/checklist/all')
    expect(form).not.toContain('value="agreed-by-all"')
    expect(form).toContain('the partners of every area')
  })

  it('keeps owner and evidence in a whole table, and tells what is wrong at its row', async () => {
    const { send, plan } = listed()
    const wrong = await send('/checklist/all', {
      'state-p01': 'missing',
      'where-p01': 'section 4',
      'state-p02': '',
      'where-p02': 'Typed <b>',
      revision: '0',
    })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('<a href="#where-p01">P01: What is missing')
    expect(wrong.html).toContain('<a href="#state-p02">P02: Choose how far it is')
    expect(wrong.html).toContain('value="Typed &lt;b&gt;"')
    await send('/checklist/all', {
      'state-p01': 'drafted',
      'where-p01': 'section 5',
      revision: '0',
    })
    expect((await plan()).checklist[0]).toMatchObject({
      state: 'drafted',
      agreedBy: [],
      owner: { role: 'Writer' },
      where: 'section 5',
      evidence: [{ text: 'Executive, item 3' }],
    })
  })

  it('is none in a plan without a framework', async () => {
    const { page, get, send } = formPlan({ ...FIELDS, framework: undefined })
    expect(await page('/plans/ours/checklist')).toContain('there is no list to check')
    expect(await page('/plans/ours/checklist/all')).toContain('there is no list to check')
    expect((await get('/plans/ours/checklist/p01')).status).toBe(404)
    expect((await send('/checklist/all', { 'state-p01': 'drafted' })).status).toBe(422)
  })
})
