import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openPlan } from '../../src/actions/library.ts'
import { makeApp, writePlan, type Made } from './make-app.ts'

function withPlan(): Made & { title: () => Promise<string> } {
  const made = makeApp()
  writePlan(made.folder, 'ours', { title: 'As it was', revision: 0 })
  const title = async (): Promise<string> => {
    const opened = await openPlan(made.deps.shelf, 'ours')
    if (!opened.ok) throw new Error(opened.problems[0]?.message)
    return opened.value.plan.title
  }
  return { ...made, title }
}

const TITLE = '/plans/ours/title'
const to = (answer: Response): string => answer.headers.get('location') ?? ''

describe('a change by a form', () => {
  it('is saved, said on the next page, and undone from there', async () => {
    const made = withPlan()
    const answer = await made.post(TITLE, { title: 'As it is', revision: '0' })
    expect([answer.status, to(answer)]).toEqual([303, '/plans/ours?saved=1'])
    expect(await made.title()).toBe('As it is')
    const html = await made.page('/plans/ours?saved=1')
    expect(html).toContain('Named the plan “As it is”.')
    expect(html).toContain('Undo this change')
    const undone = await made.post('/plans/ours/undo', { revision: '1' })
    expect(to(undone)).toBe('/plans/ours/history?saved=2')
    expect(await made.title()).toBe('As it was')
    expect(await made.page('/plans/ours/history?saved=2')).toContain(
      'Undid: Named the plan “As it is”.',
    )
  })

  it('shows no banner of a change that was never made', async () => {
    const { page } = withPlan()
    for (const saved of ['7', '-1', 'x', '1.5', ''])
      expect(await page(`/plans/ours?saved=${saved}`)).not.toContain(
        'govuk-notification-banner--success',
      )
  })

  it('is refused at its field with what was typed, and nothing is saved', async () => {
    const made = withPlan()
    for (const title of ['', ' ', 'x'.repeat(301), 'two\nlines', '\u202Ereversed']) {
      const answer = await made.post(TITLE, { title, revision: '0' })
      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain('href="#title"')
    }
    expect(await made.title()).toBe('As it was')
  })

  it('made from an older plan is kept as typed, with what others have done since', async () => {
    const made = withPlan()
    await made.post(TITLE, { title: 'By another', revision: '0' })
    const answer = await made.post(TITLE, { title: 'Mine <first>', revision: '0' })
    expect(answer.status).toBe(409)
    const html = await answer.text()
    expect(html).toContain('The plan has been changed since you opened this form')
    expect(html).toContain('Named the plan “By another”')
    expect(html).toContain('value="Mine &lt;first>"'.replace('>"', '&gt;"'))
    expect(html).toContain('name="revision" value="1"')
    expect(await made.title()).toBe('By another')
    expect((await made.post(TITLE, { title: 'Mine', revision: '1' })).status).toBe(303)
    expect(await made.title()).toBe('Mine')
  })

  it('with a mistake in it is not taken for one made from the plan as it is now', async () => {
    const made = withPlan()
    await made.post(TITLE, { title: 'By another', revision: '0' })
    const wrong = await (await made.post(TITLE, { title: '', revision: '0' })).text()
    expect(wrong).toContain('name="revision" value="0"')
    expect((await made.post(TITLE, { title: 'Mine', revision: '0' })).status).toBe(409)
    expect(await made.title()).toBe('By another')
  })

  it('sent twice is one change', async () => {
    const made = withPlan()
    const sent = [1, 2].map(() => made.post(TITLE, { title: 'Once', revision: '0' }))
    const answers = await Promise.all(sent)
    expect(answers.map(to)).toEqual(['/plans/ours?saved=1', '/plans/ours?saved=1'])
    expect(await made.deps.shelf.store.journal('ours')).toHaveLength(1)
  })

  it('that adds what the latest change added, as after going back, leads to where it is', async () => {
    const made = withPlan()
    const body = { name: 'Learning hub', kind: 'sub-group', side: 'new' }
    const path = '/plans/ours/bodies/new'
    const first = await made.post(path, { ...body, id: 'first', revision: '0' })
    const again = { ...body, id: 'second', revision: '1' }
    expect(to(await made.post(path, again))).toBe(to(first))
    const other = await made.post(path, { ...again, kind: 'panel' })
    expect(other.status).toBe(422)
    expect(await other.text()).toContain('Give each body a name of its own.')
    await made.post(TITLE, { title: 'Meanwhile', revision: '1' })
    expect((await made.post(path, { ...again, revision: '2' })).status).toBe(422)
    expect(await made.deps.shelf.store.journal('ours')).toHaveLength(2)
  })

  it('of a plan that is gone meanwhile is answered with what was typed', async () => {
    const made = withPlan()
    rmSync(join(made.folder, 'ours.json'))
    const answer = await made.post(TITLE, { title: 'Typed with care', revision: '0' })
    expect(answer.status).toBe(404)
    const html = await answer.text()
    expect(html).toContain('There is no such plan')
    expect(html).toContain('Typed with care')
    expect(html).not.toContain('<li class="app-typed">0</li>')
  })

  it('of a plan that can’t be read meanwhile keeps what was typed too', async () => {
    const made = withPlan()
    writePlan(made.folder, 'ours', { revision: 'three' })
    const html = await (await made.post(TITLE, { title: 'Typed with care' })).text()
    expect(html).toContain('cannot be read')
    expect(html).toContain('Typed with care')
  })

  it.each(['text/plain', 'multipart/form-data', 'application/json'])(
    'whose body is %s reads as an empty form',
    async (type) => {
      const { app } = withPlan()
      const headers = { host: 'localhost:8018', 'content-type': type }
      const answer = await app.request(TITLE, { method: 'POST', body: 'title=x', headers })
      expect(answer.status).toBe(422)
    },
  )
})

describe('undo', () => {
  it('of an older change leaves the later ones, and is refused where they stand on it', async () => {
    const made = withPlan()
    await made.post(TITLE, { title: 'First', revision: '0' })
    await made.post(TITLE, { title: 'Second', revision: '1' })
    const refused = await made.post('/plans/ours/undo', { revision: '1' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('has been changed again since')
    expect(await made.title()).toBe('Second')
  })

  it('sent twice is one undoing, and can itself be undone', async () => {
    const made = withPlan()
    await made.post(TITLE, { title: 'First', revision: '0' })
    for (const _ of [1, 2]) await made.post('/plans/ours/undo', { revision: '1' })
    expect(await made.title()).toBe('As it was')
    await made.post('/plans/ours/undo', { revision: '2' })
    expect(await made.title()).toBe('First')
    expect(await made.deps.shelf.store.journal('ours')).toHaveLength(3)
  })

  it.each(['0', '9', 'x', ''])('of revision “%s” is refused in a sentence', async (revision) => {
    const made = withPlan()
    const answer = await made.post('/plans/ours/undo', { revision })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Nothing was changed.')
  })
})

describe('the history', () => {
  it('tells each change in plain words, the latest first, with before and after', async () => {
    const made = withPlan()
    await made.post(TITLE, { title: 'First', revision: '0' })
    await made.post(TITLE, { title: 'Second <b>', revision: '1' })
    const html = await made.page('/plans/ours/history')
    expect(html.indexOf('Named the plan “Second &lt;b&gt;”')).toBeLessThan(
      html.indexOf('Named the plan “First”'),
    )
    expect(html).toContain('Before: First')
    expect(html).toContain('After: Second &lt;b&gt;')
    expect(html).toContain('by somebody at the web pages')
  })

  it('marks what was undone, and offers the undoing instead', async () => {
    const made = withPlan()
    await made.post(TITLE, { title: 'First', revision: '0' })
    await made.post('/plans/ours/undo', { revision: '1' })
    const html = await made.page('/plans/ours/history')
    expect(html).toContain('Undone in revision 2.')
    expect(html.match(/name="revision" value="\d"/g)).toEqual(['name="revision" value="2"'])
  })

  it('turns its pages, fifty changes each', async () => {
    const made = withPlan()
    for (let n = 0; n < 60; n += 1)
      await made.post(TITLE, { title: `Title ${n}`, revision: String(n) })
    const first = await made.page('/plans/ours/history')
    expect(first).toContain('“Title 59”')
    expect(first).not.toContain('Named the plan “Title 9”')
    expect(first).toContain('/plans/ours/history?from=10')
    const second = await made.page('/plans/ours/history?from=10')
    expect(second).toContain('Named the plan “Title 9”')
    expect(second).toContain('/plans/ours/history?from=60')
  })

  it('says so where there is none', async () => {
    const made = withPlan()
    expect(await made.page('/plans/ours/history')).toContain('No history is kept for this plan')
    expect(await made.page('/plans/leicestershire-rutland/history')).toContain(
      'A worked example is never changed',
    )
  })
})
