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

  it('on conditions is counted apart, and adopted with a tick that they are settled', async () => {
    const conditions = { position: 'agreed-with-conditions', conditions: 'A <b>review</b>' }
    const made = withPlan(accepted(started, position('police', conditions)).plan)
    expect(await made.page('/plans/ours/options/option-a')).toContain(
      '2 of 3 partners have agreed to it as it stands, and 1 subject to conditions.',
    )
    const path = '/options/option-a/adopt'
    expect(await made.page(`/plans/ours${path}`)).toContain(
      'Chief Constable of Testshire (Testshire): agreed subject to conditions: A &lt;b&gt;review',
    )
    const wrong = await made.send(path, { by: 'The executive' })
    expect([wrong.status, wrong.html]).toEqual([
      422,
      expect.stringMatching(/<a href="#conditions">Not every partner has agreed without/),
    ])
    await made.send(path, { by: 'The executive', conditions: 'settled' })
    expect((await made.plan()).options[0]?.adopted).toMatchObject({ conditionsSettled: true })
    expect(await made.page('/plans/ours/options/option-a')).toContain('Recorded as met or accepted')
    expect(await made.page(`/plans/ours${path}`)).toMatch(/value="settled"[^>]* checked/)
  })

  it('is counted by partner and by area, where one has several', async () => {
    const { areas } = base
    const south = { ...areas[0]!, id: 'south', name: 'South' }
    const joint = { ...started, areas: [...areas, south] }
    const page = await withPlan(joint).page('/plans/ours/options/option-a')
    expect(page).toContain(
      '0 of 3 partners have agreed to it as it stands (6 positions, one for each area of a partner: 2 agreed).',
    )
  })

  it('warns on every form of it that agreement is to what it is now', async () => {
    const made = withPlan()
    const told =
      '2 partners have agreed to “Option A” as it stands, version 1. A change makes that an agreement to an earlier version.'
    const { seats, lines, fates } = await made.plan()
    const line = lines.find(({ body }) => body === 'a-practice')?.id ?? ''
    const pages = [
      ...['bodies/new', 'lines/new', 'seats/new', 'functions/new', 'fates/new', 'fates/all'].map(
        (form) => `${form}?option=option-a`,
      ),
      ...['structure/arrange', 'structure/paste', 'structure/start-from'].map(
        (form) => `${form}?option=option-a`,
      ),
      ...['bodies/a-exec', `seats/${seats[0]?.id ?? ''}`, 'functions/f-a-reviews'],
      ...[`lines/${line}`, `lines/${line}/remove`, 'functions/f-a-reviews/remove'],
      ...['fates/fate-lscb', `fates/${fates[1]?.id ?? ''}/remove`],
    ]
    for (const path of pages)
      expect([path, await made.page(`/plans/ours/${path}`)]).toEqual([
        path,
        expect.stringContaining(told),
      ])
    for (const path of ['bodies/new', 'bodies/new?option=option-b', 'bodies/lscb'])
      expect(await made.page(`/plans/ours/${path}`)).not.toContain('partners have agreed')
    const general = await made.page('/plans/ours/fates/new')
    expect(general).toContain('version 1. A change may make that an agreement')
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

  it('keeps what was said of an earlier version, once there is an answer to a later one', async () => {
    const early = { when: { edtf: '2019-06-03' }, evidence: [{ kind: 'minute', text: 'Minute 4' }] }
    const first = accepted(base, position('council', { position: 'not-agreed', ...early })).plan
    const made = withPlan(first)
    await made.send('/bodies/a-exec', { name: 'Partners’ board', kind: 'executive', is: 'leads' })
    const again = { id: 'pos-2', organisation: 'council', areas: [AREA], position: 'agreed' }
    await made.send('/options/option-a/positions/new', again)
    const page = await made.page('/plans/ours/options/option-a')
    const said = page.slice(page.indexOf('id="pos-council-version"'))
    expect(said).toContain(`${COUNCIL}: not agreed; 3 June 2019`)
    expect(said).toContain('Minute 4')
    expect(page).toContain(`${COUNCIL}: agreed; day not recorded; no evidence recorded`)
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

  it('tell an old body that continues from a new one that no option proposes', async () => {
    const shared = {
      id: 'shared',
      name: 'Shared forum',
      kind: 'partnership',
      side: 'new',
      areas: [],
    }
    const bodies = [...base.bodies, shared as (typeof base.bodies)[number]]
    const page = await withPlan({ ...base, bodies }).page('/plans/ours/options')
    expect(page).toContain('Shared forum (whichever is chosen)')
    expect(page).toContain('Child Death Overview Panel (continues)')
    expect(page).toContain('Partners’ executive (leads)')
  })

  it('say of a function that nothing is said of that it stays with its body, which does', async () => {
    const held = { id: 'f-cdr', name: 'Child death review', body: 'cdop' }
    const plan = { ...base, functions: [...base.functions, held] }
    const page = await withPlan(plan).page('/plans/ours/options/option-a')
    expect(page).toContain('“Child death review” stays with its body')
    expect(page).toContain('Not yet said: “Training”.')
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
