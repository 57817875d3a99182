import type { Context } from 'hono'
import type { AnchorRecording } from '../../domain/anchor-action.ts'
import type { Day } from '../../domain/day.ts'
import { inFuture } from '../../domain/deed.ts'
import { concerns } from '../../domain/facts.ts'
import type { Dated } from '../../domain/plan.ts'
import { accept, refuse, type Problem, type Result } from '../../domain/problem.ts'
import { ownDates, recordedAnchor } from '../../domain/recorded-anchor.ts'
import { readTypedDate, readTypedDay, typeDate } from '../../domain/typed-date.ts'
import { DateFormPage, type DateSubject } from '../../../views/dates/date-form-page.tsx'
import type { FoundPlan } from '../find-plan.tsx'
import type { Asked } from './asked.ts'
import { editPage } from './edit.tsx'
import { dayFields, typedDay } from './day-fields.ts'
import { askForAreas, tickedAtFirst, withAreasAsked } from './date-areas.ts'
import { filledOn, withoutOtherSide, type Side } from './date-sides.ts'
import { unusedOfDate } from './date-unused.ts'
import { dateFields, field, typedDate, within, type Form } from './form-fields.ts'
import { readSource } from './source-field.ts'
import { together } from './together.ts'

const inPlan = ({ found, subject }: Asked<DateSubject>) => ({ plan: found.opened.plan, subject })

function subjectOf({ opened: { plan, framework } }: FoundPlan, c: Context): DateSubject | null {
  const area = plan.areas.find(({ id }) => id === c.req.param('area'))
  const anchor = framework?.anchors.find(({ id }) => id === c.req.param('anchor'))
  if (!area || !anchor) return null
  const recorded = recordedAnchor(plan, area, anchor.id)
  const others = plan.areas.filter(({ id }) => id !== area.id)
  const { holder } = recorded
  const heldFor = holder ? others.filter((other) => concerns(holder, other)) : []
  return { area, anchor, recorded, heldFor, others }
}

/** The side that the form opens on: the one asked for, else what is recorded. */
function sideOf({ c, subject: { recorded } }: Asked<DateSubject>): Side {
  const asked = c.req.query('as')
  if (asked === 'planned') return asked
  if (recorded.happened) return 'actual'
  if (asked !== 'actual') return 'planned'
  return recorded.notYet ? 'not-yet' : 'actual'
}

function start(asked: Asked<DateSubject>): Form {
  const { recorded } = asked.subject
  const side = sideOf(asked)
  const form = new URLSearchParams({
    opened: side,
    as: side,
    ...dateFields('date', typeDate(side === 'not-yet' ? undefined : ownDates(recorded)[side])),
    ...dayFields('not-yet', recorded.notYet?.asAt),
    source: filledOn(side, recorded).source,
  })
  for (const { id } of tickedAtFirst(inPlan(asked), side)) form.append('also', id)
  return form
}

function readDate(form: Form): Result<Dated> {
  const read = readTypedDate(typedDate(form, 'date'))
  if (!read.ok) return { ok: false, problems: within('date', read.problems) }
  return read.value
    ? accept(read.value)
    : refuse('Type the date that you want to record.', 'date-day')
}

function toDate(
  sent: Form,
  as: 'planned' | 'actual',
  { deps, subject }: Asked<DateSubject>,
): Result<AnchorRecording> {
  const { recorded, anchor } = subject
  const form = withoutOtherSide(sent, as, recorded)
  const read = together({
    date: readDate(form),
    source: readSource(form, 'source', ownDates(recorded)[as]?.source),
  })
  if (!read.ok) return read
  const { date, source } = read.value
  const future = as === 'actual' ? inFuture(date, deps.shelf.today(), anchor.title) : null
  // The domain's word for the whole of a date is no input's; its first input stands for it.
  if (future && !future.ok) return refuse(future.problems[0]?.message ?? '', 'date-day')
  return accept({ as, date: source ? { ...date, source } : date })
}

function readNotYet(form: Form, today: Day): Result<Day> {
  const read = readTypedDay(typedDay(form, 'not-yet'))
  if (!read.ok) return { ok: false, problems: within('not-yet', read.problems) }
  if (read.value === null)
    return refuse('Type the day by which it had not happened.', 'not-yet-day')
  return read.value > today
    ? refuse('The day by which it had not happened must be today or earlier.', 'not-yet-day')
    : accept(read.value)
}

function toNotYet(sent: Form, { deps, subject }: Asked<DateSubject>): Result<AnchorRecording> {
  const form = withoutOtherSide(sent, 'not-yet', subject.recorded)
  const read = together({
    asAt: readNotYet(form, deps.shelf.today()),
    source: readSource(form, 'source', subject.recorded.notYet?.source),
  })
  if (!read.ok) return read
  const { asAt, source } = read.value
  return accept({ as: 'not-yet', asAt, ...(source ? { source } : {}) })
}

function readRecording(form: Form, asked: Asked<DateSubject>): Result<AnchorRecording> {
  const as = field(form, 'as')
  switch (as) {
    case 'planned':
    case 'actual':
      return toDate(form, as, asked)
    case 'not-yet':
      return toNotYet(form, asked)
    case 'clear-planned':
      return accept({ as: 'none', what: 'planned' })
    case 'clear-actual':
      return accept({ as: 'none', what: 'actual' })
    case 'clear-not-yet':
      return accept({ as: 'none', what: 'not-yet' })
    default:
      return refuse('Choose what you want to record.', 'as')
  }
}

const noProblems = (problems: Problem[]): Result<null> =>
  problems.length > 0 ? { ok: false, problems } : accept(null)

/** One key date of one area, and of others that get the same; shown before it is saved. */
export const dateForm = editPage<DateSubject>({
  subject: subjectOf,
  missing: 'This plan has no such key date. Look for it among its key dates.',
  start,
  decide: (form, asked) => {
    const read = together({
      areas: noProblems(askForAreas(form, inPlan(asked))),
      to: readRecording(form, asked),
      unused: noProblems(unusedOfDate(form, asked.subject.recorded)),
    })
    if (!read.ok) return read
    const { to } = read.value
    const { area, anchor, others } = asked.subject
    const also = others.filter(({ id }) => form.getAll('also').includes(id))
    const areas = [area, ...also].map(({ id }) => id)
    return accept({ action: 'set-anchors', areas, anchor: anchor.id, to })
  },
  page: (props) => {
    const isAsking = props.errors.some((error) => error.field === 'also')
    const form = isAsking
      ? withAreasAsked(props.form, { plan: props.opened.plan, subject: props.subject })
      : props.form
    const notYet = typedDay(form, 'not-yet')
    return <DateFormPage {...props} form={form} date={typedDate(form, 'date')} notYet={notYet} />
  },
  next: () => '/dates',
  preview: { heading: 'What this change would do' },
})
