import type { ActionOf } from './action.ts'
import { findOption, withOption } from './change-option.ts'
import { inFuture, type Changed, type Context } from './deed.ts'
import { isSame } from './is-same.ts'
import type { Option } from './option.ts'
import type { Plan } from './plan.ts'
import { accept, refuse, type Result } from './problem.ts'
import { showEdtf } from './show-date.ts'
import { whyConditionsOpen, whyNotAdopted } from './why-not-adopted.ts'

/** The words for where an option stands. */
export const STATE_WORDS: Record<Option['state'], string> = {
  proposed: 'proposed',
  preferred: 'preferred',
  adopted: 'adopted',
  'set-aside': 'set aside',
}

/** Of several options one only is preferred or adopted: the one that was is proposed again. */
function notPreferred(plan: Plan, except: string): { plan: Plan; also: string } {
  const before = plan.options.find(({ id, state }) => id !== except && state === 'preferred')
  return before
    ? {
        plan: withOption(plan, { ...before, state: 'proposed' }),
        also: `; “${before.name}” is no longer preferred`,
      }
    : { plan, also: '' }
}

/** Marks an option as proposed, preferred or set aside. */
export function setOptionState(
  plan: Plan,
  { id, state }: ActionOf<'set-option-state'>,
): Result<Changed> {
  const found = findOption(plan, id)
  if (!found.ok) return found
  const { name, ...before } = found.value
  if (before.state === 'adopted')
    return refuse(`“${name}” is adopted. Take its adoption back first.`, 'state')
  if (before.state === state) return refuse(`“${name}” is ${STATE_WORDS[state]} already.`, 'state')
  const adopted = plan.options.find((option) => option.state === 'adopted')
  if (state === 'preferred' && adopted)
    return refuse(`“${adopted.name}” is adopted. Take its adoption back first.`, 'state')
  const cleared = state === 'preferred' ? notPreferred(plan, id) : { plan, also: '' }
  return accept({
    plan: withOption(cleared.plan, { ...found.value, state }),
    said: `Marked the option “${name}” as ${STATE_WORDS[state]}${cleared.also}`,
  })
}

function whyNot(plan: Plan, option: Option): Result<never> | null {
  const other = plan.options.find(({ id, state }) => id !== option.id && state === 'adopted')
  if (other)
    return refuse(`“${other.name}” is adopted, and only one option can be. Take that back first.`)
  if (option.state === 'adopted') return null
  const whys = whyNotAdopted(plan, option)
  return whys.length === 0
    ? null
    : { ok: false, problems: whys.map((message) => ({ path: '', message })) }
}

/** Adopts an option that every partner has agreed, or changes what is recorded of the decision. */
export function adoptOption(
  plan: Plan,
  { id, adopted }: ActionOf<'adopt-option'>,
  { today }: Context,
): Result<Changed> {
  const found = findOption(plan, id)
  if (!found.ok) return found
  const option = found.value
  const refused = whyNot(plan, option)
  if (refused !== null) return refused
  const future = adopted.when ? inFuture(adopted.when, today, 'The decision') : null
  if (future !== null) return future
  const conditions = whyConditionsOpen(plan, option, adopted)
  if (conditions !== null) return refuse(conditions, 'conditions')
  const { milestone } = adopted
  if (milestone !== undefined && !plan.milestones.some((one) => one.id === milestone))
    return refuse('The plan has no such milestone. Choose another.', 'milestone')
  const after: Option = { ...option, state: 'adopted', adopted }
  if (isSame(option, after)) return refuse('Nothing was changed, so there is nothing to save.')
  const cleared = notPreferred(plan, id)
  const settled = adopted.conditionsSettled ? ', its conditions met or accepted' : ''
  const on = adopted.when === undefined ? '' : ` (${showEdtf(adopted.when.edtf)})`
  return accept({
    plan: withOption(cleared.plan, after),
    said:
      option.state === 'adopted'
        ? `Changed the decision that adopted the option “${option.name}”${on}`
        : `Adopted the option “${option.name}”${on}${settled}${cleared.also}`,
  })
}

/** Takes an adoption back: the option is preferred again, and its decision is gone. */
export function unAdoptOption(plan: Plan, { id }: ActionOf<'un-adopt-option'>): Result<Changed> {
  const found = findOption(plan, id)
  if (!found.ok) return found
  const { adopted: _, ...option } = found.value
  if (option.state !== 'adopted') return refuse(`“${option.name}” is not adopted.`, 'id')
  return accept({
    plan: withOption(plan, { ...option, state: 'preferred' }),
    said: `Took back the adoption of the option “${option.name}”; it is preferred`,
  })
}
