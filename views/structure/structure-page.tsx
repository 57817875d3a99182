import type { Plan } from '../../src/domain/plan.ts'
import { Button } from '../components/button.tsx'
import { DataTable } from '../data-table.tsx'
import { PlanFrame, type PlanPageProps } from '../plan/plan-frame.tsx'
import { viewPath } from '../pictures/view-links.ts'
import { planPath } from '../plan/plan-links.ts'
import { SourceNote } from '../source-note.tsx'
import { AreasTable } from './areas-table.tsx'
import { BodiesTable } from './bodies-table.tsx'
import { FunctionsSection } from './functions-section.tsx'
import { LinesSection } from './lines-section.tsx'
import { SeatsSection } from './seats-section.tsx'
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

const Bodies = ({ opened: { plan, framework } }: Pick<PlanPageProps, 'opened'>) => (
  <section id="bodies" aria-label="Bodies and groups">
    {plan.bodies.length === 0 ? (
      <p class="govuk-body">
        No body or group is recorded yet. Boards, committees and groups that own a milestone or meet
        about it belong here.
      </p>
    ) : (
      <BodiesTable plan={plan} framework={framework} />
    )}
    {plan.example === undefined && (
      <p class="app-screen-only">
        <Button href={planPath(plan.id, 'bodies/new', null)} secondary>
          Add a body or group
        </Button>
      </p>
    )}
  </section>
)

const counted = (text: string, { length }: readonly unknown[]): string =>
  length === 0 ? text : `${text} (${length})`

/** A structure of thirty bodies is a long page. */
const OnThisPage = ({ plan }: { plan: Plan }) => (
  <nav class="app-screen-only" aria-label="On this page">
    <ul class="govuk-list app-on-this-page">
      {[
        { id: 'bodies', text: counted('Bodies and groups', plan.bodies) },
        { id: 'lines', text: counted('Lines', plan.lines) },
        { id: 'seats', text: counted('Seats', plan.seats) },
        { id: 'functions', text: counted('Functions', plan.functions) },
        { id: 'money', text: counted('Money', plan.money) },
      ].map(({ id, text }) => (
        <li>
          <a class="govuk-link" href={`#${id}`}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

/** What the plan records of the structure: areas, bodies, lines, seats, functions, and sums. */
export const StructurePage = (page: PlanPageProps) => {
  const { plan } = page.opened
  return (
    <PlanFrame {...page} heading="Structure and money" part="structure">
      <Pictures {...page} />
      {plan.bodies.length > 0 && <OnThisPage plan={plan} />}
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
      <Bodies opened={page.opened} />
      <LinesSection plan={plan} />
      <SeatsSection plan={plan} />
      <FunctionsSection plan={plan} />
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
