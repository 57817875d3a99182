import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reportsTo } from '../../src/domain/reporting.ts'
import { BOARD, formPlan, OFFICE } from './form-plan.ts'

type Raw = Record<string, unknown> & { bodies: { id: string }[] }

/** The plan as the program of format 2 left it: one change to what the business office reports to. */
function ofFormat2() {
  const made = formPlan()
  const path = join(made.folder, 'ours.json')
  const { lines: _, ...raw } = JSON.parse(readFileSync(path, 'utf8')) as Raw
  const bodies = raw.bodies.map((body) => ({
    ...body,
    reportsTo: body.id === OFFICE ? [BOARD] : [],
  }))
  writeFileSync(path, JSON.stringify({ ...raw, format: 2, revision: 1, bodies }))
  const entry = {
    plan: 'ours',
    revision: 1,
    at: '2026-11-20T10:00:00Z',
    by: 'somebody at the web pages',
    said: 'Changed the body “Safeguarding Boards’ Business Office”: what it reports to',
    action: { action: 'change-body', id: OFFICE, change: { reportsTo: [BOARD] } },
    differences: [{ at: ['bodies', OFFICE, 'reportsTo'], before: [], after: [BOARD] }],
  }
  appendFileSync(join(made.folder, 'ours.journal.jsonl'), `${JSON.stringify(entry)}\n`)
  return made
}

describe('a plan and its journal of format 2', () => {
  it('are read, and the history tells what was changed', async () => {
    const made = ofFormat2()
    expect(reportsTo(await made.plan(), OFFICE)).toEqual([BOARD])
    const html = await made.page('/plans/ours/history')
    expect(html).toContain('“Safeguarding Boards’ Business Office”: reports to')
    expect(html).toContain('Local Safeguarding Children Board')
  })

  it('can be undone, and the plan is kept in today’s format from then on', async () => {
    const made = ofFormat2()
    expect((await made.send('/undo', { revision: '1' })).status).toBe(303)
    expect(reportsTo(await made.plan(), OFFICE)).toEqual([])
    const kept = JSON.parse(readFileSync(join(made.folder, 'ours.json'), 'utf8')) as Raw
    expect([kept['format'], kept['revision']]).toEqual([5, 2])
    expect((await made.send('/undo', { revision: '2' })).status).toBe(303)
    expect(reportsTo(await made.plan(), OFFICE)).toEqual([BOARD])
  })

  it('refuse an undoing in a sentence once the line has gone', async () => {
    const made = ofFormat2()
    const line = (await made.plan()).lines[0]?.id ?? ''
    expect((await made.send(`/lines/${line}/remove`, {})).status).toBe(303)
    const answer = await made.send('/undo', { revision: '1' })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('has been changed again since')
    expect((await made.get('/plans/ours/history')).status).toBe(200)
  })

  it('take a form that was opened before the change to them', async () => {
    const made = ofFormat2()
    const answer = await made.send('/title', { title: 'A new title', revision: '0' })
    expect(answer.status).toBe(303)
    expect((await made.plan()).title).toBe('A new title')
    expect(reportsTo(await made.plan(), OFFICE)).toEqual([BOARD])
  })
})
