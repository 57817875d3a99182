import { describe, expect, it } from 'vitest'
import { reportsTo } from '../../src/domain/reporting.ts'
import { BOARD, COUNTY, formPlan, OFFICE } from './form-plan.ts'

const CCG = {
  id: 'org-new',
  name: 'Northshire CCG',
  kind: 'clinical-commissioning-group',
  'valid-from-day': '1',
  'valid-from-month': '4',
  'valid-from-year': '2013',
  'valid-to-day': '30',
  'valid-to-month': 'June',
  'valid-to-year': '2022',
  source: 'paragraph 2',
}

describe('the organisations of a plan', () => {
  it('are shown with their kind, their days and where they are used', async () => {
    const made = formPlan()
    await made.send('/organisations/new', CCG)
    const html = await made.page('/plans/ours/organisations')
    expect(html).toContain(
      'The council of <a class="govuk-link" href="/plans/ours/areas#area-8k3d">',
    )
    expect(html).toContain('A safeguarding partner of')
    expect(html).toContain('The payer of')
    expect(html).toContain('1 April 2013')
    expect(html).toContain('30 June 2022')
    expect(html).toContain('Nowhere yet')
    expect(html).toContain(
      'href="/plans/ours/organisations/org-new/remove">Remove<span class="govuk-visually-hidden"> Northshire CCG',
    )
  })

  it('of a worked example can only be read', async () => {
    const html = await formPlan().page('/plans/leicestershire-rutland/organisations')
    expect(html).toContain('Leicestershire County Council')
    expect(html).not.toMatch(/organisations\/(new|org)/)
  })

  it('are asked for where there are none', async () => {
    const made = formPlan({ organisations: [], areas: [], bodies: [], milestones: [], money: [] })
    expect(await made.page('/plans/ours/organisations')).toContain(
      'No organisation is recorded yet.',
    )
  })
})

describe('an organisation', () => {
  it('is added with its days and source, and changed without losing what is not edited', async () => {
    const made = formPlan()
    await made.send('/organisations/new', CCG)
    const added = (await made.plan()).organisations.at(-1)
    expect(added).toEqual({
      id: 'org-new',
      name: 'Northshire CCG',
      kind: 'clinical-commissioning-group',
      validFrom: '2013-04-01',
      validTo: '2022-06-30',
      source: { text: 'paragraph 2' },
    })
    expect(await made.valueIn('/organisations/org-new', 'valid-to-month')).toBe('6')
    const { id: _, 'valid-to-day': __, 'valid-to-month': ___, 'valid-to-year': ____, ...rest } = CCG
    await made.send('/organisations/org-new', { ...rest, name: 'NHS Northshire CCG' })
    expect((await made.plan()).organisations.at(-1)).toEqual({
      id: 'org-new',
      name: 'NHS Northshire CCG',
      kind: 'clinical-commissioning-group',
      validFrom: '2013-04-01',
      source: { text: 'paragraph 2' },
    })
  })

  it.each([
    [{ kind: '' }, 'kind', 'Choose what kind of organisation it is.'],
    [{ kind: 'club' }, 'kind', 'Choose what kind of organisation it is.'],
    [
      { name: 'leicestershire county council', kind: 'council' },
      'name',
      'The plan has “Leicestershire County Council” already.',
    ],
    [{ 'valid-from-day': '31' }, 'valid-from-day', '31 April 2013 does not exist'],
    [{ 'valid-from-year': '13' }, 'valid-from-year', 'Type the year with four figures'],
    [{ 'valid-to-day': '' }, 'valid-to-day', 'must include a day'],
    [{ 'valid-to-year': '2012' }, 'valid-to-day', 'The last day is before the first.'],
    [{ source: 'x'.repeat(301) }, 'source', 'Where it is written is longer than 300'],
  ])('is refused at its field with %j', async (change, at, told) => {
    const made = formPlan()
    const before = await made.plan()
    const { status, html } = await made.send('/organisations/new', { ...CCG, ...change })
    expect(status).toBe(422)
    expect(html).toContain(`href="#${at}"`)
    expect(html).toContain(` id="${at}"`)
    expect(html).toContain(told)
    expect(html).toMatch(/name="valid-from-month"[^>]* value="4"/)
    expect(await made.plan()).toEqual(before)
  })

  it.each([
    ['29', '2', '2020', 303],
    ['29', '2', '2019', 422],
    ['28', '2', '2020', 422],
  ])(
    'that starts on 29 February 2020 can end on %s/%s/%s: %i',
    async (day, month, year, status) => {
      const { send } = formPlan()
      const answer = await send('/organisations/new', {
        ...CCG,
        'valid-from-day': '29',
        'valid-from-month': '2',
        'valid-from-year': '2020',
        'valid-to-day': day,
        'valid-to-month': month,
        'valid-to-year': year,
      })
      expect(answer.status).toBe(status)
    },
  )

  it('says everything that is wrong at once', async () => {
    const { html } = await formPlan().send('/organisations/new', { 'valid-to-year': 'x' })
    for (const at of ['name', 'kind', 'valid-to-day', 'valid-to-year'])
      expect(html).toContain(`href="#${at}"`)
  })

  it('that is used says where, and is not removed', async () => {
    const made = formPlan()
    const html = await made.page(`/plans/ours/organisations/${COUNTY}/remove`)
    expect(html).toContain('cannot be removed while it is used. Change these first:')
    expect(html).toContain('Sums cannot be changed on these pages yet')
    const answer = await made.send(`/organisations/${COUNTY}/remove`, {})
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('it is the council of “Leicestershire”')
    expect((await made.plan()).organisations).toHaveLength(2)
  })
})

describe('a body or group', () => {
  const BODY = {
    id: 'body-new',
    name: 'Learning group',
    kind: 'sub-group',
    side: 'old',
    reportsTo: [BOARD, OFFICE],
    areas: 'area-8k3d',
    'from-month': '4',
    'from-year': '2018',
    'to-how': 'by',
    'to-day': '28',
    'to-month': '9',
    'to-year': '2019',
    source: 'paragraph 29',
  }

  it('is added with what it reports to, its areas and its life, and shown in the structure', async () => {
    const made = formPlan()
    expect((await made.send('/bodies/new', BODY)).status).toBe(303)
    expect((await made.plan()).bodies.at(-1)).toEqual({
      id: 'body-new',
      name: 'Learning group',
      kind: 'sub-group',
      side: 'old',
      areas: ['area-8k3d'],
      from: '2018-04',
      to: '../2019-09-28',
      source: { text: 'paragraph 29' },
    })
    expect(reportsTo(await made.plan(), 'body-new')).toEqual([BOARD, OFFICE])
    const html = await made.page('/plans/ours/structure')
    expect(html).toContain('from April 2018, to 28 September 2019 or earlier')
    expect(html).toContain('href="/plans/ours/bodies/body-new"')
    expect(html).toContain('href="/plans/ours/bodies/new"')
    const form = await made.page('/plans/ours/bodies/body-new')
    expect(form).toContain('<option value="by" selected')
    expect(form.match(/type="checkbox" value="[^"]+" checked/g)).toHaveLength(3)
  })

  it.each([
    [{ kind: '' }, 'kind', 'Choose what kind of body it is.'],
    [{ side: 'both' }, 'side', 'Choose whether it is old, new or outside the move.'],
    [{ 'from-month': '13' }, 'from-month', 'There is no month 13'],
    [{ 'to-year': '2017' }, 'to-day', 'It would end before it starts.'],
    [{ 'from-how': 'between' }, 'from-end-year', 'Type the second date as well'],
    [{ reportsTo: 'body-new' }, 'reportsTo', 'That goes round in a circle'],
    [{ name: 'executive of the board' }, 'name', 'The plan has “Executive of the Board” among'],
  ])('is refused at its field with %j', async (change, at, told) => {
    const made = formPlan()
    const before = await made.plan()
    const { status, html } = await made.send('/bodies/new', { ...BODY, ...change })
    expect(status).toBe(422)
    expect(html).toContain(`href="#${at}"`)
    expect(html).toContain(` id="${at}"`)
    expect(html).toContain(told)
    expect(await made.plan()).toEqual(before)
  })

  it('that is used says where, and is not removed', async () => {
    const made = formPlan()
    const html = await made.page(`/plans/ours/bodies/${BOARD}/remove`)
    expect(html).toContain('The board of')
    expect(html).toContain('Reported to by')
    expect((await made.send(`/bodies/${BOARD}/remove`, {})).status).toBe(422)
  })

  it('of a worked example can only be read', async () => {
    const html = await formPlan().page('/plans/leicestershire-rutland/structure')
    expect(html).toContain('Executive of the Board')
    expect(html).not.toContain('/bodies/')
  })
})
