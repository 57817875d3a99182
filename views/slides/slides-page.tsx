import { showDay } from '../../src/domain/show-date.ts'
import type { Slide } from '../../src/domain/slides/slide.ts'
import { chosenSlides } from '../../src/domain/slides/usual-slides.ts'
import { Button } from '../components/button.tsx'
import { downloadPath, planPath } from '../plan/plan-links.ts'
import { PlanFrame, type PlanPageProps } from '../plan/plan-frame.tsx'
import { presentPath } from '../present/present-links.ts'
import { LeftOut } from './left-out.tsx'
import { SlideItem } from './slide-item.tsx'
import { slidesPath } from './slide-links.ts'
import { canChange } from '../plan/can-change.ts'

type SlidesPageProps = PlanPageProps & {
  /** Every slide as it would be shown now, those for the chair among them. */
  slides: readonly Slide[]
}

/** Where the slides are shown, printed and taken away. */
const Show = ({ opened: { plan }, asked }: PlanPageProps) => {
  const board = { asked, chair: false, notes: false, of: {} }
  return (
    <div class="govuk-button-group app-screen-only">
      <Button href={presentPath(plan.id, '', board)}>Present</Button>
      {[
        { text: 'Handout to print', href: presentPath(plan.id, '/handout', board) },
        { text: 'PowerPoint file (.pptx)', href: downloadPath(plan.id, 'pptx', { asked }) },
        {
          text: 'Present with the slides for the chair',
          href: presentPath(plan.id, '', { ...board, chair: true }),
        },
      ].map(({ text, href }) => (
        <a class="govuk-link" href={href}>
          {text}
        </a>
      ))}
    </div>
  )
}

const Reset = ({ id, revision }: { id: string; revision: number }) => (
  <form method="post" action={slidesPath(id, 'reset')}>
    <input type="hidden" name="revision" value={revision} />
    <button type="submit" class="app-button-link">
      Go back to the usual slides
    </button>
  </form>
)

/** What can be done with the list as a whole. */
const Deeds = ({ opened: { plan }, asked }: PlanPageProps) =>
  canChange(plan, asked) ? (
    <div class="govuk-button-group app-screen-only">
      <Button href={slidesPath(plan.id, 'new')} secondary>
        Add a slide
      </Button>
      <a class="govuk-link" href={slidesPath(plan.id, 'choose')}>
        Choose which slides are shown
      </a>
      {plan.slides.length > 0 && <Reset id={plan.id} revision={plan.revision} />}
    </div>
  ) : null

const About = ({ opened: { plan, today, asAt = today }, asked }: PlanPageProps) => (
  <>
    <p class="govuk-body">
      {plan.slides.length > 0
        ? 'This is your own choice of slides. It is kept with the plan. Going back to the usual slides drops what you wrote here; you can undo that.'
        : 'These are the usual slides. Which they are follows from what the plan records.'}
      {plan.slides.length === 0 &&
        canChange(plan, asked) &&
        ' Once you change anything here, the list is your own.'}
    </p>
    <p class="govuk-body">
      What a slide shows is made afresh from the plan each time, and says so at its foot: revision{' '}
      {plan.revision}, as at {showDay(asAt)}. What does not fit on one slide is split into several.
    </p>
  </>
)

/** The slides of a plan in their order, with what each will show. */
export const SlidesPage = ({ slides, ...page }: SlidesPageProps) => {
  const { plan } = page.opened
  const choices = chosenSlides(page.opened)
  return (
    <PlanFrame {...page} heading="Slides" part="">
      <About {...page} />
      <LeftOut plan={plan} asked={page.asked} />
      <Show {...page} />
      <Deeds {...page} />
      <ol class="app-slides">
        {choices.map((choice, n) => (
          <SlideItem
            plan={plan}
            asked={page.asked}
            choice={choice}
            slides={slides.filter(({ id }) => id === choice.id)}
            place={{ isFirst: n === 0, isLast: n === choices.length - 1 }}
          />
        ))}
      </ol>
      <p class="govuk-body app-screen-only">
        <a class="govuk-link" href={planPath(plan.id, '', page.asked)}>
          Back to the overview
        </a>
      </p>
    </PlanFrame>
  )
}
