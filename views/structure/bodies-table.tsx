import { lifeOf, sayLife } from '../../src/domain/charts/life.ts'
import type { Body, Plan } from '../../src/domain/plan.ts'
import { showList } from '../../src/domain/show-date.ts'
import { ChangeLinks } from '../change-links.tsx'
import { DataTable } from '../data-table.tsx'
import { planPath } from '../plan/plan-links.ts'
import { areasNamed } from '../same-in-areas.ts'
import { SourceNote } from '../source-note.tsx'
import { BODY_KINDS, BODY_SIDES } from '../words.ts'

const COLUMNS = [
  { head: 'Name', classes: 'app-third' },
  { head: 'Kind', classes: 'app-seventh' },
  { head: 'Reports to', classes: 'app-quarter' },
  { head: 'Old or new', classes: 'app-seventh' },
  { head: 'Where the paper says so' },
]

const bodyName = (plan: Plan, id: string): string =>
  plan.bodies.find((body) => body.id === id)?.name ?? id

const Life = ({ plan, body }: { plan: Plan; body: Body }) => {
  const said = sayLife(lifeOf(plan, body))
  return said === null ? null : <p class="app-quiet">{said}</p>
}

const Name = ({ plan, body }: { plan: Plan; body: Body }) => (
  <>
    <span id={body.id}>{body.name}</span>
    <Life plan={plan} body={body} />
    {plan.areas.length > 1 && body.areas.length > 0 && (
      <p class="app-quiet">{showList(areasNamed(plan, body.areas).map(({ name }) => name))}</p>
    )}
    {plan.example === undefined && (
      <ChangeLinks
        of={body.name}
        links={[
          { text: 'Change', href: planPath(plan.id, `bodies/${body.id}`, null) },
          { text: 'Remove', href: planPath(plan.id, `bodies/${body.id}/remove`, null) },
        ]}
      />
    )}
  </>
)

/** Bodies and groups, old and new, with what they report to. */
export const BodiesTable = ({ plan }: { plan: Plan }) => (
  <DataTable
    caption="Bodies and groups"
    classes="app-dense app-stack"
    columns={COLUMNS}
    rows={plan.bodies.map((body) => [
      <Name plan={plan} body={body} />,
      BODY_KINDS[body.kind],
      body.reportsTo.length === 0
        ? 'Not recorded'
        : showList(body.reportsTo.map((id) => bodyName(plan, id))),
      BODY_SIDES[body.side],
      <SourceNote source={body.source} />,
    ])}
  />
)
