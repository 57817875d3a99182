import type { Context } from 'hono'
import type { AnchorRecording } from '../../domain/anchor-action.ts'
import type { Day } from '../../domain/day.ts'
import { inFuture } from '../../domain/deed.ts'
import { isSame } from '../../domain/differences.ts'
import { concerns } from '../../domain/facts.ts'
import type { Area, Dated } from '../../domain/plan.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import { recordedAnchor } from '../../domain/recorded-anchor.ts'
import { readTypedDate, readTypedDay, typeDate } from '../../domain/typed-date.ts'
import { DateFormPage, type DateSubject } from '../../../views/dates/date-form-page.tsx'
import type { FoundPlan } from '../find-plan.tsx'
import type { Asked } from './asked.ts'
import { editPage } from './edit.tsx'
import { dayFields, typedDay } from './day-fields.ts'
import { dateFields, field, typedDate, within, type Form } from './form-fields.ts'
import { readSource } from './source-field.ts'
import { together } from './together.ts'

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
function sideOf({ c, subject: { recorded } }: Asked<DateSubject>): 'planned' | 'actual' {
  const asked = c.req.query('as')
  if (asked === 'planned' || asked === 'actual') return asked
  return recorded.happened ? 'actual' : 'planned'
}

/** Does another area go with this one: the same milestone holds the date, or both record the same? */
function goesAlong(asked: Asked<DateSubject>, other: Area, as: 'planned' | 'actual'): boolean {
  const { anchor, recorded, heldFor } = asked.subject
  if (heldFor.includes(other)) return true
  const theirs = recordedAnchor(asked.found.opened.plan, other, anchor.id)
  return recorded[as] !== null && isSame(theirs[as], recorded[as])
}

function start(asked: Asked<DateSubject>): Form {
  const { recorded, others } = asked.subject
  const as = sideOf(asked)
  const dated = recorded[as] ?? undefined
  const form = new URLSearchParams({
    as: as === 'actual' && recorded.notYet && !recorded.happened ? 'not-yet' : as,
    ...dateFields('date', typeDate(dated)),
    ...dayFields('not-yet', recorded.notYet?.asAt),
    source: (dated?.source ?? (dated ? undefined : recorded.notYet?.source))?.text ?? '',
  })
  for (const other of others) if (goesAlong(asked, other, as)) form.append('also', other.id)
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
  form: Form,
  as: 'planned' | 'actual',
  { deps, subject }: Asked<DateSubject>,
): Result<AnchorRecording> {
  const { recorded, anchor } = subject
  const read = together({
    date: readDate(form),
    source: readSource(form, 'source', recorded[as]?.source),
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

function toNotYet(form: Form, { deps, subject }: Asked<DateSubject>): Result<AnchorRecording> {
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

/** One key date of one area, and of others that get the same; shown before it is saved. */
export const dateForm = editPage<DateSubject>({
  subject: subjectOf,
  missing: 'This plan has no such key date. Look for it among its key dates.',
  start,
  decide: (form, asked) => {
    const to = readRecording(form, asked)
    if (!to.ok) return to
    const { area, anchor, others } = asked.subject
    const also = others.filter(({ id }) => form.getAll('also').includes(id))
    const areas = [area, ...also].map(({ id }) => id)
    return accept({ action: 'set-anchors', areas, anchor: anchor.id, to: to.value })
  },
  page: (props) => (
    <DateFormPage
      {...props}
      date={typedDate(props.form, 'date')}
      notYet={typedDay(props.form, 'not-yet')}
    />
  ),
  next: () => '/dates',
  preview: { heading: 'What this change would do' },
})
