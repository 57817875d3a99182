import type { SlidePage } from '../../diagrams/slides/slide-page.ts'
import { AREA, LEAST_SIZE } from '../../diagrams/slides/slide.ts'
import { wordsWidth } from '../../diagrams/slides/wrap-words.ts'
import { plainLine, shorten } from '../../domain/plain-line.ts'
import { showDay } from '../../domain/show-date.ts'
import { footWords } from '../../domain/slides/slide-footer.ts'
import type { SlideFooter } from '../../domain/slides/slide.ts'
import { packageOf } from './package.ts'
import { layoutOf, pageShapes } from './page-shapes.ts'

export type Presentation = {
  title: string
  footer: SlideFooter
  /** What has become of the law, and that this is no advice: said in the notes of the first slide. */
  notices: readonly string[]
  changedAt: string
}

/** Beside the number of the slide. */
const FOOTER_WIDTH = AREA.width - 120

/** What stands at the foot of a slide, on one line: a long plan's name is cut, its revision never. */
function footerOf({ forTheChair }: SlidePage, footer: SlideFooter): string {
  const { before, after } = footWords(footer, forTheChair)
  const said = (name: string): string => `${before}${name}${after}`
  let name = plainLine(footer.plan)
  while (name.length > 20 && wordsWidth(said(name), false, LEAST_SIZE) > FOOTER_WIDTH)
    name = shorten(name, Math.floor(name.length * 0.95))
  return said(name)
}

/** Pages as a file for PowerPoint and the like, in shapes and text that can be changed there. */
export const presentation = (
  pages: readonly SlidePage[],
  { title, footer, notices, changedAt }: Presentation,
): Promise<Uint8Array<ArrayBuffer>> =>
  packageOf(
    pages.map((page, n) => ({
      layout: layoutOf(page),
      shapes: pageShapes(page, footerOf(page, footer)),
      notes: [...page.notes, ...(n === 0 ? notices : [])],
    })),
    {
      title: plainLine(title),
      subject: `Revision ${footer.revision}, as at ${showDay(footer.asAt)}${footer.today}`,
      revision: footer.revision,
      changedAt,
    },
  )
