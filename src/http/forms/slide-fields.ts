import { OLD, viewNamed, type View } from '../../domain/charts/view.ts'
import { takesOption } from '../../domain/charts/view-request.ts'
import type { Day } from '../../domain/day.ts'
import type { Plan } from '../../domain/plan.ts'
import { accept, refuse, type Problem, type Result } from '../../domain/problem.ts'
import { MOST_POINTS, SlideChoice } from '../../domain/slides/slide-choice.ts'
import { wrongSlide } from '../../domain/slides/wrong-slide.ts'
import { line, Title } from '../../domain/text.ts'
import { readTypedDay } from '../../domain/typed-date.ts'
import type { SlideFormed } from '../../../views/slides/slide-formed.ts'
import { dayFields, typedDay } from './day-fields.ts'
import { field, within, type Form } from './form-fields.ts'
import { givenFields } from './given-fields.ts'
import { oneParagraph } from './one-paragraph.ts'
import { together } from './together.ts'

/** What a form says of a slide; null where a field was left empty or is not of its kind. */
export type SlideRead = {
  view: View | null
  option: string | null
  against: string | null
  since: Day | null
  title: string | null
  points: string[]
  notes: string | null
}

type Reading = { form: Form; formed: SlideFormed; plan: Plan; today: Day }

function readTitle({ form }: Reading): Result<string | null> {
  const typed = field(form, 'title')
  if (typed === '') return accept(null)
  const read = Title.safeParse(typed)
  return read.success
    ? accept(read.data)
    : refuse(`The heading ${read.error.issues[0]?.message ?? ''}.`, 'title')
}

function readNotes({ form }: Reading): Result<string | null> {
  const typed = oneParagraph(field(form, 'notes'))
  if (typed === '') return accept(null)
  const read = line(1000).safeParse(typed)
  return read.success
    ? accept(read.data)
    : refuse(`The text ${read.error.issues[0]?.message ?? ''}.`, 'notes')
}

/** A mark that a list from elsewhere brings along. */
const BULLET = /^[-–•*·]\s+/

const PointText = SlideChoice.shape.points.unwrap().element

/** One point a line. */
function readPoints({ form, formed }: Reading): Result<string[]> {
  if (!formed.has.includes('points')) return accept([])
  const points = field(form, 'points')
    .split('\n')
    .map((point) => point.trim().replace(BULLET, ''))
    .filter((point) => point !== '')
  if (points.length > MOST_POINTS)
    return refuse(
      `These are ${points.length} points. A slide holds ${MOST_POINTS}; add another slide for the rest.`,
      'points',
    )
  for (const [n, point] of points.entries()) {
    const read = PointText.safeParse(point)
    if (!read.success)
      return refuse(`Point ${n + 1} ${read.error.issues[0]?.message ?? ''}.`, 'points')
  }
  return accept(points)
}

/** The picture that the form is about, as far as it says one. */
const viewOf = ({ form, formed }: Reading): View | null =>
  formed.slide?.view ?? (formed.has.includes('view') ? viewNamed(field(form, 'view')) : null)

function optionOf(reading: Reading): string | null {
  const { form, formed } = reading
  const view = viewOf(reading)
  const isTaken = formed.has.includes('option') && (view === null || takesOption(view))
  return isTaken ? field(form, 'option') || null : null
}

function againstOf(reading: Reading): string | null {
  const id = field(reading.form, 'against')
  return id === '' || id === OLD || viewOf(reading) !== 'differences' ? null : id
}

/** The day that was typed, or that of the marked moment that was chosen. */
function readSince({ form, formed, plan }: Reading): Result<Day | null> {
  if (!formed.has.includes('since')) return accept(null)
  const id = field(form, 'moment')
  const moment = plan.moments.find((one) => one.id === id)
  if (moment) return accept(moment.on)
  if (id !== '') return refuse('That moment is not marked any more. Choose another.', 'moment')
  const read = readTypedDay(typedDay(form, 'since'))
  return read.ok ? read : { ok: false, problems: within('since', read.problems) }
}

/** The problems of one field: what cannot be read in it, else what the plan says of the choice. */
const withChoice =
  (wrong: readonly Problem[]) =>
  <T>(name: keyof SlideRead, read: Result<T>): Result<T> => {
    const own = wrong.filter(({ path }) => path === name || path.startsWith(`${name}-`))
    return read.ok && own.length > 0 ? { ok: false, problems: own } : read
  }

/** What was chosen and written for a slide, or all that is wrong with it. */
export function readSlide(reading: Reading): Result<SlideRead> {
  const { form, formed, plan, today } = reading
  const since = readSince(reading)
  const chosen = { view: viewOf(reading), option: optionOf(reading), against: againstOf(reading) }
  const choice = givenFields({
    ...chosen,
    title: field(form, 'title') || null,
    since: since.ok ? since.value : null,
  })
  const of = withChoice(wrongSlide(plan, { kind: formed.kind, ...choice }, today))
  return together<SlideRead>({
    title: of('title', readTitle(reading)),
    view: of('view', accept(chosen.view)),
    option: of('option', accept(chosen.option)),
    against: of('against', accept(chosen.against)),
    points: readPoints(reading),
    since: of('since', since),
    notes: readNotes(reading),
  })
}

/** A slide's fields as its form shows them. */
export const slideInputs = (slide: SlideChoice | null): Record<string, string> => ({
  title: slide?.title ?? '',
  option: slide?.option ?? '',
  against: slide?.against ?? 'old',
  moment: '',
  points: (slide?.points ?? []).join('\n'),
  notes: slide?.notes ?? '',
  ...dayFields('since', slide?.since),
})
