import { describe, expect, it } from 'vitest'
import { BOARD, COUNTY, formPlan, OFFICE } from './form-plan.ts'

const LINE = { id: 'l-1', body: OFFICE, other: BOARD, kind: 'supports' }
const SEAT = { id: 'seat-1', body: BOARD, part: 'chair', organisation: COUNTY }
const TRAINING = { id: 'function-1', name: 'Training', body: BOARD }
const OFFICE_NAME = 'Safeguarding Boards’ Business Office'

const structured = () =>
  formPlan({ lines: [LINE], seats: [SEAT], functions: [TRAINING], fates: [] })

describe('the structure page', () => {
  it('shows lines, seats by body, and functions, each to be changed or removed', async () => {
    const html = await structured().page('/plans/ours/structure')
    for (const path of ['lines/l-1', 'seats/seat-1', 'functions/function-1'])
      for (const way of ['', '/remove']) expect(html).toContain(`href="/plans/ours/${path}${way}"`)
    for (const path of ['lines/new', 'seats/new', 'functions/new'])
      expect(html).toContain(`href="/plans/ours/${path}"`)
    expect(html).toContain(`href="/plans/ours/seats/new?body=${BOARD}"`)
    expect(html).toContain('No seat is recorded in: ')
    expect(html).not.toContain('More than one chair')
  })

  it('says what belongs where nothing is recorded', async () => {
    const html = await formPlan({ bodies: [], areas: [], milestones: [] }).page(
      '/plans/ours/structure',
    )
    expect(html).toContain('Once there are two bodies, say here who reports to whom')
    expect(html).toContain('Once there is a body, say here who sits in it.')
    expect(html).toContain('No function is recorded yet.')
    expect(html).not.toMatch(/(lines|seats)\/new/)
  })

  it.each([
    [{}, {}, true],
    [{ to: '2019-06-30' }, { from: '2019-07-01' }, false],
    [{ to: '2019-06' }, { from: '2019-06' }, false],
    [{ to: '2019-06-30' }, { from: '2019-06-30' }, true],
  ])('tells of two chairs with %j and %j: %s', async (one, two, told) => {
    const second = { id: 'seat-2', body: BOARD, part: 'chair', role: 'Second chair', ...two }
    const html = await formPlan({ seats: [{ ...SEAT, ...one }, second] }).page(
      '/plans/ours/structure',
    )
    expect(html.includes('More than one chair at the same time')).toBe(told)
    expect(html.includes('Leicestershire County Council and Second chair')).toBe(told)
  })

  it('of a worked example can only be read', async () => {
    const html = await formPlan().page('/plans/leicestershire-rutland/structure')
    expect(html).toContain('Who answers to whom')
    expect(html).not.toMatch(/\/(lines|seats|functions)\//)
  })
})

it('tells in the history what a line, a seat and a function were and are', async () => {
  const made = structured()
  await made.send('/lines/l-1', { body: OFFICE, kind: 'scrutinised-by', other: BOARD })
  await made.send('/seats/seat-1/remove', {})
  await made.send('/functions/function-1', { name: 'Training', body: OFFICE })
  const html = await made.page('/plans/ours/history')
  expect(html).toContain(`the line that “${OFFICE_NAME}” is scrutinised by`)
  expect(html).toContain('is scrutinised by</')
  expect(html).toContain('a seat in “Leicestershire')
  expect(html).toContain('“Training”: body')
  expect(html).not.toContain('scrutinised-by')
})
