import { Option, type Command } from 'commander'
import { readFilter } from '../domain/calendar/read-filter.ts'
import type { CalendarFilter } from '../domain/calendar/feed.ts'
import type { Plan } from '../domain/plan.ts'
import type { Problem } from '../domain/problem.ts'
import { need, Refused } from './command.ts'

export type FilterOptions = {
  for?: string
  dates?: string
  done?: boolean
  reminders?: string
  alarms?: string
}

const GIVEN: Record<keyof FilterOptions, string> = {
  for: '--for',
  dates: '--dates',
  done: '--no-done',
  reminders: '--reminders',
  alarms: '--alarms',
}

/** What of a calendar is wanted, on commands that make one. */
export const withFilter = (command: Command): Command =>
  command
    .option('--for <name>', 'whose dates: an organisation, a body or the role of an owner')
    .addOption(
      new Option('--dates <dates>', 'which dates').choices(['law', 'law-and-guidance', 'all']),
    )
    .option('--no-done', 'leave out what is done')
    .option('--reminders <days>', 'entries of their own so many days before: 28,7')
    .option('--alarms <days>', 'alarms so many days before, two at most: 14,1')

/** The filter that was asked for; what is left out is as `otherwise` says. */
export function filterOf(plan: Plan, options: FilterOptions, otherwise: CalendarFilter) {
  const { for: whose, dates, done, reminders, alarms } = options
  const leftOut = done === false ? false : undefined
  const read = readFilter(plan, { whose, dates, done: leftOut, reminders, alarms }, otherwise)
  // A person typed options, not fields.
  const named = ({ path, message }: Problem): Problem => ({
    path: GIVEN[path === 'whose' ? 'for' : (path as keyof FilterOptions)],
    message,
  })
  return need(read.ok ? read : { ok: false, problems: read.problems.map(named) })
}

/** Only a calendar can be filtered. */
export function refuseFilter(format: string, options: FilterOptions): void {
  const given = Object.entries(GIVEN).filter(([name]) =>
    name === 'done' ? options.done === false : options[name as keyof FilterOptions] !== undefined,
  )
  if (given[0]) throw new Refused(`An export to ${format} has no filter; leave ${given[0][1]} out.`)
}
