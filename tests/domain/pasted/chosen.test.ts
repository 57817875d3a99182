import { describe, expect, it } from 'vitest'
import { readPasted } from '../../../src/domain/pasted/pasted.ts'
import type { ReadAs } from '../../../src/domain/pasted/head.ts'
import { paste, planOfTestshire, tabbed } from './paste.ts'

const TABLE = tabbed(
  ['Action', 'Who', 'When', 'Where we are'],
  ['Agree the money', 'Clerk', 'June 2019', 'Green'],
  ['Publish', 'Chair', 'July 2019', 'Red'],
)

const read = (...chosen: ReadAs[]) => readPasted(TABLE, planOfTestshire, chosen)

describe('columns that a person has chosen', () => {
  it('are read as chosen, whatever their headings say', () => {
    const result = read('progress', 'title', 'ignored', 'status')
    if (!result.ok) expect.fail()
    expect(result.value.columns.map(({ readAs }) => readAs)).toEqual([
      'progress',
      'title',
      'ignored',
      'status',
    ])
    expect(result.value.rows[0]).toMatchObject({
      title: 'Clerk',
      progress: 'Agree the money',
      state: 'on-track',
    })
    expect(result.value.rows[0]).not.toHaveProperty('when')
    expect(result.value.headerLine).toBe(1)
  })

  it('chosen as they were read give the same rows', () => {
    const told = paste(TABLE)
    const result = read(...told.columns.map(({ readAs }) => readAs))
    expect(result).toEqual({ ok: true, value: told })
  })

  it('that are fewer than the table has leave the others out', () => {
    const result = read('title')
    if (!result.ok) expect.fail()
    expect(result.value.columns.map(({ readAs }) => readAs)).toEqual([
      'title',
      'ignored',
      'ignored',
      'ignored',
    ])
  })

  it.each<[ReadAs[], string]>([
    [['date', 'owner'], 'Choose the column that says what is to be done'],
    [['title', 'title'], 'Only one column can say what is to be done; choose one'],
    [['title', 'owner', 'owner'], 'Only one column can be the owner; choose one'],
    [['date', 'owner', 'date', 'status', 'title'], 'Choose the column that says'],
  ])('%j is refused under its own path', (chosen, sentence) => {
    const result = read(...chosen)
    expect(result).toMatchObject({ ok: false, problems: [{ path: 'columns' }] })
    if (!result.ok) expect(result.problems[0]?.message).toContain(sentence)
  })
})
