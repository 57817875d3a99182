import { recordedLife, whyAbsent } from '../charts/life.ts'
import type { Day } from '../day.ts'
import { atOnce } from '../life.ts'
import type { Area, Organisation } from '../plan.ts'
import { partnersOf } from '../partners-of.ts'
import { serves } from '../serves.ts'
import { sayHolder } from '../say-structure.ts'
import { showList } from '../show-date.ts'
import { planInForce } from '../structure-scope.ts'
import type { Body, Seat } from '../structure.ts'
import { citeProvision, finding, type Finding } from './finding.ts'
import {
  hasEnded,
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

type Chaired = { body: Body; chairs: Seat[] }

/** Bodies that certainly have several chairs at one time; dates that may follow each other do. */
function chairedTwice(bodies: readonly Body[], seats: readonly Seat[]): Chaired[] {
  return bodies.flatMap((body) => {
    const own = seats.filter((seat) => seat.body === body.id && seat.part === 'chair')
    const chairs = own.filter((one) => own.some((other) => other !== one && atOnce(one, other)))
    return chairs.length === 0 ? [] : [{ body, chairs }]
  })
}

/** Bodies with two chairs at once, in the structure looked at and in what is there now: some share. */
export function checkTwoChairs(structure: Structure): Finding[] {
  const { plan, inside, today } = structure
  const known = new Set(inside.map(({ id }) => id))
  const others = planInForce(plan).bodies.filter(
    (body) => body.side !== 'other' && !known.has(body.id) && !hasEnded(plan, body, today),
  )
  const seats = plan.seats.filter((seat) => !isOver(seat, today))
  const found = chairedTwice([...inside, ...others], seats)
  if (found.length === 0) return []
  const said = found.map(({ body, chairs }) => {
    const who = chairs.map((seat) => sayHolder(plan, seat)).toSorted()
    return `“${body.name}” (${showList(who)})`
  })
  return [
    finding('two-chairs', {
      verdict: 'certain',
      subjects: found.map(({ body }) => body.id),
      restsOn: 'unrecorded',
      message: `More than one chair at a time is recorded for ${showList(said)}.`,
      remedy:
        'Leave it if they share the chair. Otherwise record when each one’s seat starts and ends, or remove one.',
    }),
  ]
}

const isThere = ({ validFrom, validTo }: Organisation, today: Day): boolean =>
  whyAbsent(recordedLife({ from: validFrom, to: validTo }), today) === null

/** Agencies in the plan that neither sit in the new structure nor are represented in it. */
export function checkAgencies(structure: Structure): Finding[] {
  const { plan, today, isNew } = structure
  const seats = seatsOf(structure)
  if (!isNew || seats.length === 0) return []
  const placed = new Set(seats.map(({ organisation }) => organisation))
  const without = plan.organisations.filter(
    (one) => one.kind === 'agency' && !placed.has(one.id) && isThere(one, today),
  )
  if (without.length === 0) return []
  const several = without.length > 1
  return [
    finding('agency-unplaced', {
      verdict: 'certain',
      subjects: [...idsOf(without), ...optionSubject(structure)],
      restsOn: 'unrecorded',
      message: `${several ? 'Agencies in the plan neither sit in' : 'An agency in the plan neither sits in'} ${nameStructure(structure)} nor ${several ? 'are' : 'is'} represented there: ${named(without)}.`,
      remedy:
        'On the structure page, give each a seat, or record the forum through which it is represented.',
    }),
  ]
}

const SITS: readonly Seat['part'][] = ['chair', 'vice-chair', 'member', 'represented']

const sits = ({ part }: Seat): boolean => SITS.includes(part)

/** What is told of an area; a seat for a role alone may be that of any partner. */
function unseated(structure: Structure, area: Area, { leading, without, byRole }: Unseated) {
  const [leads, who] = [listNamed(leading, 'or'), named(without)]
  return byRole
    ? ({
        verdict: 'cannot-tell',
        message: under(
          structure,
          `it cannot be told whether these safeguarding partners of ${area.name} have a seat in ${leads}, which leads: ${who}. Some seats there name a role and no organisation.`,
        ),
        remedy: 'On the structure page, record the organisation of each seat in it.',
      } as const)
    : ({
        verdict: 'certain',
        message: under(
          structure,
          `no seat in ${leads}, which leads, is recorded for these safeguarding partners of ${area.name}: ${who}.`,
        ),
        remedy: 'On the structure page, record a seat for each partner in the body that leads.',
      } as const)
}

type Unseated = { leading: Body[]; without: Organisation[]; byRole: boolean }

/** Partners without a seat in the body that leads in their area; told only where it has seats. */
export function checkSeatsOfPartners(structure: Structure): Finding[] {
  const seats = seatsOf(structure)
  return structure.plan.areas.flatMap((area) => {
    const leading = structure.inside.filter(
      (body) => body.leads && serves(body, area) && seats.some((seat) => seat.body === body.id),
    )
    const ids = new Set(leading.map(({ id }) => id))
    const sitting = seats.filter((seat) => ids.has(seat.body) && sits(seat))
    const own = new Set(sitting.map(({ organisation }) => organisation))
    const without = partnersIn(structure, area).filter(({ id }) => !own.has(id))
    if (leading.length === 0 || without.length === 0) return []
    return [
      finding('partner-unseated', {
        subjects: [area.id, ...idsOf(without), ...idsOf(leading), ...optionSubject(structure)],
        restsOn: 'unrecorded',
        ...unseated(structure, area, { leading, without, byRole: own.has(undefined) }),
      }),
    ]
  })
}
