import type { BoxChart, Chart, TimeChart } from '../chart.ts'
import { chartOf } from '../charts/chart-of.ts'
import { lifeOnDay } from '../charts/life.ts'
import { viewRequest } from '../charts/view-request.ts'
import { TO_DO } from '../charts/view-words.ts'
import type { View } from '../charts/view.ts'
import type { Day } from '../day.ts'
import type { OpenPlan } from '../facts.ts'
import { sentence } from '../sentence.ts'
import { showDay } from '../show-date.ts'
import type { SlideMaking, SlidePart } from './slide-part.ts'
import { viewTitle } from './slide-name.ts'
import { structureNow } from './structure-now.ts'
import { timelineRows } from './timeline-rows.ts'

const leftOutOf = ({ leftOut }: BoxChart | TimeChart): string[] =>
  leftOut.map(({ name, why }) => `Not shown: ${name} (${why}).`)

/** What to do about an empty picture; one of a chosen day may be empty for good reason. */
const sayEmpty = (view: View, day: Day | null): string =>
  day === null
    ? `Nothing is recorded to show here. ${TO_DO[view]}`
    : `Nothing is recorded to show on ${showDay(day)}.`

function boxesPart(title: string, chart: BoxChart, empty: string): SlidePart {
  const hidden = chart.hiddenLines.map(
    ({ words, to, why }) => `Not shown: a line that ${words} ${to} (${why}).`,
  )
  return {
    title,
    body:
      chart.boxes.length === 0
        ? { kind: 'words', points: [empty] }
        : { kind: 'boxes', chart: { ...chart, title } },
    notes: [chart.description, ...leftOutOf(chart), ...hidden],
  }
}

const datesPart = (opened: OpenPlan, title: string, chart: TimeChart): SlidePart => ({
  title,
  body: {
    kind: 'table',
    lead: null,
    head: ['When', 'What', 'Standing', 'Set by'],
    rows: timelineRows(opened, chart),
    empty: `No date is recorded yet. ${TO_DO.timeline}`,
  },
  notes: leftOutOf(chart).map(sentence),
})

/** The day asked for, where a view shows something else for it than of itself. */
function otherDay({ opened, choice, on }: SlideMaking): Day | null {
  const { view = 'current', option } = choice
  const of = option === undefined ? {} : { option }
  const shown = viewRequest(view, opened, { ...of, on }).on
  return shown === viewRequest(view, opened, of).on ? null : shown
}

/** On a day, a new body without a start is shown as if there already: its box says so. */
const shownOn = (day: Day | null, chart: Chart): Chart =>
  day === null || chart.kind !== 'boxes'
    ? chart
    : { ...chart, boxes: chart.boxes.map((box) => ({ ...box, life: lifeOnDay(box) })) }

/** Lines that a picture of its own has in dots are drawn in dashes on a slide. */
const asOnSlides = (chart: Chart): Chart =>
  chart.kind === 'boxes'
    ? { ...chart, description: chart.description.replace(/\bdotted\b/gu, 'dashed') }
    : chart

/** One view of the plan: its boxes and lines, or the dates of the timetable as a table. */
export function viewSlide(making: SlideMaking): SlidePart {
  const { opened, choice, on } = making
  const { view = 'current', option, against } = choice
  const asked = {
    ...(option === undefined ? {} : { option }),
    ...(against === undefined ? {} : { against }),
    on,
  }
  const day = otherDay(making)
  const of = viewRequest(view, opened, asked)
  const isNow = view === 'current' && day === null && of.on !== null
  const made = isNow ? structureNow(opened, opened.today) : chartOf(view, opened, asked)
  const chart = asOnSlides(shownOn(of.on, made))
  const title = `${viewTitle(opened.plan, choice)}${day === null ? '' : `, on ${showDay(day)}`}`
  return chart.kind === 'boxes'
    ? boxesPart(title, chart, sayEmpty(view, day))
    : datesPart(opened, title, chart)
}
