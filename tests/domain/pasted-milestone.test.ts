import { describe, expect, it } from 'vitest'
import { fromRow } from '../../src/domain/pasted-milestone.ts'
import type { PastedRow } from '../../src/domain/pasted/row.ts'

const row = (more: Partial<PastedRow> = {}): PastedRow => ({
  line: 4,
  cells: ['Agree the money'],
  becomes: 'milestone',
  title: 'Agree the money',
  notUnderstood: [],
  ...more,
})

const take = (more: Partial<PastedRow>) => fromRow(row(more), { today: '2019-07-15', source: null })

describe('a pasted row', () => {
  it('gives a milestone with what was read, and nothing else', () => {
    expect(take({})).toEqual({ added: { milestone: { title: 'Agree the money' } }, leftOut: null })
    const when = { edtf: '../2019-08', asWritten: 'by August' }
    const read = { when, owner: { role: 'Clerk' }, state: 'at-risk' as const, progress: 'No room' }
    const source = { text: 'Action plan' }
    expect(fromRow(row(read), { today: '2019-07-15', source })?.added.milestone).toEqual({
      title: 'Agree the money',
      when,
      owner: { role: 'Clerk' },
      progress: { state: 'at-risk', note: 'No room' },
      source,
    })
  })

  it.each(['heading', 'nothing'] as const)('that is %s gives none', (becomes) => {
    expect(take({ becomes })).toBeNull()
  })

  it.each([
    ['2019-07-14', true],
    ['2019-07-15', true],
    ['2019-07-16', false],
    ['2019-07', true],
    ['2019-08', false],
    ['../2019-08', true],
    ['2019-07-16/..', false],
  ])('done on %s is taken as done: %s, for today is 15 July 2019', (edtf, isTaken) => {
    const own = take({ done: { when: { edtf } } })
    const planned = take({ done: {}, when: { edtf } })
    expect(own?.added.done).toEqual(isTaken ? { when: { edtf } } : undefined)
    expect(planned?.added.done).toEqual(isTaken ? {} : undefined)
    expect(own?.leftOut).toEqual(isTaken ? null : expect.stringContaining('still to come'))
    expect(planned?.leftOut).toEqual(isTaken ? null : expect.stringContaining('no day is given'))
  })

  it('done without any date is done', () => {
    expect(take({ done: {} })).toMatchObject({ added: { done: {} }, leftOut: null })
  })
})
