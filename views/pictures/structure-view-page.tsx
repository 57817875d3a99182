import type { BoxChart } from '../../src/domain/chart.ts'
import { VIEW_NAMES } from '../../src/domain/charts/view-words.ts'
import type { Day } from '../../src/domain/day.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { planInForce } from '../../src/domain/structure-scope.ts'
import { showDay } from '../../src/domain/show-date.ts'
import { Button } from '../components/button.tsx'
import type { FormError } from '../components/error-summary.tsx'
import type { TypedDay } from '../fields/day-items.ts'
import { planPath } from '../plan/plan-links.ts'
import { AsAtForm } from './as-at-form.tsx'
import { PicturePage, type ViewPageProps } from './picture-page.tsx'
import { structureSigns } from './structure-signs.ts'
import { StructureTables } from './structure-tables.tsx'
import { canChange } from '../plan/can-change.ts'
import type { AskedDays } from '../plan/asked-days.ts'

type StructureViewProps = ViewPageProps<BoxChart> & {
  /** The day that the structure is shown as at. */
  on: Day
  /** What was typed to ask for it. */
  typed: TypedDay
  errors: readonly FormError[]
}

const Empty = ({ plan, asked, on }: { plan: Plan; asked: AskedDays; on: Day }) =>
  planInForce(plan).bodies.length > 0 ? (
    <p class="govuk-body">No body or group of this plan stands on {showDay(on)}.</p>
  ) : (
    <>
      <p class="govuk-body">
        No body or group is recorded yet. Once there is one, it is a box here, with a line to what
        it reports to.
      </p>
      {canChange(plan, asked) && (
        <p class="app-screen-only">
          <Button href={planPath(plan.id, 'bodies/new', null)} secondary>
            Add a body or group
          </Button>
        </p>
      )}
    </>
  )

/** The bodies and groups of a plan as at a day, and who reports to whom: drawn, and in words. */
export const StructureViewPage = ({ typed, errors, ...page }: StructureViewProps) => {
  const { opened, asked, chart, on } = page
  const { plan, today } = opened
  return (
    <PicturePage
      {...page}
      view="current"
      heading={VIEW_NAMES.current}
      part="structure"
      crumbs={[{ text: 'Structure', href: planPath(plan.id, 'structure', asked) }]}
      errors={errors}
      onAsked={on === today ? asked : { ...asked, today: on }}
      absentOn={on}
      legend={structureSigns(chart)}
      above={<AsAtForm {...{ planId: plan.id, asked, on, own: today, typed, errors }} />}
      empty={<Empty plan={plan} asked={asked} on={on} />}
      tables={<StructureTables plan={plan} asked={asked} chart={chart} />}
    />
  )
}
