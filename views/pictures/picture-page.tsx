import type { Child } from 'hono/jsx'
import type { Chart } from '../../src/domain/chart.ts'
import { sayUndrawn, type Undrawn } from '../../src/domain/charts/undrawn.ts'
import type { View } from '../../src/domain/charts/view.ts'
import type { Day } from '../../src/domain/day.ts'
import { showDay } from '../../src/domain/show-date.ts'
import type { Crumb } from '../components/breadcrumbs.tsx'
import type { FormError } from '../components/error-summary.tsx'
import { PlanFrame, type PlanPageProps } from '../plan/plan-frame.tsx'
import type { PlanPart } from '../plan/plan-links.ts'
import { Legend, type Sign } from './legend.tsx'
import { NotShown } from './not-shown.tsx'
import { PictureRegion, type Picture } from './picture-region.tsx'
import { TakeAway } from './take-away.tsx'
import { UndrawnNote } from './undrawn-note.tsx'
import { ViewList } from './view-list.tsx'
import { picturePath, type ViewOf } from './view-links.ts'
import type { AskedDays } from '../plan/asked-days.ts'

/** A picture that is drawn, or why it is not. */
export type Drawn = ({ ok: true } & Picture) | { ok: false; why: Undrawn }

/** What the page of one view is made from. */
export type ViewPageProps<Shown extends Chart> = PlanPageProps & {
  chart: Shown
  drawn: Drawn
  /** The address of this very page. */
  here: string
}

type Props = ViewPageProps<Chart> & {
  view: View
  /** The option and the rest that its address asks for. */
  of?: ViewOf
  heading: string
  part: PlanPart
  crumbs: readonly Crumb[]
  errors?: readonly FormError[]
  /** The day that the picture shows, and that day if its files must be asked for as at it. */
  on: Day
  onAsked: AskedDays
  /** The day on which what is left out does not exist, where that is why. */
  absentOn: Day | null
  /** What the signs in the picture mean. */
  legend: readonly Sign[]
  /** What to do where there is nothing to draw. */
  empty: Child
  /** Between the description and the picture. */
  above?: Child
  /** Everything that the picture shows, in words. */
  tables: Child
}

const Drawing = ({ chart, drawn, ...page }: Props) => {
  const { plan } = page.opened
  if (drawn.ok)
    return (
      <>
        <p class="govuk-body app-screen-only">
          <a class="govuk-link" href="#tables">
            Read it as tables
          </a>
        </p>
        <Legend signs={page.legend} />
        <PictureRegion
          picture={drawn}
          name={page.heading}
          onPaper={`${chart.title}. As at ${showDay(page.on)}. Not legal advice.`}
        />
      </>
    )
  if (drawn.why === 'nothing')
    return (
      <>
        <p class="govuk-body">{sayUndrawn('nothing')}</p>
        {page.empty}
      </>
    )
  const alone = picturePath(plan.id, page.view, { asked: page.onAsked, of: page.of ?? {} })
  return <UndrawnNote why={drawn.why} here={page.here} alone={alone} />
}

/** One view of a plan: the picture, what its signs mean, and the same in words. */
export const PicturePage = (props: Props) => {
  const { opened, chart, drawn, view, onAsked, of = {} } = props
  const isEmpty = !drawn.ok && drawn.why === 'nothing'
  return (
    <PlanFrame {...props}>
      {!isEmpty && <p class="govuk-body">{chart.description}</p>}
      {props.above}
      <Drawing {...props} />
      {!isEmpty && (
        <>
          <TakeAway
            planId={opened.plan.id}
            view={view}
            of={of}
            asked={onAsked}
            drawable={drawn.ok || drawn.why === 'not-yet' || drawn.why === 'busy'}
          />
          <h2 class="govuk-heading-m app-screen-only" id="tables">
            The same as tables
          </h2>
          {props.tables}
        </>
      )}
      {(!isEmpty || chart.leftOut.length > 0) && (
        <NotShown leftOut={chart.leftOut} absentOn={props.absentOn} />
      )}
      <ViewList opened={opened} asked={props.asked} here={view} option={of.option} />
    </PlanFrame>
  )
}
