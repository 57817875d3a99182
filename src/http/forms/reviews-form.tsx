import type { Action } from '../../domain/change.ts'
import {
  askCount,
  missingCounts,
  NEEDED_COUNTS,
  NOTHING_COUNTED,
  whyNotCountedOn,
} from '../../domain/change-reviews.ts'
import type { Day } from '../../domain/day.ts'
import type { Area, ReviewCount } from '../../domain/plan.ts'
import { accept, refuse, type Problem, type Result } from '../../domain/problem.ts'
import { readTypedDay } from '../../domain/typed-date.ts'
import { nameOf, reviewInputs, type ReviewInput } from '../../../views/areas/review-inputs.ts'
import { ReviewsPage } from '../../../views/areas/reviews-page.tsx'
import { areaSubject, toAreas } from './area-subject.ts'
import { dayFields, typedDay } from './day-fields.ts'
import { editPage } from './edit.tsx'
import { field, within, type Form } from './form-fields.ts'
import { readSource } from './source-field.ts'
import { together } from './together.ts'

function start(area: Area, seed: string): Record<string, string> {
  const { asAt, source, counts } = area.openReviews ?? {}
  const form: Record<string, string> = {
    seed,
    ...dayFields('as-at', asAt),
    source: source?.text ?? '',
  }
  // A record that there are none, without a number for each: the numbers that say so are 0.
  const none = counts?.length === 0
  for (const { id, kind, state, row } of reviewInputs(area)) {
    const zero = none && NEEDED_COUNTS.some((one) => one.kind === kind && one.state === state)
    form[id] = row ? String(row.count) : zero ? '0' : ''
    form[`${id}-source`] = row?.source?.text ?? ''
  }
  return form
}

/** What is wrong with one number or its source, with the number that it is about. */
const about = (input: ReviewInput, message: string): string =>
  `${nameOf(input)}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`

function readNumber(form: Form, input: ReviewInput): Result<number | null> {
  const { id } = input
  const text = field(form, id)
  if (text === '') return accept(null)
  return /^\d{1,4}$/.test(text)
    ? accept(Number(text))
    : refuse(about(input, 'Type a whole number from 0 to 9999, or leave it empty.'), id)
}

/** Reads one number with its source; null: nothing is recorded of it. */
function readRow(form: Form, input: ReviewInput, freshId: string): Result<ReviewCount | null> {
  const sourceId = `${input.id}-source`
  const from = readSource(form, sourceId, input.row?.source)
  const read = together({
    count: readNumber(form, input),
    source: from.ok ? from : refuse(about(input, from.problems[0]?.message ?? ''), sourceId),
  })
  if (!read.ok) return read
  const { count, source } = read.value
  if (count === null)
    return source
      ? refuse(about(input, 'Type the number as well, or clear where it is written.'), sourceId)
      : accept(null)
  const { kind, state, row } = input
  return accept({ id: row?.id ?? freshId, kind, state, count, ...(source ? { source } : {}) })
}

/** Reads all numbers; null where none is given. Those that would read as none are asked for. */
function readCounts(form: Form, area: Area, seed: string): Result<ReviewCount[] | null> {
  const inputs = reviewInputs(area)
  const rows = inputs.map((input, n) => readRow(form, input, `${seed}-${n + 1}`))
  const problems = rows.flatMap((row): Problem[] => (row.ok ? [] : row.problems))
  const counts = rows.flatMap((row) => (row.ok && row.value ? [row.value] : []))
  const wrong = new Set(problems.map(({ path }) => path))
  const missing = missingCounts(counts)
    .map((one) => ({ path: `${one.kind}-${one.state}`, message: askCount(one) }))
    .filter(({ path }) => !wrong.has(path))
  const all = [...problems, ...missing]
  if (all.length > 0) return { ok: false, problems: all }
  return accept(counts.length === 0 ? null : counts)
}

function readAsAt(form: Form, today: Day): Result<Day | null> {
  const read = readTypedDay(typedDay(form, 'as-at'))
  if (!read.ok) return { ok: false, problems: within('as-at', read.problems) }
  const future = whyNotCountedOn(read.value ?? undefined, today)
  return future === null ? read : refuse(future, 'as-at-day')
}

/** How many reviews an area has open, as counts. */
export const reviewsForm = editPage({
  ...areaSubject,
  start: ({ subject, deps }) => start(subject, deps.shelf.newId()),
  decide: (form, { subject, deps }): Result<Action> => {
    const seed = field(form, 'seed') || deps.shelf.newId()
    const read = together({
      asAt: readAsAt(form, deps.shelf.today()),
      counts: readCounts(form, subject, seed),
      source: readSource(form, 'source', subject.openReviews?.source),
    })
    if (!read.ok) return read
    const { asAt, counts, source } = read.value
    if (asAt !== null && counts === null && source === null)
      return refuse(NOTHING_COUNTED, 'as-at-day')
    const openReviews = {
      ...(asAt === null ? {} : { asAt }),
      ...(counts === null ? {} : { counts }),
      ...(source === null ? {} : { source }),
    }
    return accept({
      action: 'record-reviews',
      area: subject.id,
      openReviews: Object.keys(openReviews).length === 0 ? null : openReviews,
    })
  },
  page: ({ subject, ...page }) => (
    <ReviewsPage {...page} area={subject} asAt={typedDay(page.form, 'as-at')} />
  ),
  next: toAreas,
})
