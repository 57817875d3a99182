import type { Fate } from './option.ts'
import type { Plan } from './plan.ts'
import { fatesUnder, isAsItIs, newStructure } from './structure-scope.ts'
import type { Body, BodyFunction } from './structure.ts'

/** One body of the old structure, or one function, and what happens to it. */
export type Becoming = {
  id: string
  name: string
  /** What a record of it names. */
  about: { body: string } | { function: string }
  /** The body responsible for a function; null where nobody is. */
  of: Body | null
  /** Null: nothing is recorded. */
  fate: Fate | null
  /** Nothing is recorded of a function, and its body continues as it is, so it stays there. */
  stays: boolean
}

/** Is a body part of the old structure: what happens to it has to be said? */
export const isOld = ({ side, option }: Body): boolean => side === 'old' && option === undefined

/** The old bodies of a plan, each of which something has to happen to. */
export const oldBodies = ({ bodies }: Pick<Plan, 'bodies'>): Body[] => bodies.filter(isOld)

/** The functions that somebody must go on with: those of old bodies, and those of nobody yet. */
export function oldFunctions(plan: Pick<Plan, 'bodies' | 'functions'>): BodyFunction[] {
  const old = new Set(oldBodies(plan).map(({ id }) => id))
  return plan.functions.filter(
    ({ option, body }) => option === undefined && (body === undefined || old.has(body)),
  )
}

/** The fates under an option, by the body or function that they are about. */
const bySubject = (fates: readonly Fate[]): Map<string, Fate> =>
  new Map(fates.map((fate) => [fate.body ?? fate.function ?? '', fate]))

/**
 * What happens to each old body and each function under an option, or with null whichever is
 * chosen, in the order in which they were recorded.
 */
export function whatBecomes(
  plan: Plan,
  option: string | null,
): { bodies: Becoming[]; functions: Becoming[] } {
  const fates = bySubject(fatesUnder(plan, option))
  const bodies = new Map(plan.bodies.map((body) => [body.id, body]))
  const staying = (id: string | undefined): boolean => {
    const fate = id === undefined ? undefined : fates.get(id)
    return fate !== undefined && isAsItIs(fate)
  }
  return {
    bodies: oldBodies(plan).map(({ id, name }) => ({
      ...{ id, name, about: { body: id }, of: null, stays: false },
      fate: fates.get(id) ?? null,
    })),
    functions: oldFunctions(plan).map(({ id, name, body }) => ({
      ...{ id, name, about: { function: id } },
      of: bodies.get(body ?? '') ?? null,
      fate: fates.get(id) ?? null,
      stays: !fates.has(id) && staying(body),
    })),
  }
}

/** Is it still to be decided what happens to it? */
export const isUndecided = ({ fate, stays }: Becoming): boolean =>
  fate === null ? !stays : fate.kind === 'undecided'

/** One body of the new structure and what comes to it. */
export type Gaining = {
  body: Body
  from: Becoming[]
  /** An old body that stays as it is. */
  stays: boolean
}

/** What comes to each body of the new structure; bodies outside the move only if something does. */
export function whatComes(plan: Plan, option: string | null): Gaining[] {
  const { bodies, functions } = whatBecomes(plan, option)
  return newStructure(plan, option).bodies.flatMap((body) => {
    const from = [...bodies, ...functions].filter(({ fate }) => fate?.into.includes(body.id))
    return body.side === 'other' && from.length === 0 ? [] : [{ body, from, stays: isOld(body) }]
  })
}

/** A function that nobody in the new structure would have, and why. */
export type Homeless = {
  id: string
  name: string
  why: 'nobody-yet' | 'undecided' | 'body-goes' | 'lost-body'
}

/** Is one in the new structure the same as an old one, with a body responsible for it? */
const isTakenOn = (plan: Plan, id: string): boolean =>
  plan.functions.some(({ sameAs, body }) => sameAs === id && body !== undefined)

/** Why an old function has no home in the new structure; null where it has one, or ends. */
function whyHomeless(fresh: Plan, { id, fate, stays, of }: Becoming): Homeless['why'] | null {
  if (stays || isTakenOn(fresh, id) || fate?.kind === 'ends') return null
  const there = new Set(fresh.bodies.map((body) => body.id))
  if (fate !== null && isAsItIs(fate)) {
    if (of === null) return 'nobody-yet'
    return there.has(of.id) ? null : 'body-goes'
  }
  if (fate === null || fate.kind === 'undecided') return of === null ? 'nobody-yet' : 'undecided'
  return fate.into.some((body) => there.has(body)) ? null : 'lost-body'
}

/**
 * The functions that have no new home under an option: of the old structure those of which nothing
 * says who has them next, and of the new one those that nobody is responsible for.
 */
export function functionsWithoutHome(plan: Plan, option: string | null): Homeless[] {
  const fresh = newStructure(plan, option)
  const old = whatBecomes(plan, option).functions.flatMap((one): Homeless[] => {
    const why = whyHomeless(fresh, one)
    return why === null ? [] : [{ id: one.id, name: one.name, why }]
  })
  const proposed = plan.functions.filter(
    (held) => option !== null && held.option === option && held.body === undefined,
  )
  return [...old, ...proposed.map(({ id, name }): Homeless => ({ id, name, why: 'nobody-yet' }))]
}
