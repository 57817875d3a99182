import type { BoxChart } from '../../domain/chart.ts'
import type { Slide, SlideBody } from '../../domain/slides/slide.ts'
import { cleanLabel } from '../labels/clean-label.ts'
import { coverPages, coverTitleSize } from './cover-pages.ts'
import { leftOutSlide, MOST_PAGES } from './bounded-pages.ts'
import { drawnSlides } from './drawn-slides.ts'
import { numberedFrom } from './numbered.ts'
import { CHART_TITLE, type DiagramSlide } from './slide.ts'
import type { DrawnSlides, DrawSlides, PageBody, SlidePage } from './slide-page.ts'
import { fittedTitle, titleSize } from './slide-title.ts'
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

/** The slide's own title in place of the chart's, and which part it is. */
function diagramTitle({ title }: Slide, chart: BoxChart, diagram: DiagramSlide): string {
  const own = cleanLabel(chart.title, CHART_TITLE)
  return diagram.title.startsWith(own)
    ? fittedTitle(title, diagram.title.slice(own.length))
    : fittedTitle(diagram.title)
}

/** With each further part: what is said of the whole picture, and what the lines on it say. */
function partNotes(chart: BoxChart, { boxes, lines }: DiagramSlide): string[] {
  const names = new Map(boxes.map(({ id, says }) => [id, says[0]?.words ?? '']))
  const said = lines
    .filter(({ label }) => label !== undefined)
    .map(({ from, words, to }) => `${names.get(from) ?? ''} ${words} ${names.get(to) ?? ''}.`)
  return [chart.description, ...said]
}

function boxPages(slide: Slide, chart: BoxChart, drawn: DrawnSlides, before: number): Untold[] {
  if (typeof drawn === 'string') return alike(slide, undrawnPages(chart, drawn))
  if (drawn.length === 0) return alike(slide, undrawnPages(chart, 'nothing'))
  return numberedFrom(drawn, before + 1).map((diagram, n) => ({
    slide,
    title: diagramTitle(slide, chart, diagram),
    notes: n === 0 ? notesOf(slide) : partNotes(chart, diagram),
    body: { kind: 'diagram', diagram },
  }))
}

const AREAS = 'The areas of this plan'

/** The cover has room for a whole title; areas that it has none for stand on pages behind it. */
function titlePages(slide: Slide, body: Extract<SlideBody, { kind: 'title' }>): Untold[] {
  const { cover, areas } = coverPages(body)
  return [
    { slide, title: cleanLabel(slide.title, slide.title.length), notes: slide.notes, body: cover },
    ...alike({ ...slide, title: AREAS, notes: [] }, areas),
  ]
}

function pagesOfOne(slide: Slide, drawn: DrawnSlides, before: number): Untold[] {
  const { body } = slide
  switch (body.kind) {
    case 'title':
      return titlePages(slide, body)
    case 'words':
      return alike(slide, wordPages(body.points))
    case 'table':
      return alike(slide, tablePages(body))
    case 'boxes':
      return boxPages(slide, body.chart, drawn, before)
  }
}

const idOf = ({ id }: Slide, n: number): string => (n === 0 ? id : `${id}.${n + 1}`)

type Identified = Untold & { id: string }

/** The pages of all slides, as far as a presentation may go, and one more where it goes further. */
function pagesInOrder(slides: readonly Slide[], drawn: ReadonlyMap<Slide, DrawnSlides>) {
  const all: Identified[] = []
  for (const slide of slides) {
    if (all.length > MOST_PAGES) break
    const own = pagesOfOne(slide, drawn.get(slide) ?? 'nothing', all.length)
    const before = all.filter((page) => page.slide.id === slide.id).length
    all.push(...own.map((page, n) => ({ ...page, id: idOf(slide, before + n) })))
  }
  return all
}

/** The last page that there is room for tells what is left out, where there are more. */
function bounded(all: readonly Identified[], slides: readonly Slide[]): readonly Identified[] {
  if (all.length <= MOST_PAGES) return all
  const kept = all.slice(0, MOST_PAGES - 1)
  const [cut] = all.slice(kept.length)
  const last = leftOutSlide(cut === undefined ? [] : slides.slice(slides.indexOf(cut.slide)))
  const told = pagesOfOne(last, 'nothing', kept.length).slice(0, 1)
  return [...kept, ...told.map((page) => ({ ...page, id: last.id }))]
}

/**
 * Slides as pages on which all has room in letters of 12 points and more: words, tables and charts
 * that take more go on, on further pages. A presentation without end is cut short, and says so.
 */
export async function pagesOf(slides: readonly Slide[], draw: DrawSlides): Promise<SlidePage[]> {
  const drawn = await drawnSlides(slides, draw)
  const pages = bounded(pagesInOrder(slides, drawn), slides)
  return pages.map(({ id, slide, title, notes, body }, n) => ({
    ...body,
    id,
    title,
    titleSize: body.kind === 'title' ? coverTitleSize(title) : titleSize(title),
    notes,
    forTheChair: slide.forTheChair,
    number: n + 1,
    of: pages.length,
  }))
}
