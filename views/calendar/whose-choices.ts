import type { Whose } from '../../src/domain/calendar/feed.ts'
import { rolesIn } from '../../src/domain/calendar/read-filter.ts'
import { bodiesToChoose } from '../../src/domain/structure-choices.ts'
import type { Plan } from '../../src/domain/plan.ts'

export type WhoseChoice = { value: string; text: string }

/** Whose dates, as one choice in a form: `organisation:ID`, `body:ID` or `role:words`. */
export function whoseValue({ organisation, body, role }: Whose): string {
  if (organisation !== undefined) return `organisation:${organisation}`
  return body === undefined ? `role:${role ?? ''}` : `body:${body}`
}

/** Everybody whose dates a calendar can be of; whoever it is of already stays among them. */
export function whoseChoices(plan: Plan, recorded?: Whose): WhoseChoice[] {
  const known = rolesIn(plan)
  const gone = recorded?.role !== undefined && !known.includes(recorded.role) ? [recorded.role] : []
  return [
    { value: '', text: 'Everybody' },
    ...plan.organisations.map(({ id, name }) => ({
      value: whoseValue({ organisation: id }),
      text: name,
    })),
    ...bodiesToChoose(plan, null, [recorded?.body]).map(({ id, name }) => ({
      value: whoseValue({ body: id }),
      text: name,
    })),
    ...[...known, ...gone].map((role) => ({ value: whoseValue({ role }), text: `Role: ${role}` })),
  ]
}
