import type { Area, Organisation } from '../plan.ts'
import { partnersOf } from '../partners-of.ts'
import { showList } from '../show-date.ts'
import type { Seat } from '../structure.ts'
import { citeProvision, finding, type Finding } from './finding.ts'
import {
  idsOf,
  isOver,
  listNamed,
  nameStructure,
  optionSubject,
  under,
  type Structure,
} from './structure.ts'

/** The seats of the structure that have not ended, in bodies that have not. */
function seatsOf({ seen, inside, today }: Structure): Seat[] {
  const ids = new Set(inside.map(({ id }) => id))
  return seen.seats.filter((seat) => ids.has(seat.body) && !isOver(seat, today))
}

const named = (organisations: readonly Organisation[]): string =>
  showList(organisations.map(({ name }) => name))

const partnersIn = ({ plan }: Structure, area: Area): Organisation[] => {
  const ids = new Set(partnersOf(area))
  return plan.organisations.filter(({ id }) => ids.has(id))
}

/** Does a body serve an area? One that names none serves all. */
const serves = ({ areas }: { areas: readonly string[] }, area: Area): boolean =>
  areas.length === 0 || areas.includes(area.id)

/**
 * Children Act 2004 s16G(3): a partner that holds the independent scrutineer's seat in its own
 * area. Likely, for the law does not define "independent". Read from seats only, never from a role.
 */
export function checkIndependence(structure: Structure): Finding[] {
  if (!structure.isNew) return []
  const { plan, inside, restsOn } = structure
  const scrutineers = seatsOf(structure).filter(({ part }) => part === 'independent-scrutineer')
  return plan.areas.flatMap((area) => {
    const bodies = new Set(inside.filter((body) => serves(body, area)).map(({ id }) => id))
    const own = scrutineers.filter(({ body }) => bodies.has(body))
    const both = partnersIn(structure, area).filter(({ id }) =>
      own.some(({ organisation }) => organisation === id),
    )
    if (both.length === 0) return []
    const is = restsOn === 'actual' ? 'is' : 'would be'
    return [
      finding('scrutiny-not-independent', {
        verdict: 'likely',
        subjects: [area.id, ...idsOf(both), ...optionSubject(structure)],
        restsOn,
        message: under(
          structure,
          `the seat of the independent scrutineer in ${area.name} ${is} held by a safeguarding partner of the area, ${named(both)}. The law asks for scrutiny by an independent person and does not define “independent”.`,
        ),
        remedy:
          'On the structure page, give the scrutineer’s seat to somebody who is not of a partner.',
        bases: [citeProvision(structure, 'independent-scrutiny')],
      }),
    ]
  })
}

/** Bodies without a chair, person or role; told only where some seat is recorded, and once. */
export function checkChairs(structure: Structure): Finding[] {
  const seats = seatsOf(structure)
  const chaired = new Set(seats.flatMap(({ part, body }) => (part === 'chair' ? [body] : [])))
  const without = structure.inside.filter(
    ({ id, kind }) => kind !== 'support-unit' && !chaired.has(id),
  )
  if (seats.length === 0 || without.length === 0) return []
  return [
    finding('group-without-chair', {
      verdict: 'certain',
      subjects: [...idsOf(without), ...optionSubject(structure)],
      restsOn: 'unrecorded',
      message: under(structure, `no chair is recorded for ${listNamed(without)}.`),
      remedy: 'Record on the structure page who chairs each; a role is enough.',
    }),
  ]
}

/** Relevant agencies in the plan that neither sit in the new structure nor are represented in it. */
export function checkAgencies(structure: Structure): Finding[] {
  const { plan, today, isNew } = structure
  const seats = seatsOf(structure)
  if (!isNew || seats.length === 0) return []
  const placed = new Set(seats.map(({ organisation }) => organisation))
  const without = plan.organisations.filter(
    ({ id, kind, validTo }) =>
      kind === 'agency' && !placed.has(id) && !isOver({ to: validTo }, today),
  )
  if (without.length === 0) return []
  const several = without.length > 1
  return [
    finding('agency-unplaced', {
      verdict: 'certain',
      subjects: [...idsOf(without), ...optionSubject(structure)],
      restsOn: 'unrecorded',
      message: `${several ? 'Relevant agencies neither sit in' : 'A relevant agency neither sits in'} ${nameStructure(structure)} nor ${several ? 'are' : 'is'} represented there: ${named(without)}.`,
      remedy:
        'On the structure page, give each a seat, or record the forum through which it is represented.',
    }),
  ]
}

const SITS: readonly Seat['part'][] = ['chair', 'vice-chair', 'member', 'represented']

/** Partners without a seat in the body that leads in their area; told only where it has seats. */
export function checkSeatsOfPartners(structure: Structure): Finding[] {
  const seats = seatsOf(structure)
  return structure.plan.areas.flatMap((area) => {
    const leading = structure.inside.filter(
      (body) => body.leads && serves(body, area) && seats.some((seat) => seat.body === body.id),
    )
    const ids = new Set(leading.map(({ id }) => id))
    const sitting = new Set(
      seats
        .filter(({ body, part }) => ids.has(body) && SITS.includes(part))
        .map(({ organisation }) => organisation),
    )
    const without = partnersIn(structure, area).filter(({ id }) => !sitting.has(id))
    if (leading.length === 0 || without.length === 0) return []
    return [
      finding('partner-unseated', {
        verdict: 'certain',
        subjects: [area.id, ...idsOf(without), ...idsOf(leading), ...optionSubject(structure)],
        restsOn: 'unrecorded',
        message: under(
          structure,
          `no seat in ${listNamed(leading, 'or')}, which leads, is recorded for these safeguarding partners of ${area.name}: ${named(without)}.`,
        ),
        remedy: 'On the structure page, record a seat for each partner in the body that leads.',
      }),
    ]
  })
}
