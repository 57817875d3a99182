import type { Owner, Plan } from '../plan.ts'

/**
 * An owner as read, and in words how: “organisation: Leicestershire County Council”. `unread` is a
 * sentence about what was not understood; `lost` are words that no owner can hold.
 */
type ReadOwner = { owner?: Owner; said?: string; unread?: string; lost?: string }

type Named = { owner: Owner; said: string }

/** Names of a plan by their plain spelling; null: two things of the plan have that name. */
export type OwnerNames = ReadonlyMap<string, Named | null>

const LONGEST = 200

const ROLE =
  /\b(?:director|manager|head|chair|lead|officer|team|board|council|ccg|police|constabulary|partnership|partners|group|coordinator|co-ordinator|commissioner|nurse|executive|unit|office|service|nhs|agenc(?:y|ies))\b/i

/** Do words name a role or an organisation, as far as their sort goes? */
export const soundsLikeOwner = (words: string): boolean => ROLE.test(words)

/** A name without what people spell differently: capitals, spaces, apostrophes and “the”. */
const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\u2018\u2019\u201B\u02BC\u0060\u00B4]/g, "'")
    .replace(/\bthe\b/g, '')
    .replace(/\s+/g, '')

/** The names that an owner of this plan can be matched with. */
export function ownerNames({ organisations, bodies }: Plan): OwnerNames {
  const named: Named[] = [
    ...organisations.map(({ id, name }) => ({
      owner: { organisation: id },
      said: `organisation: ${name}`,
    })),
    ...bodies.map(({ id, name }) => ({ owner: { body: id }, said: `body: ${name}` })),
  ]
  const names = new Map<string, Named | null>()
  for (const one of named) {
    const key = plainName(one.said.replace(/^[a-z]+: /, ''))
    names.set(key, names.has(key) ? null : one)
  }
  return names
}

/** Reads who owns something: a name of the plan if it is one exactly, else a role as typed. */
export function readOwner(given: string, names: OwnerNames): ReadOwner {
  const words = given.replace(/\s+/g, ' ').trim()
  if (/^(?:-*|–|—|n\/?a|none)\.?$/i.test(words)) return {}
  if (/^(?:t\.?b\.?[acd]\.?|to be (?:confirmed|agreed|decided|advised)|\?+)$/i.test(words))
    return { unread: `“${words}” names nobody, so no owner is recorded` }
  if (words.length > LONGEST)
    return {
      unread: `The owner is ${words.length} characters long and at most ${LONGEST} fit; no owner is recorded`,
      lost: words,
    }
  const named = names.get(plainName(words))
  if (named) return { owner: named.owner, said: named.said }
  const asTyped = { owner: { role: words }, said: 'role, as typed' }
  return named === null
    ? {
        ...asTyped,
        unread: `“${words}” is the name of two things in the plan; choose the one meant`,
      }
    : asTyped
}

/** Roles by their plain spelling, each as it is spelled where it was met first. */
export type RoleSpellings = Map<string, string>

const plainRole = (role: string): string =>
  role
    .toLowerCase()
    .replace(/[\u2018\u2019\u201B\u02BC\u0060\u00B4]/g, "'")
    .replace(/\s+/g, '')

/** The roles that a plan's milestones name already. */
export const rolesOf = ({ milestones }: Plan): RoleSpellings =>
  new Map(
    milestones
      .flatMap(({ owner }) => owner?.role ?? [])
      .toReversed()
      .map((role) => [plainRole(role), role]),
  )

/** An owner whose role is spelled as it was met first; a role not met yet is kept for the next. */
export function spellAlike(read: ReadOwner, roles: RoleSpellings): ReadOwner {
  const role = read.owner?.role
  if (role === undefined) return read
  const known = roles.get(plainRole(role))
  if (known === undefined) roles.set(plainRole(role), role)
  return known === undefined || known === role
    ? read
    : { ...read, owner: { role: known }, said: 'role, spelled as elsewhere' }
}
