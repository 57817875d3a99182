import type { Child } from 'hono/jsx'
import { atOnce } from '../../src/domain/life.ts'
import type { Body, Plan } from '../../src/domain/plan.ts'
import { PART_WORDS, sayHolder, sayWho } from '../../src/domain/say-structure.ts'
import { showList } from '../../src/domain/show-date.ts'
import type { Seat } from '../../src/domain/structure.ts'
import { DataTable } from '../data-table.tsx'
import { sentence } from '../sentence.ts'
import { OfBody, PartItems, type PartItem } from './part-items.tsx'
import { PartSection } from './part-section.tsx'
import type { AskedDays } from '../plan/asked-days.ts'

const COLUMNS = [{ head: 'Body', classes: 'app-third' }, { head: 'Seats' }]

/** “Represented through a forum (Head teachers’ forum)” */
const sayPart = ({ part, through }: Seat): string =>
  sentence(through === undefined ? PART_WORDS[part] : `${PART_WORDS[part]} (${through})`)

const ADD = { path: 'seats/new', text: 'Add a seat' }

const itemOf = (plan: Plan, body: Body, seat: Seat): PartItem => ({
  ...seat,
  says: `${sayPart(seat)}: ${sayHolder(plan, seat)}`,
  path: `seats/${seat.id}`,
  of: `${sayWho(plan, seat)}, in ${body.name}`,
})

/** The chairs of a body who are there at the same time as another. */
const chairsAtOnce = (seats: readonly Seat[]): Seat[] => {
  const chairs = seats.filter(({ part }) => part === 'chair')
  return chairs.filter((one) => chairs.some((other) => other !== one && atOnce(one, other)))
}

const Chairs = ({ plan, seats }: { plan: Plan; seats: readonly Seat[] }) => {
  const chairs = chairsAtOnce(seats)
  return chairs.length === 0 ? null : (
    <p>
      <strong>More than one chair at the same time</strong>:{' '}
      {showList(chairs.map((seat) => sayHolder(plan, seat)))}. If they follow one another, give each
      its dates.
    </p>
  )
}

type SeatsProps = { plan: Plan; asked: AskedDays; option: string | null }

type Seated = SeatsProps & { body: Body; seats: readonly Seat[] }

const rowOf = ({ plan, asked, body, seats, option }: Seated): Child[] => [
  <OfBody {...{ plan, asked, body, option }} add={ADD} />,
  <>
    <PartItems plan={plan} asked={asked} items={seats.map((seat) => itemOf(plan, body, seat))} />
    <Chairs plan={plan} seats={seats} />
  </>,
]

/** The seats in each body that has any; the others are named together, for they may be many. */
export const SeatsSection = ({ plan, asked, option }: SeatsProps) => {
  const grouped = plan.bodies.map((body) => ({
    body,
    seats: plan.seats.filter((seat) => seat.body === body.id),
  }))
  const without = grouped.filter(({ seats }) => seats.length === 0).map(({ body }) => body.name)
  return (
    <PartSection
      plan={plan}
      asked={asked}
      option={option}
      id="seats"
      heading="Seats"
      empty={
        plan.bodies.length === 0
          ? 'No seat is recorded yet. Once there is a body, say here who sits in it.'
          : 'No seat is recorded yet. Who chairs each body and who sits in it, by organisation or role, belongs here.'
      }
      isEmpty={plan.seats.length === 0}
      add={plan.bodies.length === 0 ? null : ADD}
    >
      <DataTable
        caption="Who sits where"
        captionSize="s"
        classes="app-dense app-stack"
        columns={COLUMNS}
        rows={grouped
          .filter(({ seats }) => seats.length > 0)
          .map(({ body, seats }) => rowOf({ plan, asked, body, seats, option }))}
      />
      {without.length > 0 && <p class="govuk-body">No seat is recorded in: {showList(without)}.</p>}
    </PartSection>
  )
}
