import type { Row, TimeChart } from '../../src/domain/chart.ts'
import { isUntold } from '../../src/domain/charts/before-label.ts'
import type { Day } from '../../src/domain/day.ts'
import { showDay } from '../../src/domain/show-date.ts'
import { SOON_DAYS } from '../../src/domain/standing.ts'
import type { Sign } from './legend.tsx'

type TimeSign = Sign & { has: (row: Row, today: Day) => boolean }

const SIGNS: readonly TimeSign[] = [
  {
    sign: 'Diamond',
    means: 'A date whose day is fixed.',
    has: ({ exact }) => exact,
  },
  {
    sign: 'Bar with dashed edges, in square brackets',
    means:
      'A date whose day is not known. It covers the days on which the date may fall; « or » stands where it may be earlier or later than the bar shows.',
    has: ({ exact }) => !exact,
  },
  {
    sign: 'Bar of one day, with « and a bracket ] or a bracket [ and »',
    means: 'Only the last day on which it may fall is known, or only the first.',
    has: ({ exact, open, bar }) => !exact && open !== null && bar.first === bar.last,
  },
  {
    sign: 'Diamond with « or »',
    means: '« is for any time up to that day. » is for that day, or the time after it, and later.',
    has: ({ exact, open }) => exact && open !== null,
  },
  {
    sign: 'Black diamond or grey bar',
    means:
      'It has happened, or is recorded as done. A date of this plan stands where it was done; one of law or guidance stays where it was due.',
    has: ({ done }) => done,
  },
  {
    sign: '“Due soon” before its name',
    means: `A darker blue, unless law requires it. Not recorded as done, and ${SOON_DAYS / 7} weeks away at most.`,
    has: ({ standing, wrong }) => standing === 'due-soon' && !wrong,
  },
  {
    sign: 'Thick outline',
    means: 'A date by which law requires something that is not recorded as done.',
    has: ({ done, required }) => !done && required,
  },
  {
    sign: '“Overdue” before its name, and a thick outline',
    means: 'Its last day has passed, and it is not recorded as done.',
    has: ({ done, standing }) => !done && standing === 'overdue',
  },
  ...(['Planned too late', 'Planned too soon'] as const).map((text) => ({
    sign: `“${text}” before its name`,
    means:
      'The date that this plan sets itself misses this one; “likely” where that rests on counting months. It may be due soon too.',
    has: ({ wrong }: Row) => wrong?.text === text,
  })),
  {
    sign: '“Cannot tell” before its name',
    means: 'Its day has passed, and what is recorded does not tell whether it was kept.',
    has: isUntold,
  },
  {
    sign: 'Arrow',
    means: 'What it comes from has to be done before what it points to.',
    has: ({ after }) => after.length > 0,
  },
]

/** What the signs in a picture of dates mean, those that are in it. */
export const timeSigns = ({ rows, today }: TimeChart): Sign[] => [
  ...SIGNS.filter(({ has }) => rows.some((row) => has(row, today))),
  {
    sign: 'Dashed upright line, “As at”',
    means: `${showDay(today)}. It is drawn if the picture reaches that day.`,
  },
]
