import { describe, expect, it } from 'vitest'
import { paste, tabbed } from './paste.ts'

/** What there is to check about the only row of a paste of plain lines. */
const checksOf = (line: string): string[] | undefined => {
  const { rows } = paste(`Meet the board\n${line}`)
  return rows[1]?.notUnderstood
}

describe('a line of plain text', () => {
  it.each([
    ['Publish plan – 28 June 2019', '28 June 2019'],
    ['Stand down LSCB on 29 September 2019', '29 September 2019'],
    ['Stand down LSCB on the 1st of October 2019.', '1st of October 2019'],
    ['Agree the money by February 2019', 'February 2019'],
    ['Meet (29/06/2019)', '29/06/2019'],
    ['Meet 2019-06-29', '2019-06-29'],
    ['Meet 3.7.19', '3.7.19'],
    ['Start on 29 February 2020', '29 February 2020'],
    ['Start in Sept-19', 'Sept-19'],
    ['June 28, 2019: publish', 'June 28, 2019'],
  ])('%j: a date seems to stand in it', (line, date) => {
    expect(checksOf(line)).toEqual([
      `A date seems to stand in the text (“${date}”); it was not taken`,
    ])
  })

  it.each([
    'Publish the annual report 2018/19',
    'Agree the 2019 budget',
    'Meet on 28 June',
    'Start on 29 February 2019',
    'Agree 1.5 posts',
    'March past 2000 objections',
    'Tell 24/7 helplines',
    'Done deals are listed',
    'Say what is complete',
    'Write to the group (all of it)',
  ])('%j: nothing seems to', (line) => {
    expect(checksOf(line)).toEqual([])
  })

  it.each(['– done', '- Completed.', '(complete)', ': DONE', ', done'])(
    'ending with %j may be done',
    (end) => {
      expect(checksOf(`Appoint a scrutineer ${end}`)).toEqual([
        `The text seems to say that it is done (“${end.replace(/[^a-z]/gi, '')}”); it was not taken`,
      ])
    },
  )

  it('may name its owner behind', () => {
    const [date, owner, ...more] = checksOf('Publish plan – 28 June 2019 (Board Manager)') ?? []
    expect(date).toContain('“28 June 2019”')
    expect(owner).toBe('An owner seems to stand in the text (“Board Manager”); it was not taken')
    expect(more).toEqual([])
  })

  it('keeps its words whole', () => {
    const { rows } = paste('Meet the board\nPublish plan – 28 June 2019 (Board Manager) – done')
    expect(rows[1]?.title).toBe('Publish plan – 28 June 2019 (Board Manager) – done')
    expect(rows[1]).not.toHaveProperty('when')
    expect(rows[1]?.notUnderstood).toHaveLength(3)
  })

  it('is not doubted where cells of its own say it', () => {
    const { rows } = paste(
      tabbed(
        ['Action', 'By when', 'Lead', 'Status'],
        ['Publish plan 28 June 2019 (Board Manager) – done', 'June 2019', 'Police', 'Done'],
        ['Publish plan 28 June 2019', 'TBC', 'Police', 'Green'],
      ),
    )
    expect(rows[0]?.notUnderstood).toEqual([])
    expect(rows[1]?.notUnderstood).toContainEqual(expect.stringContaining('“28 June 2019”'))
  })
})
