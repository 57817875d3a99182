import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openPlan } from '../../src/actions/library.ts'
import { EXAMPLES, makeApp, type Made } from './make-app.ts'

const plansIn = ({ folder }: Made): string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.json'))

async function openedPlan({ deps }: Made, id: string) {
  const opened = await openPlan(deps.shelf, id)
  if (!opened.ok) throw new Error(opened.problems[0]?.message)
  return opened.value.plan
}

describe('start a plan', () => {
  it('is offered on the first page, and tells first that the law has moved on', async () => {
    const { page } = makeApp()
    expect(await page('/')).toContain('href="/new"')
    const html = await page('/new')
    const warning = html.indexOf('Working Together 2018 is no longer current.')
    expect(warning).toBeGreaterThan(0)
    expect(html.indexOf('<form')).toBeGreaterThan(warning)
  })

  it('offers nothing, one authority, joint areas and a copy of each example', async () => {
    const { page } = makeApp()
    const html = await page('/new')
    const values = [...html.matchAll(/type="radio" value="([^"]+)"/g)].map(([, value]) => value)
    expect(values.slice(0, 3)).toEqual(['single-authority', 'joint-areas', 'blank'])
    expect(values.slice(3).toSorted()).toEqual(EXAMPLES.toSorted())
  })

  it.each([
    ['single-authority', 'Northshire', ['Northshire']],
    ['joint-areas', 'Northshire\r\nSouthshire\r\n', ['Northshire', 'Southshire']],
    ['blank', '', ['Our area']],
    ['blank', ' Northshire \n\n', ['Northshire']],
    ['leicestershire-rutland', '', ['Leicestershire', 'Rutland']],
  ])('from %s makes a plan with its areas, and goes to it', async (from, area, names) => {
    const made = makeApp()
    const answer = await made.post('/new', { from, area, title: 'Our move, 2019', id: '' })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/plans/our-move-2019?saved=0')
    const plan = await openedPlan(made, 'our-move-2019')
    expect(plan.areas.map(({ name }) => name)).toEqual(names)
    const html = await made.page('/plans/our-move-2019?saved=0')
    expect(html).toContain('Made the plan “Our move, 2019”')
    expect(html).not.toContain('Undo this change')
  })

  it('says what is missing all at once, and keeps what was typed', async () => {
    const made = makeApp()
    const typed = { title: ' ', id: 'NO', area: 'A <b>\nB', from: '' }
    const answer = await made.post('/new', typed)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    for (const field of ['from', 'title', 'id']) expect(html).toContain(`href="#${field}"`)
    expect(html).toContain('value="NO"')
    expect(html).toContain('A &lt;b&gt;')
    expect(plansIn(made)).toEqual([])
  })

  it.each([
    [{ from: 'single-authority', area: 'A\nB' }, 'starts with 1 area(s) and 2 name(s)', 'area'],
    [{ from: 'joint-areas', area: 'A\na' }, 'Two areas have the same name', 'area'],
    [{ from: 'nowhere', area: '' }, 'nothing called “nowhere”', 'from'],
    [{ from: 'blank', title: 'x'.repeat(301) }, 'longer than 300 characters', 'title'],
    [{ from: 'blank', id: 'leicestershire-rutland' }, 'id of a shipped example', 'id'],
  ])('%j is refused at its field', async (typed, sentence, field) => {
    const made = makeApp()
    const answer = await made.post('/new', { title: 'Ours', area: '', id: '', ...typed })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain(sentence)
    expect(html).toContain(`href="#${field}"`)
    expect(plansIn(made)).toEqual([])
  })

  it('sent twice from the same page is one plan; from another page it is another', async () => {
    const made = makeApp()
    const form = { from: 'blank', title: 'Ours', area: '', id: '' }
    for (const request of ['first', 'first', 'second'])
      await made.post('/new', { ...form, request })
    expect(plansIn(made)).toEqual(['ours-2.json', 'ours.json'])
  })
})
