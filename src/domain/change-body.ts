import type { ActionOf } from './action.ts'
import type { Changed, Context } from './deed.ts'
import { isSame } from './is-same.ts'
import type { Framework } from './framework.ts'
import { ENDS_BEFORE_START, endsBeforeStart, sayEnd } from './life.ts'
import type { Body, Plan } from './plan.ts'
import { accept, refuse, type Problem, type Result } from './problem.ts'
import { findCircle } from './references.ts'
import { reportsTo, withReportsTo } from './reporting.ts'
import { isSameName } from './same-name.ts'
import { showList } from './show-date.ts'
import { whyStaysOld } from './stays-old.ts'
import { usesOfBody, whyUsed } from './uses.ts'
import { withFields } from './with-fields.ts'
import { withoutThings } from './without-things.ts'

/**
 * Why a body cannot have this name, in a sentence; null if it can. An old body and a new one may
 * share theirs, and so may those of two options.
 */
export function whyNotBodyName(
  { bodies }: Plan,
  { id, name, side, option }: Pick<Body, 'name' | 'side' | 'option'> & { id?: string },
): string | null {
  const other = bodies.find(
    (body) =>
      body.id !== id && body.side === side && body.option === option && isSameName(body.name, name),
  )
  return other
    ? `The plan has “${other.name}” among these already. Give each body a name of its own.`
    : null
}

/** A body with those that it is to report to. */
type Reporting = Pick<Body, 'id' | 'name'> & { reportsTo: readonly string[] }

/** Why a body cannot report where it would, in a sentence: to itself by way of others. */
export function whyCircle(plan: Plan, body: Reporting) {
  const { bodies } = plan
  const edges = new Map<string, readonly string[]>(
    bodies.map(({ id }) => [id, reportsTo(plan, id)]),
  )
  edges.set(body.id, body.reportsTo)
  const circle = findCircle(edges)
  if (circle === null) return null
  const names = circle.map((id) =>
    id === body.id ? body.name : (bodies.find((one) => one.id === id)?.name ?? id),
  )
  const told = names.map((name) => `“${name}”`).join(' reports to ')
  return `That goes round in a circle: ${told}. Take one of these out.`
}

/** Is a body none of the boards that the guidance lists, or one that it does list? */
const isListed = (framework: Framework | null, { listed }: Pick<Body, 'listed'>): boolean =>
  listed === undefined ||
  framework === null ||
  framework.linkedBoards.boards.some(({ id }) => id === listed)

function problemsOf(
  plan: Plan,
  body: Body & Reporting,
  { framework }: Pick<Context, 'framework'>,
): Problem[] {
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
    ...(isListed(framework, body)
      ? []
      : [{ path: 'listed', message: 'The guidance lists no such board. Choose another.' }]),
    ...(endsBeforeStart(body) ? [{ path: 'to', message: ENDS_BEFORE_START }] : []),
  ]
}

export function addBody(
  plan: Plan,
  { id, body: fields }: ActionOf<'add-body'>,
  context: Context,
): Result<Changed> {
  if (plan.bodies.some((one) => one.id === id))
    return refuse(`The plan has a body of the id “${id}” already.`, 'id')
  const { reportsTo: others, ...rest } = fields
  const body = { id, ...rest }
  const problems = problemsOf(plan, { ...body, reportsTo: others }, context)
  if (problems.length > 0) return { ok: false, problems }
  const added = { ...plan, bodies: [...plan.bodies, body] }
  return accept({
    plan: { ...added, lines: withReportsTo(added, id, others) },
    said: `Added the body “${body.name}”`,
  })
}

function sayChanged(before: Body & Reporting, after: Body & Reporting): string[] {
  const words = {
    name: `name to “${after.name}”`,
    kind: 'kind',
    side: 'old or new',
    reportsTo: 'what it reports to',
    areas: 'areas',
    joint: 'whether it is joint with an adults board',
    leads: 'whether it leads the arrangements',
    listed: 'which listed board it is',
    unlinked: 'why there is no link with it',
    sameAs: 'which other body it is the same as',
    from: `start to ${sayEnd(after.from)}`,
    to: `end to ${sayEnd(after.to)}`,
    source: 'source',
  }
  const fields = Object.keys(words) as (keyof typeof words)[]
  return fields.flatMap((field) => (isSame(before[field], after[field]) ? [] : [words[field]]))
}

function find(plan: Plan, id: string): Result<Body> {
  const found = plan.bodies.find((body) => body.id === id)
  return found ? accept(found) : refuse(`The plan has no body “${id}”.`, 'id')
}

export function changeBody(
  plan: Plan,
  { id, change }: ActionOf<'change-body'>,
  context: Context,
): Result<Changed> {
  const found = find(plan, id)
  if (!found.ok) return found
  const before = found.value
  const { reportsTo: asked, ...fields } = change
  const own = reportsTo(plan, id)
  const others = asked ?? own
  const after = withFields(before, fields)
  const bodies = plan.bodies.map((body) => (body.id === id ? after : body))
  const old = whyStaysOld(plan, { ...plan, bodies })
  const problems = [
    ...problemsOf(plan, { ...after, reportsTo: others }, context),
    ...(old === null ? [] : [{ path: 'side', message: old }]),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const changed = sayChanged({ ...before, reportsTo: own }, { ...after, reportsTo: others })
  if (changed.length === 0) return refuse('Nothing was changed, so there is nothing to save.')
  return accept({
    plan: {
      ...plan,
      bodies,
      lines: asked === undefined ? plan.lines : withReportsTo(plan, id, asked),
    },
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
        plan: {
          ...plan,
          bodies: withoutThings(plan.bodies, new Set([id])),
          // Its own lines go with it; one that leads to it is a use, and stands in the way.
          lines: plan.lines.filter(({ body }) => body !== id),
        },
        said: `Removed the body “${name}”`,
      })
    : refuse(used)
}
