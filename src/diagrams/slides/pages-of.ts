import type { BoxChart } from '../../domain/chart.ts'
import { plainLine } from '../../domain/plain-line.ts'
import type { Slide } from '../../domain/slides/slide.ts'
import { cleanLabel } from '../labels/clean-label.ts'
import { numberedFrom } from './numbered.ts'
import { CHART_TITLE, type DiagramSlide } from './slide.ts'
import type { DrawSlides, PageBody, SlidePage } from './slide-page.ts'
import { fittedTitle } from './slide-title.ts'
import { tablePages } from './table-pages.ts'
import { undrawnPages } from './undrawn-pages.ts'
import { wordPages } from './word-pages.ts'

/** A page that does not yet know how many there are. */
type Untold = { slide: Slide; title: string; notes: readonly string[]; body: PageBody }

/** The presenter’s own words come first; a title that is cut stands whole behind all notes. */
const notesOf = ({ title, notes }: Slide): readonly string[] =>
  fittedTitle(title) === cleanLabel(title, title.length) ? notes : [...notes, title]

/** The same title on each, and which of them it is where there are several. */
const alike = (slide: Slide, bodies: readonly PageBody[]): Untold[] =>
  bodies.map((body, n) => ({
    slide,
    title: fittedTitle(slide.title, bodies.length === 1 ? '' : `, ${n + 1} of ${bodies.length}`),
    notes: n === 0 ? notesOf(slide) : [],
    body,
  }))

/** The slide's own title in place of the chart's; a part is told apart from that of another chart. */
function diagramTitle({ title }: Slide, chart: BoxChart, diagram: DiagramSlide): string {
  const own = cleanLabel(chart.title, CHART_TITLE)
  if (diagram.title.startsWith(own)) return fittedTitle(title, diagram.title.slice(own.length))
  const both = `${title}: ${diagram.title}`
  return fittedTitle(both) === both ? both : fittedTitle(diagram.title)
}

async function boxPages(
  slide: Slide,
  chart: BoxChart,
  draw: DrawSlides,
  before: number,
): Promise<Untold[]> {
  const drawn = await draw(chart)
  if (typeof drawn === 'string') return alike(slide, undrawnPages(chart, drawn))
  if (drawn.length === 0) return alike(slide, undrawnPages(chart, 'nothing'))
  return numberedFrom(drawn, before + 1).map((diagram, n) => ({
    slide,
    title: diagramTitle(slide, chart, diagram),
    notes: n === 0 ? notesOf(slide) : [],
    body: { kind: 'diagram', diagram },
  }))
}

function pagesOfOne(slide: Slide, draw: DrawSlides, before: number): Untold[] | Promise<Untold[]> {
  const { body } = slide
  switch (body.kind) {
    case 'title':
      return alike(slide, [{ kind: 'title', lines: body.lines.map(plainLine) }])
    case 'words':
      return alike(slide, wordPages(body.points))
    case 'table':
      return alike(slide, tablePages(body))
    case 'boxes':
      return boxPages(slide, body.chart, draw, before)
  }
}

const idOf = ({ id }: Slide, n: number): string => (n === 0 ? id : `${id}.${n + 1}`)

/**
 * Slides as pages on which all has room in letters of 12 points and more: words, tables and charts
 * that take more go on, on further pages.
 */
export async function pagesOf(slides: readonly Slide[], draw: DrawSlides): Promise<SlidePage[]> {
  const pages: (Untold & { id: string })[] = []
  for (const slide of slides) {
    const own = await pagesOfOne(slide, draw, pages.length)
    const before = pages.filter((page) => page.slide.id === slide.id).length
    pages.push(...own.map((page, n) => ({ ...page, id: idOf(slide, before + n) })))
  }
  return pages.map(({ id, slide, title, notes, body }, n) => ({
    ...body,
    id,
    title,
    notes,
    forTheChair: slide.forTheChair,
    number: n + 1,
    of: pages.length,
  }))
}
