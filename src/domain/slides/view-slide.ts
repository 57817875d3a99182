import type { BoxChart, TimeChart } from '../chart.ts'
import { chartOf } from '../charts/chart-of.ts'
import { TO_DO } from '../charts/view-words.ts'
import type { View } from '../charts/view.ts'
import type { OpenPlan } from '../facts.ts'
import { sentence } from '../sentence.ts'
import type { SlideMaking, SlidePart } from './slide-part.ts'
import { viewTitle } from './slide-name.ts'
import { timelineRows } from './timeline-rows.ts'

const leftOutOf = ({ leftOut }: BoxChart | TimeChart): string[] =>
  leftOut.map(({ name, why }) => `Not shown: ${name} (${why}).`)

function boxesPart(view: View, title: string, chart: BoxChart): SlidePart {
  const hidden = chart.hiddenLines.map(
    ({ words, to, why }) => `Not shown: a line that ${words} ${to} (${why}).`,
  )
  return {
    title,
    body:
      chart.boxes.length === 0
        ? { kind: 'words', points: [`Nothing is recorded to show here. ${TO_DO[view]}`] }
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

/** One view of the plan: its boxes and lines, or the dates of the timetable as a table. */
export function viewSlide({ opened, choice }: SlideMaking): SlidePart {
  const { view = 'current', option, against } = choice
  const asked = {
    ...(option === undefined ? {} : { option }),
    ...(against === undefined ? {} : { against }),
  }
  const chart = chartOf(view, opened, asked)
  const title = viewTitle(opened.plan, choice)
  return chart.kind === 'boxes' ? boxesPart(view, title, chart) : datesPart(opened, title, chart)
}
