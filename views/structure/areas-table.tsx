import type { Child } from 'hono/jsx'
import type { Area, Plan, Source } from '../../src/domain/plan.ts'
import { localAuthorityOf, sayOrganisations, sayReviews, sayScrutiny } from '../areas/area-words.ts'
import { DataTable } from '../data-table.tsx'
import { planPath } from '../plan/plan-links.ts'
import { InventedMark } from '../source-note.tsx'
import type { AskedDays } from '../plan/asked-days.ts'

const COLUMNS = [
  { head: 'Area', classes: 'app-seventh' },
  { head: 'Council', classes: 'app-seventh' },
  { head: 'Clinical commissioning groups', classes: 'app-seventh' },
  { head: 'Police', classes: 'app-seventh' },
  { head: 'Independent scrutiny', classes: 'app-seventh' },
  { head: 'Open reviews' },
]

type AreasTableProps = { plan: Plan; asked: AskedDays }

/** A cell whose fact an illustration may have made up. */
const marked = (text: string, source: Source | undefined): Child =>
  source?.invented ? (
    <>
      {text} <InventedMark />
    </>
  ) : (
    text
  )

const rowOf = ({ plan, asked }: AreasTableProps, area: Area): Child[] => {
  const { partners, scrutiny, openReviews } = area
  const partner = (ids: readonly string[] | undefined) =>
    marked(sayOrganisations(plan, ids), partners?.source)
  return [
    <a class="govuk-link" href={`${planPath(plan.id, 'areas', asked)}#${area.id}`}>
      {area.name}
    </a>,
    partner(localAuthorityOf(area)),
    partner(partners?.clinicalCommissioningGroups),
    partner(partners?.chiefOfficersOfPolice),
    marked(sayScrutiny(area), scrutiny?.source),
    marked(sayReviews(area), openReviews?.source),
  ]
}

/** Who the safeguarding partners of each area are, as far as the plan records it. */
export const AreasTable = (props: AreasTableProps) => (
  <DataTable
    caption="Areas and partners"
    classes="app-dense app-stack"
    columns={COLUMNS}
    rows={props.plan.areas.map((area) => rowOf(props, area))}
  />
)
