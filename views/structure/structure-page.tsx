import type { Plan } from '../../src/domain/plan.ts'
import { Button } from '../components/button.tsx'
import { DataTable } from '../data-table.tsx'
import { PlanFrame, type PlanPageProps } from '../plan/plan-frame.tsx'
import { viewPath } from '../pictures/view-links.ts'
import { planPath } from '../plan/plan-links.ts'
import { SourceNote } from '../source-note.tsx'
import { AreasTable } from './areas-table.tsx'
import { BodiesTable } from './bodies-table.tsx'
import { showPounds } from './show-pounds.ts'

const MONEY_COLUMNS = [
  { head: 'What' },
  { head: 'Year' },
  { head: 'Amount', numeric: true },
  { head: 'Share as stated', numeric: true },
  { head: 'Where the paper says so' },
]

const MoneyTable = ({ plan }: { plan: Plan }) => (
  <DataTable
    caption="Money, as the papers give it"
    classes="app-dense app-stack"
    columns={MONEY_COLUMNS}
    rows={plan.money.map((row) => [
      row.kind === 'total' ? `${row.title} (total)` : row.title,
      row.year,
      showPounds(row.amountPence),
      row.statedShare ?? 'Not stated',
      <SourceNote source={row.source} />,
    ])}
  />
)

/** Where the structure and the dates are drawn. */
const Pictures = ({ opened: { plan }, asked }: PlanPageProps) => (
  <div class="govuk-button-group app-screen-only">
    <Button href={viewPath(plan.id, 'current', asked)} secondary>
      The structure as a picture
    </Button>
    <Button href={viewPath(plan.id, 'timeline', asked)} secondary>
      The timetable as a picture
    </Button>
  </div>
)

const Bodies = ({ plan }: { plan: Plan }) => (
  <>
    {plan.bodies.length === 0 ? (
      <p class="govuk-body">
        No body or group is recorded yet. Boards, committees and groups that own a milestone or meet
        about it belong here.
      </p>
    ) : (
      <BodiesTable plan={plan} />
    )}
    {plan.example === undefined && (
      <p class="app-screen-only">
        <Button href={planPath(plan.id, 'bodies/new', null)} secondary>
          Add a body or group
        </Button>
      </p>
    )}
  </>
)

/** Areas and partners, bodies and groups, and sums: what the plan records of the structure. */
export const StructurePage = (page: PlanPageProps) => {
  const { plan } = page.opened
  return (
    <PlanFrame {...page} heading="Structure and money" part="structure">
      <Pictures {...page} />
      {plan.areas.length === 0 ? (
        <p class="govuk-body">
          No area is recorded yet.{' '}
          <a class="govuk-link" href={planPath(plan.id, 'areas', page.asked)}>
            Areas and reviews
          </a>{' '}
          is where they are added.
        </p>
      ) : (
        <AreasTable plan={plan} asked={page.asked} />
      )}
      <Bodies plan={plan} />
      {plan.money.length === 0 ? (
        <p class="govuk-body">No money is recorded yet.</p>
      ) : (
        <MoneyTable plan={plan} />
      )}
    </PlanFrame>
  )
}
