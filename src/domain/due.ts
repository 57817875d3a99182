import { addWorkingDays, type BankHolidays } from './counting.ts'
import { addDays, correspondingDate, knownYear, type Day } from './day.ts'
import { exactDay, type Interval } from './edtf.ts'
import { anchorDate, type KnownDate, type Setting } from './facts.ts'
import type { Offset, Rule } from './framework.ts'
import type { Area } from './plan.ts'
import { showDay } from './show-date.ts'

/** What a rule comes to for one area. */
export type Due =
  | { kind: 'date'; interval: Interval; anchor?: string; from?: KnownDate }
  | { kind: 'missing'; anchor: string; interval: Interval | null }
  | { kind: 'not-applicable'; anchor: string }
  | { kind: 'undated'; reason: string }

type FixedOrRelative = Extract<Rule, { kind: 'fixed' | 'relative' }>

function shift(day: Day, offset: Offset, holidays: BankHolidays): Day | null {
  const moved = addDays(correspondingDate(day, offset.months ?? 0), offset.days ?? 0)
  return offset.workingDays === undefined
    ? moved
    : addWorkingDays(moved, offset.workingDays, holidays)
}

function shiftInterval(interval: Interval, offset: Offset, holidays: BankHolidays): Interval {
  const end = (day: Day | null): Day | null => (day === null ? null : shift(day, offset, holidays))
  return { earliest: end(interval.earliest), latest: end(interval.latest) }
}

/** The actual date that the framework lets stand in for an anchor not recorded. */
function standIn(setting: Setting, area: Area, anchor: string): KnownDate | null {
  const { orElse } = setting.framework.anchors.find(({ id }) => id === anchor) ?? {}
  const other = orElse === undefined ? null : anchorDate(setting.plan, area, orElse)
  return other?.restsOn === 'actual' ? other : null
}

/** Dates of other years are read and written nowhere, so none may be worked out either. */
const isKnown = ({ earliest, latest }: Interval): boolean =>
  [earliest, latest].every((day) => day === null || knownYear(day))

const BEYOND = 'It would fall outside the years 1900 to 2199.'

function relative(setting: Setting, area: Area, anchor: string, offset: Offset): Due {
  const own = anchorDate(setting.plan, area, anchor)
  const from = own.reading ? own : standIn(setting, area, anchor)
  if (!from?.reading) return { kind: 'missing', anchor, interval: null }
  const interval = shiftInterval(from.reading, offset, setting.holidays)
  if (!isKnown(interval)) return { kind: 'undated', reason: BEYOND }
  return { kind: 'date', interval, anchor, from }
}

const least = (days: readonly (Day | null)[]): Day | null =>
  days.some((day) => day === null) ? null : (days.toSorted()[0] ?? null)

/** The earliest of several: the smallest of each end. One that is not known leaves it open. */
function earliestOf(setting: Setting, area: Area, rules: readonly FixedOrRelative[]): Due {
  const dues = rules.map((rule) => dueOf(setting, area, rule))
  const spans = dues.flatMap((due) =>
    due.kind === 'date' || (due.kind === 'missing' && due.interval) ? [due.interval] : [],
  )
  const ends = spans.flatMap((span) => (span?.latest ? [span.latest] : []))
  const latest = ends.toSorted()[0] ?? null
  const missing = dues.find((due) => due.kind === 'missing')
  if (missing)
    return {
      kind: 'missing',
      anchor: missing.anchor,
      interval: latest === null ? null : { earliest: null, latest },
    }
  const interval = { earliest: least(spans.map((span) => span?.earliest ?? null)), latest }
  const counted = dues.find(
    (due) => due.kind === 'date' && due.interval.latest === latest && due.from !== undefined,
  )
  return counted?.kind === 'date' ? { ...counted, interval } : { kind: 'date', interval }
}

/** The due date that a rule gives in one area, as an interval: exact where its anchor is exact. */
export function dueOf(setting: Setting, area: Area, rule: Rule): Due {
  switch (rule.kind) {
    case 'fixed':
      return { kind: 'date', interval: { earliest: rule.day, latest: rule.day } }
    case 'relative':
      return relative(setting, area, rule.anchor, rule.offset)
    case 'earliest-of':
      return earliestOf(setting, area, rule.rules)
    case 'on-event': {
      const due = relative(setting, area, rule.anchor, rule.offset ?? {})
      if (due.kind === 'missing') return { kind: 'not-applicable', anchor: rule.anchor }
      return rule.offset ? due : { kind: 'undated', reason: 'no number of days is set' }
    }
    case 'undated':
      return { kind: 'undated', reason: rule.reason }
  }
}

/**
 * A due date in a sentence: "28 September 2019". Where what it counts from has no one day, its last
 * possible day: "30 September 2019 at the latest".
 */
export function sayDue(interval: Interval): string {
  const { earliest, latest } = interval
  if (latest !== null)
    return exactDay(interval) === null ? `${showDay(latest)} at the latest` : showDay(latest)
  return earliest === null ? 'a day not known' : `${showDay(earliest)} or later`
}
