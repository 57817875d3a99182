import { beforeAll, describe, expect, it } from 'vitest'
import { makeApp, type Made } from './make-app.ts'
import { OPTION, planOf } from './plan-states.ts'
import { pastPlan } from './past-plan.ts'

const PLAN = planOf('ours')
const OPEN = PLAN.milestones.find(({ done, cancelled }) => !done && !cancelled)
const AREA = PLAN.areas[0]?.id ?? ''
const POSITION = PLAN.positions[0]

const NO_ITEM = { item: 'p01', state: null, agreedBy: [], where: null, evidence: [] }

let made: Made

beforeAll(async () => {
  const of = { area: AREA, anchor: 'publicationDate' }
  made = await pastPlan('ours', '2026-02-02', [
    ['2026-02-07', { action: 'mark-moment', id: 'm-board', name: 'February board' }],
    ['2026-02-10', { action: 'name-plan', title: 'Then' }],
    ['2026-02-11', { action: 'cancel-milestone', id: OPEN?.id ?? '', reason: 'Not needed' }],
    ['2026-02-12', { action: 'set-anchor', ...of, as: 'planned', date: { edtf: '2026-05' } }],
    ['2026-02-13', { action: 'remove-seat', id: 'seat-1' }],
    ['2026-02-14', { action: 'record-checklist-item', ...NO_ITEM }],
    ['2026-02-16', { action: 'remove-position', id: POSITION?.id ?? '' }],
    ['2026-02-17', { action: 'set-option-state', id: OPTION, state: 'preferred' }],
    ['2026-02-18', { action: 'name-plan', title: 'Now' }, 'Anna'],
  ])
})

const BOARD = 'from=m-board'

describe('what changed since a marked moment', () => {
  const TOLD = [
    'From “February board” (marked on 7 February 2026, revision 0) to now (revision 9)',
    '9 changes were made in between. What was changed and changed back is not shown.',
    // A milestone, a key date, a body's seat, an option, an agreement, the checklist, the title.
    `“${OPEN?.title ?? ''}”: cancelled`,
    'Before: nothing recorded',
    'reason: Not needed',
    '“Leicester”',
  ]
  it('is told for everything that differs, deletions included', async () => {
    const html = await made.page(`/plans/ours/changes?${BOARD}`)
    for (const group of [
      'Areas and key dates (1)',
      'Options (1)',
      'Where partners stand (1)',
      'Structure (1)',
      'Milestones (1)',
      'Checklist (1)',
      'The plan (1)',
    ])
      expect(html).toContain(group)
    expect(html).toContain(TOLD[0])
    expect(html).toContain(TOLD[1])
    const text = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    expect(text).toContain(
      `“${OPEN?.title ?? ''}”: cancelled Changed nothing recorded reason: Not needed`,
    )
    expect(text).toContain('publication date, planned Changed')
    expect(text).toContain('May 2026')
    expect(text).toMatch(/A seat in “[^”]+”: chair, [^.]+ Taken away recorded not there/)
    expect(text).toMatch(
      /Where .+ stands on “.+”, version 1 Taken away position: agreed subject to conditions/,
    )
    expect(text).toMatch(
      /The checklist item P01 “[^”]+” Taken away state: drafted; where: section 4 not there/,
    )
    expect(text).toMatch(/“.+”: state Changed proposed preferred/)
    expect(text).toContain('Title Changed')
    // The mark itself is no change to what the plan says.
    expect(text).not.toContain('arked moment “')
  })

  it('by its name is the same', async () => {
    const by = await made.page('/plans/ours/changes?from=february%20BOARD')
    expect(by).toContain('From “February board”')
  })
})

describe('what changed between two days', () => {
  it('counts whole days, and is as the plan was at their ends', async () => {
    const html = await made.page('/plans/ours/changes?from=2026-02-10&to=2026-02-12')
    expect(html).toContain(
      'From the end of 10 February 2026 (revision 2) to the end of 12 February',
    )
    expect(html).toContain('2 changes were made in between.')
    expect(html).toContain('Milestones (1)')
    expect(html).toContain('Areas and key dates (1)')
    expect(html).not.toContain('Checklist (')
  })

  it('says so where nothing differs, and why', async () => {
    const same = await made.page('/plans/ours/changes?from=2026-02-18')
    expect(same).toContain('No change was made in between.')
    expect(same).not.toContain('<table')
    const { deps } = made
    deps.shelf.now = () => '2026-02-20T12:00:00.000Z'
    await made.post('/plans/ours/undo', { revision: '9' })
    await made.post('/plans/ours/undo', { revision: '10' })
    deps.shelf.now = () => '2026-11-22T14:05:00Z'
    const back = await made.page('/plans/ours/changes?from=2026-02-18&to=2026-02-20')
    expect(back).toContain('2 changes were made in between, and nothing differs any more.')
  })

  it('as typed into its form is the same', async () => {
    const typed =
      'from=day&from-on-day=10&from-on-month=2&from-on-year=2026&to=day&to-on-day=12&to-on-month=2&to-on-year=2026'
    const html = await made.page(`/plans/ours/changes?${typed}`)
    expect(html).toContain(
      'From the end of 10 February 2026 (revision 2) to the end of 12 February',
    )
    expect(html).toContain('from=2026-02-10&amp;to=2026-02-12')
  })

  it.each([
    ['from=2026-02-29', 422, 'is neither a day that exists'],
    ['from=nobody', 422, 'marked are “February board”'],
    ['from=2026-02-01', 422, 'Its history begins on 2 February 2026'],
    ['from=2026-11-23', 422, 'has not come yet'],
    ['from=2026-02-12&to=2026-02-10', 422, 'The first of the two is later than the second'],
    ['from=day', 422, 'Give the day.'],
    ['from=day&from-on-day=30&from-on-month=2&from-on-year=2026', 422, 'from-on-day'],
    [
      'from=m-board&from-on-day=1&from-on-month=2&from-on-year=2026',
      422,
      'You chose a moment and gave a day too',
    ],
    ['', 200, 'What the plan said at two times'],
  ])('%s is answered with %s', async (query, status, told) => {
    const answer = await made.get(`/plans/ours/changes?${query}`)
    expect(answer.status).toBe(status)
    const html = await answer.text()
    expect(html).toContain(told)
    expect(html.includes('There is a problem')).toBe(status === 422)
  })
})

describe('the same as a file', () => {
  it('is csv, between which on every row', async () => {
    const answer = await made.get(`/plans/ours/changes/download/csv?${BOARD}&to=2026-02-18`)
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(answer.headers.get('content-disposition')).toContain('ours-changes-0-9.csv')
    const [head, ...rows] = (await answer.text()).trim().split('\r\n')
    expect(head).toContain('About,What,Change,Before,After,From,To')
    expect(rows).toHaveLength(7)
    for (const row of rows) expect(row).toContain('“February board” (marked on 7 February 2026')
  })

  it('is markdown', async () => {
    const answer = await made.get(`/plans/ours/changes/download/md?${BOARD}&to=2026-02-11`)
    const text = await answer.text()
    expect(text).toContain('# Then')
    expect(text).toContain('As at 11 February 2026, revision 3; today is taken to be')
    expect(text).toContain('## Milestones')
    expect(text).toContain('| What')
  })

  it.each([
    ['csv', '', 400, 'Say between which days'],
    ['csv', 'from=2026-02-29', 400, 'is neither a day'],
    ['xlsx', BOARD, 404, 'csv or md'],
  ])('%s?%s is refused', async (format, query, status, told) => {
    const answer = await made.get(`/plans/ours/changes/download/${format}?${query}`)
    expect(answer.status).toBe(status)
    expect(await answer.text()).toContain(told)
  })
})

it('an example has nothing to compare', async () => {
  const { get } = makeApp()
  const answer = await get('/plans/leicestershire-rutland/changes?from=2019-01-01')
  expect(await answer.text()).toContain('A worked example does not change')
})
