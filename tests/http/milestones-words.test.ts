import { describe, expect, it } from 'vitest'
import { milestone } from '../domain/build-plan.ts'
import { formPlan } from './form-plan.ts'
import { STATEMENTS } from './milestone-sent.ts'

const OPEN = 'ms-g3y7'
const DONE = 'ms-r4h8'

describe('recording as done', () => {
  const path = `/milestones/${OPEN}/done`

  it.each([
    [{ 'on-day': '22', 'on-month': '11', 'on-year': '2026' }, 303],
    [{ 'on-day': '23', 'on-month': '11', 'on-year': '2026' }, 422],
    [{}, 303],
  ])('with %j answers %i, for today is 22 November 2026', async (on, status) => {
    expect((await formPlan().send(path, { ...on, revision: '0' })).status).toBe(status)
  })

  it.each([
    [{ 'evidence-text': 'Item 4' }, 'evidence-kind'],
    [{ 'evidence-kind': 'minute' }, 'evidence-text'],
    [{ 'evidence-kind': 'link' }, 'evidence-address'],
    [{ 'evidence-kind': 'link', 'evidence-address': 'javascript:alert(1)' }, 'evidence-address'],
    [{ 'evidence-kind': 'link', 'evidence-address': 'www.example.org' }, 'evidence-address'],
    [{ 'evidence-kind': 'minute', 'evidence-text': 'x'.repeat(501) }, 'evidence-text'],
    [{ 'on-day': '31', 'on-month': '9', 'on-year': '2019' }, 'on-day'],
    [{ 'on-as-written': 'at Michaelmas' }, 'on-as-written'],
  ])('with %j is refused at “%s”', async (wrong, field) => {
    const made = formPlan()
    const answer = await made.send(path, { ...wrong, revision: '0' })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain(`<a href="#${field}">`)
    expect((await made.plan()).revision).toBe(0)
  })

  it('keeps the evidence that is there', async () => {
    const made = formPlan()
    await made.send(`/milestones/${DONE}/done`, {
      'on-day': '12',
      'on-month': '6',
      'on-year': '2018',
      'evidence-kind': 'confirmed-by',
      'evidence-text': 'Board manager',
      revision: '0',
    })
    expect((await made.plan()).milestones[0]).toMatchObject({
      done: { when: { edtf: '2018-06-12' } },
      evidence: [{ kind: 'minute' }, { kind: 'confirmed-by', text: 'Board manager' }],
    })
  })

  it.each([
    ['2026-11-21', 'Leave it empty if it was done as planned: 21 November 2026.', 303],
    ['2026-11-22', 'Leave it empty if it was done as planned: 22 November 2026.', 303],
    ['2026-11', 'Leave it empty if it was done as planned: November 2026.', 303],
    ['2026-11-23', 'Type the day on which it was done; the planned day is still to come.', 422],
    ['2026-12', 'Type the day on which it was done; the planned day is still to come.', 422],
  ])(
    'planned for %s says what an empty date means, and holds to it',
    async (edtf, hint, status) => {
      const made = formPlan({ milestones: [milestone({ when: { edtf } })] })
      expect(await made.page('/plans/ours/milestones/ms-one/done')).toContain(hint)
      const answer = await made.send('/milestones/ms-one/done', {
        'evidence-text': '',
        revision: '0',
      })
      expect(answer.status).toBe(status)
      if (status === 422) {
        expect(answer.html).toContain('<a href="#on-day">')
        expect(answer.html).toContain(hint)
      }
    },
  )

  it('is refused for what was cancelled', async () => {
    const made = formPlan({ milestones: [milestone({ cancelled: { reason: 'Overtaken' } })] })
    const answer = await made.send('/milestones/ms-one/done', { revision: '0' })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('was cancelled, so it cannot be done')
  })
})

describe('how it goes', () => {
  const path = `/milestones/${OPEN}/progress`
  const asAt = (day: string) => ({ 'asAt-day': day, 'asAt-month': '11', 'asAt-year': '2026' })

  it('is said today unless another day is typed', async () => {
    const made = formPlan()
    expect(await made.valueIn(path, 'asAt-day')).toBe('22')
    expect(await made.valueIn(path, 'asAt-year')).toBe('2026')
    await made.send(path, { state: 'off-track', note: 'Two lines\r\nof a note', ...asAt('21') })
    expect((await made.plan()).milestones.find(({ id }) => id === OPEN)?.progress).toEqual({
      state: 'off-track',
      note: 'Two lines of a note',
      asAt: '2026-11-21',
    })
    expect(await made.page('/plans/ours/milestones')).toContain(
      'Owner says: off track, on 21 November 2026',
    )
  })

  it('is taken away by clearing both, and refused where there is nothing', async () => {
    const made = formPlan()
    await made.send(path, { state: 'at-risk' })
    await made.send(path, { state: '', note: '', ...asAt('22') })
    const found = (await made.plan()).milestones.find(({ id }) => id === OPEN)
    expect(found).not.toHaveProperty('progress')
    expect((await made.send(path, { state: '' })).status).toBe(422)
  })

  it.each([
    [{ state: 'at-risk', ...asAt('23') }, 'asAt-day'],
    [{ state: 'at-risk', ...asAt('31') }, 'asAt-day'],
    [{ state: 'at-risk', 'asAt-day': '1' }, 'asAt-month'],
    [{ state: 'fine' }, 'state'],
    [{ note: 'x'.repeat(501) }, 'note'],
  ])('with %j is refused at “%s”', async (wrong, field) => {
    const answer = await formPlan().send(path, { ...wrong, revision: '0' })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain(`<a href="#${field}">`)
  })
})

describe('evidence and wordings', () => {
  it('are added to and taken from what is there', async () => {
    const made = formPlan()
    const html = await made.page(`/plans/ours/milestones/${OPEN}/statements`)
    expect(html).toContain('“published at the end of September”: September 2019 (paragraph 2)')
    await made.send(`/milestones/${OPEN}/statements`, {
      had: STATEMENTS,
      remove: STATEMENTS.slice(0, 1),
      wording: 'by Michaelmas',
      'gives-how': 'by',
      'gives-day': '29',
      'gives-month': '9',
      'gives-year': '2019',
      source: 'paragraph 30',
      revision: '0',
    })
    expect((await made.plan()).milestones.find(({ id }) => id === OPEN)?.statements).toEqual([
      JSON.parse(STATEMENTS[1]!),
      { edtf: '../2019-09-29', asWritten: 'by Michaelmas', source: { text: 'paragraph 30' } },
    ])
  })

  it.each([
    [`/milestones/${OPEN}/evidence`, {}, 'evidence-text'],
    [`/milestones/${OPEN}/statements`, { had: STATEMENTS }, 'wording'],
    [`/milestones/${OPEN}/statements`, { wording: 'by Michaelmas' }, 'source'],
    [`/milestones/${OPEN}/statements`, { source: 'paragraph 30' }, 'wording'],
    [`/milestones/${OPEN}/statements`, { 'gives-year': '2019' }, 'wording'],
    [`/milestones/${OPEN}/statements`, { 'gives-year': '201', wording: 'x' }, 'gives-year'],
    [`/milestones/${OPEN}/cancel`, { reason: '' }, 'reason'],
    [`/milestones/${OPEN}/cancel`, { reason: 'x'.repeat(301) }, 'reason'],
  ])('%s with %j is refused at “%s”', async (path, wrong, field) => {
    const made = formPlan()
    const answer = await made.send(path, { ...wrong, revision: '0' })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain(`<a href="#${field}">`)
    expect((await made.plan()).revision).toBe(0)
  })

  it('lose nothing where another has added to them since', async () => {
    const made = formPlan()
    const minute = { 'evidence-kind': 'minute', 'evidence-text': 'By another' }
    await made.send(`/milestones/${OPEN}/evidence`, { ...minute, revision: '0' })
    const mine = { 'evidence-kind': 'minute', 'evidence-text': 'Mine' }
    const clash = await made.send(`/milestones/${OPEN}/evidence`, { ...mine, revision: '0' })
    expect(clash.status).toBe(409)
    const had = /name="had" value="([^"]*)"/.exec(clash.html)?.[1]?.replaceAll('&quot;', '"') ?? ''
    expect(JSON.parse(had)).toEqual({ kind: 'minute', text: 'By another' })
    await made.send(`/milestones/${OPEN}/evidence`, { ...mine, had, revision: '1' })
    const found = (await made.plan()).milestones.find(({ id }) => id === OPEN)
    expect(found?.evidence.map(({ text }) => text)).toEqual(['By another', 'Mine'])
  })

  it('that a form makes up are not taken', async () => {
    const made = formPlan()
    const had = ['not JSON', '{"kind":"link","text":"x","address":"javascript:alert(1)"}']
    await made.send(`/milestones/${DONE}/evidence`, { had, remove: 'x', revision: '0' })
    expect((await made.plan()).milestones[0]?.evidence).toEqual([])
  })
})
