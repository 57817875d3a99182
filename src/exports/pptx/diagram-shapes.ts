import { sideInset } from '../../diagrams/slides/box-text.ts'
import type {
  DiagramSlide,
  NoteColumn,
  Point,
  SlideBox,
  SlideFrame,
  SlideLine,
} from '../../diagrams/slides/slide.ts'
import { FRAME, outlineOf } from '../../diagrams/slides/strokes.ts'
import { BOX_KINDS } from '../../domain/vocabulary.ts'
import { boxGeometry } from './box-geometry.ts'
import { lineShape, type Joint } from './connector.ts'
import { keyShapes } from './key-shapes.ts'
import { drawnShape, RECT, type Shape } from './shape.ts'
import { siteAt, sitesOf } from './sites.ts'
import { unwrapped } from './unwrapped.ts'

/** Less than was left when the words were wrapped, so that none is wrapped once more. */
const INSIDE = { x: 7, y: 3 }

const saidOf = ({ says }: SlideBox): string => says.map(({ words }) => words).join('; ')

const boxShape = (box: SlideBox, sites: readonly Point[]): Shape =>
  drawnShape({
    name: BOX_KINDS[box.kind],
    descr: `${BOX_KINDS[box.kind]}: ${saidOf(box)}`,
    at: box,
    geometry: boxGeometry(box, sites),
    outline: outlineOf(box),
    paragraphs: unwrapped(
      box.text,
      box.says.map(({ words }) => words),
    ),
    setting: {
      align: 'ctr',
      anchor: 'ctr',
      inside: { ...INSIDE, x: INSIDE.x + sideInset(box.kind) },
    },
  })

const frameShape = (frame: SlideFrame): Shape =>
  drawnShape({
    name: 'Frame',
    descr: `Frame: ${frame.title}`,
    at: frame,
    geometry: RECT,
    outline: FRAME,
    paragraphs: unwrapped(frame.text, [frame.title]),
    setting: { align: 'l', anchor: 't', inside: { x: 12, y: 12 } },
  })

const labelShape = ({ label }: SlideLine): Shape[] =>
  label === undefined
    ? []
    : [
        drawnShape({
          name: 'Words of a line',
          descr: `Words of a line: ${label.words}`,
          at: label,
          geometry: RECT,
          outline: { fill: '#ffffff', stroke: '#ffffff', width: 0, dashes: null },
          paragraphs: unwrapped(label.text, [label.words]),
          setting: { align: 'ctr', anchor: 'ctr', inside: { x: 0, y: 0 } },
        }),
      ]

const columnShape = (column: NoteColumn, notes: readonly string[]): Shape =>
  drawnShape({
    name: 'Notes on the picture',
    descr: 'What the picture tells in words',
    at: column,
    geometry: RECT,
    outline: null,
    paragraphs: unwrapped(column.text, notes),
    setting: { align: 'l', anchor: 't', inside: { x: 0, y: 0 } },
  })

/** Where the lines of a picture are joined to its boxes, the first of which has this number. */
function joining({ boxes, lines }: DiagramSlide, first: number) {
  const places = new Map(
    boxes.map((box, n) => [box.id, { box, id: first + n, sites: sitesOf(box, lines) }]),
  )
  const joint = (id: string, end: Point | undefined): Joint => {
    const place = places.get(id)
    if (!place || !end) throw new Error('A line of a slide has no box at its end.')
    return { id: place.id, idx: siteAt(place.sites, end) }
  }
  const name = (id: string): string => places.get(id)?.box.says[0]?.words ?? ''
  const told = ({ from, to, words }: SlideLine): string =>
    `${name(from)} ${words === '' ? 'is joined to' : words} ${name(to)}`
  return { places: [...places.values()], joint, told }
}

/**
 * A picture as shapes: frames, boxes, lines that are joined to their boxes, the words of lines, and
 * what is told at the foot, and the key. `first`: the number that the first of them gets.
 */
export function diagramShapes(diagram: DiagramSlide, first: number): Shape[] {
  const { frames, lines, columns, notes, key } = diagram
  const { places, joint, told } = joining(diagram, first + frames.length)
  return [
    ...frames.map(frameShape),
    ...places.map(({ box, sites }) => boxShape(box, sites)),
    ...lines.map((line): Shape => {
      const from = joint(line.from, line.points[0])
      const to = joint(line.to, line.points.at(-1))
      return (id) => lineShape(id, { line, from, to, descr: told(line) })
    }),
    ...lines.flatMap(labelShape),
    ...columns.map((column) => columnShape(column, notes)),
    ...keyShapes(key),
  ]
}
