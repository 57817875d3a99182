import { describe, expect, it } from 'vitest'
import { readHead } from '../../../src/domain/pasted/head.ts'
import { becameOf, paste, tabbed } from './paste.ts'

const kinds = (text: string) => paste(text).columns.map(({ readAs }) => readAs)

describe('a heading', () => {
  it.each([
    ['title', 'Action', 'ACTIONS', 'Key actions', 'Milestone', 'Task', 'What', 'Action required'],
    ['title', 'What will we do?', 'Agreed action', 'Activity', 'Recommendation', 'Objective'],
    ['date', 'By when', 'By\nwhen?', 'When', 'Due', 'Due date', 'Deadline', 'Date', 'Timescale'],
    ['date', 'Target date', 'Completion date', 'Time-scales', 'When will it be done by?'],
    ['owner', 'Lead', 'Lead(s)', 'Owner', 'Who', 'By whom', 'Responsible', 'Lead officer'],
    ['owner', 'Who will lead?', 'Responsible agency', 'Person responsible', 'Action owner'],
    ['status', 'Status', 'RAG', 'BRAG', 'RAG rating', 'Current status', 'RAG (June)', 'Complete?'],
    ['status', 'Date completed', 'Actual date', 'Completed (Y/N)'],
    ['progress', 'Progress', 'Update', 'Comments', 'Notes', 'Progress to date', 'Latest position'],
    ['progress', 'Progress against action', 'Status update', 'Progress / comments'],
    ['number', 'Ref', 'Ref.', 'No.', '#', 'Action no.', 'Item No', 'Number'],
    ['ignored', 'Start date', 'Date raised', 'Review date', 'Last updated'],
  ])('of %s is known', (readAs, ...heads) => {
    for (const head of heads) expect([head, readHead(head)?.readAs]).toEqual([head, readAs])
  })

  it.each(['', 'Cost', 'Success measure', 'x'.repeat(61), `Action ${'x'.repeat(60)}`])(
    'of %j is not',
    (head) => {
      expect(readHead(head)).toBeNull()
    },
  )
})

describe('columns with headings', () => {
  it('that are not read are named', () => {
    const read = paste(
      tabbed(
        ['Theme', 'Action', 'Agency', 'Lead officer', 'Start date', 'Due date', 'Cost'],
        ['Money', 'Agree it', 'CCG', 'Director', '1/1/2019', '29/06/2019', '£5'],
      ),
    )
    expect(read.columns.map(({ readAs }) => readAs)).toEqual([
      'ignored',
      'title',
      'ignored',
      'owner',
      'ignored',
      'date',
      'ignored',
    ])
    expect(read.notes).toEqual([
      '4 columns are not read: “Theme”, “Agency”, “Start date” and “Cost”',
    ])
  })

  it('of a revised date keep the one it revises, which holds where it is empty', () => {
    const read = paste(
      tabbed(
        ['Action', 'Target date', 'Revised date', 'Date completed'],
        ['Meet', '02/02/2019', '03/03/2019', '04/03/2019'],
        ['Publish', '29/06/2019', '', ''],
        ['Tell', '30/06/2019', '-', ''],
        ['Start', '29/09/2019', 'TBC', ''],
      ),
    )
    expect(read.rows).toMatchObject([
      {
        when: { edtf: '2019-03-03' },
        done: { when: { edtf: '2019-03-04' } },
        progress: 'Target date: 02/02/2019',
      },
      { when: { edtf: '2019-06-29' } },
      { when: { edtf: '2019-06-30' } },
      { progress: 'Date as pasted: TBC; Target date: 29/09/2019' },
    ])
    expect(read.rows[3]).not.toHaveProperty('when')
    expect(read.notes).toEqual([])
  })

  it('of titles are told by their text where no heading names them', () => {
    expect(
      kinds(tabbed(['Priority', 'Lead', 'By when'], ['Agree money', 'Police', 'June 2019'])),
    ).toEqual(['title', 'owner', 'date'])
  })

  it('need two headings for different things, for a row of data has such words too', () => {
    const read = paste(
      tabbed(['Update the action plan', 'Lead', 'June 2019'], ['Meet', 'Police', 'July 2019']),
    )
    expect(read.headerLine).toBeNull()
    expect(becameOf(read)).toEqual(['milestone: Update the action plan', 'milestone: Meet'])
  })
})

describe('columns without headings', () => {
  it('are told by what is in them', () => {
    const read = paste(
      tabbed(
        [
          '1',
          'Agree funding between the three partners',
          'Director of Finance',
          'Feb 2019',
          'Green',
        ],
        ['2', 'Publish the arrangements on every website', 'Police', 'TBC', 'Amber'],
        ['3', 'Tell the Secretary of State', 'Business manager', 'June 2019', 'R'],
      ),
    )
    expect(read.headerLine).toBeNull()
    expect(read.columns.map(({ readAs }) => readAs)).toEqual([
      'number',
      'title',
      'owner',
      'date',
      'status',
    ])
    expect(read.rows.map(({ state }) => state)).toEqual(['on-track', 'at-risk', 'off-track'])
    expect(read.notes).toEqual([
      'No row of headings was found, so the columns were told apart by what is in them; check them',
    ])
  })

  it('have titles before long comments and behind objectives that repeat', () => {
    const comment = 'Discussed at the last three meetings of the executive, with a paper'
    expect(
      kinds(
        tabbed(
          ['Governance and leadership', 'Agree the new structure', 'June 2019', `${comment} 1`],
          ['Governance and leadership', 'Agree terms of reference', 'July 2019', `${comment} 2`],
        ),
      ),
    ).toEqual(['ignored', 'title', 'date', 'ignored'])
  })
})
