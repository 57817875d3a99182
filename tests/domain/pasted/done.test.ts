import { describe, expect, it } from 'vitest'
import { readHead } from '../../../src/domain/pasted/head.ts'
import { readStatus } from '../../../src/domain/pasted/status.ts'
import { paste, tabbed } from './paste.ts'

/** The rows of a table with one column beside its actions and leads. */
const rowsUnder = (head: string, ...cells: string[]) =>
  paste(tabbed(['Action', 'Lead', head], ...cells.map((cell, n) => [`Do it ${n}`, 'Police', cell])))
    .rows

describe('a date of completion', () => {
  it.each(['Date of completion', 'Completion date', 'Date for completion', 'Planned completion'])(
    'under “%s” is the one to be met, not one that was',
    (head) => {
      const rows = rowsUnder(head, 'March 2019', 'June 2019')
      expect(rows.map(({ when, done }) => [when?.edtf, done])).toEqual([
        ['2019-03', undefined],
        ['2019-06', undefined],
      ])
    },
  )

  it.each([
    'Status / expected completion',
    'Planned completion status',
    'RAG and completion date',
    'Status (date to be completed)',
    'Status: target date for actual completion',
    'Projected status when done',
    'Forecast status (complete)',
  ])('under “%s” is not taken for one that was met, and is kept', (head) => {
    const [row] = rowsUnder(head, 'March 2019')
    expect(row).not.toHaveProperty('done')
    expect(row?.progress).toBe('Status as pasted: March 2019')
    expect(row?.notUnderstood).toEqual([expect.stringContaining('“March 2019” was not understood')])
  })

  it.each([
    'Completed',
    'Completed?',
    'Completed (Y/N)',
    'Date completed',
    'Completed on',
    'Actual completion date',
    'Actual date of completion',
    'Actual date',
    'Done',
    'Done?',
    'Date closed',
  ])('under “%s” was met', (head) => {
    expect(readHead(head)?.readAs).toBe('status')
    expect(rowsUnder(head, 'March 2019')[0]).toMatchObject({
      done: { when: { edtf: '2019-03' } },
      notUnderstood: [],
    })
  })

  it.each(['by March 2019', 'before March 2019', 'from March 2019'])(
    'of %j is still open, even where the heading asks what is done',
    (cell) => {
      const [row] = rowsUnder('Completed', cell)
      expect(row).not.toHaveProperty('done')
      expect(row?.progress).toBe(`Status as pasted: ${cell}`)
    },
  )

  it('answered “yes” under a question is done', () => {
    for (const head of ['Complete?', 'Complete (Y/N)', 'Done?', 'Achieved'])
      expect(rowsUnder(head, 'Y')[0]?.done).toEqual({})
    expect(rowsUnder('Complete', 'March 2019')[0]).not.toHaveProperty('done')
  })
})

describe('a word for done with others behind it', () => {
  it.each([
    'Closed – no longer required',
    'Closed: cancelled',
    'Closed; superseded',
    'Closed - abandoned',
    'Complete: no',
    'Complete - N',
    'Complete (Y/N)',
    'Achieved – failed',
    'Complete; draft only',
    '50% complete',
    'not complete',
    'nearly complete',
    'Complete. It is on the website',
    'Complete – agreed at WSCB 12/02/19',
    'Done/not done',
  ])('%j is not taken as done, and its words are kept', (cell) => {
    expect(readStatus(cell).done).toBeUndefined()
    const [row] = rowsUnder('Status', cell)
    expect(row).not.toHaveProperty('done')
    expect(row?.progress).toBe(`Status as pasted: ${cell}`)
    expect(row?.notUnderstood).toEqual([
      `“${cell}” was not understood as a status, so it is kept as progress`,
    ])
  })

  it.each([
    ['Complete: yes', {}],
    ['Complete (Y)', {}],
    ['Complete.', {}],
    ['Closed – 28/02/2019', { when: { edtf: '2019-02-28' } }],
    ['Achieved (29 February 2020)', { when: { edtf: '2020-02-29' } }],
  ])('%j is done', (cell, done) => {
    expect(readStatus(cell)).toEqual({ done })
  })

  it('is no date that does not exist', () => {
    expect(readStatus('Closed – 29/02/2019').done).toBeUndefined()
  })
})

describe('a lone letter', () => {
  it.each(['Notes', 'Comments', 'Progress'])('under “%s” says nothing of how it goes', (head) => {
    for (const row of rowsUnder(head, 'A', 'R', 'G')) {
      expect(row).not.toHaveProperty('state')
      expect(row.progress).toMatch(/^[ARG]$/)
    }
  })

  it('under “RAG” does', () => {
    expect(rowsUnder('RAG', 'A', 'r', 'G').map(({ state }) => state)).toEqual([
      'at-risk',
      'off-track',
      'on-track',
    ])
  })

  it('is not told from a word under “Comments”', () => {
    expect(rowsUnder('Comments', 'Amber')[0]?.state).toBe('at-risk')
  })
})
