import type { ActionOf } from './action.ts'
import type { Changed, Context } from './deed.ts'
import { isSame } from './differences.ts'
import { readEdtf } from './edtf.ts'
import type { Body, Plan } from './plan.ts'
import { accept, refuse, type Problem, type Result } from './problem.ts'
import { findCircle } from './references.ts'
import { isSameName } from './same-name.ts'
import { showEdtf, showList } from './show-date.ts'
import { usesOfBody, whyUsed } from './uses.ts'
import { withFields } from './with-fields.ts'

/**
 * Why a body cannot have this name, in a sentence; null if it can. An old body and a new one may
 * share theirs.
 */
export function whyNotBodyName(
  { bodies }: Plan,
  { id, name, side }: Pick<Body, 'name' | 'side'> & { id?: string },
): string | null {
  const other = bodies.find(
    (body) => body.id !== id && body.side === side && isSameName(body.name, name),
  )
  return other
    ? `The plan has “${other.name}” among these already. Give each body a name of its own.`
    : null
}

/** Does a body certainly end before it starts? Within one month nobody can tell. */
export function endsBeforeStart({ from, to }: Pick<Body, 'from' | 'to'>): boolean {
  if (from === undefined || to === undefined) return false
  const { earliest } = readEdtf(from)
  const { latest } = readEdtf(to)
  return earliest !== null && latest !== null && latest < earliest
}

/** What to say of it. */
export const ENDS_BEFORE_START = 'It would end before it starts. Put the earlier date first.'

/** Why a body cannot report where it would, in a sentence: to itself by way of others. */
export function whyCircle({ bodies }: Plan, body: Pick<Body, 'id' | 'name' | 'reportsTo'>) {
  const edges = new Map(bodies.map(({ id, reportsTo }) => [id, reportsTo]))
  edges.set(body.id, body.reportsTo)
  const circle = findCircle(edges)
  if (circle === null) return null
  const names = circle.map((id) =>
    id === body.id ? body.name : (bodies.find((one) => one.id === id)?.name ?? id),
  )
  const told = names.map((name) => `“${name}”`).join(' reports to ')
  return `That goes round in a circle: ${told}. Take one of these out.`
}

function problemsOf(plan: Plan, body: Body): Problem[] {
  const named = whyNotBodyName(plan, body)
  const circle = whyCircle(plan, body)
  const has = (things: readonly { id: string }[], ids: readonly string[]): boolean =>
    ids.every((id) => things.some((thing) => thing.id === id))
  const bodies = [...plan.bodies, body]
  return [
    ...(named === null ? [] : [{ path: 'name', message: named }]),
    ...(circle === null ? [] : [{ path: 'reportsTo', message: circle }]),
    ...(has(bodies, body.reportsTo)
      ? []
      : [{ path: 'reportsTo', message: 'The plan has no such body. Choose another.' }]),
    ...(has(plan.areas, body.areas)
      ? []
      : [{ path: 'areas', message: 'The plan has no such area. Choose another.' }]),
    ...(endsBeforeStart(body) ? [{ path: 'to', message: ENDS_BEFORE_START }] : []),
  ]
}

export function addBody(plan: Plan, { id, body: fields }: ActionOf<'add-body'>): Result<Changed> {
  if (plan.bodies.some((one) => one.id === id))
    return refuse(`The plan has a body of the id “${id}” already.`, 'id')
  const body = { id, ...fields }
  const problems = problemsOf(plan, body)
  if (problems.length > 0) return { ok: false, problems }
  return accept({
    plan: { ...plan, bodies: [...plan.bodies, body] },
    said: `Added the body “${body.name}”`,
  })
}

const sayDate = (edtf: string | undefined): string => (edtf === undefined ? 'none' : showEdtf(edtf))

function sayChanged(before: Body, after: Body): string[] {
  const words = {
    name: `name to “${after.name}”`,
    kind: 'kind',
    side: 'old or new',
    reportsTo: 'what it reports to',
    areas: 'areas',
    from: `start to ${sayDate(after.from)}`,
    to: `end to ${sayDate(after.to)}`,
    source: 'source',
  }
  const fields = Object.keys(words) as (keyof typeof words)[]
  return fields.flatMap((field) => (isSame(before[field], after[field]) ? [] : [words[field]]))
}

function find(plan: Plan, id: string): Result<Body> {
  const found = plan.bodies.find((body) => body.id === id)
  return found ? accept(found) : refuse(`The plan has no body “${id}”.`, 'id')
}

export function changeBody(plan: Plan, { id, change }: ActionOf<'change-body'>): Result<Changed> {
  const found = find(plan, id)
  if (!found.ok) return found
  const before = found.value
  const after = withFields(before, change)
  const problems = problemsOf(plan, after)
  if (problems.length > 0) return { ok: false, problems }
  const changed = sayChanged(before, after)
  if (changed.length === 0) return refuse('Nothing was changed, so there is nothing to save.')
  return accept({
    plan: { ...plan, bodies: plan.bodies.map((body) => (body.id === id ? after : body)) },
    said: `Changed the body “${before.name}”: ${showList(changed)}`,
  })
}

/** Removes a body or group; refused while anything names it, saying where. */
export function removeBody(
  plan: Plan,
  { id }: ActionOf<'remove-body'>,
  { framework }: Context,
): Result<Changed> {
  const found = find(plan, id)
  if (!found.ok) return found
  const { name } = found.value
  const used = whyUsed(name, usesOfBody({ plan, framework }, id))
  return used === null
    ? accept({
        plan: { ...plan, bodies: plan.bodies.filter((body) => body.id !== id) },
        said: `Removed the body “${name}”`,
      })
    : refuse(used)
}
