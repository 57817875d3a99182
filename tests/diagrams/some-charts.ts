import type { Box, BoxChart, Row, TimeChart } from '../../src/domain/chart.ts'
import type { Day } from '../../src/domain/day.ts'

const box = (id: string, kind: Box['kind'], name: string, group: string | null): Box => ({
  id,
  kind,
  name,
  life: kind === 'board' ? 'from April 2009, to June 2019' : null,
  group,
})

/** Every kind of body, two groups, one box alone, lines of both sorts, across groups too. */
export const EVERY_KIND: BoxChart = {
  kind: 'boxes',
  title: 'Structure of an area',
  description: 'Ten bodies and who answers to whom.',
  groups: [
    { id: 'old', title: 'Old structure' },
    { id: 'new', title: 'New structure' },
  ],
  boxes: [
    box('a', 'board', 'Local Safeguarding Children Board of the County and the City', 'old'),
    box('b', 'executive', 'Executive Group', 'old'),
    box('c', 'committee', 'Committee for A.V. & Tŷ Ŵyl: “Ŷr âl”', 'old'),
    box('d', 'panel', 'Child Death Overview Panel', 'old'),
    box('e', 'support-unit', 'Business unit', 'old'),
    box('f', 'sub-group', 'Quality, audit and performance sub-group (offices, flow, 11/12)', 'old'),
    box('g', 'partnership', 'Safeguarding Children Partnership', 'new'),
    box('h', 'working-group', 'Transition working group', 'new'),
    box('i', 'task-and-finish-group', 'Task and finish group', 'new'),
    box('j', 'lead-group', 'Lead safeguarding partners', 'new'),
    box('k', 'sub-group', 'Youth forum', null),
  ],
  lines: [
    ...['b', 'd', 'e'].map((from) => ({ from, to: 'a', words: 'reports to', dotted: false })),
    { from: 'c', to: 'b', words: 'reports to', dotted: false },
    { from: 'f', to: 'b', words: 'reports to', dotted: false },
    { from: 'f', to: 'a', words: 'gives assurance to', dotted: true },
    { from: 'h', to: 'g', words: 'reports to', dotted: false },
    { from: 'i', to: 'h', words: 'reports to', dotted: false },
    { from: 'g', to: 'j', words: 'answers to', dotted: false },
    { from: 'k', to: 'g', words: 'advises', dotted: true },
    { from: 'a', to: 'g', words: 'is followed by', dotted: true },
  ],
  hiddenLines: [],
  leftOut: [],
}

const KINDS: readonly Box['kind'][] = ['sub-group', 'panel', 'committee', 'executive']

/** `count` boxes that report to the one above them and, every third, to another too. */
export function boxesChart(count: number): BoxChart {
  const boxes = Array.from({ length: count }, (_, n) =>
    box(`b${n}`, KINDS[n % 4] ?? 'panel', `Group ${n + 1} for learning and improvement`, null),
  )
  const line = (from: number, to: number, dotted: boolean): BoxChart['lines'][number] => ({
    ...{ from: `b${from}`, to: `b${to}`, dotted },
    words: dotted ? 'gives assurance to' : 'reports to',
  })
  return {
    ...EVERY_KIND,
    groups: [],
    boxes,
    lines: boxes.flatMap((_, n) => [
      ...(n === 0 ? [] : [line(n, Math.floor((n - 1) / 4), false)]),
      ...(n > 4 && n % 8 > 0 ? [line(n, n - 4, n % 2 === 0)] : []),
    ]),
  }
}

const LABELS = [
  'Agree the funding',
  'Publish the arrangements (reg 5)',
  'Board ends',
  'A rather long name of a milestone, in full',
]

const dayAfter = (first: Day, days: number): Day => {
  const moment = new Date(Date.parse(`${first}T00:00:00Z`) + days * 86_400_000)
  return moment.toISOString().slice(0, 10)
}

function row(n: number): Row {
  const first = dayAfter('2018-06-29', n * 17)
  const exact = n % 3 > 0
  const label = LABELS[n % 4] ?? ''
  return {
    id: `r${n}`,
    section: `Section ${Math.floor(n / 10) + 1}: Ŵŷ & co`,
    title: label,
    label,
    labelEnd: '',
    when: first,
    bar: { first, last: exact ? first : dayAfter(first, 9 + n) },
    exact,
    open: null,
    standing: n % 7 === 0 ? 'due-soon' : 'upcoming',
    done: n % 5 === 0,
    force: n % 4 === 0 ? 'law' : null,
    required: false,
    wrong: null,
    from: { kind: 'milestone', id: `m${n}` },
    after: [],
    afterUndrawn: [],
  }
}

/** Days and ranges, done and not, in sections of ten. */
export const datesChart = (count: number): TimeChart => ({
  kind: 'dates',
  title: 'Timetable',
  description: 'When things are due.',
  today: '2019-03-01',
  rows: Array.from({ length: count }, (_, n) => row(n)),
  leftOut: [],
})
