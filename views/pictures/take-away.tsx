import type { View } from '../../src/domain/charts/view.ts'
import { downloadPath } from '../plan/plan-links.ts'
import { presentPath } from '../present/present-links.ts'
import { viewQuery, type ViewOf } from './view-links.ts'
import type { AskedDays } from '../plan/asked-days.ts'

type TakeAwayProps = {
  planId: string
  view: View
  of: ViewOf
  /** The day that the files are to be made as at, where it is not the plan's own. */
  asked: AskedDays
  /** Is there a picture, or will there be one? */
  drawable: boolean
}

const File = ({ format, text, ...page }: TakeAwayProps & { format: string; text: string }) => (
  <a
    class="govuk-link"
    href={downloadPath(page.planId, format, {
      asked: page.asked,
      view: page.view,
      of: viewQuery(page.of),
    })}
  >
    {text}
  </a>
)

const SlidesLink = ({ planId, asked, view, of }: TakeAwayProps) => (
  <a
    class="govuk-link"
    href={presentPath(planId, '', {
      asked,
      chair: false,
      notes: false,
      of: { view, ...viewQuery(of) },
    })}
  >
    On slides
  </a>
)

/** The picture as files, and what each is for. */
export const TakeAway = (props: TakeAwayProps) => (
  <section class="app-screen-only" aria-labelledby="take-away">
    <h2 class="govuk-heading-m" id="take-away">
      Take away
    </h2>
    <ul class="govuk-list govuk-list--bullet">
      <li>
        <SlidesLink {...props} />, in letters that can be read from the back of the room
      </li>
      {props.drawable && (
        <li>
          <File {...props} format="svg" text="The picture (.svg)" />, to put into a paper or slides;
          it stays sharp at any size
        </li>
      )}
      <li>
        <File {...props} format="mmd" text="Mermaid text (.mmd)" />, the same as text that wikis and
        other programs draw, and that you can change by hand.
        {props.view === 'timeline' &&
          ' It draws no arrows between dates and no « or »; comments on top say what comes first and what is left out.'}
      </li>
      <li>
        <File {...props} format="md" text="The tables as text (.md)" />, for a paper or an e-mail
      </li>
      <li>
        <File {...props} format="csv" text="The tables for a spreadsheet (.csv)" />
      </li>
    </ul>
  </section>
)
