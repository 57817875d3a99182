import { milestoneById } from './facts.ts'
import type { Owner, Plan, RequirementRecord } from './plan.ts'

/**
 * Somebody that a thing is owed by, as people read it. The key is the id of an organisation or
 * body, or the words themselves of a role or of a duty holder.
 */
export type OwnerName = { key: string; name: string }

/** What is asked of an entry of the schedule to tell who owes it. */
type Owned = {
  id: string
  kind: 'requirement' | 'event' | 'milestone'
  areas: readonly string[]
  owner?: string
}

const idAndName = ({ id, name }: { id: string; name: string }): OwnerName => ({ key: id, name })

const words = (text: string): OwnerName => ({ key: text, name: text })

/** The organisation, body and role that an owner names, in this order. */
export function namesOf(plan: Plan, owner: Owner | undefined): OwnerName[] {
  if (!owner) return []
  const organisation = plan.organisations.find(({ id }) => id === owner.organisation)
  const body = plan.bodies.find(({ id }) => id === owner.body)
  return [
    ...(organisation ? [idAndName(organisation)] : []),
    ...(body ? [idAndName(body)] : []),
    ...(owner.role === undefined ? [] : [words(owner.role)]),
  ]
}

/** Who owns something in one line: "Northshire County Council, Director of Finance". */
export const sayOwner = (plan: Plan, owner: Owner | undefined): string | null =>
  namesOf(plan, owner)
    .map(({ name }) => name)
    .join(', ') || null

/** What the plan records of a requirement in the areas that an entry speaks for. */
export const recordsOf = (plan: Plan, { id, kind, areas }: Owned): RequirementRecord[] =>
  kind === 'requirement'
    ? plan.requirementRecords.filter(
        ({ requirement, area }) => requirement === id && areas.includes(area),
      )
    : []

const unique = (names: readonly OwnerName[]): OwnerName[] => [
  ...new Map(names.map((one) => [one.key, one])).values(),
]

/** Those whom the plan itself names for an entry; for an event nobody, for it binds nobody. */
export function recordedOwners(plan: Plan, entry: Owned): OwnerName[] {
  if (entry.kind === 'milestone') return namesOf(plan, milestoneById(plan, entry.id)?.owner)
  return unique(recordsOf(plan, entry).flatMap(({ owner }) => namesOf(plan, owner)))
}

/** Everybody whom an entry is owed by: those recorded, then the duty holder of the framework. */
export function ownersOf(plan: Plan, entry: Owned): OwnerName[] {
  const recorded = recordedOwners(plan, entry)
  return entry.kind === 'requirement' && entry.owner !== undefined
    ? unique([...recorded, words(entry.owner)])
    : recorded
}
