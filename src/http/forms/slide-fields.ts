import { viewNamed, type View } from '../../domain/charts/view.ts'
import { takesOption } from '../../domain/charts/view-request.ts'
import type { Day } from '../../domain/day.ts'
import type { Plan } from '../../domain/plan.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import { showDay } from '../../domain/show-date.ts'
import { MOST_POINTS, SlideChoice } from '../../domain/slides/slide-choice.ts'
import { line, Title } from '../../domain/text.ts'
import { readTypedDay } from '../../domain/typed-date.ts'
import type { SlideFormed } from '../../../views/slides/slide-formed.ts'
import { dayFields, typedDay } from './day-fields.ts'
import { field, within, type Form } from './form-fields.ts'
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

function readTitle({ form, formed }: Reading): Result<string | null> {
  const typed = field(form, 'title')
  if (typed === '')
    return formed.kind === 'words' ? refuse('Type a heading for the slide.', 'title') : accept(null)
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

function readView({ form, formed }: Reading): Result<View | null> {
  if (!formed.has.includes('view')) return accept(formed.slide?.view ?? null)
  const view = viewNamed(field(form, 'view'))
  return view === null ? refuse('Choose what the picture shows.', 'view') : accept(view)
}

/** The picture that the form is about, as far as it says one. */
const viewOf = ({ form, formed }: Reading): View | null =>
  formed.slide?.view ?? viewNamed(field(form, 'view'))

const has = ({ options }: Plan, id: string): boolean => options.some((option) => option.id === id)

const GONE = 'The plan has no such option. Choose another.'

function readOption(reading: Reading): Result<string | null> {
  const { form, formed, plan } = reading
  const id = field(form, 'option')
  const view = viewOf(reading)
  const isTaken = formed.has.includes('option') && (view === null || takesOption(view))
  if (id === '' || !isTaken) return accept(null)
  return has(plan, id) ? accept(id) : refuse(GONE, 'option')
}

function readAgainst(reading: Reading): Result<string | null> {
  const { form, plan } = reading
  const id = field(form, 'against')
  if (id === '' || id === 'old' || viewOf(reading) !== 'differences') return accept(null)
  if (!has(plan, id)) return refuse(GONE, 'against')
  return id === field(form, 'option')
    ? refuse('Choose another option to compare it with.', 'against')
    : accept(id)
}

function readSince({ form, formed, today }: Reading): Result<Day | null> {
  if (!formed.has.includes('since')) return accept(null)
  const read = readTypedDay(typedDay(form, 'since'))
  if (!read.ok) return { ok: false, problems: within('since', read.problems) }
  if (read.value === null) return refuse('Type the day of the slides that others saw.', 'since-day')
  return read.value > today
    ? refuse(`Type a day up to today, ${showDay(today)}.`, 'since-day')
    : read
}

/** What was chosen and written for a slide, or all that is wrong with it. */
export const readSlide = (reading: Reading): Result<SlideRead> =>
  together<SlideRead>({
    title: readTitle(reading),
    view: readView(reading),
    option: readOption(reading),
    against: readAgainst(reading),
    points: readPoints(reading),
    since: readSince(reading),
    notes: readNotes(reading),
  })

/** A slide's fields as its form shows them. */
export const slideInputs = (slide: SlideChoice | null): Record<string, string> => ({
  title: slide?.title ?? '',
  option: slide?.option ?? '',
  against: slide?.against ?? 'old',
  points: (slide?.points ?? []).join('\n'),
  notes: slide?.notes ?? '',
  ...dayFields('since', slide?.since),
})
