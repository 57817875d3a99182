import { COVER } from '../../diagrams/slides/cover-pages.ts'
import { AREA, LEADING, LEAST_SIZE } from '../../diagrams/slides/slide.ts'
import { LEAD, WORDS, type SlidePage } from '../../diagrams/slides/slide-page.ts'
import { wrapWords } from '../../diagrams/slides/wrap-words.ts'
import { diagramShapes } from './diagram-shapes.ts'
import { PLACES, slideNumber, type LayoutName } from './layouts.ts'
import { drawnShape, placeholder, RECT, type Shape } from './shape.ts'
import { tableShape } from './table-shape.ts'
import { textBody, type Paragraph } from './text-body.ts'

const NOTHING = { x: 0, y: 0 }

const TOP = { align: 'l', anchor: 't', inside: NOTHING } as const

const titleShape = ({ title, titleSize }: SlidePage): Shape =>
  placeholder(
    'Title',
    PLACES.title,
    textBody([{ words: title, bold: true, size: titleSize }], { ...TOP, anchor: 'ctr' }),
  )

const wordsShape = (paragraphs: readonly Paragraph[]): Shape =>
  placeholder('Words', PLACES.body, textBody(paragraphs, TOP))

function coverShapes(page: Extract<SlidePage, { kind: 'title' }>): Shape[] {
  const { title, titleSize, lines, size } = page
  const said = lines.map((words) => ({ words, size, above: COVER.gap }))
  return [
    placeholder(
      'Title',
      PLACES.cover,
      textBody([{ words: title, bold: true, size: titleSize }], { ...TOP, anchor: 'b' }),
    ),
    placeholder('Lines', PLACES.beneath, textBody(said, TOP)),
  ]
}

type TablePage = Extract<SlidePage, { kind: 'table' }>

function leadShapes(lead: string | null): { shapes: Shape[]; height: number } {
  if (lead === null) return { shapes: [], height: 0 }
  const setting = { bold: false, size: LEAD.size, width: AREA.width }
  const height = wrapWords(lead, setting).length * LEAD.size * LEADING
  const shape = drawnShape({
    name: 'Above the table',
    descr: 'What the table tells',
    at: { ...AREA, height },
    geometry: RECT,
    outline: null,
    paragraphs: [{ words: lead, size: LEAD.size }],
    setting: TOP,
  })
  return { shapes: [shape], height: height + LEAD.below }
}

function tableShapes(page: TablePage): Shape[] {
  const { lead, rows, empty } = page
  if (rows.length === 0) {
    const said = [...(lead === null ? [] : [lead]), empty]
    return [wordsShape(said.map((words) => ({ words, size: 24, above: 12 })))]
  }
  const { shapes, height } = leadShapes(lead)
  return [...shapes, tableShape(page, AREA.y + height)]
}

const points = ({ points: all, size }: Extract<SlidePage, { kind: 'words' }>): Paragraph[] =>
  all.map((words, n) => ({
    words,
    size,
    indent: WORDS.indent,
    above: n === 0 ? 0 : WORDS.gap * size,
  }))

function ownShapes(page: SlidePage): Shape[] {
  switch (page.kind) {
    case 'title':
      return coverShapes(page)
    case 'words':
      return [titleShape(page), wordsShape(points(page))]
    case 'table':
      return [titleShape(page), ...tableShapes(page)]
    case 'diagram':
      return [titleShape(page), ...diagramShapes(page.diagram, FIRST + 1)]
  }
}

/** The number of a slide's first shape; that of the slide itself is 1. */
const FIRST = 2

/** What stands on a page, title first, footer and number last. */
export function pageShapes(page: SlidePage, footer: string): string[] {
  const shapes = [
    ...ownShapes(page),
    placeholder(
      'Footer',
      PLACES.footer,
      textBody([{ words: footer, size: LEAST_SIZE }], { ...TOP, anchor: 'ctr' }),
    ),
    placeholder('Number', PLACES.number, slideNumber(String(page.number))),
  ]
  return shapes.map((shape, n) => shape(FIRST + n))
}

/** The layout that a page follows. */
export function layoutOf(page: SlidePage): LayoutName {
  if (page.kind === 'title') return 'Cover'
  const isWords = page.kind === 'words' || (page.kind === 'table' && page.rows.length === 0)
  return isWords ? 'Title and words' : 'Title alone'
}
