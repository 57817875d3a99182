import { expect } from 'vitest'
import type { BoxChart } from '../../../src/domain/chart.ts'
import type { DiagramSlide, Rect, SlideText } from '../../../src/diagrams/slides/slide.ts'
import { wordsWidth } from '../../../src/diagrams/slides/wrap-words.ts'

const AREA = { x: 40, y: 96, right: 1240, bottom: 672 }
const HAIR = 0.5

const isInside = ({ x, y, width, height }: Rect): boolean =>
  x >= AREA.x - HAIR &&
  y >= AREA.y - HAIR &&
  x + width <= AREA.right + HAIR &&
  y + height <= AREA.bottom + HAIR

const overlap = (a: Rect, b: Rect): boolean =>
  a.x + HAIR < b.x + b.width &&
  b.x + HAIR < a.x + a.width &&
  a.y + HAIR < b.y + b.height &&
  b.y + HAIR < a.y + a.height

const pairs = <T>(things: readonly T[]): [T, T][] =>
  things.flatMap((one, n) => things.slice(n + 1).map((other): [T, T] => [one, other]))

const textsOf = ({ boxes, frames, lines, columns, key }: DiagramSlide): SlideText[] => [
  ...[...boxes, ...frames, ...columns].flatMap(({ text }) => text),
  ...key.flatMap(({ words }) => words.text),
  ...lines.flatMap(({ label }) => label?.text ?? []),
]

const stretchesOf = ({ points }: DiagramSlide['lines'][number]): Rect[] =>
  points.slice(1).map((to, n) => ({
    x: Math.min(points[n]!.x, to.x),
    y: Math.min(points[n]!.y, to.y),
    width: Math.abs(points[n]!.x - to.x),
    height: Math.abs(points[n]!.y - to.y),
  }))

/** Boxes whose words run over their sides. */
const tooNarrow = ({ boxes }: DiagramSlide): string[] =>
  boxes.flatMap(({ width, text }) =>
    text
      .filter(({ words, bold, size }) => wordsWidth(words, bold, size) > width)
      .map((one) => one.words),
  )

const overForeign = ({ boxes, lines }: DiagramSlide) =>
  lines.flatMap((line) =>
    boxes
      .filter(({ id }) => id !== line.from && id !== line.to)
      .filter((box) => stretchesOf(line).some((stretch) => overlap(stretch, box)))
      .map(({ id }) => `${line.from} to ${line.to} over ${id}`),
  )

const overWords = ({ boxes, lines }: DiagramSlide) => {
  const labels = lines.flatMap(({ label }) => label ?? [])
  return labels.filter((label) => boxes.some((box) => overlap(label, box)))
}

/** What the outlines and dotted lines of a slide are, as its key should have them and as it has. */
const signs = ({ boxes, lines, key }: DiagramSlide) => {
  const kinds = (all: readonly { kind: string }[]) =>
    [...new Set(all.map(({ kind }) => kind))].toSorted()
  const looks = (all: readonly { look?: string }[]) =>
    [...new Set(all.flatMap(({ look }) => look ?? []))].toSorted()
  const [outlines, arrows] = [
    key.flatMap(({ box }) => box ?? []),
    key.flatMap(({ line }) => line ?? []),
  ]
  return {
    wanted: [kinds(boxes), looks(boxes), looks(lines), lines.some(({ dotted }) => dotted)],
    there: [
      kinds(outlines.filter(({ look }) => look === undefined)),
      looks(outlines),
      looks(arrows),
      arrows.some(({ dotted }) => dotted),
    ],
  }
}

/** What holds for every slide, however it came about. */
export function expectReadable(slides: readonly DiagramSlide[]): void {
  for (const slide of slides) {
    const { boxes, frames, lines, columns, key } = slide
    const keys = key.flatMap(({ words, box }) => [words, ...(box ? [box] : [])])
    const rects = [
      ...boxes,
      ...frames,
      ...columns,
      ...keys,
      ...lines.flatMap(({ label }) => label ?? []),
    ]
    const points = lines.flatMap((line) =>
      line.points.map((one) => ({ ...one, width: 0, height: 0 })),
    )
    expect(textsOf(slide).filter(({ size }) => size < 16)).toEqual([])
    expect([...rects, ...points].filter((one) => !isInside(one))).toEqual([])
    expect(pairs(boxes).filter(([one, other]) => overlap(one, other))).toEqual([])
    expect(pairs(columns).filter(([one, other]) => overlap(one, other))).toEqual([])
    expect(boxes.filter((box) => columns.some((column) => overlap(box, column)))).toEqual([])
    expect(pairs(keys).filter(([one, other]) => overlap(one, other))).toEqual([])
    expect(
      keys.filter((one) => [...boxes, ...columns].some((other) => overlap(one, other))),
    ).toEqual([])
    expect(signs(slide).there).toEqual(signs(slide).wanted)
    expect(overForeign(slide)).toEqual([])
    expect(overWords(slide)).toEqual([])
    expect(tooNarrow(slide)).toEqual([])
    expect(lines.filter(({ points: way }) => way.length < 2)).toEqual([])
    expect(JSON.stringify(slide)).not.toMatch(/[\uE000-\uF8FF]|slide 0\b/u)
    expect(slide.title).not.toBe('')
    expect(slide.description).not.toBe('')
  }
}

const joined = (text: string): string => text.replace(/\s/gu, '')

/** Every box is on a slide, and every line is drawn on one or told on one. */
export function expectWhole(slides: readonly DiagramSlide[], chart: BoxChart): void {
  const shown = new Set(slides.flatMap(({ boxes }) => boxes.map(({ id }) => id)))
  expect(chart.boxes.filter(({ id }) => !shown.has(id))).toEqual([])
  const drawn = new Set(
    slides.flatMap(({ lines }) => lines.map(({ from, to, words }) => `${from} ${words} ${to}`)),
  )
  const told = slides.flatMap(({ notes }) =>
    notes.map((note) => joined(note.replace(/^Not drawn: /, ''))),
  )
  const name = new Map(chart.boxes.map((box) => [box.id, joined(box.name).slice(0, 30)]))
  const missing = chart.lines
    .filter(({ from, to, words }) => from !== to && !drawn.has(`${from} ${words} ${to}`))
    .filter(
      ({ from, to, words }) =>
        !told.some(
          (note) =>
            note.startsWith(name.get(from)!) &&
            note.includes(joined(words)) &&
            note.includes(name.get(to)!),
        ),
    )
  expect(missing).toEqual([])
}
