import type { BoxChart, Chart, TimeChart } from '../domain/chart.ts'
import { LINE_WORDS } from '../domain/say-structure.ts'
import { showDay } from '../domain/show-date.ts'

type Said = readonly (readonly [boolean, string])[]

const boxKey = ({ boxes, lines, leftOut }: BoxChart): Said => {
  const looks = new Set([...boxes, ...lines].map(({ look }) => look))
  return [
    [
      lines.some(({ dotted, words }) => !dotted && words.startsWith(LINE_WORDS['reports-to'])),
      'An arrow runs from a body to the one it reports to.',
    ],
    [lines.some(({ dotted }) => dotted), 'A dotted arrow is another line, with its words.'],
    [looks.has('added'), 'Thickest border or line: added.'],
    [looks.has('removed'), 'Long dashes: removed.'],
    [looks.has('changed'), 'Thick dashes and dots: renamed, moved or changed.'],
    [leftOut.length > 0, `Not shown in it: ${leftOut.length}.`],
  ]
}

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
