import type { Plan } from '../plan.ts'
import { accept, refuse, type Problem, type Result } from '../problem.ts'
import { isCalled, isSameName } from '../same-name.ts'
import { showList } from '../show-date.ts'
import { ALARM_DAYS, CalendarFilter, REMINDER_DAYS, type Whose } from './feed.ts'

/** A filter as typed in an address or on the command line. */
export type AskedFilter = {
  /** An organisation or body by id or name, or the words of a role that owns something. */
  whose?: string | undefined
  dates?: string | undefined
  done?: boolean | undefined
  /** "28,7": days before. */
  reminders?: string | undefined
  alarms?: string | undefined
}

const DATES = CalendarFilter.shape.dates.unwrap().options

/** Every role that owns something in the plan, in the words it has there. */
export const rolesIn = ({ milestones, requirementRecords }: Plan): string[] => [
  ...new Set([...milestones, ...requirementRecords].flatMap(({ owner }) => owner?.role ?? [])),
]

function readWhose(plan: Plan, text: string): Result<Whose> {
  const organisation = plan.organisations.find(isCalled(text))
  if (organisation) return accept({ organisation: organisation.id })
  const body = plan.bodies.find(isCalled(text))
  if (body) return accept({ body: body.id })
  const role = rolesIn(plan).find((one) => isSameName(one, text))
  if (role !== undefined) return accept({ role })
  const known = plan.organisations.map(({ name }) => name)
  return refuse(
    `Nobody in this plan is called “${text.slice(0, 80)}”. ${known.length === 0 ? 'It has no organisations yet.' : `Its organisations are ${showList(known)}; a body or the role of an owner can be named too.`}`,
    'whose',
  )
}

function readDays(
  text: string,
  allowed: readonly number[],
  name: string,
): { days: number[]; problems: Problem[] } {
  const days = text.split(',').flatMap((part) => (part.trim() === '' ? [] : [Number(part)]))
  const wrong = days.some((one) => !allowed.includes(one))
  const message = `“${text.slice(0, 40)}” are no days before a deadline: give some of ${showList(allowed.map(String))}, with commas between.`
  return {
    days: [...new Set(days)],
    problems: wrong ? [{ path: name, message }] : [],
  }
}

/**
 * A filter from what was typed; what is left out is as `otherwise` says. Every problem at once, its
 * path the name of the field.
 */
export function readFilter(
  plan: Plan,
  asked: AskedFilter,
  otherwise: CalendarFilter,
): Result<CalendarFilter> {
  const whose = asked.whose === undefined ? null : readWhose(plan, asked.whose)
  const dates = asked.dates ?? otherwise.dates
  const reminders = readDays(asked.reminders ?? '', REMINDER_DAYS, 'reminders')
  const alarms = readDays(asked.alarms ?? '', ALARM_DAYS, 'alarms')
  const problems = [
    ...(whose?.ok === false ? whose.problems : []),
    ...(DATES.some((one) => one === dates)
      ? []
      : [
          {
            path: 'dates',
            message: `There are no dates “${dates.slice(0, 40)}”: give ${showList(DATES, 'or')}.`,
          },
        ]),
    ...reminders.problems,
    ...alarms.problems,
    ...(alarms.days.length > 2 ? [{ path: 'alarms', message: 'Give two alarms at most.' }] : []),
  ]
  if (problems.length > 0) return { ok: false, problems }
  return accept({
    ...(whose?.ok ? { whose: whose.value } : {}),
    dates: dates as CalendarFilter['dates'],
    done: asked.done ?? otherwise.done,
    reminders: asked.reminders === undefined ? otherwise.reminders : reminders.days,
    alarms: asked.alarms === undefined ? otherwise.alarms : alarms.days,
  })
}
