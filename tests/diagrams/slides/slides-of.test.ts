import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BoxChart } from '../../../src/domain/chart.ts'
import { chartOf } from '../../../src/domain/charts/chart-of.ts'
import { slidesFor } from '../../../src/domain/slides/slides-for.ts'
import { numberedFrom } from '../../../src/diagrams/slides/numbered.ts'
import { slidesOf as markedSlidesOf } from '../../../src/diagrams/slides/slides-of.ts'
import { NASTY_LABELS } from '../../exports/nasty-labels.ts'
import { openExample } from '../../make-plan.ts'
import { expectReadable, expectWhole } from './slide-rules.ts'
import { aBox, aLine, numbers, structure, treeOf, underOne } from './some-structures.ts'

const slidesOf = async (chart: BoxChart) => numberedFrom(await markedSlidesOf(chart), 1)

async function checked(chart: BoxChart) {
  const slides = await slidesOf(chart)
  expectReadable(slides)
  expectWhole(slides, chart)
  return slides
}

const joined = (text: string): string => text.replace(/\s/gu, '')

const GROUPS = [
  { id: 'old', title: 'Old structure' },
  { id: 'new', title: 'New structure' },
]

describe('slidesOf', () => {
  it('makes no slide of a chart without boxes', async () => {
    expect(await slidesOf(structure([], []))).toEqual([])
  })

  it('puts one box, and two, on one slide in large letters', async () => {
    for (const chart of [structure([aBox(0)], []), underOne(1)]) {
      const slides = await checked(chart)
      expect(slides).toHaveLength(1)
      expect(slides[0]!.boxes[0]!.text[0]!.size).toBe(24)
      expect(slides[0]!.title).toBe('Structure')
    }
  })

  it('puts fourteen under one board on one slide, the board on top', async () => {
    const [slide, ...others] = await checked(underOne(14))
    expect(others).toEqual([])
    const [board, ...groups] = slide!.boxes
    expect(groups.every(({ y }) => y > board!.y + board!.height)).toBe(true)
    expect(slide!.notes).toEqual([])
    expect(slide!.key.at(-1)).toMatchObject({ means: 'reports to', line: { dotted: false } })
  })

  it('splits sixty under one board in the order of the plan, and shows the board on each', async () => {
    // By name, the last would come first.
    const chart = underOne(60)
    const boxes = chart.boxes.map((box, n) =>
      n === 0 ? box : { ...box, name: `${String.fromCharCode(122 - (n % 26))} group ${n}` },
    )
    const [overview, ...parts] = await checked({ ...chart, boxes })
    expect(parts.length).toBeGreaterThan(2)
    const said = overview!.boxes.map(({ text }) => text.map(({ words }) => words).join(' '))
    expect(said[0]).toBe('Safeguarding Partnership 60 bodies under it')
    expect(said.slice(1)).toHaveLength(parts.length)
    let before = 0
    parts.forEach(({ title, boxes: own, lines }, n) => {
      const [first, last] = [own[1]!, own.at(-1)!].map(({ says }) => says[0]!.words)
      const which = `Bodies ${before + 1} to ${before + own.length - 1} of 60`
      const place = `Structure, part ${n + 1} of ${parts.length}`
      expect(title).toBe(`${place}: ${which} under Safeguarding Partnership: ${first} – ${last}`)
      expect(said[n + 1]).toBe(
        `${which}: ${first} – ${last} ${own.length - 1} bodies, slide ${n + 2}`,
      )
      expect(own[0]!.id).toBe('b0')
      const rows = [...Map.groupBy(own.slice(1), ({ y }) => Math.round(y)).values()]
      const [lowest, above] = rows.toReversed().map((row) => row.map(({ x }) => Math.round(x)))
      expect(above!.slice(0, lowest!.length)).toEqual(lowest)
      expect(lines).toHaveLength(own.length - 1)
      before += own.length - 1
    })
    const order = parts.flatMap(({ boxes: own }) =>
      own.slice(1).map(({ id }) => Number(id.slice(1))),
    )
    expect(order).toEqual(numbers(60).map((n) => n + 1))
  })

  it('splits 80 bodies with 150 lines by branch, names each part and tells the rest in words', async () => {
    const chart = treeOf(80, 150)
    const slides = await checked(chart)
    const overview = slides.filter(({ title }) => title.includes('overview'))
    const parts = slides.slice(overview.length).filter(({ boxes }) => boxes.length > 0)
    const named = overview.flatMap(({ boxes }) =>
      boxes.map(({ text }) => joined(text.map(({ words }) => words).join(''))),
    )
    for (const slide of parts) {
      const where = `slide${slides.indexOf(slide) + 1}`
      const title = joined(
        slide.title.replace(/^.*?, part \d+ of \d+: /, '').replace(/ under [^:]*/, ''),
      )
      const place = new RegExp(`slides?${where.slice(5)}(?:to|$)`)
      const own = named.filter((one) => place.test(one))
      expect(own).toHaveLength(1)
      expect(own[0]!.startsWith(title)).toBe(true)
    }
    for (const { notes } of slides)
      for (const [, name, number] of notes
        .join(' ')
        .matchAll(/reports to (Group \d+) [^(]*\(slide (\d+)\)/g)) {
        const words = slides[Number(number) - 1]!.boxes.map(({ text }) =>
          joined(text.map((one) => one.words).join('')),
        )
        expect(words.some((one) => one.startsWith(`${joined(name!)}for`))).toBe(true)
      }
  })

  it('finds room for two hundred bodies', async () => {
    const slides = await checked(treeOf(200, 199))
    expect(slides.length).toBeGreaterThan(12)
    expect(slides.length).toBeLessThan(50)
  })

  it('wraps names of two hundred letters, and breaks words of as many', async () => {
    const names = [
      'x'.repeat(200),
      'W'.repeat(200),
      'a committee of many words '.repeat(8).slice(0, 200),
    ]
    const boxes = numbers(9).map((n) => aBox(n, { name: names[n % 3]!, mark: names[(n + 1) % 3]! }))
    const slides = await checked(
      structure(
        boxes,
        numbers(8).map((n) => aLine(n + 1, Math.floor(n / 3))),
      ),
    )
    const said = slides.flatMap(({ boxes: own }) =>
      own.map(({ text }) => joined(text.map(({ words }) => words).join(''))),
    )
    for (const name of names) expect(said.some((one) => one.includes(joined(name)))).toBe(true)
  })

  it('takes labels for words, whatever is in them', async () => {
    const labels = NASTY_LABELS.slice(0, 36)
    const boxes = labels.map((name, n) => aBox(n, { name, group: n % 2 === 0 ? 'old' : 'new' }))
    const lines = labels
      .slice(1, 12)
      .map((words, n) => aLine(n + 1, 0, { words, dotted: n % 2 === 0 }))
    const slides = await slidesOf(structure(boxes, lines, { title: labels[0]!, groups: GROUPS }))
    expectReadable(slides)
    const shown = new Set(slides.flatMap((slide) => slide.boxes.map(({ id }) => id)))
    expect(boxes.filter(({ id }) => !shown.has(id))).toEqual([])
  })

  it('frames the groups of a chart, and tells apart what runs between them', async () => {
    const boxes = numbers(6).map((n) => aBox(n, { group: n < 3 ? 'old' : 'new' }))
    const lines = [
      aLine(1, 0),
      aLine(2, 0),
      aLine(4, 3),
      aLine(4, 1, { words: 'advises', dotted: true }),
    ]
    const [slide, ...others] = await checked(structure(boxes, lines, { groups: GROUPS }))
    expect(others).toEqual([])
    expect(slide!.frames.map(({ title }) => title)).toEqual(['Old structure', 'New structure'])
    for (const { id, x, y, width, height } of slide!.frames)
      for (const box of slide!.boxes) {
        const isIn =
          box.x > x && box.y > y && box.x + box.width < x + width && box.y + box.height < y + height
        expect(isIn).toBe(boxes.find((one) => one.id === box.id)!.group === id)
      }
  })

  it.each([
    ['leicestershire-rutland', 'current'],
    ['bath-north-east-somerset-2010', 'current'],
  ] as const)('draws every line of %s from frame to frame, on one slide', async (id, view) => {
    const chart = chartOf(view, openExample(id))
    if (chart.kind !== 'boxes') throw new Error('no boxes')
    const [slide, ...others] = await checked(chart)
    expect(others).toEqual([])
    expect(slide!.lines).toHaveLength(chart.lines.length)
    expect(slide!.notes).toEqual([])
    const frameOf = new Map(chart.boxes.map((box) => [box.id, box.group]))
    expect(slide!.lines.some(({ from, to }) => frameOf.get(from) !== frameOf.get(to))).toBe(true)
  })

  it.each([10, 14])('has room for a tree of %i on one slide', async (count) => {
    expect(await checked(treeOf(count, count - 1))).toHaveLength(1)
  })

  it('leaves out of what stands now new bodies without a start, and counts them in words', async () => {
    const [slide] = slidesFor(openExample('leicestershire-rutland'), {
      choices: [{ id: 'now', kind: 'view', view: 'current', points: [] }],
    })
    if (slide?.body.kind !== 'boxes') throw new Error('no boxes')
    const drawn = await slidesOf(slide.body.chart)
    const said = drawn.flatMap(({ boxes }) => boxes.map(({ says }) => says[0]!.words))
    const open = 'Leicestershire & Rutland Safeguarding Children Partnership'
    expect(said).not.toContain(open)
    expect(said.length).toBeGreaterThan(3)
    expect(drawn[0]!.notes).toEqual([
      'Not drawn: Safeguarding Boards’ Business Office: supports Leicestershire and Rutland Local Safeguarding Children Board',
      'Not shown: 1 body of the new structure whose start is not recorded.',
    ])
    expect(slide.notes.join(' ')).toContain(`Not shown: ${open} (start not recorded`)
  })

  it('comes to an end with bodies that answer to each other in a circle', async () => {
    const slides = await checked(
      structure(
        numbers(3).map((n) => aBox(n)),
        [aLine(0, 1), aLine(1, 2), aLine(2, 0)],
      ),
    )
    expect(slides).toHaveLength(1)
  })

  const charts = fc
    .record({
      names: fc.array(
        fc.string({ unit: fc.constantFrom('a', 'b', 'W', '<', '&', '"', 'é', ' '), maxLength: 70 }),
        {
          minLength: 1,
          maxLength: 8,
        },
      ),
      ends: fc.array(fc.tuple(fc.nat(7), fc.nat(7), fc.boolean()), { maxLength: 9 }),
      isGrouped: fc.boolean(),
      across: fc.boolean(),
    })
    .map(({ names, ends, isGrouped, across }) =>
      structure(
        names.map((name, n) =>
          aBox(n, { name: `${n} ${name}`, group: isGrouped ? GROUPS[n % 2]!.id : null }),
        ),
        ends
          .filter(([from, to]) => from !== to && from < names.length && to < names.length)
          .map(([from, to, dotted]) =>
            aLine(Math.max(from, to), Math.min(from, to), {
              dotted,
              words: dotted ? 'advises' : 'reports to',
            }),
          ),
        { groups: isGrouped ? GROUPS : [], ...(across ? { across: true } : {}) },
      ),
    )

  it('is readable and whole for any chart, and the same each time', async () => {
    await fc.assert(
      fc.asyncProperty(charts, async (chart) => {
        const slides = await checked(chart)
        if (chart.boxes.length % 4 === 0) expect(await slidesOf(chart)).toEqual(slides)
      }),
      { seed: 6, numRuns: 24 },
    )
  })
})
