import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPasted } from '../../../src/domain/pasted/pasted.ts'
import { Milestone } from '../../../src/domain/plan.ts'
import { becameOf, paste, planOfTestshire, refusal, tabbed } from './paste.ts'
import { cpuTime } from '../../cpu-time.ts'

describe('an action plan from a spreadsheet', () => {
  const read = paste(
    tabbed(
      ['LSCB transition action plan 2018/19', '', '', '', '', ''],
      ['', '', '', '', '', ''],
      ['Ref', 'Action', 'Lead', 'By when', 'RAG', 'Comments'],
      ['Governance', '', '', '', '', ''],
      [
        '1.1',
        'Communicate the planned changes',
        'Testshire County Council',
        'Ongoing',
        'Green',
        '',
      ],
      [
        '1.2',
        '"1. Agree partner\nfinancial contributions"',
        'Lead officers of the three partners',
        'Feb-19',
        'Amber',
        '"Police have agreed.\nCCGs to ""confirm"" in January"',
      ],
      ['1.3', 'Implement the new structure', '', 'starting in January 2019', 'Red', 'Delayed once'],
      ['Publication', '', '', '', '', ''],
      ['2.1', 'Publish the arrangements', 'Police', '29/06/2019', 'Complete 28 June 2019', '-'],
      ['2.2', 'Agree sub group work plans', '-', 'by March 2019', 'Complete', 'n/a'],
      ['Note: all dates are subject to Cabinet.', '', '', '', '', ''],
    ),
  )
  const row = (line: number) => read.rows.find((one) => one.line === line)

  it('has its columns told by their headings, two rows down', () => {
    expect(read.headerLine).toBe(3)
    expect(read.columns).toEqual([
      { index: 0, head: 'Ref', readAs: 'number' },
      { index: 1, head: 'Action', readAs: 'title' },
      { index: 2, head: 'Lead', readAs: 'owner' },
      { index: 3, head: 'By when', readAs: 'date' },
      { index: 4, head: 'RAG', readAs: 'status' },
      { index: 5, head: 'Comments', readAs: 'progress' },
    ])
  })

  it('has titles of sections, milestones, and a note under it', () => {
    expect(becameOf(read)).toEqual([
      'heading: LSCB transition action plan 2018/19',
      'heading: Governance',
      'milestone: Communicate the planned changes',
      'milestone: Agree partner financial contributions',
      'milestone: Implement the new structure',
      'heading: Publication',
      'milestone: Publish the arrangements',
      'milestone: Agree sub group work plans',
      'nothing',
    ])
    expect(row(11)?.notUnderstood).toEqual([
      'No milestone stands under this line, so it is taken as a note and left out',
    ])
  })

  it('gives each milestone what its cells say', () => {
    expect(row(6)).toEqual({
      line: 6,
      cells: [
        '1.2',
        '1. Agree partner\nfinancial contributions',
        'Lead officers of the three partners',
        'Feb-19',
        'Amber',
        'Police have agreed.\nCCGs to "confirm" in January',
      ],
      becomes: 'milestone',
      title: 'Agree partner financial contributions',
      when: { edtf: '2019-02' },
      owner: { role: 'Lead officers of the three partners' },
      ownerSaid: 'role, as typed',
      state: 'at-risk',
      progress: 'Police have agreed. CCGs to "confirm" in January',
      notUnderstood: [],
    })
    expect(row(9)).toMatchObject({
      when: { edtf: '2019-06-29' },
      done: { when: { edtf: '2019-06-28' } },
      notUnderstood: [],
    })
    expect(row(9)).not.toHaveProperty('progress')
    expect(row(10)).toMatchObject({
      when: { edtf: '../2019-03', asWritten: 'by March 2019' },
      done: {},
    })
    expect(row(10)).not.toHaveProperty('owner')
  })

  it('keeps the words of a date that cannot be read, and says why', () => {
    expect(row(5)).toMatchObject({
      owner: { organisation: 'org-council' },
      ownerSaid: 'organisation: Testshire County Council',
      progress: 'Date as pasted: Ongoing',
      notUnderstood: [expect.stringContaining('“Ongoing” is not a date') as string],
    })
    expect(row(5)).not.toHaveProperty('when')
  })

  it('leaves an empty owner unrecorded and says so', () => {
    expect(row(7)).not.toHaveProperty('owner')
    expect(read.notes).toContain(
      'The owner cell is empty in row 7: merged cells paste as one filled cell and blanks, so no owner is recorded there',
    )
  })
})

describe('merged cells', () => {
  const read = paste(
    tabbed(
      ['Objective', 'Action', 'Lead', 'Due date', 'Update'],
      ['Governance', 'Agree the structure', 'Police', 'June 2019', 'Draft sent'],
      ['', 'Agree the terms', '', '', 'Not begun'],
      ['', '', 'Testshire County Council', 'July 2019', 'Second draft'],
      ['', '', '', '', 'Comments in by 5 July'],
      ['Money', 'Agree the budget', '', 'August 2019', ''],
    ),
  )

  it('never take a date or an owner from the row above', () => {
    expect(read.rows[1]).toMatchObject({ becomes: 'milestone', title: 'Agree the terms' })
    expect(read.rows[1]).not.toHaveProperty('when')
    expect(read.rows[1]).not.toHaveProperty('owner')
    expect(read.notes).toContainEqual(expect.stringContaining('The date cell is empty in row 3:'))
    expect(read.notes).toContainEqual(
      expect.stringContaining('The owner cell is empty in rows 3 and 6:'),
    )
  })

  it('add what stands under a milestone without a title to its progress', () => {
    expect(read.rows[1]?.progress).toBe(
      'Not begun; Lead: Testshire County Council; Due date: July 2019; Second draft; Comments in by 5 July',
    )
    expect(read.rows[2]).toMatchObject({
      becomes: 'nothing',
      notUnderstood: ['This row has no title, so its text is joined to row 3'],
    })
    expect(read.notes).toContain(
      'No title in rows 4 and 5: the text is joined to the row above as progress',
    )
  })

  it('are nothing above the first milestone', () => {
    const first = paste(
      tabbed(
        ['Action', 'Lead', 'Due'],
        ['', 'Police', 'June 2019'],
        ['Meet', 'Police', 'June 2019'],
      ),
    )
    expect(first.rows[0]).toMatchObject({
      becomes: 'nothing',
      notUnderstood: ['This row has no title, so it is left out'],
    })
  })
})

describe('a row that needs a person’s eye', () => {
  const one = (...cells: string[]) =>
    paste(tabbed(['Action', 'Lead', 'Due', 'Status', 'Notes'], cells)).rows[0]

  it('has a title of 300 characters, or is nothing', () => {
    expect(one('x'.repeat(300), 'Police', 'June 2019')).toMatchObject({ becomes: 'milestone' })
    expect(one('x'.repeat(301), 'Police', 'June 2019')).toMatchObject({
      becomes: 'nothing',
      notUnderstood: [
        'The title is 301 characters long and at most 300 fit; shorten it and paste it again',
      ],
    })
  })

  it('keeps words of dates and states first, and cuts no text', () => {
    const short = one('Meet', 'Police', 'TBC', 'In progress', 'x'.repeat(440))
    expect(short?.progress).toMatch(/^Date as pasted: TBC; Status as pasted: In progress; x{440}$/)
    const long = one('Meet', 'Police', 'TBC', 'In progress', 'x'.repeat(460))
    expect(long?.progress).toBe('Date as pasted: TBC; Status as pasted: In progress')
    expect(long?.notUnderstood).toContainEqual(
      expect.stringMatching(/^“x{60}…” is left out of the progress note, which holds 500/),
    )
  })

  it('is named where its milestone is in the plan or higher up', () => {
    const read = paste('Action\nAgree  the FUNDING.\nMeet the board\nMeet the  board')
    expect(read.rows.map(({ notUnderstood }) => notUnderstood)).toEqual([
      ['A milestone of this name is already in the plan'],
      [],
      ['A milestone of this name is already in row 3'],
    ])
  })

  it('is left out where it is the headings again', () => {
    const heads = ['Action', 'Lead', 'By when']
    const read = paste(tabbed(heads, ['Meet', 'Police', 'May 2019'], heads, ['Go', 'Police', '']))
    expect(becameOf(read)).toEqual(['milestone: Meet', 'nothing', 'milestone: Go'])
  })
})

describe('what cannot be read at all', () => {
  it.each([
    ['', 'Nothing was pasted'],
    [' \r\n\t\t\r\n', 'Nothing was pasted'],
    ['1\t29/06/2019\n2\t30/06/2019', 'No column of titles could be told'],
    ['Action\tLead\tBy when', 'No row with a title was found'],
    ['x\n'.repeat(3001), 'That is 3,001 rows, and 3,000 are read at once; paste it in parts'],
    ['x'.repeat(1_000_001), 'That is 1,000,001 characters, and 1,000,000 are read at once'],
    ['x\t'.repeat(51), 'That is 51 columns, and 50 are read at once'],
  ])('is refused: %2$s', (text, sentence) => {
    expect(refusal(text)).toContain(sentence)
  })

  it('is not a paste of exactly 3,000 rows', () => {
    expect(paste('x\n'.repeat(3000)).rows).toHaveLength(3000)
  })
})

describe('any paste', () => {
  it('of 2,000 rows is read in well under a second', () => {
    const rows = Array.from({ length: 2000 }, (_, n) => [
      String(n),
      `Agree item ${n} with all partners`,
      `Lead officer ${n % 9}`,
      ['29/06/2019', 'by end of June 2019', 'Ongoing', '28 June', 'w/c 3 June 2019'][n % 5] ?? '',
      'Green – meeting held',
      `"Line one\nline ${n}"`,
    ])
    const text = tabbed(['Ref', 'Action', 'Lead', 'By when', 'RAG', 'Comments'], ...rows)
    let read = paste('x')
    expect(cpuTime(() => (read = paste(text)))).toBeLessThan(1000)
    expect(read.rows).toHaveLength(2000)
    expect(read.rows[1999]).toMatchObject({ line: 2001, becomes: 'milestone' })
  })

  it('gives only milestones that a plan can hold, or a sentence', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 20, unit: 'binary' }),
      fc.constantFrom('Action', 'Lead', 'By when', 'Status', 'Comments', '29/06/2019', 'Done'),
      fc.constantFrom('"', '""', '"a\nb"', '|', 'Red', 'June', '• x', 'x'.repeat(301), ''),
    )
    const text = fc
      .tuple(
        fc.constantFrom('\t', '|', ';', ','),
        fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }),
      )
      .map(([between, rows]) => rows.map((row) => row.join(between)).join('\n'))
    fc.assert(
      fc.property(text, (pasted) => {
        const result = readPasted(pasted, planOfTestshire)
        if (!result.ok) expect(result.problems[0]?.message).toMatch(/^\S.{20,}/)
        const rows = result.ok ? result.value.rows : []
        for (const { becomes, title, when, owner, done, state, progress } of rows) {
          if (becomes !== 'milestone') continue
          const note = progress === undefined ? {} : { note: progress }
          const says = state === undefined ? note : { ...note, state }
          const goes = Object.keys(says).length > 0 ? { progress: says } : {}
          expect(() =>
            Milestone.parse({ id: 'a', title, when, owner, done, ...goes }),
          ).not.toThrow()
        }
      }),
      { numRuns: 1000 },
    )
  })
})
