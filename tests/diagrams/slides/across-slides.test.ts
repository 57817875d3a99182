import { describe, expect, it } from 'vitest'
import type { BoxChart } from '../../../src/domain/chart.ts'
import { numberedFrom } from '../../../src/diagrams/slides/numbered.ts'
import { pagesOf } from '../../../src/diagrams/slides/pages-of.ts'
import { slidesOf } from '../../../src/diagrams/slides/slides-of.ts'
import { expectReadable, expectWhole } from './slide-rules.ts'
import { aBox, aLine, numbers, structure } from './some-structures.ts'

async function checked(chart: BoxChart) {
  const slides = numberedFrom(await slidesOf(chart), 1)
  expectReadable(slides)
  expectWhole(slides, chart)
  return slides
}

const GROUPS = [
  { id: 'old', title: 'Old structure' },
  { id: 'new', title: 'New structure' },
]

describe('a chart read from left to right', () => {
  it('splits what is read from left to right in at most eight rows a slide', async () => {
    const rows = numbers(20)
    const chart = structure(
      [
        ...rows.map((n) => aBox(n, { group: 'old' })),
        ...rows.map((n) => aBox(n + 100, { group: 'new' })),
      ],
      [
        ...rows.map((n) => aLine(n, n + 100, { words: 'merges into' })),
        aLine(0, 101, { words: 'moves to' }),
      ],
      { across: true, groups: GROUPS },
    )
    const parts = await checked(chart)
    expect(parts[0]!.title).toMatch(
      /^Structure, part 1 of 4: Safeguarding Partnership and \d+ more$/,
    )
    expect(parts[3]!.title).toMatch(/^Structure, part 4 of 4: Group \d+ .* and \d+ more$/)
    for (const { boxes, lines } of parts) {
      const old = boxes.filter(({ id }) => Number(id.slice(1)) < 100)
      expect(old.length).toBeLessThanOrEqual(8)
      expect(lines.every(({ label }) => label !== undefined)).toBe(true)
      const right = boxes.filter((box) => !old.includes(box))
      expect(Math.max(...old.map(({ x, width }) => x + width))).toBeLessThan(
        Math.min(...right.map(({ x }) => x)),
      )
    }
  })

  it('says of what no line joins what becomes of it, and of long names no more than fits', async () => {
    const long = 'Strategic leadership and assurance group for the whole of the county '.repeat(2)
    const rows = numbers(20)
    const parts = await checked(
      structure(
        [
          ...rows.map((n) => aBox(n, { name: `${n} ${long}`, group: 'old' })),
          aBox(20, { name: 'Goal', group: 'new' }),
          aBox(21, { group: 'old', mark: 'ends: its work is done' }),
          aBox(22, { group: 'old', mark: 'continues as it is' }),
        ],
        rows.map((n) => aLine(n, 20, { words: 'merges into', dotted: true })),
        { across: true, groups: GROUPS, title: `What becomes of what: “${long}”` },
      ),
    )
    const titles = parts
      .filter(({ title }) => !title.includes('overview'))
      .map(({ title }) => title)
    expect(titles.at(-1)).toMatch(/part \d of \d: ends or continues as it is$/)
    for (const title of titles) expect(title).toMatch(/^What becomes.*, part \d of \d: ./)
    expect(titles.filter((title) => /… …|……/.test(title))).toEqual([])
  })

  it('tells in the notes of each further part what its lines say', async () => {
    const boxes = numbers(18).map((n) => aBox(n, { group: n < 9 ? 'old' : 'new' }))
    const lines = numbers(9).map((n) => aLine(n, n + 9, { words: 'merges into', dotted: true }))
    const chart = structure(boxes, lines, { across: true, groups: GROUPS })
    const of = { id: 'one', title: 'Structure', notes: ['Say this.'], forTheChair: false }
    const [first, ...more] = await pagesOf([{ ...of, body: { kind: 'boxes', chart } }], slidesOf)
    expect(first!.notes).toEqual(['Say this.'])
    expect(more.at(-1)!.notes.slice(0, 1)).toEqual(['Who answers to whom.'])
    expect(more.at(-1)!.notes.at(-1)).toBe(
      'Group 8 for effectiveness and learning merges into Group 17 for effectiveness and learning.',
    )
  })
})
