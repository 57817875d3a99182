import type { Framework } from './framework.ts'
import type { Owner, Plan } from './plan.ts'
import type { ChecklistRecord } from './arrangements.ts'
import type { Fate, Position } from './option.ts'
import { sayWho } from './say-structure.ts'
import { showList } from './show-date.ts'
import type { Line, Seat } from './structure.ts'

/** What stands in the way of removing a thing: another that names it. */
export type Use = {
  kind:
    | 'area'
    | 'body'
    | 'line'
    | 'seat'
    | 'function'
    | 'fate'
    | 'position'
    | 'checklist'
    | 'milestone'
    | 'requirement'
    | 'money'
  /** The id of what names it; of a requirement or an item of the checklist, its id in the framework. */
  id: string
  title: string
  /** What the thing is there, in words that the title completes: "the council of". */
  as: string
}

type Named = { plan: Plan; framework: Framework | null }

const use = (kind: Use['kind'], as: string, { id, title }: { id: string; title: string }): Use => ({
  kind,
  id,
  title,
  as,
})

const titled = ({ id, name }: { id: string; name: string }) => ({ id, title: name })

/** Requirements of which the plan records something, with the title that the law gives them. */
function recorded({ plan, framework }: Named) {
  return plan.requirementRecords.map((record) => {
    const entry = framework?.entries.find(({ id }) => id === record.requirement)
    const id = record.requirement
    return { record, named: { id, title: entry?.title ?? id } }
  })
}

/** What is owned by whom an owner's test picks. */
function owned(named: Named, owns: (owner: Owner) => boolean): Use[] {
  return [
    ...named.plan.milestones.flatMap((milestone) =>
      milestone.owner && owns(milestone.owner) ? [use('milestone', 'the owner of', milestone)] : [],
    ),
    ...recorded(named).flatMap((one) =>
      one.record.owner && owns(one.record.owner)
        ? [use('requirement', 'the owner of', one.named)]
        : [],
    ),
  ]
}

/** What a body is to those that have a line to it. */
const AT_END: Record<Line['kind'], string> = {
  'reports-to': 'reported to by',
  'scrutinised-by': 'the scrutineer of',
  'links-with': 'linked with by',
  advises: 'advised by',
  supports: 'supported by',
}

/** The name of a body, for a title. */
const nameOf = ({ bodies }: Plan, id: string): string =>
  bodies.find((body) => body.id === id)?.name ?? id

/** Lines to a body, seats in it and functions of it. */
const inStructure = (plan: Plan, id: string): Use[] => [
  ...plan.lines.flatMap((line) =>
    line.other === id
      ? [use('line', AT_END[line.kind], { id: line.id, title: nameOf(plan, line.body) })]
      : [],
  ),
  ...plan.seats.flatMap((seat) =>
    seat.body === id
      ? [use('seat', 'the body of the seat', { id: seat.id, title: sayWho(plan, seat) })]
      : [],
  ),
  ...plan.functions.flatMap((held) =>
    held.body === id ? [use('function', 'responsible for', titled(held))] : [],
  ),
]

/** The name of what a fate is about. */
const fateTitle = (plan: Plan, { body, function: held }: Fate): string =>
  body === undefined
    ? (plan.functions.find(({ id }) => id === held)?.name ?? '')
    : nameOf(plan, body)

/** What is said of what happens to a body, and of what comes to it. */
const inFates = (plan: Plan, id: string): Use[] =>
  plan.fates.flatMap((fate) => {
    const named = { id: fate.id, title: fateTitle(plan, fate) }
    return [
      ...(fate.body === id ? [use('fate', 'with a record of what happens to', named)] : []),
      ...(fate.into.includes(id) ? [use('fate', 'where there is to be found', named)] : []),
    ]
  })

/** What happens to a function, where that is recorded. */
export const usesOfFunction = (plan: Plan, id: string): Use[] =>
  plan.fates.flatMap((fate) =>
    fate.function === id
      ? [
          use('fate', 'with a record of what happens to', {
            id: fate.id,
            title: fateTitle(plan, fate),
          }),
        ]
      : [],
  )

/** Positions on versions of options, by a test. */
const inPositions = (plan: Plan, is: (position: Position) => boolean): Use[] =>
  plan.positions.filter(is).map((position) => {
    const version = plan.optionVersions.find(({ id }) => id === position.version)
    const title = `${version?.content.name ?? 'an option'}, version ${version?.number ?? ''}`
    return use('position', 'recorded with a position on', { id: position.id, title })
  })

/** Items of the checklist whose owner, or agreement, a test picks. */
const inChecklist = ({ plan, framework }: Named, is: (record: ChecklistRecord) => boolean): Use[] =>
  plan.checklist.filter(is).map(({ item }) => {
    const items = framework?.entries.flatMap((entry) => entry.items ?? []) ?? []
    const title = items.find(({ id }) => id === item)?.title ?? item
    return use('checklist', 'named in the checklist at', { id: item, title })
  })

const inSeat = (plan: Plan, seat: Seat): { id: string; title: string } => ({
  id: seat.id,
  title: `${nameOf(plan, seat.body)}: ${sayWho(plan, seat)}`,
})

/** Everything in a plan that names an organisation. */
export function usesOfOrganisation(named: Named, id: string): Use[] {
  const { areas, money } = named.plan
  return [
    ...areas.flatMap((area) =>
      area.council === id ? [use('area', 'the council of', titled(area))] : [],
    ),
    ...areas.flatMap((area) => {
      const {
        localAuthority,
        clinicalCommissioningGroups = [],
        chiefOfficersOfPolice = [],
      } = area.partners ?? {}
      const partners = [localAuthority, ...clinicalCommissioningGroups, ...chiefOfficersOfPolice]
      return partners.includes(id) ? [use('area', 'a safeguarding partner of', titled(area))] : []
    }),
    ...named.plan.seats.flatMap((seat) =>
      seat.organisation === id ? [use('seat', 'named in the seat', inSeat(named.plan, seat))] : [],
    ),
    ...inPositions(named.plan, ({ organisation }) => organisation === id),
    ...inChecklist(
      named,
      ({ owner, agreedBy }) => owner?.organisation === id || agreedBy.includes(id),
    ),
    ...owned(named, ({ organisation }) => organisation === id),
    ...money.flatMap((row) => (row.organisation === id ? [use('money', 'the payer of', row)] : [])),
  ]
}

/** Everything in a plan that names a body. */
export function usesOfBody(named: Named, id: string): Use[] {
  const { areas, milestones } = named.plan
  return [
    ...areas.flatMap((area) =>
      area.board === id ? [use('area', 'the board of', titled(area))] : [],
    ),
    ...inStructure(named.plan, id),
    ...inFates(named.plan, id),
    ...inChecklist(named, ({ owner }) => owner?.body === id),
    ...owned(named, ({ body }) => body === id),
    ...milestones.flatMap((milestone) =>
      milestone.about?.body === id ? [use('milestone', 'the body of', milestone)] : [],
    ),
    ...milestones.flatMap((milestone) =>
      milestone.about?.reportOf === id
        ? [use('milestone', 'the body whose report is considered in', milestone)]
        : [],
    ),
  ]
}

/** Everything in a plan that names an area, apart from what the area itself records. */
export function usesOfArea(named: Named, id: string): Use[] {
  const { bodies, milestones } = named.plan
  return [
    ...bodies.flatMap((body) =>
      body.areas.includes(id) ? [use('body', 'an area of', titled(body))] : [],
    ),
    ...inPositions(named.plan, ({ area }) => area === id),
    ...milestones.flatMap((milestone) =>
      milestone.areas.includes(id) ? [use('milestone', 'an area of', milestone)] : [],
    ),
    ...recorded(named).flatMap(({ record, named: requirement }) =>
      record.area === id ? [use('requirement', 'an area with a record of', requirement)] : [],
    ),
  ]
}

const MANY = 6

/** Why a thing that is used cannot be removed, in a sentence; null if nothing names it. */
export function whyUsed(name: string, uses: readonly Use[]): string | null {
  if (uses.length === 0) return null
  const told = uses.slice(0, MANY).map(({ as, title }) => `${as} “${title}”`)
  const more = uses.length - told.length
  const all = more > 0 ? [...told, `${more} more`] : told
  return `“${name}” cannot be removed: it is ${showList(all)}. Change ${uses.length === 1 ? 'that' : 'these'} first.`
}
