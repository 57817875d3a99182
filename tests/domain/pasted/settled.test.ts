import { describe, expect, it } from 'vitest'
import { makeMilestone, makePlan } from '../../make-plan.ts'
import { becameOf, paste, tabbed } from './paste.ts'

const HEADS = ['Theme', 'Action', 'Lead', 'Due', 'RAG', 'Comments', 'Cost']

const rowWith = (status: string, comment: string) =>
  paste(tabbed(HEADS, ['Money', 'Meet', 'Police', 'May 2019', status, comment, '5'])).rows[0]

describe('a row of totals', () => {
  const MEET = ['Money', 'Meet', 'Police', 'May 2019', 'Green', '', '5']

  it.each([
    [['TOTAL', '', '', '', '', '', '17']],
    [['', 'Total', '', '', '', '', '£1,234.50']],
    [['', 'Grand total:', '', '', '', '', '17']],
    [['Money', '', '', '', '', '', 'Total']],
    [['Total', '', '', '', '3 of 4 complete', '', '']],
    [['TOTAL', '', '', '', '', '', '']],
  ])('%j is left out, and that is said', (total) => {
    const read = paste(tabbed(HEADS, MEET, total))
    expect(becameOf(read)).toEqual(['milestone: Meet', 'nothing'])
    expect(read.rows[1]?.notUnderstood).toEqual(['This row holds totals, so it is left out'])
    expect(read.rows[0]).not.toHaveProperty('progress')
    expect(read.notes).toContain('Totals in row 3: left out')
  })

  it('without the word is left out too, for nothing in it is read', () => {
    const read = paste(tabbed(HEADS, MEET, ['Money', '', '', '', '', '', '17']))
    expect(becameOf(read)).toEqual(['milestone: Meet', 'nothing'])
    expect(read.rows[0]).not.toHaveProperty('progress')
  })

  it('is not a milestone that begins with the word, nor one with an owner and a date', () => {
    const review = ['', 'Total review of the budget', '', 'May 2019', '', '', '']
    const read = paste(tabbed(HEADS, review, ['', 'Total', 'Police', 'May 2019', '', '', '']))
    expect(becameOf(read)).toEqual(['milestone: Total review of the budget', 'milestone: Total'])
  })
})

describe('a status that comments contradict', () => {
  it('is kept, and said', () => {
    const row = rowWith('G', 'Complete – agreed at WSCB 12/02/19')
    expect(row).toMatchObject({
      state: 'on-track',
      progress: 'Complete – agreed at WSCB 12/02/19',
      notUnderstood: ['The status says on track and the comments say complete: check'],
    })
    expect(row).not.toHaveProperty('done')
  })

  it('is said where they give a date, too', () => {
    const row = rowWith('Red', 'Completed March 2019')
    expect(row?.notUnderstood).toEqual([
      'The status says off track and the comments say complete: check',
    ])
  })

  it('is none where both say that it is done', () => {
    expect(rowWith('Complete', 'Complete – agreed at WSCB')?.notUnderstood).toEqual([])
    expect(rowWith('Green', 'Not complete')?.notUnderstood).toEqual([])
  })

  it('that says nothing leaves it to be checked', () => {
    const row = rowWith('', 'Complete – agreed at WSCB 12/02/19')
    expect(row?.notUnderstood).toEqual([
      'The comments seem to say that it is done; it was not taken',
    ])
    expect(row).not.toHaveProperty('done')
  })
})

describe('a status of blue', () => {
  it('is settled by a comment that it is done', () => {
    expect(rowWith('B', 'Done')).toMatchObject({ done: {}, notUnderstood: [] })
    expect(rowWith('Blue', 'Completed 1/3/19')).toMatchObject({
      done: { when: { edtf: '2019-03-01' } },
      notUnderstood: [],
    })
  })

  it('stays to be checked without one', () => {
    expect(rowWith('B', 'Waiting')?.notUnderstood).toEqual([
      '“B” means different things in different plans; say whether it is done',
    ])
  })
})

describe('the spelling of a role', () => {
  const roles = (...owners: string[]) =>
    paste(
      tabbed(['Action', 'Lead'], ...owners.map((owner, n) => [`Do thing ${n}`, owner])),
      makePlan({ milestones: [makeMilestone({ owner: { role: 'Board Manager' } })] }),
    ).rows.map(({ owner, ownerSaid }) => [owner?.role, ownerSaid])

  it('is the one that the plan has', () => {
    expect(roles('Board manager', ' board  MANAGER', 'BoardManager')).toEqual([
      ['Board Manager', 'role, spelled as elsewhere'],
      ['Board Manager', 'role, spelled as elsewhere'],
      ['Board Manager', 'role, spelled as elsewhere'],
    ])
  })

  it('is that of an earlier row', () => {
    expect(roles('Head of Safeguarding', 'Head of safeguarding', 'Head of Finance')).toEqual([
      ['Head of Safeguarding', 'role, as typed'],
      ['Head of Safeguarding', 'role, spelled as elsewhere'],
      ['Head of Finance', 'role, as typed'],
    ])
  })
})
