import { addDays, type Day } from '../day.ts'
import type { WhyLeftOut } from './left-out.ts'
import { toLondon, type LondonTime, type Written } from './london.ts'
import type { RawEntry } from './read-entry.ts'
import { repeatDays, type RepeatRule } from './repeat-rule.ts'

/** What a series is worked out by. `steps` is what all series of a file may still cost. */
export type Reading = {
  today: Day
  zones: (name: string) => string | null
  budget: { steps: number }
}

const MOST_DAYS = 60
/** Days named one by one, left out or added. */
const MOST_NAMED = 400
/** So many stretches of time may be gone through for one series. */
const MOST_STEPS = 3000
/** A year is gone through month by month. */
const COST = { DAILY: 1, WEEKLY: 1, MONTHLY: 1, YEARLY: 12 } as const
/** A series without an end is taken for a year from today. */
const AHEAD_DAYS = 366

const WRITTEN_DAY = /^\d{4}-\d{2}-\d{2}/

const comesAfter = (a: LondonTime, b: LondonTime): boolean =>
  a.day > b.day || (a.day === b.day && a.time !== null && b.time !== null && a.time > b.time)

type Window = { from: Day | null; to: Day | null; until: LondonTime | null }

const hasNoEnd = ({ count, until }: RepeatRule): boolean =>
  count === undefined && until === undefined

function windowOf(rule: RepeatRule, { today, zones }: Reading): Window {
  if (hasNoEnd(rule)) return { from: today, to: addDays(today, AHEAD_DAYS), until: null }
  const { until } = rule
  const last = until === undefined ? null : toLondon({ value: until, zone: null }, zones)
  return { from: null, to: null, until: last }
}

const isPast = (at: LondonTime, { to, until }: Window): boolean =>
  (to !== null && at.day > to) || (until !== null && comesAfter(at, until))

function ruleDays(
  rule: RepeatRule,
  start: Written,
  without: ReadonlySet<Day>,
  reading: Reading,
): Day[] | WhyLeftOut {
  const window = windowOf(rule, reading)
  if (rule.until !== undefined && window.until === null) return 'unread'
  const days: Day[] = []
  let count = 0
  let steps = Math.min(MOST_STEPS, reading.budget.steps)
  for (const local of repeatDays(rule, start.value.slice(0, 10), window.from)) {
    steps -= COST[rule.freq]
    reading.budget.steps -= COST[rule.freq]
    if (steps < 0) return 'unread'
    if (local === null) continue
    count += 1
    if (rule.count !== undefined && count > rule.count) break
    const written = { ...start, value: start.value.replace(WRITTEN_DAY, local) }
    const at = toLondon(written, reading.zones)
    if (at === null || isPast(at, window)) break
    if ((window.from !== null && at.day < window.from) || without.has(at.day)) continue
    days.push(at.day)
    if (days.length > MOST_DAYS) return 'too-often'
  }
  return days
}

const daysOf = (written: readonly Written[], { zones }: Reading): Day[] =>
  written.flatMap((one) => toLondon(one, zones)?.day ?? [])

/** The days in England of an entry that repeats, or why it is left out. */
export function seriesDays(raw: RawEntry, start: Written, reading: Reading): Day[] | WhyLeftOut {
  if (raw.repeats === 'unreadable') return 'unread'
  if (raw.without.length + raw.besides.length > MOST_NAMED) return 'too-often'
  const without = new Set(daysOf(raw.without, reading))
  const own = raw.repeats
    ? ruleDays(raw.repeats, start, without, reading)
    : daysOf([start], reading).filter((day) => !without.has(day))
  if (typeof own === 'string') return own
  const besides = daysOf(raw.besides, reading).filter((day) => !without.has(day))
  const days = [...new Set([...own, ...besides])].toSorted()
  return days.length > MOST_DAYS ? 'too-often' : days.length === 0 ? 'no-day' : days
}

/** Does an entry stand for several days? */
export const isSeries = ({ repeats, besides }: RawEntry): boolean =>
  repeats !== null || besides.length > 0

/** Does it go on for ever? */
export const isEndless = ({ repeats }: RawEntry): boolean =>
  repeats !== null && repeats !== 'unreadable' && hasNoEnd(repeats)
