import { pagesOf } from '../diagrams/slides/pages-of.ts'
import { chartOf } from '../domain/charts/chart-of.ts'
import type { OpenPlan } from '../domain/facts.ts'
import { planTitle } from '../domain/plan-title.ts'
import { accept, type Result } from '../domain/problem.ts'
import { showDay } from '../domain/show-date.ts'
import type { SlideChoice } from '../domain/slides/slide-choice.ts'
import { slideFooter } from '../domain/slides/slide-footer.ts'
import type { Slide } from '../domain/slides/slide.ts'
import { slidesFor } from '../domain/slides/slides-for.ts'
import type { FileContent, RenderOptions, ViewAsked } from './export-options.ts'
import { asAtLine, noticeLines } from './notices.ts'
import { presentation } from './pptx/presentation.ts'

/** One view of a plan as slides; of another day than the plan's, they say which. */
function viewSlides(opened: OpenPlan, { view, asked = {} }: ViewAsked): Slide[] {
  const { option, against, on } = asked
  const choice: SlideChoice = {
    ...{ id: 'view', kind: 'view', view, points: [] },
    ...(typeof option === 'string' ? { option } : {}),
    ...(against === undefined ? {} : { against }),
  }
  const slides = slidesFor(opened, { choices: [choice] })
  if (on === undefined || on === null || on === opened.today) return slides
  const chart = chartOf(view, opened, asked)
  if (chart.kind !== 'boxes') return slides
  return slides.map((slide) => {
    const title = `${slide.title}, on ${showDay(on)}`
    return { ...slide, title, body: { kind: 'boxes', chart: { ...chart, title } } }
  })
}

/** The presentation of a plan, or the slides of one view, for PowerPoint and the like. */
export async function toPptx(
  opened: OpenPlan,
  { view, asked = {}, planSlides, drawSlides }: RenderOptions,
): Promise<Result<FileContent>> {
  const slides = view === undefined ? await planSlides() : viewSlides(opened, { view, asked })
  const file = await presentation(await pagesOf(slides, drawSlides), {
    title: planTitle(opened),
    footer: slideFooter(opened),
    notices: [asAtLine(opened), ...noticeLines(opened)],
    changedAt: opened.plan.changedAt,
  })
  return accept(file)
}
