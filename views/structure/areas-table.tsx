import type { Area, Plan, ReviewCount, Source } from '../../src/domain/plan.ts'
import { reviewsName } from '../../src/domain/review-reading.ts'
import { showDay, showList } from '../../src/domain/show-date.ts'
import { Table } from '../components/table.tsx'
import { InventedMark } from '../source-note.tsx'

const COLUMNS = [
  { head: 'Area' },
  { head: 'Council' },
  { head: 'Clinical commissioning groups' },
  { head: 'Police' },
  { head: 'Independent scrutiny' },
  { head: 'Open reviews' },
]

function organisations(plan: Plan, ids: readonly string[] | undefined): string {
  if (!ids) return 'Not recorded'
  const names = plan.organisations.filter(({ id }) => ids.includes(id)).map(({ name }) => name)
  return names.length === 0 ? 'Recorded as none' : showList(names)
}

const one = (id: string | undefined): string[] | undefined => (id === undefined ? undefined : [id])

const SCRUTINY = { true: 'Arranged', false: 'Recorded as none' } as const

function scrutiny({ scrutiny: recorded }: Area): string {
  if (!recorded) return 'Not recorded'
  const by = recorded.by === undefined ? '' : `: ${recorded.by}`
  return `${SCRUTINY[`${recorded.arranged}`]}${by}`
}

const STATES: Record<ReviewCount['state'], string> = {
  'under-way': 'under way',
  'finished-unpublished': 'finished, not published',
  published: 'published',
  'handed-over': 'passed on',
}

function reviews({ openReviews }: Area): string {
  if (!openReviews?.counts) return 'Not recorded'
  const asAt = openReviews.asAt === undefined ? '' : ` (${showDay(openReviews.asAt)})`
  const told = openReviews.counts.map(
    ({ count, kind, state }) => `${count} ${reviewsName(kind)} ${STATES[state]}`,
  )
  return `${told.length === 0 ? 'None' : showList(told)}${asAt}`
}

/** A cell whose fact an illustration may have made up. */
const marked = (text: string, source: Source | undefined) =>
  source?.invented ? (
    <>
      {text} <InventedMark />
    </>
  ) : (
    text
  )

const rowOf = (plan: Plan, area: Area) => {
  const { partners, scrutiny: scrutinised, openReviews } = area
  const partner = (ids: readonly string[] | undefined) =>
    marked(organisations(plan, ids), partners?.source)
  return [
    area.name,
    partner(one(partners?.localAuthority ?? area.council)),
    partner(partners?.clinicalCommissioningGroups),
    partner(partners?.chiefOfficersOfPolice),
    marked(scrutiny(area), scrutinised?.source),
    marked(reviews(area), openReviews?.source),
  ]
}

/** Who the safeguarding partners of each area are, as far as the plan records it. */
export const AreasTable = ({ plan }: { plan: Plan }) => (
  <Table
    caption="Areas and partners"
    classes="app-dense app-stack"
    columns={COLUMNS}
    rows={plan.areas.map((area) => rowOf(plan, area))}
  />
)
