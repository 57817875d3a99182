import { describe, expect, it } from 'vitest'
import { accepted } from '../domain/take-action.ts'
import { makeOptions } from '../make-options.ts'
import { formPlan } from './form-plan.ts'

const COUNCIL = 'Testshire County Council'
const EMPTY_LISTS = { milestones: [], requirementRecords: [], statedDeadlines: [], money: [] }
const base = makeOptions()
const AREA = base.areas[0]?.id ?? ''

const position = (organisation: string, more: object = {}) => ({
  action: 'record-position',
  id: `pos-${organisation}`,
  option: 'option-a',
  organisation,
  areas: [AREA],
  position: 'agreed',
  ...more,
})

/** The council and the clinical commissioning group have agreed; the police have not been asked. */
const started = ['council', 'ccg'].reduce(
  (plan, organisation) => accepted(plan, position(organisation)).plan,
  base,
)
const agreedByAll = accepted(started, position('police')).plan
const withPlan = (plan = started) => formPlan({ ...plan, ...EMPTY_LISTS, id: 'ours', revision: 0 })

describe('where an option stands', () => {
  it('is marked by one button, and not by a word that is none', async () => {
    const made = withPlan()
    expect((await made.send('/options/option-b/state', { state: 'king' })).status).toBe(422)
    const answer = await made.send('/options/option-b/state', { state: 'preferred' })
    expect(answer.location).toBe('/plans/ours/options/option-b?saved=1')
    expect((await made.plan()).options.map(({ state }) => state)).toEqual(['proposed', 'preferred'])
    const { send } = formPlan()
    expect((await send('/options/x/state', {}, 'leicestershire-rutland')).status).toBe(403)
  })

  it('is not adopted while a partner has not agreed, and says who', async () => {
    const made = withPlan()
    const page = await made.page('/plans/ours/options/option-a/adopt')
    expect(page).toContain('Chief Constable of Testshire (Testshire) has not been asked yet.')
    expect(page).not.toContain(`${COUNCIL} (Testshire)`)
    const answer = await made.send('/options/option-a/adopt', {})
    expect([answer.status, await made.journal()]).toEqual([422, []])
  })

  it('is adopted once all have agreed, shown as in force, and taken back', async () => {
    const made = withPlan(agreedByAll)
    expect(await made.page('/plans/ours/structure')).not.toContain('Partners’ executive')
    const decision = { 'when-month': '9', 'when-year': '2019', by: 'The executive', milestone: '' }
    expect((await made.send('/options/option-a/adopt', decision)).status).toBe(303)
    expect((await made.plan()).options[0]).toMatchObject({
      state: 'adopted',
      adopted: { when: { edtf: '2019-09' }, by: 'The executive' },
    })
    expect(await made.page('/plans/ours/structure')).toContain('Partners’ executive')
    expect(await made.page('/plans/ours/options/option-a')).toContain('September 2019')
    await made.send('/options/option-a/un-adopt', {})
    expect((await made.plan()).options[0]).toEqual(agreedByAll.options[0])
  })

  it('shows an agreement as given to an earlier version, with what changed since', async () => {
    const made = withPlan()
    const { lines, seats } = await made.plan()
    expect([lines.length, seats.length]).toEqual([started.lines.length, started.seats.length])
    const fresh = await made.page('/plans/ours/options/option-a')
    expect(fresh).toContain('2 of 3 partners have agreed to it as it stands.')
    await made.send('/bodies/a-exec', { name: 'Partners’ board', kind: 'executive', is: 'leads' })
    const page = await made.page('/plans/ours/options/option-a')
    expect(page).toContain('0 of 3 partners have agreed to it as it stands.')
    expect(page).toContain('<strong>An earlier version</strong>')
    expect(page).toContain('“Partners’ executive” is renamed “Partners’ board”')
    expect(await made.page('/plans/ours/options')).toContain(
      'on version 1, which has changed since',
    )
  })
})

describe('the pages of options', () => {
  it('say what to do while there is none', async () => {
    const made = formPlan({
      options: [],
      fates: [],
      bodies: [],
      areas: [],
      organisations: [],
      ...EMPTY_LISTS,
    })
    const page = await made.page('/plans/ours/options')
    expect(page).toContain('No option is recorded yet.')
    expect(page).not.toContain('Compare two')
    expect(await made.page('/plans/ours/structure')).toContain('No option for the new structure')
  })

  it('offer two of the old structure and the options to compare', async () => {
    const page = await withPlan().page('/plans/ours/options')
    expect(page).toContain('action="/plans/ours/views/differences"')
    expect(page).toContain('<option value="old" selected')
    expect(page).toContain('<option value="option-a" selected')
  })

  it('name their own bodies only, and carry the option to every form', async () => {
    const page = await withPlan().page('/plans/ours/options/option-b')
    for (const path of ['bodies/new?option=option-b', 'lines/new?body=b-forum&amp;option=option-b'])
      expect(page).toContain(path)
    const choices = await withPlan().page('/plans/ours/seats/new?option=option-b')
    expect(choices).toContain('value="cdop"')
    for (const id of ['a-exec', 'lscb']) expect(choices).not.toContain(`value="${id}"`)
    const own = await withPlan().page('/plans/ours/seats/new')
    expect(own).toContain('value="lscb"')
    expect(own).not.toContain('value="b-exec"')
  })

  it('of an option that is not there are not found', async () => {
    expect((await withPlan().get('/plans/ours/options/option-x')).status).toBe(404)
  })
})
