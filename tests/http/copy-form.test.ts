import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeApp, writePlan } from './make-app.ts'

const COPY = '/plans/leicestershire-rutland/copy'

describe('copy to work on', () => {
  it('says that the law has moved on before anything can be sent', async () => {
    const html = await makeApp().page(COPY)
    const warning = html.indexOf('Working Together 2018 is no longer current.')
    expect(warning).toBeGreaterThan(0)
    expect(html.indexOf('sections 16E to 16Q have been amended', warning)).toBeGreaterThan(warning)
    expect(html.indexOf('<form')).toBeGreaterThan(warning)
  })

  it('makes the plan and goes to it', async () => {
    const made = makeApp()
    const answer = await made.post(COPY, { id: 'our-plan', title: 'Our plan' })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/plans/our-plan?saved=0')
    const html = await made.page('/plans/our-plan')
    expect(html).toContain('<h1 class="govuk-heading-l">Our plan</h1>')
    expect(html).toContain('Your plan, as on 22 November 2026.')
    expect(html).not.toContain('read-only')
    const journal = readFileSync(join(made.folder, 'our-plan.journal.jsonl'), 'utf8')
    expect(journal).toContain('somebody at the web pages')
  })

  it('tells every field that is wrong at once, linked, and keeps what was typed', async () => {
    const made = makeApp()
    const answer = await made.post(COPY, { id: 'Our <Plan>', title: '' })
    expect(answer.status).toBe(422)
    const html = (await answer.text()).replace(/\s+/g, ' ')
    expect(html).toContain('<title>Error: Copy to work on')
    expect(html).toContain('There is a problem')
    expect(html).toContain('href="#id"')
    expect(html).toContain('href="#title"')
    expect(html).toContain('value="Our &lt;Plan&gt;"')
    expect(html).toContain('aria-describedby="id-hint id-error"')
    expect(html).toContain('The title is empty; type some text.')
    expect(html.indexOf('no longer current')).toBeLessThan(html.indexOf('<form'))
  })

  it.each([
    ['leicestershire-rutland', 'is the id of a shipped example'],
    ['blank', 'is the id of a shipped example or starting point'],
    ['taken', 'There is already a plan “taken”'],
    ['../escape', 'is not a plan id'],
  ])('refuses the id “%s”', async (id, sentence) => {
    const made = makeApp()
    writePlan(made.folder, 'taken', {})
    const answer = await made.post(COPY, { id, title: 'Our plan' })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain(sentence)
    expect(html).toContain('href="#id"')
    expect(html).toContain('value="Our plan"')
    expect(existsSync(join(made.folder, '..', 'escape.json'))).toBe(false)
  })

  it('reads a body that is no form as an empty one', async () => {
    const made = makeApp()
    const answer = await made.app.request(COPY, {
      method: 'POST',
      body: '{"id":"x"',
      headers: { host: 'localhost', 'content-type': 'multipart/form-data' },
    })
    expect(answer.status).toBe(422)
  })

  it('copies a plan of your own too, and answers 404 where there is none', async () => {
    const made = makeApp()
    writePlan(made.folder, 'our-plan', {})
    expect(
      (await made.post('/plans/our-plan/copy', { id: 'second', title: 'Second' })).status,
    ).toBe(303)
    expect((await made.post('/plans/nobody/copy', { id: 'third', title: 'Third' })).status).toBe(
      404,
    )
  })
})
