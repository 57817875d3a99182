import type { BoxChart, Chart, TimeChart } from '../domain/chart.ts'
import { showDay } from '../domain/show-date.ts'

type Said = readonly (readonly [boolean, string])[]

const boxKey = ({ lines, leftOut }: BoxChart): Said => [
  [lines.some(({ dotted }) => !dotted), 'An arrow runs from a body to the one it reports to.'],
  [lines.some(({ dotted }) => dotted), 'A dotted arrow is another line, with its words.'],
  [leftOut.length > 0, `What does not exist on the day is left out: ${leftOut.length}.`],
]

/** What a thick outline means in this picture, as its page says too. */
const outline = (rows: TimeChart['rows']): readonly (readonly [boolean, string])[] => {
  const law = rows.some(({ required, done }) => required && !done)
  const overdue = rows.some(({ standing, done }) => standing === 'overdue' && !done)
  return [
    [law, `Thick outline: law requires it${overdue ? ', or it is overdue' : ''}.`],
    [overdue && !law, 'Thick outline: overdue.'],
  ]
}

const timeKey = ({ rows, today, leftOut }: TimeChart): Said => [
  [rows.some(({ exact }) => exact), 'Diamond: an exact day.'],
  [rows.some(({ exact }) => !exact), 'Bar between brackets: the day is not known.'],
  [rows.some(({ open }) => open !== null), '« or »: may be earlier or later.'],
  ...outline(rows),
  [rows.some(({ done }) => done), 'Black diamond or grey bar: happened or done.'],
  [rows.some(({ after }) => after.length > 0), 'Arrow: must come first.'],
  [
    rows.some(({ bar }) => bar.first <= today) && rows.some(({ bar }) => bar.last >= today),
    `Dashed line: as at ${showDay(today)}.`,
  ],
  [leftOut.length > 0, `Left out: ${leftOut.length}.`],
]

/** What the signs in a picture mean, in words, for one that goes without its page. */
export const pictureKey = (chart: Chart): string =>
  (chart.kind === 'boxes' ? boxKey(chart) : timeKey(chart))
    .flatMap(([has, words]) => (has ? [words] : []))
    .join(' ')
