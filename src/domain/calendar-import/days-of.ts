import { Temporal } from 'temporal-polyfill'
import { addDays, daysBetween, type Day } from '../day.ts'
import type { WhyLeftOut } from './left-out.ts'
import { toLondon, type LondonTime, type Written } from './london.ts'
import type { RawEntry } from './read-entry.ts'

/** The days that one entry takes: most take one. */
export type Span = {
  first: Day
  /** Inclusive. */
  last: Day
  start: Written
  unknownZone?: string
}

const MIDNIGHT = '00:00:00'

/** The end as a moment that is no longer part of it; null where it has none of its own. */
function endOf(raw: RawEntry, start: LondonTime, zones: Zones): LondonTime | null | undefined {
  if (raw.end) return toLondon(raw.end, zones) ?? undefined
  if (raw.duration === null) return null
  try {
    const from = Temporal.PlainDateTime.from(`${start.day}T${start.time ?? MIDNIGHT}`)
    const [day = '', time = MIDNIGHT] = from
      .add(Temporal.Duration.from(raw.duration))
      .toString({ smallestUnit: 'second' })
      .split('T')
    return { day, time: start.time === null ? null : time }
  } catch {
    return undefined
  }
}

type Zones = (name: string) => string | null

/** The last day that is part of it: a whole day's end is the day after, and so is midnight. */
function lastDay(start: LondonTime, end: LondonTime): Day {
  const isOver = end.time === null || end.time === MIDNIGHT
  return isOver && end.day > start.day ? addDays(end.day, -1) : end.day
}

const isReversed = (start: LondonTime, end: LondonTime): boolean =>
  end.day < start.day ||
  (end.day === start.day && start.time !== null && end.time !== null && end.time < start.time)

/** The days in England that an entry takes, or why it is left out. */
export function spanOf(raw: RawEntry, zones: Zones): Span | WhyLeftOut {
  if (!raw.start) return 'undated'
  const start = toLondon(raw.start, zones)
  if (start === null) return 'no-such-day'
  const end = endOf(raw, start, zones)
  if (end === undefined) return 'no-such-day'
  const { day: first, unknownZone } = start
  const zone = unknownZone === undefined ? {} : { unknownZone }
  if (end === null) return { first, last: first, start: raw.start, ...zone }
  if (isReversed(start, end)) return 'reversed'
  return { first, last: lastDay(start, end), start: raw.start, ...zone }
}

/** How many days it takes besides its first one. */
export const moreDays = ({ first, last }: Span): number => daysBetween(first, last)
