import type { Box, BoxChart, LeftOut, Line } from '../chart.ts'
import type { Day } from '../day.ts'
import type { OpenPlan } from '../facts.ts'
import type { Organisation, Plan } from '../plan.ts'
import { nameKey } from '../same-name.ts'
import { PART_WORDS, saySeat } from '../say-structure.ts'
import { sayFromTo } from '../life.ts'
import type { Seat } from '../structure.ts'
import { alsoMarked, inScope, partsInScope, titleInScope } from './in-scope.ts'
import { recordedLife, whyAbsent } from './life.ts'
import { sayUnstarted } from './unstarted.ts'
import type { ViewRequest } from './view.ts'

const NO_MEMBER = 'no member recorded'

/** The group of those who sit. */
export const HOLDERS = { id: 'holders', title: 'Organisations and roles' }

/**
 * An id of no body or organisation: theirs have no colon in them. A role alone names nobody, so the
 * head teacher in one body may be another person than the head teacher in the next.
 */
const roleId = ({ body, role = '' }: Seat): string => `role:${body}:${nameKey(role)}`

/** Who holds a seat: an organisation, whatever role speaks for it, or a role in that one body. */
const holderId = (seat: Seat): string => seat.organisation ?? roleId(seat)

/** "chair (director of children’s services), from April 2019". */
function seatWords(seat: Seat): string {
  const { part, organisation, role, through } = seat
  const said = through === undefined ? PART_WORDS[part] : `represented through “${through}”`
  const spoken =
    part === 'represented' || through === undefined ? said : `${PART_WORDS[part]}, ${said}`
  const life = sayFromTo(seat)
  return [
    organisation === undefined || role === undefined ? spoken : `${spoken} (${role})`,
    ...(life === '' ? [] : [life]),
  ].join(', ')
}

const seatLine = (seat: Seat): Line => ({
  from: holderId(seat),
  to: seat.body,
  words: seatWords(seat),
  dotted: seat.part === 'observer' || seat.part === 'represented',
})

type Seated = { ids: ReadonlySet<string> }

const organisationBox = (organisation: Organisation, { ids }: Seated): Box => ({
  id: organisation.id,
  name: organisation.name,
  kind: 'organisation',
  ...(ids.has(organisation.id) ? {} : { mark: 'no seat recorded' }),
  life: sayValid(organisation),
  group: HOLDERS.id,
})

const sayValid = ({ validFrom, validTo }: Organisation): string | null =>
  sayFromTo({ from: validFrom, to: validTo }) || null

const roleBoxes = (seats: readonly Seat[]): Box[] => {
  const alone = seats.filter(({ organisation }) => organisation === undefined)
  const named = new Map(alone.map((seat) => [roleId(seat), seat.role ?? '']))
  return [...named].map(([id, name]) => ({ id, name, kind: 'role', life: null, group: HOLDERS.id }))
}

const notHere = ({ validFrom, validTo }: Organisation, on: Day | null): string | null =>
  on === null ? null : whyAbsent(recordedLife({ from: validFrom, to: validTo }), on)

const whyNoSeat = (seat: Seat, there: ReadonlySet<string>, on: Day | null): string | null =>
  (on === null ? null : whyAbsent(recordedLife(seat), on)) ??
  (there.has(seat.body) ? null : 'its body is not there on the day shown')

/** Seats that are not there on the day, or whose bodies are not. */
const seatsLeftOut = (plan: Plan, there: ReadonlySet<string>, on: Day | null): LeftOut[] =>
  plan.seats.flatMap((seat) => {
    const why = whyNoSeat(seat, there, on)
    const name = saySeat(plan, seat).replace(/^a seat/, 'A seat')
    return why === null ? [] : [{ id: seat.id, name, why }]
  })

type Members = { holders: Box[]; bodies: Box[]; lines: Line[]; leftOut: LeftOut[] }

/** The organisations: with a seat or marked as without one, but for those that are not there. */
function organisationsOf(plan: Plan, seated: Seated, on: Day | null) {
  const judged = plan.organisations.map((one) => ({
    one,
    why: seated.ids.has(one.id) ? null : notHere(one, on),
  }))
  return {
    boxes: judged.flatMap(({ one, why }) => (why === null ? [organisationBox(one, seated)] : [])),
    leftOut: judged.flatMap(({ one: { id, name }, why }) =>
      why === null ? [] : [{ id, name, why }],
    ),
  }
}

function membersOf(plan: Plan, request: ViewRequest): Members {
  const { on } = request
  const parts = partsInScope({ ...plan, lines: [] }, request)
  const there = new Set(parts.boxes.map(({ id }) => id))
  const seats = plan.seats.filter((seat) => whyNoSeat(seat, there, on) === null)
  const has = new Set(seats.map(({ body }) => body))
  const isAside = ({ id, group }: Box) => group === 'other' && !has.has(id)
  const organisations = organisationsOf(plan, { ids: new Set(seats.map(holderId)) }, on)
  return {
    holders: [...organisations.boxes, ...roleBoxes(seats)],
    bodies: parts.boxes
      .filter((box) => !isAside(box))
      .map((box) => (has.has(box.id) ? box : alsoMarked(box, NO_MEMBER))),
    lines: seats.map(seatLine),
    leftOut: [
      ...parts.leftOut,
      ...parts.boxes.filter(isAside).map(({ id, name }) => ({
        id,
        name,
        why: 'it is outside the move, and no seat in it is recorded',
      })),
      ...organisations.leftOut,
      ...seatsLeftOut(plan, there, on),
    ],
  }
}

const count = (boxes: readonly Box[]): number =>
  boxes.filter(({ mark }) => mark?.endsWith('recorded')).length

const describe = ({ holders, bodies, lines }: Members): string =>
  lines.length === 0
    ? 'No seat is recorded yet in any of these bodies.'
    : [
        `Organisations and roles (${holders.length}) beside the bodies and groups (${bodies.length}) that they sit in. Seats: ${lines.length}.`,
        'An arrow runs from who sits to where, with the part in its words; it is dotted for observers and for whoever is represented through a forum.',
        `Organisations without a recorded seat: ${count(holders)}. Bodies without a recorded member: ${count(bodies)}.`,
      ].join(' ')

/**
 * Who sits where, in the structure in force or under an option: one line a seat. Without any seat
 * there is nothing to draw.
 */
export function membershipChart(opened: OpenPlan, request: ViewRequest): BoxChart {
  const plan = inScope(opened.plan, request)
  const members = membersOf(plan, request)
  const { lines, leftOut } = members
  const isEmpty = lines.length === 0
  const boxes = isEmpty ? [] : [...members.holders, ...members.bodies]
  const sides = partsInScope({ ...plan, lines: [] }, request).groups
  return {
    kind: 'boxes',
    across: true,
    title: titleInScope('Membership', opened, request),
    description: `${describe(members)}${sayUnstarted(plan, boxes, request)}`,
    groups: [HOLDERS, ...sides].filter(({ id }) => boxes.some(({ group }) => group === id)),
    boxes,
    lines,
    hiddenLines: [],
    leftOut,
  }
}
