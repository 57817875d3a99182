import type { ActionOf } from './action.ts'
import { whyNotOrganisationName } from './change-partners.ts'
import type { Changed, Context } from './deed.ts'
import { isSame } from './is-same.ts'
import { ORGANISATION_KINDS } from './organisation-kinds.ts'
import type { Organisation, Plan } from './plan.ts'
import { accept, refuse, type Problem, type Result } from './problem.ts'
import { showDay, showList } from './show-date.ts'
import { usesOfOrganisation, whyUsed } from './uses.ts'
import { withFields } from './with-fields.ts'

/** An organisation ends on the day it starts or later. */
export const endsTooSoon = ({ validFrom, validTo }: Partial<Organisation>): boolean =>
  validFrom !== undefined && validTo !== undefined && validTo < validFrom

/** What to say of it. */
export const ENDS_TOO_SOON = 'The last day is before the first. Put the earlier day first.'

function problemsOf(plan: Plan, organisation: Organisation): Problem[] {
  const named = whyNotOrganisationName(plan, organisation)
  return [
    ...(named === null ? [] : [{ path: 'name', message: named }]),
    ...(endsTooSoon(organisation) ? [{ path: 'validTo', message: ENDS_TOO_SOON }] : []),
  ]
}

export function addOrganisation(
  plan: Plan,
  { id, organisation: fields }: ActionOf<'add-organisation'>,
): Result<Changed> {
  if (plan.organisations.some((one) => one.id === id))
    return refuse(`The plan has an organisation of the id “${id}” already.`, 'id')
  const organisation = { id, ...fields }
  const problems = problemsOf(plan, organisation)
  if (problems.length > 0) return { ok: false, problems }
  return accept({
    plan: { ...plan, organisations: [...plan.organisations, organisation] },
    said: `Added the organisation “${organisation.name}”`,
  })
}

const sayDay = (day: string | undefined): string => (day === undefined ? 'open' : showDay(day))

function sayChanged(before: Organisation, after: Organisation): string[] {
  const words = {
    name: `name to “${after.name}”`,
    kind: `kind to ${ORGANISATION_KINDS[after.kind].toLowerCase()}`,
    validFrom: `first day to ${sayDay(after.validFrom)}`,
    validTo: `last day to ${sayDay(after.validTo)}`,
    source: 'source',
  }
  const fields = Object.keys(words) as (keyof typeof words)[]
  return fields.flatMap((field) => (isSame(before[field], after[field]) ? [] : [words[field]]))
}

function find(plan: Plan, id: string): Result<Organisation> {
  const found = plan.organisations.find((one) => one.id === id)
  return found ? accept(found) : refuse(`The plan has no organisation “${id}”.`, 'id')
}

export function changeOrganisation(
  plan: Plan,
  { id, change }: ActionOf<'change-organisation'>,
): Result<Changed> {
  const found = find(plan, id)
  if (!found.ok) return found
  const before = found.value
  const after = withFields(before, change)
  const problems = problemsOf(plan, after)
  if (problems.length > 0) return { ok: false, problems }
  const changed = sayChanged(before, after)
  if (changed.length === 0) return refuse('Nothing was changed, so there is nothing to save.')
  return accept({
    plan: {
      ...plan,
      organisations: plan.organisations.map((one) => (one.id === id ? after : one)),
    },
    said: `Changed the organisation “${before.name}”: ${showList(changed)}`,
  })
}

/** Removes an organisation; refused while anything names it, saying where. */
export function removeOrganisation(
  plan: Plan,
  { id }: ActionOf<'remove-organisation'>,
  { framework }: Context,
): Result<Changed> {
  const found = find(plan, id)
  if (!found.ok) return found
  const { name } = found.value
  const used = whyUsed(name, usesOfOrganisation({ plan, framework }, id))
  return used === null
    ? accept({
        plan: { ...plan, organisations: plan.organisations.filter((one) => one.id !== id) },
        said: `Removed the organisation “${name}”`,
      })
    : refuse(used)
}
