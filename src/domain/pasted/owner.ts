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
