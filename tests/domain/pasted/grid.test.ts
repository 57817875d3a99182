import { describe, expect, it } from 'vitest'
import { readGrid } from '../../../src/domain/pasted/grid.ts'
import { becameOf, paste } from './paste.ts'

const cells = (text: string) => {
  const result = readGrid(text)
  return result.ok ? result.value.rows.map((row) => row.cells) : []
}

describe('cells between tabs', () => {
  it.each([
    [
      'a\t"x\ny"\tz\nb\tc',
      [
        ['a', 'x\ny', 'z'],
        ['b', 'c', ''],
      ],
    ],
    ['"say ""hi"" twice\n"\tb', [['say "hi" twice', 'b']]],
    ['"Think family" approach\tb', [['"Think family" approach', 'b']]],
    ['the "new" board\tb', [['the "new" board', 'b']]],
    [
      'a\tb\r\nc\td\re\tf',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
    ],
    ['\uFEFFa\u0000\tb\u0007\u202E', [['a', 'b']]],
    ['a\u000Bb\tc\u2028d', [['a b', 'c d']]],
    [
      'a\t\t\t\nb\tc\t\t',
      [
        ['a', ''],
        ['b', 'c'],
      ],
    ],
    ['lone \uD83D half\tb', [['lone \uFFFD half', 'b']]],
  ])('%j', (text, expected) => {
    expect(cells(text)).toEqual(expected)
  })

  it('count every row, the blank ones too', () => {
    const result = readGrid('\n\na\tb\n\t\nc\td\n')
    expect(result.ok && result.value.rows.map(({ line }) => line)).toEqual([3, 5])
  })

  it.each([
    ['is closed rows later', '"Open\tx\nb\t"c" d\ne\tf'],
    ['is never closed', 'a\tb\n"Open\tx\nb\tc'],
  ])('lose no row to a quotation mark that %s', (_, text) => {
    const result = readGrid(text)
    expect(result.ok && result.value.rows).toHaveLength(3)
    expect(result.ok && result.value.notes[0]).toContain('quotation marks do not pair up')
  })
})

describe('cells between bars', () => {
  it('are read from a Markdown table', () => {
    const read = paste(
      '| **Action** | Lead | Deadline |\n|---|:---:|--:|\n| Agree a \\| b<br>and c | Police | June 2019 |\n\nNotes',
    )
    expect(read.headerLine).toBe(1)
    expect(read.rows[0]).toMatchObject({
      line: 3,
      title: 'Agree a | b and c',
      owner: { role: 'Police' },
      when: { edtf: '2019-06' },
    })
    expect(read.rows[1]).toMatchObject({ line: 5, becomes: 'nothing' })
  })

  it('are read without bars at the edges', () => {
    expect(cells('Action | Lead\nMeet | Police')).toEqual([
      ['Action', 'Lead'],
      ['Meet', 'Police'],
    ])
  })

  it('are not looked for in a line that has a bar by chance', () => {
    expect(cells('Agree A|B testing\nMeet the board\nPublish')).toHaveLength(3)
    expect(cells('Agree A|B testing\nMeet the board\nPublish')[0]).toHaveLength(1)
  })
})

describe('cells between semicolons or commas', () => {
  it('are read where there are headings', () => {
    const read = paste(
      'Milestone;Owner;Due date\n"Publish; then tell";Police;29/06/2019\nMeet;Police;',
    )
    expect(becameOf(read)).toEqual(['milestone: Publish; then tell', 'milestone: Meet'])
    const commas = paste('Action,Lead,By when\n"Agree staff, money",Police,June 2019')
    expect(commas.rows[0]).toMatchObject({ title: 'Agree staff, money', when: { edtf: '2019-06' } })
  })

  it('are read where every row has as many and one column has dates', () => {
    const read = paste('Agree the money, February 2019\nPublish it all, 29 June 2019')
    expect(read.rows.map(({ when }) => when?.edtf)).toEqual(['2019-02', '2019-06-29'])
  })

  it('are not looked for in plain sentences', () => {
    const read = paste(
      'Agree funding, staffing and premises\nPublish, and tell partners; then meet',
    )
    expect(becameOf(read)).toEqual([
      'milestone: Agree funding, staffing and premises',
      'milestone: Publish, and tell partners; then meet',
    ])
  })
})

describe('lines without cells', () => {
  it('are a title each, without their bullets', () => {
    const read = paste(
      'Summary of key actions for 2018/19\n\n- Communicate the planned changes.\n• Publish by statutory deadline of June 2019.\n–\n3) Agree work plans by March 2019.',
    )
    expect(becameOf(read)).toEqual([
      'milestone: Summary of key actions for 2018/19',
      'milestone: Communicate the planned changes.',
      'milestone: Publish by statutory deadline of June 2019.',
      'nothing',
      'milestone: Agree work plans by March 2019.',
    ])
    expect(read.rows.every(({ when }) => when === undefined)).toBe(true)
    expect(read.notes).toEqual([])
  })

  it('are a title each when Word puts a tab behind each bullet', () => {
    const read = paste('Key actions:\n•\tAgree the money\n•\tPublish the arrangements')
    expect(becameOf(read)).toEqual([
      'heading: Key actions:',
      'milestone: Agree the money',
      'milestone: Publish the arrangements',
    ])
  })
})
