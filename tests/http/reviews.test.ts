import { describe, expect, it } from 'vitest'
import { formPlan, RUTLAND } from './form-plan.ts'

const PATH = `/areas/${RUTLAND}/reviews`
const SCR = 'serious-case-review'
const CDR = 'child-death-review'

const COUNTED = {
  seed: 'seed',
  'as-at-day': '1',
  'as-at-month': 'Sept',
  'as-at-year': '2019',
  [`${SCR}-under-way`]: '2',
  [`${SCR}-finished-unpublished`]: '0',
  [`${SCR}-published`]: '',
  [`${SCR}-handed-over`]: '3',
  [`${CDR}-under-way`]: '4',
}

/** The plan with what an area's reviews are to begin with. */
async function withReviews(openReviews: unknown) {
  const { areas } = await formPlan().plan()
  return formPlan({
    areas: areas.map((area) => (area.id === RUTLAND ? { ...area, openReviews } : area)),
  })
}

describe('open reviews', () => {
  it('are recorded as counts with their day, and shown so', async () => {
    const made = formPlan()
    expect((await made.send(PATH, COUNTED)).status).toBe(303)
    expect((await made.plan()).areas[1]?.openReviews).toEqual({
      asAt: '2019-09-01',
      counts: [
        { id: 'seed-1', kind: SCR, state: 'under-way', count: 2 },
        { id: 'seed-2', kind: SCR, state: 'finished-unpublished', count: 0 },
        { id: 'seed-4', kind: SCR, state: 'handed-over', count: 3 },
        { id: 'seed-5', kind: CDR, state: 'under-way', count: 4 },
      ],
    })
    const html = await made.page('/plans/ours/areas')
    expect(html).toContain(
      'Serious case reviews: 2 under way, 0 finished and not published, 3 passed on',
    )
    expect(html).toContain('Child death reviews: 4 under way')
    expect(html).toContain('As at 1 September 2019')
  })

  it('not recorded are another thing than none recorded', async () => {
    const made = formPlan()
    expect(await made.page('/plans/ours/areas')).toContain('Not recorded')
    await made.send(PATH, {
      seed: 'seed',
      [`${SCR}-under-way`]: '0',
      [`${SCR}-finished-unpublished`]: '0',
      [`${CDR}-under-way`]: '0',
    })
    expect(await made.page('/plans/ours/areas')).toContain('Child death reviews: 0 under way')
    await made.send(PATH, {})
    expect((await made.plan()).areas[1]).not.toHaveProperty('openReviews')
  })

  it('of one kind leave the other not recorded', async () => {
    const made = formPlan()
    expect((await made.send(PATH, { seed: 'seed', [`${CDR}-under-way`]: '2' })).status).toBe(303)
    const html = await made.page('/plans/ours/areas')
    expect(html).toContain('Serious case reviews: not recorded')
    expect(html).toContain('Child death reviews: 2 under way')
    expect(await made.valueIn(PATH, `${SCR}-under-way`)).toBe('')
    expect((await made.send(PATH, { seed: 'seed', [`${CDR}-under-way`]: '' })).status).toBe(303)
    expect((await made.plan()).areas[1]).not.toHaveProperty('openReviews')
  })

  it('recorded as none without a number for each read 0 in the form', async () => {
    const made = await withReviews({ counts: [] })
    for (const name of [`${SCR}-under-way`, `${SCR}-finished-unpublished`, `${CDR}-under-way`])
      expect(await made.valueIn(PATH, name)).toBe('0')
    expect(await made.valueIn(PATH, `${SCR}-published`)).toBe('')
    expect(await made.page('/plans/ours/areas')).toContain('Recorded as none')
  })

  it('keep their ids and the sources that nobody edits, also where one state has two', async () => {
    const source = { text: 'invented, not from the paper', invented: true }
    const counts = [
      { id: 'rv-a', kind: SCR, state: 'under-way', count: 1, source },
      { id: 'rv-b', kind: SCR, state: 'under-way', count: 2 },
      { id: 'rv-c', kind: SCR, state: 'finished-unpublished', count: 0 },
      { id: 'rv-d', kind: CDR, state: 'under-way', count: 0 },
    ]
    const made = await withReviews({ counts, source })
    expect(await made.valueIn(PATH, `${SCR}-under-way-2`)).toBe('2')
    await made.send(PATH, {
      seed: 'seed',
      source: source.text,
      [`${SCR}-under-way`]: '5',
      [`${SCR}-under-way-source`]: source.text,
      [`${SCR}-under-way-2`]: '',
      [`${SCR}-finished-unpublished`]: '0',
      [`${CDR}-under-way`]: '0',
      [`${CDR}-under-way-source`]: 'paragraph 19',
    })
    expect((await made.plan()).areas[1]?.openReviews).toEqual({
      source,
      counts: [
        { id: 'rv-a', kind: SCR, state: 'under-way', count: 5, source },
        { id: 'rv-c', kind: SCR, state: 'finished-unpublished', count: 0 },
        { id: 'rv-d', kind: CDR, state: 'under-way', count: 0, source: { text: 'paragraph 19' } },
      ],
    })
  })

  it('that a paper speaks of without a number keep where it does', async () => {
    const made = formPlan()
    await made.send(PATH, { source: 'paragraph 20' })
    expect((await made.plan()).areas[1]?.openReviews).toEqual({ source: { text: 'paragraph 20' } })
  })

  it.each([
    [
      { [`${SCR}-under-way`]: 'two' },
      `${SCR}-under-way`,
      'Serious case reviews under way: type a whole number from 0 to 9999, or leave it empty.',
    ],
    [{ [`${SCR}-under-way`]: '-1' }, `${SCR}-under-way`, 'type a whole number'],
    [{ [`${SCR}-published`]: '1.5' }, `${SCR}-published`, 'Serious case reviews published: type'],
    [
      { [`${CDR}-handed-over`]: '10000' },
      `${CDR}-handed-over`,
      'Child death reviews passed on: type',
    ],
    [
      { [`${CDR}-under-way`]: '', [`${CDR}-published`]: '1' },
      `${CDR}-under-way`,
      'Type how many child death reviews are under way, 0 if there are none.',
    ],
    [
      { [`${SCR}-finished-unpublished`]: '' },
      `${SCR}-finished-unpublished`,
      'are finished and not published, 0 if there are none.',
    ],
    [
      { [`${SCR}-published-source`]: 'paragraph 3' },
      `${SCR}-published-source`,
      'Serious case reviews published: type the number as well',
    ],
    [{ 'as-at-day': '31' }, 'as-at-day', '31 September 2019 does not exist'],
    [{ 'as-at-day': '' }, 'as-at-day', 'must include a day'],
    [
      { 'as-at-day': '23', 'as-at-month': '11', 'as-at-year': '2026' },
      'as-at-day',
      'Nobody can have counted them on 23 November 2026',
    ],
    [{ source: '\u202Ex' }, 'source', 'Where it is written has a line break'],
  ])('are refused at their field with %j', async (change, at, told) => {
    const made = formPlan()
    const before = await made.plan()
    const { status, html } = await made.send(PATH, { ...COUNTED, ...change })
    expect(status).toBe(422)
    expect(html).toContain(`href="#${at}"`)
    expect(html).toContain(` id="${at}"`)
    expect(html).toContain(told)
    expect(html).toMatch(/name="serious-case-review-handed-over"[^>]* value="3"/)
    expect(await made.plan()).toEqual(before)
  })

  it('name the record where a state has two', async () => {
    const row = { kind: SCR, state: 'under-way', count: 1 }
    const made = await withReviews({
      counts: [
        { ...row, id: 'rv-a' },
        { ...row, id: 'rv-b' },
      ],
    })
    const { html } = await made.send(PATH, {
      ...COUNTED,
      [`${SCR}-under-way-2`]: 'x',
      [`${SCR}-under-way-source`]: '\u202Ex',
    })
    expect(html).toContain('Serious case reviews under way (record 2): type a whole number')
    expect(html).toContain('Serious case reviews under way: where it is written has')
  })

  it.each([
    ['21', true],
    ['22', true],
    ['23', false],
  ])('counted on %s November 2026, where today is the 22nd: %s', async (day, may) => {
    const made = formPlan()
    const asAt = { 'as-at-day': day, 'as-at-month': '11', 'as-at-year': '2026' }
    expect((await made.send(PATH, { ...COUNTED, ...asAt })).status).toBe(may ? 303 : 422)
  })

  it('with a day and nothing counted are asked for', async () => {
    const { html } = await formPlan().send(PATH, {
      'as-at-day': '1',
      'as-at-month': '9',
      'as-at-year': '2019',
    })
    expect(html).toContain('Type the numbers as well, or clear the day.')
  })

  it('come with what law and guidance ask, and with a word on what has no place there', async () => {
    const html = await formPlan().page(`/plans/ours${PATH}`)
    expect(html).toContain('Counts only: no names and nothing about a case')
    expect(html).toContain('href="/law/hand-over-serious-case-reviews"')
    expect(html).toContain('Law, SI 2018/497 reg 10: must, after 29 January 2020')
    expect(html).toContain('From a secondary source, not read at its source')
  })
})
