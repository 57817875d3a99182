import { Button } from '../components/button.tsx'
import { Document, Footer } from '../layout.tsx'
import { downloadPath } from '../plan/plan-links.ts'
import { PresentHead } from './present-head.tsx'
import { presentPath } from './present-links.ts'
import type { PresentProps } from './present-props.ts'
import type { ShownSlide } from './shown-slide.ts'
import { LIST_ID, slideId } from './slide-id.ts'
import { SlideList } from './slide-list.tsx'
import { SlideSection } from './slide-section.tsx'

const To = ({ href, text, isStep }: { href: string; text: string; isStep?: true }) => (
  <a class={isStep ? 'app-shown__link app-shown__link--step' : 'app-shown__link'} href={href}>
    {text}
  </a>
)

/** To the slides beside this one: all that is needed where no script runs. */
const Beside = ({ slide: { number, of } }: { slide: ShownSlide }) => (
  <p class="app-shown__links app-screen-only">
    {number > 1 && <To href={`#${slideId(number - 1)}`} text="Previous" isStep />}
    {number < of && <To href={`#${slideId(number + 1)}`} text="Next" isStep />}
    <To href={`#${LIST_ID}`} text="All slides" />
  </p>
)

/** Shown by the script, which it is for; a letter alone can be switched off, as WCAG asks. */
const Keys = () => (
  <div id="keys" hidden>
    <p class="govuk-body">
      Arrow keys, Page Up, Page Down and the space bar go from slide to slide; Home and End go to
      the first and the last. A slide or picture that is longer than the screen is scrolled to its
      end by the arrow keys first. On a phone or tablet, swipe. F opens and leaves the full screen.
    </p>
    <div class="govuk-checkboxes govuk-checkboxes--small govuk-form-group">
      <div class="govuk-checkboxes__item">
        <input class="govuk-checkboxes__input" id="letter" type="checkbox" checked />
        <label class="govuk-label govuk-checkboxes__label" for="letter">
          Use the letter F for the full screen
        </label>
      </div>
    </div>
  </div>
)

/** The same slides as a file; those for the chair stand on a screen and on paper alone. */
const fileOf = ({ opened: { plan }, asked: { asked, of } }: PresentProps): string => {
  const { view, ...rest } = of
  return downloadPath(plan.id, 'pptx', { asked, ...(view === undefined ? {} : { view }), of: rest })
}

const Start = ({ page }: { page: PresentProps }) => (
  <>
    <div class="app-present-start">
      <Button href={`#${slideId(1)}`} isStartButton>
        Start
      </Button>
      <span id="full-screen" hidden>
        <Button type="button" secondary>
          Full screen
        </Button>
      </span>
    </div>
    <Keys />
    <SlideList slides={page.slides} />
    <h2 class="govuk-heading-m">More</h2>
    <ul class="govuk-list govuk-list--bullet">
      <li>
        <a class="govuk-link" href={presentPath(page.opened.plan.id, '/handout', page.asked)}>
          Handout to print
        </a>
        , one slide a page
      </li>
      <li>
        <a class="govuk-link" href={fileOf(page)}>
          PowerPoint file (.pptx)
        </a>
        , to change by hand
      </li>
    </ul>
  </>
)

/** A presentation for a board: what there is, then each slide as large as the screen. */
export const PresentPage = ({ script, ...page }: PresentProps & { script: string }) => (
  <Document title={['Presentation', page.opened.plan.title]} css={page.css} script={script}>
    <main class="app-present" id="main-content">
      <PresentHead {...page} heading="Presentation">
        {page.slides.length > 0 && <Start page={page} />}
      </PresentHead>
      {page.slides.map((slide) => (
        <SlideSection slide={slide} footer={page.footer} links={<Beside slide={slide} />} />
      ))}
    </main>
    <Footer />
  </Document>
)
