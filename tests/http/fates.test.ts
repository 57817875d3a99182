import { describe, expect, it } from 'vitest'
import { makeOptions } from '../make-options.ts'
import { everyForm, missingThings, type FilledForm } from './every-form.ts'
import { formPlan, type Sent } from './form-plan.ts'

const { id: _, revision: __, ...FIELDS } = makeOptions()

const opted = () => formPlan({ ...FIELDS })

/** The plan of the old structure and one new body that no option proposes. */
const withoutOptions = () => {
  const { bodies, lines } = makeOptions()
  const own = bodies.filter(({ option }) => option === undefined)
  return formPlan({
    ...FIELDS,
    bodies: [...own, { id: 'new', name: 'Partnership', kind: 'partnership', side: 'new' }],
    lines: lines.filter(({ body, other }) => !/^[ab]-/.test(body) && !/^[ab]-/.test(other)),
    seats: [],
    functions: [{ id: 'f-training', name: 'Training', body: 'lscb' }],
    options: [],
    fates: [{ id: 'fate-pqa', body: 'pqa', kind: 'merges-into', into: ['new'] }],
  })
}

const FORMS: readonly FilledForm[] = [
  [
    '/fates/new',
    {
      id: 'fate-new',
      about: 'body:lscb',
      kind: 'renamed',
      into: 'new',
      reason: 'The law',
      source: 'page 3',
    },
    '/fates',
    'Recorded what happens: “Testshire LSCB” is renamed “Partnership”',
  ],
  [
    '/fates/fate-pqa',
    { kind: 'ends', reason: 'Its work is done' },
    '/fates',
    'Changed what happens: “Performance group” ends',
  ],
  ['/fates/fate-pqa/remove', {}, '/fates', 'Removed what happens to “Performance group”'],
  [
    '/fates/all',
    {
      'kind-lscb': 'merges-into',
      'into-lscb': ['new', '', ''],
      'reason-lscb': 'The law',
      'kind-pqa': 'merges-into',
      'into-pqa': ['new', '', ''],
      'reason-pqa': '',
      'kind-f-training': 'moves-to',
      'into-f-training': ['', 'new'],
      'reason-f-training': '',
    },
    '/fates',
    'Recorded what happens to “Testshire LSCB” and “Training”',
  ],
]

everyForm(FORMS, () => Promise.resolve(withoutOptions()))

missingThings([
  ['/fates/gone', 'no such record of what happens'],
  ['/fates/gone/remove', 'no such record of what happens'],
  ['/fates/new?option=gone', 'no such option'],
  ['/fates/all?option=gone', 'no such option'],
])

describe('what happens under an option', () => {
  it('is shown both ways round, with what is open standing out', async () => {
    const { page } = opted()
    const html = await page('/plans/ours/fates?option=option-a')
    expect(html).toContain('Under <strong>Option A</strong>')
    expect(html).toContain('Still to be decided: 1 of 4 bodies, 1 of 2 functions.')
    expect(html).toContain('id="fate-scr"')
    expect(html).toMatch(/Undecided<\/strong>/)
    expect(html).toMatch(/Nothing recorded<\/strong>/)
    expect(html).toContain('(whichever option is chosen)')
    expect(html).toMatch(/New<\/strong> ?Nothing comes to it/)
    expect(html).toContain('It was there before and stays as it is.')
    expect(html).toMatch(/Training ?: nothing says who has it next/)
    expect(html).toContain('/plans/ours/views/becomes?option=option-a')
  })

  it('is of the option in mind where the address names none, and of all where it is empty', async () => {
    const { page, get } = opted()
    expect(await page('/plans/ours/fates')).toContain('Under <strong>Option A</strong>')
    expect(await page('/plans/ours/fates?option=option-b')).toContain('3 of 4 bodies')
    const all = await page('/plans/ours/fates?option=')
    expect(all).toContain('What is said here holds whichever option is chosen.')
    expect((await get('/plans/ours/fates?option=gone')).status).toBe(404)
  })

  it('offers the bodies of that option alone, and is kept for it', async () => {
    const { page, send, plan } = opted()
    const path = '/fates/new?body=lscb&option=option-b'
    const html = await page(`/plans/ours${path}`)
    expect(html).toContain('value="b-exec"')
    expect(html).not.toContain('value="a-exec"')
    expect(html).toMatch(/value="body:lscb" selected/)
    const fields = { id: 'f-new', about: 'body:lscb', kind: 'renamed', into: 'b-exec' }
    const answer = await send('/fates/new?option=option-b', { ...fields, revision: '0' })
    expect(answer.location).toBe('/plans/ours/fates?option=option-b&saved=1')
    expect((await plan()).fates.at(-1)).toEqual({
      id: 'f-new',
      option: 'option-b',
      body: 'lscb',
      kind: 'renamed',
      into: ['b-exec'],
    })
  })

  it('is filled in as one table, for that option', async () => {
    const { page, send, plan } = opted()
    const path = '/fates/all?option=option-b'
    const html = await page(`/plans/ours${path}`)
    expect(html).toContain('Said whichever option is chosen')
    expect(html).toMatch(
      /<optgroup label="New structure"><option value="b-exec">.*?<optgroup label="Outside the move"><option value="hwb">.*?<optgroup label="Old structure"><option value="scr">/s,
    )
    expect(html).toContain('<strong>Moves to</strong>: Another body takes it over whole.')
    const rows = { 'kind-pqa': 'splits-into', 'into-pqa': ['b-exec', '', 'b-forum'] }
    expect((await send(path, { ...rows, 'kind-cdop': 'continues', revision: '0' })).status).toBe(
      303,
    )
    const { fates } = await plan()
    expect(fates).toHaveLength(6)
    expect(fates.at(-1)).toMatchObject({ option: 'option-b', into: ['b-exec', 'b-forum'] })
  })
})

describe('a change taken back out of its turn', () => {
  it('is refused where something has been sent to what would no longer stay', async () => {
    const { send, plan } = withoutOptions()
    await send('/fates/new', { id: 'f-1', about: 'body:cdop', kind: 'continues', revision: '0' })
    const into = { about: 'body:scr', kind: 'merges-into', into: 'cdop' }
    await send('/fates/new', { id: 'f-2', ...into, revision: '1' })
    const { html } = await send('/undo', { revision: '1' })
    expect(html).toContain('an old body that does not stay as it is')
    expect((await plan()).fates.map(({ id }) => id)).toEqual(['fate-pqa', 'f-1', 'f-2'])
  })
})

describe('a form that makes no sense', () => {
  it.each<[string, Sent, string[]]>([
    ['/fates/new?option=', {}, ['kind: Choose what', 'about: Choose a body']],
    [
      '/fates/new?option=option-b',
      { about: 'body:lscb', kind: 'ends', source: 'x'.repeat(301) },
      ['source: Where', 'reason: Give the reason'],
    ],
    ['/fates/fate-scr', { kind: 'splits-into', into: 'a-exec' }, ['into: Choose at least two']],
    [
      '/fates/fate-scr',
      { kind: 'merges-into', into: 'a-exec', reason: 'x'.repeat(301) },
      ['reason: The reason is longer than 300'],
    ],
    [
      '/fates/all?option=option-a',
      {
        'kind-lscb': 'ends',
        'kind-scr': 'splits-into',
        'into-scr': 'a-exec',
        'kind-pqa': 'nonsense',
        'kind-cdop': '',
        'kind-f-training': '',
        'reason-f-training': 'Typed <b>',
      },
      [
        'kind-pqa: Choose what happens',
        'reason-lscb: Testshire LSCB: Give the reason',
        'into-scr: Serious case review group: Choose at least two',
        'kind-cdop: Child Death Overview Panel: This is said whichever',
        'kind-f-training: Training: Choose what happens',
      ],
    ],
  ])(
    '%s %j is told all at once at its fields, changes nothing and keeps it',
    async (path, fields, told) => {
      const { send, plan } = opted()
      const before = await plan()
      const { status, html } = await send(path, { ...fields, revision: '0' })
      expect(status).toBe(422)
      const items = [...html.matchAll(/<a href="#([^"]+)">([^<]+)<\/a>/g)].map(
        ([, field, message]) => `${field}: ${message}`,
      )
      for (const one of told) {
        expect(items.some((item) => item.startsWith(one))).toBe(true)
        expect(html).toContain(`id="${one.split(':')[0]}"`)
      }
      if ('reason-f-training' in fields) expect(html).toContain('value="Typed &lt;b&gt;"')
      expect(await plan()).toEqual(before)
    },
  )
})

describe('an empty plan', () => {
  it('is told what to record first', async () => {
    const { page } = formPlan({
      ...FIELDS,
      bodies: [],
      lines: [],
      seats: [],
      functions: [],
      fates: [],
      options: [],
      areas: [],
    })
    expect(await page('/plans/ours/fates')).toContain('Record them first')
    expect(await page('/plans/ours/fates/all')).toContain('Record them first')
  })
})
