import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { Day } from '../day.ts'

/** One value, or several of them, as a list. */
const several = <Item extends z.ZodType>(item: Item) =>
  z.union([item.transform((one) => [one]), z.array(item)]).default([])

const alone = several(z.int()).refine((all) => all.length <= 1)

/**
 * How an entry repeats (RFC 5545, 3.3.10), as far as it is read: days by their place in a week,
 * month or year. Whatever is not named here makes a rule unreadable, rather than read in part.
 */
export const RepeatRule = z.strictObject({
  freq: z.enum(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']),
  interval: z.int().min(1).max(1000).default(1),
  count: z.int().min(1).optional(),
  until: z.string().optional(),
  byday: several(z.string().regex(/^(?:[+-]?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)$/)),
  bymonthday: several(z.int().min(-31).max(31)),
  bymonth: several(z.int().min(1).max(12)),
  bysetpos: several(z.int().min(-366).max(366)),
  /** 1 for Sunday to 7 for Saturday. */
  wkst: z.int().min(1).max(7).default(2),
  // The hour of the one time a day says nothing of the day.
  ...{ byhour: alone, byminute: alone, bysecond: alone },
})
export type RepeatRule = z.infer<typeof RepeatRule>

type Date = Temporal.PlainDate

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** `-1FR`: the last Friday; without a number every one. */
const weekdayOf = (code: string): { day: number; place: number | null } => ({
  day: CODES.indexOf(code.slice(-2)) + 1,
  place: code.length > 2 ? Number(code.slice(0, -2)) : null,
})

/** A day among those of its month, in plain numbers: calendar arithmetic for each would be dear. */
type MonthDay = { day: number; weekday: number; daysInMonth: number }

const monthDay = ({ day, dayOfWeek, daysInMonth }: Date): MonthDay => ({
  day,
  weekday: dayOfWeek,
  daysInMonth,
})

function isWeekdayIn(rule: RepeatRule, { day, weekday, daysInMonth }: MonthDay): boolean {
  const before = Math.ceil(day / 7)
  const after = -Math.ceil((daysInMonth - day + 1) / 7)
  return rule.byday.some((code) => {
    const asked = weekdayOf(code)
    if (weekday !== asked.day) return false
    return asked.place === null || asked.place === before || asked.place === after
  })
}

const isMonthdayIn = ({ bymonthday }: RepeatRule, { day, daysInMonth }: MonthDay): boolean =>
  bymonthday.includes(day) || bymonthday.includes(day - daysInMonth - 1)

const isMonthIn = ({ bymonth }: RepeatRule, { month }: Date): boolean =>
  bymonth.length === 0 || bymonth.includes(month)

function isAsked(rule: RepeatRule, date: MonthDay): boolean {
  const { byday, bymonthday } = rule
  return (
    (byday.length === 0 || isWeekdayIn(rule, date)) &&
    (bymonthday.length === 0 || isMonthdayIn(rule, date))
  )
}

function inMonth(rule: RepeatRule, first: Date, start: Date): Date[] {
  if (!isMonthIn(rule, first)) return []
  const { dayOfWeek, daysInMonth } = first
  const isNamed = rule.byday.length > 0 || rule.bymonthday.length > 0
  const days = Array.from({ length: daysInMonth }, (_, n) => n + 1)
  const asked = days.filter((day) => {
    const weekday = ((dayOfWeek + day - 2) % 7) + 1
    return isNamed ? isAsked(rule, { day, weekday, daysInMonth }) : day === start.day
  })
  return asked.map((day) => first.with({ day }))
}

const CALENDAR_MONTHS = Array.from({ length: 12 }, (_, n) => n + 1)

function inYear(rule: RepeatRule, first: Date, start: Date): Date[] {
  const anyMonth = rule.byday.length > 0 || rule.bymonthday.length > 0
  const months = anyMonth ? CALENDAR_MONTHS : [start.month]
  return (rule.bymonth.length > 0 ? rule.bymonth.toSorted((a, b) => a - b) : months).flatMap(
    (month) => inMonth(rule, first.with({ month, day: 1 }), start),
  )
}

function inWeek(rule: RepeatRule, first: Date, start: Date): Date[] {
  const days = Array.from({ length: 7 }, (_, n) => first.add({ days: n }))
  return days.filter(
    (date) =>
      isMonthIn(rule, date) &&
      (rule.byday.length === 0
        ? date.dayOfWeek === start.dayOfWeek
        : isWeekdayIn(rule, monthDay(date))),
  )
}

const onDay = (rule: RepeatRule, date: Date): Date[] =>
  isMonthIn(rule, date) && isAsked(rule, monthDay(date)) ? [date] : []

type Periods = {
  /** The day on which the first one begins. */
  from: Date
  step: Temporal.DurationLike
  /** About how many days one takes, never too few. */
  days: number
  within: (first: Date) => Date[]
}

function periodsOf(rule: RepeatRule, start: Date): Periods {
  const { freq, interval } = rule
  switch (freq) {
    case 'DAILY':
      return {
        from: start,
        step: { days: interval },
        days: interval,
        within: (first) => onDay(rule, first),
      }
    case 'WEEKLY': {
      const firstDay = rule.wkst === 1 ? 7 : rule.wkst - 1
      const back = (start.dayOfWeek - firstDay + 7) % 7
      const within = (first: Date) => inWeek(rule, first, start)
      return {
        from: start.subtract({ days: back }),
        step: { weeks: interval },
        days: interval * 7,
        within,
      }
    }
    case 'MONTHLY':
      return {
        from: start.with({ day: 1 }),
        step: { months: interval },
        days: interval * 31,
        within: (first) => inMonth(rule, first, start),
      }
    case 'YEARLY':
      return {
        from: start.with({ month: 1, day: 1 }),
        step: { years: interval },
        days: interval * 366,
        within: (first) => inYear(rule, first, start),
      }
  }
}

/** Those of a period's days that are asked for by their place: the last of them is -1. */
const placed = ({ bysetpos }: RepeatRule, dates: readonly Date[]): readonly Date[] =>
  bysetpos.length === 0
    ? dates
    : dates.filter((_, n) => bysetpos.includes(n + 1) || bysetpos.includes(n - dates.length))

const LAST_YEAR = 2199

/** A weekday by its place is one of a month here, and in a week or a single day there is no place. */
export const isReadable = ({ freq, byday, bymonth, bymonthday, bysetpos }: RepeatRule): boolean => {
  const hasPlace = byday.some((code) => code.length > 2)
  if (freq === 'YEARLY') return !hasPlace || bymonth.length > 0
  if (freq === 'MONTHLY') return true
  return !hasPlace && bysetpos.length === 0 && (freq === 'DAILY' || bymonthday.length === 0)
}

/**
 * The days on which an entry repeats, in order, its first one included; null for each stretch that
 * holds none, so that whoever asks can count what it costs. Without end where the rule has none
 * before 2199: neither its count nor its end is looked at here. Days before `notBefore` may be left out.
 *
 * Written here because the reader of calendar files that we use goes on for ever where no day
 * fits, as in FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30.
 */
export function* repeatDays(
  rule: RepeatRule,
  first: Day,
  notBefore: Day | null,
): Generator<Day | null> {
  const start = Temporal.PlainDate.from(first)
  yield first
  const { from, step, days, within } = periodsOf(rule, start)
  const passed = notBefore === null ? 0 : from.until(notBefore, { largestUnit: 'day' }).days
  const begin = Math.max(Math.floor(passed / days) - 1, 0)
  for (let n = begin; ; n += 1) {
    const period = from.add(times(step, n))
    if (period.year > LAST_YEAR) return
    const dates = placed(rule, within(period)).filter(
      (date) => Temporal.PlainDate.compare(date, start) > 0,
    )
    if (dates.length === 0) yield null
    for (const date of dates) yield date.toString()
  }
}

const times = (step: Temporal.DurationLike, count: number): Temporal.DurationLike =>
  Object.fromEntries(Object.entries(step).map(([unit, size]) => [unit, Number(size) * count]))
