import { pagesOf } from '../diagrams/slides/pages-of.ts'
import type { OpenPlan } from '../domain/facts.ts'
import { planTitle } from '../domain/plan-title.ts'
import { accept, refuse, type Result } from '../domain/problem.ts'
import { ofView, oneView } from '../domain/slides/one-view.ts'
import { slideFooter } from '../domain/slides/slide-footer.ts'
import type { Slide } from '../domain/slides/slide.ts'
import { slidesFor } from '../domain/slides/slides-for.ts'
import type { FileContent, RenderOptions, ViewAsked } from './export-options.ts'
import { asAtLine, noticeLines } from '../domain/notices.ts'
import { presentation } from './pptx/presentation.ts'

/** One view of a plan as slides; of another day than the plan's, they say which. */
function viewSlides(opened: OpenPlan, { view, asked = {} }: ViewAsked): Slide[] {
  const choice = oneView('view', ofView(view, asked))
  return slidesFor(opened, { choices: [choice], on: asked.on })
}

const NO_SLIDES =
  'No slide for the board is chosen, so there is nothing to put into the file. Add a slide, or go back to the usual slides.'

/** The presentation of a plan, or the slides of one view, for PowerPoint and the like. */
export async function toPptx(
  opened: OpenPlan,
  { view, asked = {}, planSlides, drawSlides }: RenderOptions,
): Promise<Result<FileContent>> {
  const slides = view === undefined ? await planSlides() : viewSlides(opened, { view, asked })
  if (slides.length === 0) return refuse(NO_SLIDES)
  const file = await presentation(await pagesOf(slides, drawSlides), {
    title: planTitle(opened),
    footer: slideFooter(opened, view === undefined ? null : asked.on),
    notices: [asAtLine(opened), ...noticeLines(opened)],
    changedAt: opened.plan.changedAt,
  })
  return accept(file)
}
