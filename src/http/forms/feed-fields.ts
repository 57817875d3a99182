import { CalendarFilter, Feed, type Whose } from '../../domain/calendar/feed.ts'
import { readFilter, rolesIn } from '../../domain/calendar/read-filter.ts'
import type { Plan } from '../../domain/plan.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import { whoseValue } from '../../../views/calendar/whose-choices.ts'
import { field, type Form } from './form-fields.ts'

/** What a form says of a feed. */
export type FeedFields = Pick<Feed, 'name' | 'filter'>

function readName(form: Form): Result<string> {
  const name = Feed.shape.name.safeParse(field(form, 'name'))
  return name.success
    ? accept(name.data)
    : refuse(`The name ${name.error.issues[0]?.message ?? ''}.`, 'name')
}

/** Everybody whose dates may be asked for; whoever a feed is for already stays among them. */
const allWhose = (plan: Plan, recorded: Whose | undefined): Whose[] => [
  ...plan.organisations.map(({ id }) => ({ organisation: id })),
  ...plan.bodies.map(({ id }) => ({ body: id })),
  ...rolesIn(plan).map((role) => ({ role })),
  ...(recorded ? [recorded] : []),
]

/** Undefined: everybody’s. */
function readWhose(form: Form, plan: Plan, recorded: Whose | undefined): Result<Whose | undefined> {
  const chosen = field(form, 'whose')
  if (chosen === '') return accept(undefined)
  const whose = allWhose(plan, recorded).find((one) => whoseValue(one) === chosen)
  return whose
    ? accept(whose)
    : refuse('The plan has nobody of that name any more. Choose whose dates again.', 'whose')
}

function readDone(form: Form): Result<boolean> {
  const done = field(form, 'done')
  return done === 'yes' || done === 'no'
    ? accept(done === 'yes')
    : refuse('Choose what happens to what is done.', 'done')
}

/** Reads a feed's name and filter; every problem at once, each at the input it is about. */
export function readFeed(form: Form, plan: Plan, recorded: Whose | undefined): Result<FeedFields> {
  const name = readName(form)
  const whose = readWhose(form, plan, recorded)
  const done = readDone(form)
  const rest = readFilter(
    plan,
    {
      dates: field(form, 'dates'),
      reminders: form.getAll('reminders').join(','),
      alarms: form.getAll('alarms').join(','),
    },
    CalendarFilter.parse({}),
  )
  if (name.ok && whose.ok && done.ok && rest.ok) {
    const mine = whose.value === undefined ? {} : { whose: whose.value }
    return accept({ name: name.value, filter: { ...rest.value, ...mine, done: done.value } })
  }
  const problems = [name, whose, rest, done].flatMap((read) => (read.ok ? [] : read.problems))
  return { ok: false, problems }
}

/** A feed as it stands in those fields. */
export function feedInputs({ name, filter }: FeedFields): Form {
  const { whose, dates, done, reminders, alarms } = filter
  return new URLSearchParams([
    ['name', name],
    ['whose', whose ? whoseValue(whose) : ''],
    ['dates', dates],
    ['done', done ? 'yes' : 'no'],
    ...reminders.map((days): [string, string] => ['reminders', String(days)]),
    ...alarms.map((days): [string, string] => ['alarms', String(days)]),
  ])
}
