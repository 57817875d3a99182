import { describe, expect, it } from 'vitest'
import { LINE_WORDS } from '../../src/domain/say-structure.ts'
import { buildPlan } from './build-plan.ts'
import { accepted, refused } from './take-action.ts'

const plan = buildPlan({
  bodies: [
    { id: 'body-board', name: 'Northshire LSCB', kind: 'board', side: 'old' },
    { id: 'body-g', name: 'Learning group', kind: 'sub-group', side: 'old' },
    { id: 'body-s', name: 'Scrutiny Committee', kind: 'committee', side: 'other' },
  ],
})
const TO_BOARD = { body: 'body-g', other: 'body-board', kind: 'reports-to' }
const add = (line: object, id = 'l-new') => ({ action: 'add-line', id, line })
const change = (fields: object, id = 'l-new') => ({ action: 'change-line', id, change: fields })
const withLine = (line: object) => accepted(plan, add({ ...TO_BOARD, ...line })).plan

describe('a line between two bodies', () => {
  it.each(Object.entries(LINE_WORDS))('%s is added, and said as “%s”', (kind, words) => {
    const line = { ...TO_BOARD, kind, from: '2019-04', to: '2020', source: { text: 'page 3' } }
    const { plan: next, said } = accepted(plan, add(line))
    expect(next.lines).toEqual([{ id: 'l-new', ...line }])
    expect(said).toBe(`Added a line: “Learning group” ${words} “Northshire LSCB”`)
  })

  it.each([
    [{ ...TO_BOARD, other: 'body-g' }, 'other', 'A body has no line to itself.'],
    [{ ...TO_BOARD, body: 'body-x' }, 'body', 'The plan has no such body.'],
    [{ ...TO_BOARD, other: 'body-x' }, 'other', 'The plan has no such body.'],
    [{ ...TO_BOARD, kind: 'pays' }, 'line.kind', 'must be'],
    [{ ...TO_BOARD, from: '2019-02-29' }, 'line.from', '2019-02-29'],
    [{ ...TO_BOARD, from: '2019-07-01', to: '2019-06' }, 'to', 'It would end before it starts.'],
  ])('is not added from %j', (line, path, told) => {
    const { paths, told: said } = refused(plan, add(line))
    expect(paths).toEqual([path])
    expect(said).toContain(told)
  })

  it('never has an id that is taken', () => {
    const next = withLine({})
    expect(refused(next, add({ ...TO_BOARD, kind: 'advises' })).paths).toEqual(['id'])
    expect(refused(plan, add(TO_BOARD, 'body-g')).told).toContain('"body-g"')
  })

  it.each([
    [{}, {}, false],
    [{ to: '2019-06-29' }, { from: '2019-06-30' }, true],
    [{ to: '2019-06-30' }, { from: '2019-06-30' }, false],
    [{ to: '2019-06' }, { from: '2019-06' }, true],
    [{ to: '2019-06' }, { from: '2019-05' }, false],
    [{ to: '2020-02-29' }, { from: '2020-03' }, true],
    [{}, { from: '2019-06' }, false],
    [{ from: '2019-07' }, { to: '2019-06' }, true],
    [{ from: '2019-06/..' }, { to: '../2019-06-30' }, true],
  ])('%j stands beside the same with %j: %s', (first, second, may) => {
    const action = add({ ...TO_BOARD, ...second }, 'l-two')
    const next = withLine(first)
    if (may) expect(accepted(next, action).plan.lines).toHaveLength(2)
    else
      expect(refused(next, action)).toEqual({
        paths: ['other'],
        told: 'The plan says already that “Learning group” reports to “Northshire LSCB” at that time. Change that line, or give each dates of its own.',
      })
  })

  it('that links two bodies is the same from either end; one that advises is not', () => {
    const back = (kind: string) => add({ body: 'body-board', other: 'body-g', kind }, 'l-two')
    expect(refused(withLine({ kind: 'links-with' }), back('links-with')).paths).toEqual(['other'])
    expect(accepted(withLine({ kind: 'advises' }), back('advises')).plan.lines).toHaveLength(2)
  })

  it('does not report in a circle, whichever way it comes about', () => {
    const next = withLine({})
    const told =
      'That goes round in a circle: “Northshire LSCB” reports to “Learning group” reports to “Northshire LSCB”. Take one of these out.'
    const back = { body: 'body-board', other: 'body-g' }
    expect(refused(next, add({ ...back, kind: 'reports-to' }, 'l-two'))).toEqual({
      paths: ['other'],
      told,
    })
    const scrutinised = accepted(next, add({ ...back, kind: 'scrutinised-by' }, 'l-two')).plan
    expect(refused(scrutinised, change({ kind: 'reports-to' }, 'l-two')).told).toBe(told)
  })

  it('may be turned round', () => {
    const { plan: next } = accepted(withLine({}), change({ body: 'body-board', other: 'body-g' }))
    expect(next.lines).toEqual([
      { id: 'l-new', body: 'body-board', other: 'body-g', kind: 'reports-to' },
    ])
  })

  it('is changed field by field, and says which', () => {
    const { plan: next, said } = accepted(
      withLine({ from: '2018', source: { text: 'page 3' } }),
      change({ kind: 'advises', other: 'body-s', from: null, to: '2019-09-28', source: null }),
    )
    expect(next.lines).toEqual([
      { id: 'l-new', body: 'body-g', other: 'body-s', kind: 'advises', to: '2019-09-28' },
    ])
    expect(said).toBe(
      'Changed the line that “Learning group” reports to “Northshire LSCB”: kind to advises, the body it leads to to “Scrutiny Committee”, start to none, end to 28 September 2019 and source',
    )
  })

  it.each([
    [change({}, 'l-x'), 'The plan has no line “l-x”.'],
    [change({}), 'Nothing was changed, so there is nothing to save.'],
    [change({ other: 'body-g' }), 'A body has no line to itself. Choose another body.'],
    [{ action: 'remove-line', id: 'l-x' }, 'The plan has no line “l-x”.'],
  ])('is not changed by %j', (action, told) => {
    expect(refused(withLine({}), action).told).toBe(told)
  })

  it('is removed, and goes with the body that it starts from', () => {
    const next = withLine({})
    const { plan: without, said } = accepted(next, { action: 'remove-line', id: 'l-new' })
    expect(without).toEqual(plan)
    expect(said).toBe('Removed a line: “Learning group” reports to “Northshire LSCB”')
    expect(accepted(next, { action: 'remove-body', id: 'body-g' }).plan.lines).toEqual([])
  })

  it.each([
    ['reports-to', 'reported to by'],
    ['scrutinised-by', 'the scrutineer of'],
    ['links-with', 'linked with by'],
    ['advises', 'advised by'],
    ['supports', 'supported by'],
  ])('that leads to a body (%s) stands in the way of its removal', (kind, told) => {
    const next = accepted(plan, add({ body: 'body-g', other: 'body-s', kind })).plan
    expect(refused(next, { action: 'remove-body', id: 'body-s' }).told).toBe(
      `“Scrutiny Committee” cannot be removed: it is ${told} “Learning group”. Change that first.`,
    )
  })
})
