import { CurrencyNote } from '../currency-note.tsx'
import { Document, Footer, Notices } from '../layout.tsx'
import { PresentHead } from './present-head.tsx'
import { presentPath } from './present-links.ts'
import type { PresentProps } from './present-props.ts'
import type { ShownSlide } from './shown-slide.ts'
import { SlideList } from './slide-list.tsx'
import { SlideSection } from './slide-section.tsx'

const Notes = ({ slide: { notes } }: { slide: ShownSlide }) =>
  notes.length === 0 ? null : (
    <div class="app-shown__notes">
      <h3 class="govuk-heading-s">Notes</h3>
      <ul class="govuk-list govuk-list--bullet">
        {notes.map((note) => (
          <li>{note}</li>
        ))}
      </ul>
    </div>
  )

/**
 * On paper beneath the first slide, in place of the web page’s own foot. A title slide says itself
 * what has become of the law.
 */
const PaperNotices = ({ opened: { framework }, slides }: PresentProps) => (
  <div class="app-shown__notices app-print-only">
    {framework && slides[0]?.kind !== 'title' && <CurrencyNote framework={framework} />}
    <Notices />
  </div>
)

const HowTo = ({ page }: { page: PresentProps }) => {
  const { asked, opened } = page
  const { id } = opened.plan
  return (
    <>
      <p class="govuk-body">
        Print this page from your browser: each slide takes a sheet of A4, the longer side across,
        and this part is left out.
      </p>
      <ul class="govuk-list govuk-list--bullet">
        <li>
          <a
            class="govuk-link"
            href={presentPath(id, '/handout', { ...asked, notes: !asked.notes })}
          >
            {asked.notes ? 'Without the speaker’s notes' : 'With the speaker’s notes'}
          </a>
        </li>
        <li>
          <a class="govuk-link" href={presentPath(id, '', asked)}>
            Present on a screen
          </a>
        </li>
      </ul>
      <SlideList slides={page.slides} />
    </>
  )
}

/** The presentation on paper: one slide a sheet, with the speaker’s notes if they are asked for. */
export const HandoutPage = (page: PresentProps) => (
  <Document title={['Handout', page.opened.plan.title]} css={page.css}>
    <main
      class={page.asked.notes ? 'app-handout app-handout--notes' : 'app-handout'}
      id="main-content"
    >
      <PresentHead {...page} heading="Handout">
        {page.slides.length > 0 && <HowTo page={page} />}
      </PresentHead>
      {page.slides.map((slide, n) => (
        <SlideSection slide={slide} footer={page.footer}>
          {n === 0 && <PaperNotices {...page} />}
          {page.asked.notes && <Notes slide={slide} />}
        </SlideSection>
      ))}
    </main>
    <Footer />
  </Document>
)
