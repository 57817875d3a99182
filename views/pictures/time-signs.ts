import type { Row, TimeChart } from '../../src/domain/chart.ts'
import { showDay } from '../../src/domain/show-date.ts'
import { SOON_DAYS } from '../../src/domain/standing.ts'
import type { Sign } from './legend.tsx'

type TimeSign = Sign & { has: (row: Row) => boolean }

const SIGNS: readonly TimeSign[] = [
  {
    sign: 'Diamond',
    means: 'A date whose day is fixed.',
    has: ({ exact }) => exact,
  },
  {
    sign: 'Bar with dashed edges, in square brackets',
    means: 'A date whose day is not known. It covers the days on which the date may fall.',
    has: ({ exact }) => !exact,
  },
  {
    sign: 'Two angles (» or «) beside it',
    means: 'On that side no end is recorded, or none is set.',
    has: ({ open }) => open !== null,
  },
  {
    sign: 'Black diamond or grey bar',
    means:
      'It has happened, or is recorded as done. A date of this plan stands where it was done; one of law or guidance stays where it was due.',
    has: ({ done }) => done,
  },
  {
    sign: '“Due soon” before its name, and a darker blue',
    means: `Not recorded as done, and ${SOON_DAYS / 7} weeks away at most.`,
    has: ({ standing }) => standing === 'due-soon',
  },
  {
    sign: 'Thick outline',
    means:
      'Required by law and not recorded as done, or overdue. What is overdue has “Overdue” before its name.',
    has: ({ done, force, from, standing }) =>
      !done && (standing === 'overdue' || (force === 'law' && from.kind === 'requirement')),
  },
  {
    sign: 'Arrow',
    means: 'What it comes from has to be done before what it points to.',
    has: ({ after }) => after.length > 0,
  },
]

/** What the signs in a picture of dates mean, those that are in it. */
export const timeSigns = ({ rows, today }: TimeChart): Sign[] => [
  ...SIGNS.filter(({ has }) => rows.some(has)),
  {
    sign: 'Dashed upright line, “As at”',
    means: `${showDay(today)}. It is drawn if the picture reaches that day.`,
  },
]
