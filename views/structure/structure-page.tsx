import type { Plan } from '../../src/domain/plan.ts'
import { showEdtf, showList } from '../../src/domain/show-date.ts'
import { Table } from '../components/table.tsx'
import { PlanFrame, type PlanPageProps } from '../plan/plan-frame.tsx'
import { downloadPath } from '../plan/plan-links.ts'
import { areasNamed } from '../same-in-areas.ts'
import { SourceNote } from '../source-note.tsx'
import { BODY_KINDS, BODY_SIDES } from '../words.ts'
import { AreasTable } from './areas-table.tsx'
import { showPounds } from './show-pounds.ts'

const BODY_COLUMNS = [
  { head: 'Name' },
  { head: 'Kind' },
  { head: 'Reports to' },
  { head: 'Old or new' },
  { head: 'Where the paper says so' },
]

const MONEY_COLUMNS = [
  { head: 'What' },
  { head: 'Year' },
  { head: 'Amount', numeric: true },
  { head: 'Share as stated', numeric: true },
  { head: 'Where the paper says so' },
]

const bodyName = (plan: Plan, id: string): string =>
  plan.bodies.find((body) => body.id === id)?.name ?? id

const life = ({ from, to }: Plan['bodies'][number]): string =>
  [
    ...(from === undefined ? [] : [`from ${showEdtf(from)}`]),
    ...(to === undefined ? [] : [`to ${showEdtf(to)}`]),
  ].join(' ')

const BodiesTable = ({ plan }: { plan: Plan }) => (
  <Table
    caption="Bodies and groups"
    classes="app-dense app-stack"
    columns={BODY_COLUMNS}
    rows={plan.bodies.map((body) => [
      <>
        {body.name}
        {life(body) !== '' && <p class="app-quiet">{life(body)}</p>}
        {plan.areas.length > 1 && body.areas.length > 0 && (
          <p class="app-quiet">{showList(areasNamed(plan, body.areas).map(({ name }) => name))}</p>
        )}
      </>,
      BODY_KINDS[body.kind],
      body.reportsTo.length === 0
        ? 'Not recorded'
        : showList(body.reportsTo.map((id) => bodyName(plan, id))),
      BODY_SIDES[body.side],
      <SourceNote source={body.source} />,
    ])}
  />
)

const MoneyTable = ({ plan }: { plan: Plan }) => (
  <Table
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

/** Areas and partners, bodies and groups, and sums: what the plan records of the structure. */
export const StructurePage = (page: PlanPageProps) => {
  const { plan } = page.opened
  const mermaid = (view: string) => downloadPath(plan.id, 'mmd', { asked: page.asked, view })
  return (
    <PlanFrame {...page} heading="Structure and money" part="structure">
      {plan.areas.length === 0 ? (
        <p class="govuk-body">No area is recorded yet.</p>
      ) : (
        <AreasTable plan={plan} />
      )}
      {plan.bodies.length === 0 ? (
        <p class="govuk-body">No body or group is recorded yet.</p>
      ) : (
        <BodiesTable plan={plan} />
      )}
      <p class="govuk-body app-screen-only">
        As a diagram, in Mermaid text:{' '}
        <a class="govuk-link" href={mermaid('current')}>
          the structure (.mmd)
        </a>{' '}
        and{' '}
        <a class="govuk-link" href={mermaid('timeline')}>
          the timeline (.mmd)
        </a>
        .
      </p>
      {plan.money.length === 0 ? (
        <p class="govuk-body">No money is recorded yet.</p>
      ) : (
        <MoneyTable plan={plan} />
      )}
    </PlanFrame>
  )
}
