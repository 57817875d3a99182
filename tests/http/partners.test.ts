import { describe, expect, it } from 'vitest'
import { COUNTY, formPlan, LEICESTERSHIRE, RUTLAND } from './form-plan.ts'

const PATH = `/areas/${LEICESTERSHIRE}/partners`
const ORGANISATIONS = [
  { id: COUNTY, name: 'Leicestershire County Council', kind: 'council' },
  { id: 'org-w2n6', name: 'The council for Rutland', kind: 'council' },
  { id: 'org-east', name: 'East CCG', kind: 'clinical-commissioning-group', validTo: '2021-03-31' },
  { id: 'org-west', name: 'West CCG', kind: 'clinical-commissioning-group' },
  { id: 'org-pol', name: 'Leicestershire Police', kind: 'police' },
]

const withOrganisations = () => formPlan({ organisations: ORGANISATIONS, money: [] })

describe('the partners of an area', () => {
  it('are chosen from what the plan has, and shown on the areas page', async () => {
    const made = withOrganisations()
    const { status } = await made.send(PATH, {
      council: COUNTY,
      ccgs: ['org-east', 'org-west'],
      police: 'org-pol',
      source: 'paragraph 25(g), which gives kinds and no names',
    })
    expect(status).toBe(303)
    expect((await made.plan()).areas[0]?.partners).toEqual({
      localAuthority: COUNTY,
      clinicalCommissioningGroups: ['org-east', 'org-west'],
      chiefOfficersOfPolice: ['org-pol'],
      source: { text: 'paragraph 25(g), which gives kinds and no names' },
    })
    const html = await made.page('/plans/ours/areas')
    expect(html).toContain('Clinical commissioning groups: East CCG and West CCG')
    expect(html).toContain('Chief officers of police: Leicestershire Police')
    const form = await made.page(`/plans/ours${PATH}`)
    expect(form.match(/type="checkbox" value="[^"]+" checked/g)).toHaveLength(3)
    expect(form).toContain('to 31 March 2021')
    expect(form).toContain('The safeguarding partners are the local authority')
    expect(form).toContain('Children Act 2004 s16E(3)')
  })

  it('that are recorded as none, or not at all, stay so when the form is sent as it was', async () => {
    const made = withOrganisations()
    await made.send(PATH, { council: COUNTY, ccgs: '#none' })
    expect((await made.plan()).areas[0]?.partners).toEqual({
      localAuthority: COUNTY,
      clinicalCommissioningGroups: [],
    })
    const html = await made.page('/plans/ours/areas')
    expect(html).toContain('Clinical commissioning groups: Recorded as none')
    expect(html).toContain('Chief officers of police: Not recorded')
    const again = await made.send(PATH, { council: COUNTY, ccgs: '#none' })
    expect(again.status).toBe(422)
    expect(again.html).toContain('Nothing was changed, so there is nothing to save.')
  })

  it('are taken away where everything is cleared', async () => {
    const made = withOrganisations()
    expect((await made.send(PATH, {})).status).toBe(303)
    expect((await made.plan()).areas[0]).not.toHaveProperty('partners')
    expect(await made.page('/plans/ours/areas')).toContain('(the area’s own council)')
  })

  it('may be added by name in the same change', async () => {
    const made = formPlan({
      organisations: [],
      money: [],
      bodies: [],
      milestones: [],
      areas: [{ id: 'area-1', name: 'Ours' }],
    })
    const path = '/areas/area-1/partners'
    const form = await made.page(`/plans/ours${path}`)
    expect(form).toContain('The plan has no organisation yet.')
    expect(form).toMatch(/<details class="govuk-details" open/)
    const sent = {
      seed: 'seed',
      'new-council': 'Northshire County Council',
      'new-ccgs': ' North CCG \r\n\r\nSouth CCG\r\n',
      'new-police': 'Chief Constable of Northshire',
      revision: '0',
    }
    expect((await made.send(path, sent)).status).toBe(303)
    expect((await made.send(path, sent)).status).toBe(303)
    const { organisations, areas } = await made.plan()
    expect(organisations.map(({ name, kind }) => [name, kind])).toEqual([
      ['Northshire County Council', 'council'],
      ['North CCG', 'clinical-commissioning-group'],
      ['South CCG', 'clinical-commissioning-group'],
      ['Chief Constable of Northshire', 'police'],
    ])
    const [council, north, south, police] = organisations.map(({ id }) => id)
    expect(areas[0]?.partners).toEqual({
      localAuthority: council,
      clinicalCommissioningGroups: [north, south],
      chiefOfficersOfPolice: [police],
    })
    expect(areas[0]?.council).toBe(council)
    expect(await made.journal()).toHaveLength(1)
    expect((await made.journal())[0]?.said).toContain(
      'Recorded Northshire County Council as the council of Ours',
    )
    await made.send('/undo', { revision: '1' })
    expect((await made.plan()).areas[0]).not.toHaveProperty('council')
  })

  it.each([
    [{ ccgs: ['org-east', '#none'] }, 'ccgs', 'Choose who they are, or that there is none'],
    [{ police: '#none', 'new-police': 'The Chief' }, 'police', 'not both'],
    [{ council: COUNTY, 'new-council': 'Another' }, 'council', 'not both'],
    [{ 'new-ccgs': 'New CCG\nnew ccg' }, 'new-ccgs', '“new ccg” is here twice'],
    [{ 'new-ccgs': 'west  ccg' }, 'new-ccgs', 'The plan has “West CCG” already'],
    [{ 'new-council': 'x'.repeat(301) }, 'new-council', 'is longer than 300 characters'],
    [{ 'new-police': 'two\nlines' }, 'new-police', 'has a line break'],
    [{ source: 'x'.repeat(301) }, 'source', 'Where it is written is longer than 300'],
  ])('are refused at their field with %j', async (sent, at, told) => {
    const made = withOrganisations()
    const before = await made.plan()
    const { status, html } = await made.send(PATH, { seed: 'seed', ...sent })
    expect(status).toBe(422)
    expect(html).toContain(`href="#${at}"`)
    expect(html).toContain(` id="${at}"`)
    expect(html).toContain(told)
    expect(await made.plan()).toEqual(before)
  })

  it('are refused for all reasons at once, with everything kept as typed', async () => {
    const { send } = withOrganisations()
    const { html } = await send(PATH, {
      seed: 'seed',
      ccgs: ['org-east', '#none'],
      'new-council': '<b>',
      council: COUNTY,
      'new-police': 'Chief "one"',
      source: 'paragraph 2',
    })
    expect(html).toContain('href="#ccgs"')
    expect(html).toContain('href="#council"')
    expect(html).toContain('value="&lt;b&gt;"')
    expect(html).toContain('value="Chief &quot;one&quot;"')
    expect(html).toContain('value="paragraph 2"')
    expect(html.match(/type="checkbox" value="[^"]+" checked/g)).toHaveLength(2)
  })

  it('are refused where an organisation is gone', async () => {
    const { send } = withOrganisations()
    const { status, html } = await send(PATH, { ccgs: 'org-gone' })
    expect(status).toBe(422)
    expect(html).toContain('The plan has no such organisation. Choose another.')
  })

  it('of a plan without a framework are recorded without any law', async () => {
    const made = formPlan({ framework: undefined, statedDeadlines: [] })
    const html = await made.page(`/plans/ours/areas/${RUTLAND}/partners`)
    expect(html).toContain('Safeguarding partners of Rutland')
    expect(html).not.toContain('Children Act 2004')
  })
})
