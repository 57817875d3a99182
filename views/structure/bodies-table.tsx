import { lifeOf, sayLife } from '../../src/domain/charts/life.ts'
import type { Framework } from '../../src/domain/framework.ts'
import type { Body, Plan } from '../../src/domain/plan.ts'
import { reportsTo } from '../../src/domain/reporting.ts'
import { showList } from '../../src/domain/show-date.ts'
import { ChangeLinks } from '../change-links.tsx'
import { DataTable } from '../data-table.tsx'
import { planPath } from '../plan/plan-links.ts'
import { areasNamed } from '../same-in-areas.ts'
import { SourceNote } from '../source-note.tsx'
import { BODY_KINDS, BODY_SIDES } from '../words.ts'
import { canChange } from '../plan/can-change.ts'
import type { AskedDays } from '../plan/asked-days.ts'

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

/** What a body is besides its kind: “leads the arrangements”. */
const standing = (
  { leads, joint, listed, unlinked }: Body,
  framework: Framework | null,
): string[] => {
  const board = framework?.linkedBoards.boards.find(({ id }) => id === listed)?.title ?? listed
  return [
    ...(leads ? ['Leads the arrangements'] : []),
    ...(joint ? ['Joint with an adults board'] : []),
    ...(board === undefined ? [] : [`On the guidance’s list: ${board}`]),
    ...(unlinked === undefined ? [] : [`No link with it: ${unlinked}`]),
  ]
}

type BodiesTableProps = {
  plan: Plan
  asked: AskedDays
  framework: Framework | null
  /** Where a body belongs, in words. */
  sideWords?: (body: Body) => string
}

const oldOrNew = ({ side }: Body): string => BODY_SIDES[side]

const Name = ({ plan, asked, framework, body }: BodiesTableProps & { body: Body }) => (
  <>
    <span id={body.id}>{body.name}</span>
    <Life plan={plan} body={body} />
    {standing(body, framework).map((words) => (
      <p class="app-quiet">{words}</p>
    ))}
    {plan.areas.length > 1 && body.areas.length > 0 && (
      <p class="app-quiet">{showList(areasNamed(plan, body.areas).map(({ name }) => name))}</p>
    )}
    {canChange(plan, asked) && (
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
export const BodiesTable = ({ plan, asked, framework, sideWords = oldOrNew }: BodiesTableProps) => (
  <DataTable
    caption="Bodies and groups"
    classes="app-dense app-stack"
    columns={COLUMNS}
    rows={plan.bodies.map((body) => [
      <Name {...{ plan, asked, framework, body }} />,
      BODY_KINDS[body.kind],
      showList(reportsTo(plan, body.id).map((id) => bodyName(plan, id))) || 'Not recorded',
      sideWords(body),
      <SourceNote source={body.source} />,
    ])}
  />
)
