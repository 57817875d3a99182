import type { Context } from 'hono'
import { planSlides } from '../actions/plan-slides.ts'
import { PRESENT_WAIT_MS } from '../diagrams/drawing-limits.ts'
import { pagesOf } from '../diagrams/slides/pages-of.ts'
import type { DrawSlides, SlidePage } from '../diagrams/slides/slide-page.ts'
import { slidePicture } from '../diagrams/slides/slide-svg.ts'
import type { DiagramSlide, SlideBox } from '../diagrams/slides/slide.ts'
import type { OpenPlan } from '../domain/facts.ts'
import { slidesFor } from '../domain/slides/slides-for.ts'
import type { SaidBox, ShownSlide } from '../../views/present/shown-slide.ts'
import { slideId } from '../../views/present/slide-id.ts'
import type { AppDeps } from './deps.ts'
import { slidesWithin } from './draw-slides.ts'
import type { Wanted } from './present-asked.ts'

const wordsOf = ({ says }: SlideBox, bold: boolean): string[] =>
  says.filter((one) => one.bold === bold).map(({ words }) => words)

/** “reports to X”; of an overview, “5 lines to X”. */
const sayLine = (words: string, to: string): string =>
  `${words}${/^\d+ lines?$/.test(words) ? ' to' : ''} ${to}`

/** Each box of a diagram with what it says and where its lines lead. */
function saidBoxes({ boxes, lines }: DiagramSlide): SaidBox[] {
  const names = new Map(boxes.map((box) => [box.id, wordsOf(box, true).join(' ')]))
  const from = Map.groupBy(lines, (line) => line.from)
  return boxes.map((box) => {
    const led = (from.get(box.id) ?? []).map(({ words, to }) => sayLine(words, names.get(to) ?? to))
    return { name: names.get(box.id) ?? '', says: [...wordsOf(box, false), ...led] }
  })
}

function shown(page: SlidePage): ShownSlide {
  const { title, titleSize, notes, forTheChair, number, of } = page
  const own = { title, titleSize, notes, forTheChair, number, of }
  if (page.kind !== 'diagram') return { ...page, ...own }
  const { diagram } = page
  return {
    ...own,
    kind: 'diagram',
    svg: slidePicture(diagram, slideId(number)),
    boxes: saidBoxes(diagram),
    told: diagram.notes,
  }
}

/** Draws as another does, and counts what was not drawn in time. */
function countingLate(draw: DrawSlides) {
  let late = 0
  const counted: DrawSlides = async (chart) => {
    const drawn = await draw(chart)
    if (drawn === 'not-yet' || drawn === 'busy') late += 1
    return drawn
  }
  return { draw: counted, late: () => late }
}

/**
 * The slides that an address asks for, made afresh from the plan as it is now, and how many of
 * their pictures were not drawn in time.
 */
export async function shownSlides(
  c: Context,
  deps: AppDeps,
  opened: OpenPlan,
  { asked, only }: Wanted,
): Promise<{ slides: ShownSlide[]; late: number }> {
  const slides =
    only === null
      ? await planSlides(deps.shelf, opened, asked)
      : slidesFor(opened, { choices: [only.choice], on: only.on })
  const { draw, late } = countingLate(slidesWithin(PRESENT_WAIT_MS, c, deps, opened.plan))
  const pages = await pagesOf(slides, draw)
  return { slides: pages.map(shown), late: late() }
}
