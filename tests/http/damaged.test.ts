import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formPlan } from './form-plan.ts'

async function changed() {
  const made = formPlan()
  for (const n of [0, 1, 2]) await made.send('/title', { title: `Title ${n}`, revision: String(n) })
  const bend = (name: string, from: RegExp, to: string): void => {
    const path = join(made.folder, name)
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
  }
  return { ...made, bend }
}

describe('a damaged plan', () => {
  it('is named with the way back on the list and on its own page; the others work', async () => {
    const made = await changed()
    await made.post('/new', { from: 'blank', title: 'Another', request: 'abc' })
    made.bend('ours.json', /"title"/, '"titel"')
    expect(await made.page('/')).toContain('restore FILE')
    const answer = await made.get('/plans/ours')
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('restore FILE')
    expect((await made.get('/plans/another')).status).toBe(200)
  })

  it('whose journal was edited says so where its history is asked for, and is shown otherwise', async () => {
    const made = await changed()
    made.bend('ours.journal.jsonl', /Title 1/, 'Titel 1')
    expect((await made.get('/plans/ours')).status).toBe(200)
    const answer = await made.get('/plans/ours/history')
    expect(answer.status).toBe(500)
    const html = await answer.text()
    expect(html).toContain('A file of this plan is damaged')
    expect(html).toContain('verify ours')
    expect(html).not.toContain('at Scan')
  })
})
