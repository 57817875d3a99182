import type { ActionOf } from './action.ts'
import type { Changed } from './deed.ts'
import { isSame } from './is-same.ts'
import { atOnce, ENDS_BEFORE_START, endsBeforeStart, sayEnd } from './life.ts'
import type { Plan } from './plan.ts'
import { accept, refuse, type Problem, type Result } from './problem.ts'
import { isSameName } from './same-name.ts'
import { bodyNamed } from './say-structure.ts'
import { showList } from './show-date.ts'
import type { BodyFunction } from './structure.ts'
import { whyStaysOld } from './stays-old.ts'
import { usesOfFunction, whyUsed } from './uses.ts'
import { withFields } from './with-fields.ts'
import { withoutThings } from './without-things.ts'

/** Would a body hold a function of one name twice for the same time? */
export const isHeldTwice = (functions: readonly BodyFunction[], held: BodyFunction): boolean =>
  functions.some(
    (one) =>
      one.id !== held.id &&
      one.body === held.body &&
      one.option === held.option &&
      isSameName(one.name, held.name) &&
      atOnce(one, held),
  )

/** Who is responsible, as a sentence names them. */
const sayBody = (plan: Plan, { body }: Pick<BodyFunction, 'body'>): string =>
  body === undefined ? 'nobody yet' : bodyNamed(plan, body)

/** Why a plan cannot hold this function, each problem at the field it is about. */
export function wrongFunction(plan: Plan, held: BodyFunction): Problem[] {
  const unknown = held.body !== undefined && !plan.bodies.some(({ id }) => id === held.body)
  return [
    ...(isHeldTwice(plan.functions, held)
      ? [
          {
            path: 'name',
            message: `The plan has “${held.name}” with ${sayBody(plan, held)} at that time already. Change that one, or give each dates of its own.`,
          },
        ]
      : []),
    ...(unknown ? [{ path: 'body', message: 'The plan has no such body. Choose another.' }] : []),
    ...(endsBeforeStart(held) ? [{ path: 'to', message: ENDS_BEFORE_START }] : []),
  ]
}

/** A function with the option that proposes the body responsible for it; without one, as it is. */
export function inOptionOfBody({ bodies }: Plan, held: BodyFunction): BodyFunction {
  const body = bodies.find(({ id }) => id === held.body)
  if (body === undefined) return held
  const { option: _, ...rest } = held
  return body.option === undefined ? rest : { ...rest, option: body.option }
}

/** Adds a thing that a body, or nobody yet, is responsible for. */
export function addFunction(
  plan: Plan,
  { id, function: fields }: ActionOf<'add-function'>,
): Result<Changed> {
  if (plan.functions.some((one) => one.id === id))
    return refuse(`The plan has a function of the id “${id}” already.`, 'id')
  const held = inOptionOfBody(plan, { id, ...fields })
  const problems = wrongFunction(plan, held)
  return problems.length > 0
    ? { ok: false, problems }
    : accept({
        plan: { ...plan, functions: [...plan.functions, held] },
        said: `Added the function “${held.name}”, with ${sayBody(plan, held)}`,
      })
}

function find(plan: Plan, id: string): Result<BodyFunction> {
  const found = plan.functions.find((one) => one.id === id)
  return found ? accept(found) : refuse(`The plan has no function “${id}”.`, 'id')
}

function sayChanged(plan: Plan, before: BodyFunction, after: BodyFunction): string[] {
  const words = {
    name: `name to “${after.name}”`,
    body: `responsible body to ${sayBody(plan, after)}`,
    from: `start to ${sayEnd(after.from)}`,
    to: `end to ${sayEnd(after.to)}`,
    sameAs: 'which other function it is the same as',
    source: 'source',
  }
  const fields = Object.keys(words) as (keyof typeof words)[]
  return fields.flatMap((field) => (isSame(before[field], after[field]) ? [] : [words[field]]))
}

/** Why an option cannot take a function of the plan itself; null where it would not. */
function whyNotOfOption(plan: Plan, before: BodyFunction, after: BodyFunction): string | null {
  if (before.option !== undefined || after.option === undefined) return null
  const option = plan.options.find(({ id }) => id === after.option)?.name ?? after.option
  return `“${before.name}” is no function of “${option}”, which alone proposes ${sayBody(plan, after)}. Choose another body. Where it goes can be said at “What happens to the old structure”.`
}

export function changeFunction(
  plan: Plan,
  { id, change }: ActionOf<'change-function'>,
): Result<Changed> {
  const found = find(plan, id)
  if (!found.ok) return found
  const before = found.value
  const after = inOptionOfBody(plan, withFields(before, change))
  const functions = plan.functions.map((one) => (one.id === id ? after : one))
  const apart = whyNotOfOption(plan, before, after) ?? whyStaysOld(plan, { ...plan, functions })
  const problems = [
    ...wrongFunction(plan, after),
    ...(apart === null ? [] : [{ path: 'body', message: apart }]),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const changed = sayChanged(plan, before, after)
  if (changed.length === 0) return refuse('Nothing was changed, so there is nothing to save.')
  return accept({
    plan: { ...plan, functions },
    said: `Changed the function “${before.name}”: ${showList(changed)}`,
  })
}

/** Removes a function; refused while what happens to it is recorded. */
export function removeFunction(plan: Plan, { id }: ActionOf<'remove-function'>): Result<Changed> {
  const found = find(plan, id)
  if (!found.ok) return found
  const used = whyUsed(found.value.name, usesOfFunction(plan, id))
  if (used !== null) return refuse(used)
  return accept({
    plan: { ...plan, functions: withoutThings(plan.functions, new Set([id])) },
    said: `Removed the function “${found.value.name}”`,
  })
}
