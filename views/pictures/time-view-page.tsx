import type { TimeChart } from '../../src/domain/chart.ts'
import { VIEW_NAMES } from '../../src/domain/charts/view-words.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { listPath } from '../milestones/milestone-links.ts'
import { planPath } from '../plan/plan-links.ts'
import { PicturePage, type ViewPageProps } from './picture-page.tsx'
import { timeSigns } from './time-signs.ts'
import { TimeTable } from './time-table.tsx'
import { canChange } from '../plan/can-change.ts'
import type { AskedDays } from '../plan/asked-days.ts'

const Empty = ({ plan, asked }: { plan: Plan; asked: AskedDays }) => (
  <p class="govuk-body">
    No date is recorded yet.
    {canChange(plan, asked) && (
      <>
        {' '}
        <a class="govuk-link" href={planPath(plan.id, 'dates', asked)}>
          Record a key date
        </a>{' '}
        or{' '}
        <a class="govuk-link" href={listPath(plan.id, 'new')}>
          add a milestone
        </a>
        , and it is drawn here.
      </>
    )}
  </p>
)

/** The dates of a plan along a line of time: drawn, and in words. */
export const TimeViewPage = (page: ViewPageProps<TimeChart>) => {
  const { opened, asked, chart } = page
  const { plan, today } = opened
  return (
    <PicturePage
      {...page}
      view="timeline"
      heading={VIEW_NAMES.timeline}
      part="schedule"
      crumbs={[{ text: 'Schedule', href: planPath(plan.id, 'schedule', asked) }]}
      on={today}
      onAsked={asked}
      absentOn={null}
      legend={timeSigns(chart)}
      empty={<Empty plan={plan} asked={asked} />}
      tables={<TimeTable {...{ opened, asked, chart }} />}
    />
  )
}
