import type { Plan } from '../plan.ts'
import { showList } from '../show-date.ts'
import type { CalendarFilter, Whose } from './feed.ts'

const DATES: Record<CalendarFilter['dates'], string> = {
  law: 'dates of law',
  'law-and-guidance': 'dates of law and statutory guidance',
  all: 'dates of law and statutory guidance, and local milestones',
}

/** What people call those whose dates a calendar is of. */
export function nameOfWhose({ organisations, bodies }: Plan, whose: Whose): string {
  const named =
    organisations.find(({ id }) => id === whose.organisation) ??
    bodies.find(({ id }) => id === whose.body)
  return named?.name ?? whose.role ?? 'somebody who is no longer in the plan'
}

const sayWhose = (plan: Plan, { whose }: CalendarFilter): string =>
  whose === undefined ? 'everybody' : nameOfWhose(plan, whose)

const sayDays = (days: readonly number[]): string =>
  showList(days.toSorted((a, b) => b - a).map((n) => (n === 1 ? '1 day' : `${n} days`)))

/** What a calendar shows, in words: whose dates, which, and what goes with them. */
export const sayFilter = (plan: Plan, filter: CalendarFilter): string =>
  [
    `for ${sayWhose(plan, filter)}: ${DATES[filter.dates]}`,
    filter.done ? null : 'without what is done',
    filter.reminders.length === 0 ? null : `reminders ${sayDays(filter.reminders)} before`,
    filter.alarms.length === 0 ? null : `alarms ${sayDays(filter.alarms)} before`,
  ]
    .filter((words) => words !== null)
    .join('; ')
