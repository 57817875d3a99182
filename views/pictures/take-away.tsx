import type { View } from '../../src/domain/charts/view.ts'
import type { Day } from '../../src/domain/day.ts'
import { downloadPath } from '../plan/plan-links.ts'

type TakeAwayProps = {
  planId: string
  view: View
  /** The day that the files are to be made as at, where it is not the plan's own. */
  asked: Day | null
  /** Is there a picture, or will there be one? */
  drawable: boolean
}

/** The picture as files, and what each is for. */
export const TakeAway = ({ planId, view, asked, drawable }: TakeAwayProps) => (
  <section class="app-screen-only" aria-labelledby="take-away">
    <h2 class="govuk-heading-m" id="take-away">
      Take away
    </h2>
    <ul class="govuk-list govuk-list--bullet">
      {drawable && (
        <li>
          <a class="govuk-link" href={downloadPath(planId, 'svg', { asked, view })}>
            The picture (.svg)
          </a>
          , to put into a paper or slides; it stays sharp at any size
        </li>
      )}
      <li>
        <a class="govuk-link" href={downloadPath(planId, 'mmd', { asked, view })}>
          Mermaid text (.mmd)
        </a>
        , the same as text that wikis and other programs draw, and that you can change by hand.
        {view === 'timeline' &&
          ' It draws no arrows between dates and no « or »; comments on top say what comes first and what is left out.'}
      </li>
    </ul>
  </section>
)
