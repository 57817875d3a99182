import type { Context } from 'hono'
import { WHOLE_CALENDAR, type CalendarFilter } from '../domain/calendar/feed.ts'
import { readFilter } from '../domain/calendar/read-filter.ts'
import { nameOfWhose } from '../domain/calendar/say-filter.ts'
import type { OpenPlan } from '../domain/facts.ts'
import { planTitle } from '../domain/plan-title.ts'
import type { Plan } from '../domain/plan.ts'
import { refuse, type Result } from '../domain/problem.ts'
import type { Exporter } from '../exports/exporters.ts'
import { toIcs } from '../exports/ics.ts'
import type { AppDeps } from './deps.ts'
import { disposition, fileNames } from './disposition.ts'
import type { Form } from './forms/form-fields.ts'
import { refusePage } from './refuse-page.tsx'
import type { Answer } from './route.ts'

const FILTER = ['whose', 'dates', 'done', 'reminders', 'alarms'] as const

/** What an address asks of a calendar’s filter, if anything: other files have none. */
export const askedOfCalendar = (query: Form): string | undefined =>
  FILTER.find((name) => (query.get(name) ?? '') !== '')

/** The days of a field that a form sends once for each, and a link in one piece. */
const daysIn = (query: Form, name: string): string | undefined =>
  query.has(name) ? query.getAll(name).join(',') : undefined

/** The filter in an address; what it leaves out is as in the whole programme. */
function readAsked(plan: Plan, query: Form): Result<CalendarFilter> {
  const done = query.get('done') || 'yes'
  if (done !== 'yes' && done !== 'no')
    return refuse(`“${done.slice(0, 40)}” is no answer: write ?done=yes or ?done=no.`, 'done')
  return readFilter(
    plan,
    {
      whose: query.get('whose') || undefined,
      dates: query.get('dates') || undefined,
      done: done === 'yes',
      reminders: daysIn(query, 'reminders'),
      alarms: daysIn(query, 'alarms'),
    },
    WHOLE_CALENDAR,
  )
}

/** The plan’s calendar as a file to send: the whole programme, or what the address asks for. */
export function calendarFile(
  c: Context,
  deps: AppDeps,
  opened: OpenPlan,
  exporter: Exporter,
): Answer {
  const { plan } = opened
  const filter = readAsked(plan, new URL(c.req.url).searchParams)
  if (!filter.ok)
    return refusePage(c, deps, {
      status: 400,
      heading: 'There is no such calendar',
      sentences: filter.problems.map(({ message }) => message),
      links: {
        title: 'Where to choose what a file holds',
        items: [{ text: 'Calendar', href: `/plans/${plan.id}/calendar#files` }],
      },
    })
  const { whose } = filter.value
  const title = planTitle(opened)
  const name = whose === undefined ? title : `${title}, for ${nameOfWhose(plan, whose)}`
  const own = whose?.organisation ?? whose?.body
  const options = { publicUrl: deps.publicUrl, digest: deps.shelf.digest }
  const names = fileNames(opened, name)
  return c.body(toIcs(opened, options, { filter: filter.value, name }), 200, {
    'Content-Type': exporter.mediaType,
    'Content-Disposition': disposition(
      own === undefined ? names.id : `${names.id}-${own}`,
      names.title,
      `.${exporter.extension}`,
    ),
  })
}
