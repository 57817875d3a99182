import type { Framework } from '../../src/domain/framework.ts'
import { PlanFrame, type PlanPageProps } from '../plan/plan-frame.tsx'
import { viewPath } from '../pictures/view-links.ts'
import { planPath } from '../plan/plan-links.ts'
import { DatesTable } from './dates-table.tsx'

const Tables = ({ page, framework }: { page: PlanPageProps; framework: Framework }) => {
  const waiting = framework.anchors.filter(({ waits }) => waits === true)
  const common = { opened: page.opened, asked: page.asked, framework }
  return (
    <>
      <p class="govuk-body">
        Law and guidance count other dates from these. What is planned and what happened are both
        kept, and a date is held once: where a milestone sets it, the milestone holds it.
        <span class="app-screen-only">
          {' '}
          <a class="govuk-link" href={viewPath(page.opened.plan.id, 'timeline', page.asked)}>
            The timetable as a picture
          </a>
        </span>
      </p>
      <h2 class="govuk-heading-m">Dates of the move</h2>
      <DatesTable
        {...common}
        caption="Dates of the move"
        anchors={framework.anchors.filter(({ waits }) => waits !== true)}
      />
      {waiting.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Dates that may never come</h2>
          <p class="govuk-body">What waits for one of these does not apply until it is recorded.</p>
          <DatesTable {...common} caption="Dates that may never come" anchors={waiting} />
        </>
      )}
    </>
  )
}

/** Every date that others count from, as each area records it, and what counts from it. */
export const DatesPage = (page: PlanPageProps) => {
  const { plan, framework } = page.opened
  return (
    <PlanFrame {...page} heading="Key dates" part="dates">
      {!framework ? (
        <p class="govuk-body">
          This plan names no framework, so no law or guidance counts from any date in it. Dates that
          people promised are kept as milestones.
        </p>
      ) : plan.areas.length === 0 ? (
        <p class="govuk-body">
          No area is recorded yet, and each area has key dates of its own.{' '}
          <a class="govuk-link" href={planPath(plan.id, 'areas', page.asked)}>
            Name your area first
          </a>
          .
        </p>
      ) : (
        <Tables page={page} framework={framework} />
      )}
    </PlanFrame>
  )
}
