import type { Plan } from '../../src/domain/plan.ts'
import { planInForce } from '../../src/domain/structure-scope.ts'
import { DataTable } from '../data-table.tsx'
import { PlanFrame, type PlanPageProps } from '../plan/plan-frame.tsx'
import { planPath } from '../plan/plan-links.ts'
import { SourceNote } from '../source-note.tsx'
import { AgreeSection } from './agree-section.tsx'
import { AreasTable } from './areas-table.tsx'
import { BodiesSection } from './bodies-section.tsx'
import { FunctionsSection } from './functions-section.tsx'
import { LinesSection } from './lines-section.tsx'
import { OnThisPage } from './on-this-page.tsx'
import { SeatsSection } from './seats-section.tsx'
import { showPounds } from '../../src/domain/show-pounds.ts'

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

/** What the plan records of the structure: areas, bodies, lines, seats, functions, and sums. */
export const StructurePage = (page: PlanPageProps) => {
  const plan = planInForce(page.opened.plan)
  const own = { plan, asked: page.asked, option: null }
  return (
    <PlanFrame {...page} heading="Structure and money" part="structure">
      {plan.bodies.length > 0 && (
        <OnThisPage
          parts={[
            { id: 'bodies', text: 'Bodies and groups', of: plan.bodies },
            { id: 'lines', text: 'Lines', of: plan.lines },
            { id: 'seats', text: 'Seats', of: plan.seats },
            { id: 'functions', text: 'Functions', of: plan.functions },
            { id: 'money', text: 'Money', of: plan.money },
          ]}
        />
      )}
      <AgreeSection plan={page.opened.plan} asked={page.asked} />
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
      <BodiesSection {...own} framework={page.opened.framework} />
      <LinesSection {...own} />
      <SeatsSection {...own} />
      <FunctionsSection {...own} />
      <section id="money" aria-label="Money">
        {plan.money.length === 0 ? (
          <p class="govuk-body">No money is recorded yet.</p>
        ) : (
          <MoneyTable plan={plan} />
        )}
      </section>
    </PlanFrame>
  )
}
