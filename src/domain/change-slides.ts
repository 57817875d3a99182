import type { ActionOf } from './action.ts'
import type { Changed, Context } from './deed.ts'
import { isSame } from './is-same.ts'
import type { Plan } from './plan.ts'
import { accept, refuse, type Result } from './problem.ts'
import { showList } from './show-date.ts'
import { usualLeftOut, withUsual } from './slides/add-usual.ts'
import { isForBoard, MOST_SLIDES, type SlideChoice } from './slides/slide-choice.ts'
import { slideName } from './slides/slide-name.ts'
import { chosenSlides } from './slides/usual-slides.ts'
import { wrongSlide } from './slides/wrong-slide.ts'
import { withFields } from './with-fields.ts'

const named = (plan: Plan, slide: SlideChoice): string => `“${slideName(plan, slide)}”`

const withSlides = (plan: Plan, slides: readonly SlideChoice[]): Plan => ({
  ...plan,
  slides: [...slides],
})

function findSlide(plan: Plan, id: string): Result<SlideChoice> {
  const found = chosenSlides({ plan }).find((slide) => slide.id === id)
  return found ? accept(found) : refuse(`No slide “${id}” is chosen.`, 'id')
}

/** Adds a slide behind another, or at the end. */
export function addSlide(
  plan: Plan,
  { id, slide: fields, after }: ActionOf<'add-slide'>,
  { today }: Context,
): Result<Changed> {
  const slides = chosenSlides({ plan })
  if (slides.some((one) => one.id === id))
    return refuse(`The plan has a slide of the id “${id}” already.`, 'id')
  if (slides.length >= MOST_SLIDES)
    return refuse(`A plan has at most ${MOST_SLIDES} slides. Leave one out first.`)
  const place =
    after === undefined ? slides.length : slides.findIndex((one) => one.id === after) + 1
  const slide = { id, ...fields }
  const problems = [
    ...wrongSlide(plan, slide, today),
    ...(place === 0 && after !== undefined
      ? [{ path: 'after', message: 'That slide is not there any more. Choose another place.' }]
      : []),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const next = withSlides(plan, slides.toSpliced(place, 0, slide))
  return accept({ plan: next, said: `Added the slide ${named(plan, slide)}` })
}

const FIELDS = {
  title: 'heading',
  points: 'points',
  option: 'option',
  against: 'what it is compared with',
  since: 'day',
  notes: 'notes',
} as const

/** Changes what the presenter chose or wrote for a slide. */
export function changeSlide(
  plan: Plan,
  { id, change }: ActionOf<'change-slide'>,
  { today }: Context,
): Result<Changed> {
  const found = findSlide(plan, id)
  if (!found.ok) return found
  const before = found.value
  const after = withFields(before, change)
  const problems = wrongSlide(plan, after, today)
  if (problems.length > 0) return { ok: false, problems }
  const names = Object.keys(FIELDS) as (keyof typeof FIELDS)[]
  const changed = names.filter((name) => !isSame(before[name], after[name]))
  if (changed.length === 0) return refuse('Nothing was changed, so there is nothing to save.')
  const slides = chosenSlides({ plan }).map((one) => (one.id === id ? after : one))
  return accept({
    plan: withSlides(plan, slides),
    said: `Changed the slide ${named(plan, before)}: ${showList(changed.map((name) => FIELDS[name]))}`,
  })
}

const LAST_ONE =
  'At least one slide for the board has to stay. To start again, go back to the usual slides instead.'

/** Leaves a slide out; what was written for it goes with it. */
export function leaveOutSlide(plan: Plan, { id }: ActionOf<'leave-out-slide'>): Result<Changed> {
  const found = findSlide(plan, id)
  if (!found.ok) return found
  const slides = chosenSlides({ plan }).filter((one) => one.id !== id)
  return slides.some(isForBoard)
    ? accept({
        plan: withSlides(plan, slides),
        said: `Left out the slide ${named(plan, found.value)}`,
      })
    : refuse(LAST_ONE)
}

const MOVED = { up: 'up', down: 'down', first: 'to the start', last: 'to the end' } as const

/** Moves a slide among the others. */
export function moveSlide(plan: Plan, { id, to }: ActionOf<'move-slide'>): Result<Changed> {
  const found = findSlide(plan, id)
  if (!found.ok) return found
  const slides = chosenSlides({ plan })
  const place = slides.findIndex((one) => one.id === id)
  const last = slides.length - 1
  const upwards = to === 'up' || to === 'first'
  if (place === (upwards ? 0 : last))
    return refuse(`${named(plan, found.value)} is ${upwards ? 'first' : 'last'} already.`, 'to')
  const next = { up: place - 1, down: place + 1, first: 0, last }[to]
  return accept({
    plan: withSlides(plan, slides.toSpliced(place, 1).toSpliced(next, 0, found.value)),
    said: `Moved the slide ${named(plan, found.value)} ${MOVED[to]}`,
  })
}

/** Keeps the slides that are named, and takes back usual ones that had been left out. */
export function chooseSlides(plan: Plan, { ids }: ActionOf<'choose-slides'>): Result<Changed> {
  const before = chosenSlides({ plan })
  const wanted = new Set(ids)
  const back = usualLeftOut(plan, before).filter(({ id }) => wanted.has(id))
  const kept = before.filter(({ id }) => wanted.has(id))
  const slides = withUsual(plan, kept, back)
  if (!slides.some(isForBoard)) return refuse(LAST_ONE, 'slides')
  const gone = before.filter(({ id }) => !wanted.has(id))
  const list = (some: readonly SlideChoice[]) => showList(some.map((one) => named(plan, one)))
  const said = [
    ...(gone.length === 0 ? [] : [`left out ${list(gone)}`]),
    ...(back.length === 0 ? [] : [`took back ${list(back)}`]),
  ]
  return said.length === 0
    ? refuse('Nothing was changed, so there is nothing to save.')
    : accept({ plan: withSlides(plan, slides), said: `Chose slides: ${said.join('; ')}` })
}

/** Goes back to the usual slides, which follow from what the plan records. */
export function resetSlides(plan: Plan): Result<Changed> {
  return plan.slides.length === 0
    ? refuse('The usual slides are shown already.')
    : accept({ plan: withSlides(plan, []), said: 'Went back to the usual slides' })
}
