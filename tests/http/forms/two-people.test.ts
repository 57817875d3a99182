import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { openPlan } from '../../../src/actions/library.ts'
import { makeApp, writePlan } from '../make-app.ts'
import { fieldsOf } from './fields-of.ts'

const CHANGE = '/plans/ours/milestones/ms-x5t1/change'

function twoPeople() {
  const made = makeApp()
  writePlan(made.folder, 'ours', { revision: 0 })
  const milestone = async () => {
    const opened = await openPlan(made.deps.shelf, 'ours')
    const all = opened.ok ? opened.value.plan.milestones : []
    return all.find(({ id }) => id === 'ms-x5t1')
  }
  const open = async (path: string) => fieldsOf(await (await made.get(path)).text())
  const send = (path: string, form: URLSearchParams) =>
    made.app.request(path, { method: 'POST', body: form, headers: { host: 'localhost:8018' } })
  return { ...made, milestone, open, send }
}

const typed = (form: URLSearchParams, fields: Record<string, string>): URLSearchParams => {
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

/** The cells of each row of the table that shows both versions. */
const clashesIn = (html: string): string[][] =>
  [...new JSDOM(html).window.document.querySelectorAll('.app-moved-on tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent.trim()),
  )

describe('two people at one form', () => {
  it('who change different fields both succeed, and lose nothing of each other’s', async () => {
    const { deps, milestone, open, send } = twoPeople()
    const [mine, theirs] = [await open(CHANGE), await open(CHANGE)]
    await send(CHANGE, typed(theirs, { 'when-day': '14', 'owner-role': 'Leader' }))
    const answer = await send(CHANGE, typed(mine, { title: 'Mine' }))
    expect(answer.status).toBe(303)
    expect(await milestone()).toMatchObject({
      title: 'Mine',
      when: { edtf: '2019-09-14' },
      owner: { role: 'Leader' },
    })
    const last = (await deps.shelf.store.journal('ours')).at(-1)
    expect(last).toMatchObject({ revision: 2, madeFrom: 0 })
    expect(last?.differences?.map(({ at }) => at.at(-1))).toEqual(['title'])
    expect((await send(CHANGE, mine)).status).toBe(303)
    expect(await deps.shelf.store.journal('ours')).toHaveLength(2)
  })

  it('who change the same field see both, and the second one’s is kept until they choose', async () => {
    const { milestone, open, send } = twoPeople()
    const [mine, theirs] = [await open(CHANGE), await open(CHANGE)]
    await send(CHANGE, typed(theirs, { title: 'Theirs <now>', 'owner-role': 'Leader' }))
    const refused = await send(CHANGE, typed(mine, { title: 'Mine' }))
    expect(refused.status).toBe(409)
    const html = await refused.text()
    expect(clashesIn(html)).toEqual([
      [
        '“Cabinet considers the draft annual report”: title',
        'Cabinet considers the draft annual report',
        'Theirs <now>By somebody at the web pages, revision 1',
        'Mine',
      ],
    ])
    expect(await milestone()).toMatchObject({ title: 'Theirs <now>', owner: { role: 'Leader' } })
    const again = fieldsOf(html)
    expect([again.get('title'), again.get('owner-role'), again.get('revision')]).toEqual([
      ...['Mine', 'Leader', '1'],
    ])
    expect((await send(CHANGE, again)).status).toBe(303)
    expect(await milestone()).toMatchObject({ title: 'Mine', owner: { role: 'Leader' } })
  })

  it('who change different parts of one date see both dates, and keep their own whole', async () => {
    const { milestone, open, send } = twoPeople()
    const [mine, theirs] = [await open(CHANGE), await open(CHANGE)]
    await send(CHANGE, typed(theirs, { 'when-month': '10' }))
    const refused = await send(CHANGE, typed(mine, { 'when-day': '20' }))
    const html = await refused.text()
    expect(
      clashesIn(html)[0]
        ?.slice(2)
        .map((cell) => cell.slice(0, 17)),
    ).toEqual([...['13 October 2019 (', '20 September 2019']])
    expect(fieldsOf(html).get('when-month')).toBe('9')
    expect((await milestone())?.when?.edtf).toBe('2019-10-13')
  })

  it('who change the same to the same have both done it', async () => {
    const { deps, milestone, open, send } = twoPeople()
    const [mine, theirs] = [await open(CHANGE), await open(CHANGE)]
    await send(CHANGE, typed(theirs, { title: 'Same', 'owner-role': 'Leader' }))
    expect((await send(CHANGE, typed(mine, { title: 'Same' }))).status).toBe(303)
    expect(await milestone()).toMatchObject({ title: 'Same', owner: { role: 'Leader' } })
    expect(await deps.shelf.store.journal('ours')).toHaveLength(2)
  })

  it('who send the same form at the same moment, after a third, make one change', async () => {
    const { deps, open, post, send } = twoPeople()
    const mine = typed(await open(CHANGE), { title: 'Mine' })
    await post('/plans/ours/title', { title: 'By a third', revision: '0' })
    const answers = await Promise.all([1, 2, 3].map(async () => send(CHANGE, mine)))
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(await deps.shelf.store.journal('ours')).toHaveLength(2)
  })

  it('who write at the same moment, each another thing, lose nothing', async () => {
    const { deps, post } = twoPeople()
    const numbers = Array.from({ length: 8 }, (_, n) => n)
    const answers = await Promise.all(
      numbers.map((n) =>
        post('/plans/ours/milestones/new', { id: `ms-${n}`, title: `Number ${n}`, revision: '0' }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(numbers.map(() => 303))
    const opened = await openPlan(deps.shelf, 'ours')
    const titles = opened.ok ? opened.value.plan.milestones.map(({ title }) => title) : []
    expect(titles.slice(-8).toSorted()).toEqual(numbers.map((n) => `Number ${n}`))
  })

  it('who sent a form, went back and typed another thing, add two', async () => {
    const { deps, open, send } = twoPeople()
    const path = '/plans/ours/milestones/new'
    const form = await open(path)
    await send(path, typed(form, { title: 'One' }))
    const refused = await send(path, typed(form, { title: 'Two' }))
    expect(refused.status).toBe(409)
    expect((await send(path, fieldsOf(await refused.text()))).status).toBe(303)
    const opened = await openPlan(deps.shelf, 'ours')
    const titles = opened.ok ? opened.value.plan.milestones.map(({ title }) => title) : []
    expect(titles.slice(-2)).toEqual(['One', 'Two'])
  })

  it('whose plan was put back from a copy are told so', async () => {
    const { post, page } = twoPeople()
    const answer = await post('/plans/ours/title', { title: 'New', revision: '99' })
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('It is not the plan that you opened')
    expect(await page('/plans/ours')).not.toContain('<h1 class="govuk-heading-l">New')
  })

  it('see no banner of another’s change as their own', async () => {
    const { post, page } = twoPeople()
    await post('/plans/ours/title', { title: 'First', revision: '0' })
    await post('/plans/ours/title', { title: 'Second', revision: '1' })
    const again = await post('/plans/ours/title', { title: 'First', revision: '0' })
    const to = again.headers.get('location') ?? ''
    expect([again.status, to]).toEqual([303, '/plans/ours?saved=1'])
    expect(await page(to)).not.toContain('Undo this change')
  })

  it('who undo at the same moment undo once, and both are told so', async () => {
    const { post, deps } = twoPeople()
    await post('/plans/ours/title', { title: 'First', revision: '0' })
    const answers = await Promise.all([1, 2].map(() => post('/plans/ours/undo', { revision: '1' })))
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(await deps.shelf.store.journal('ours')).toHaveLength(2)
  })

  it('who start the same plan at the same moment start one', async () => {
    const { post, get } = twoPeople()
    const form = { from: 'blank', title: 'Fresh', area: '', id: '', request: 'once' }
    const answers = await Promise.all([1, 2].map(() => post('/new', form)))
    expect(answers.map(({ headers }) => headers.get('location'))).toEqual([
      '/plans/fresh?saved=0',
      '/plans/fresh?saved=0',
    ])
    expect((await get('/plans/fresh-2')).status).toBe(404)
  })
})
