import type { Row, TimeChart } from '../../domain/chart.ts'
import { earlier, later } from '../../domain/day.ts'
import { cleanLabel } from '../labels/clean-label.ts'
import { LABELS, type LabelKind, type Labels } from '../labels/labels.ts'
import { axisLines } from './time-axis.ts'

/** What Mermaid draws in its own way: done, soon, and what law requires or is overdue. */
function tagsOf({ standing, done, required }: Row): string[] {
  if (done) return ['done']
  return [
    ...(standing === 'due-soon' ? ['active'] : []),
    ...(required || standing === 'overdue' ? ['crit'] : []),
  ]
}

/** People's tools draw a bar like any other, so that words must keep it from being taken for days. */
const labelOf = ({ label, exact }: Row, kind: LabelKind): string =>
  kind === 'private' || exact ? label : label.replace(/\)$/u, ', day not fixed)')

function rowLine(row: Row, n: number, kind: LabelKind): string {
  const { first, last } = row.bar
  const when = row.exact ? [first, '0d'] : [first, last]
  const fields = [...(row.exact ? ['milestone'] : []), ...tagsOf(row), `t${n}`, ...when]
  return `  ${LABELS[kind].row(labelOf(row, kind))} :${fields.join(', ')}`
}

/** A longer heading of a section would run into the chart. */
const LONGEST_HEADING = 20

/** A heading in one line, or two of about the same length; people's tools show it as it is. */
function heading(section: string, kind: LabelKind): string {
  const { row } = LABELS[kind]
  const clean = cleanLabel(section)
  if (kind === 'readable' || clean.length <= LONGEST_HEADING) return row(clean)
  const spaces = [...clean.matchAll(/ /g)].map(({ index }) => index)
  const fromMiddle = (at: number): number => Math.abs(at - clean.length / 2)
  const middle = spaces.toSorted((a, b) => fromMiddle(a) - fromMiddle(b))[0]
  if (middle === undefined) return row(clean)
  return `${row(clean.slice(0, middle))}<br/>${row(clean.slice(middle + 1))}`
}

/** Rows of one section stand together already; a heading begins where it changes. */
const rowLines = (rows: readonly Row[], kind: LabelKind): string[] =>
  rows.flatMap((row, n) => [
    ...(row.section === rows[n - 1]?.section ? [] : [`  section ${heading(row.section, kind)}`]),
    rowLine(row, n + 1, kind),
  ])

const nothingYet = ({ today }: TimeChart, labels: Labels): string[] => [
  `  section ${labels.row('Nothing yet')}`,
  `  ${labels.row('No dates recorded yet')} :milestone, t0, ${today}, 0d`,
]

/** Dates along the line of time as a Mermaid gantt chart. */
export function timeSource(chart: TimeChart, kind: LabelKind): string[] {
  const { rows, today } = chart
  const labels = LABELS[kind]
  const [one] = rows
  const first = one ? rows.map(({ bar }) => bar.first).reduce(earlier) : today
  const last = one ? rows.map(({ bar }) => bar.last).reduce(later) : today
  return [
    'gantt',
    `  accTitle: ${labels.title(chart.title)}`,
    `  accDescr: ${labels.description(chart.description)}`,
    // The page that shows our own drawing has its title over it.
    ...(kind === 'private' ? [] : [`  title ${labels.title(chart.title)}`]),
    '  dateFormat YYYY-MM-DD',
    // The last day of a bar is part of it: a bar for June ends on the 30th.
    '  inclusiveEndDates',
    ...axisLines(first, last),
    '  todayMarker off',
    ...(one ? rowLines(rows, kind) : nothingYet(chart, labels)),
  ]
}
