import { daysLate, isBy, sayLateDays, sayWhichDays } from '../compare.ts'
import { parseDay, type Day } from '../day.ts'
import { dueOf, sayDue, type Due } from '../due.ts'
import { exactDay, type Interval, type Reading } from '../edtf.ts'
import { anchorDate, anchorName, type KnownDate, type Setting } from '../facts.ts'
import { basisOf, type Force, type Rule } from '../framework.ts'
import type { Area } from '../plan.ts'
import { sayDate, sayKnown } from '../reading.ts'
import { showDay, showDays } from '../show-date.ts'
import { isNotDoneBy } from '../standing.ts'
import {
  cite,
  finding,
  restsOnAll,
  wouldBe,
  type CitedBasis,
  type Finding,
  type FindingCode,
} from './finding.ts'

/** One date of a plan held against one basis of a requirement. */
export type Limit = {
  entry: string
  basis: string
  anchor: string
  code: FindingCode
  /** What is dated: "Publication in Leicestershire". */
  noun: string
  /** Said with a last day that is right on every day that the plan allows. */
  remedy?: (last: Day) => string
  /** A day in time on every day that the plan allows, where it is not the last day itself. */
  safe?: Day | null
  /** Said after the late message: what another basis makes of the same date. */
  also?: string
  /** The rule to count by, where the basis counts from a date that stands in for its own. */
  rule?: Rule
  childDeath?: true
}

type Weighed = Limit & {
  rule: Rule
  force: Force
  met: KnownDate
  due: Due & { kind: 'date' }
  cited: CitedBasis
}

const limitWords = (setting: Setting, { due, cited }: Weighed): string => {
  const counted =
    due.from && due.anchor ? `, counted from ${anchorName(setting.framework, due.anchor)}` : ''
  return `the last day is ${sayDue(due.interval)}${counted} (${cited.citation})`
}

const factsOf = ({ met, due }: Weighed): KnownDate[] => (due.from ? [met, due.from] : [met])

/** Months counted, or a stated start taken as the day of compliance: likely only. */
const lateVerdict = ({ due, anchor }: Weighed): 'certain' | 'likely' =>
  due.from !== undefined || anchor === 'implementationDate' ? 'likely' : 'certain'

const COUNTS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** "three months after it"; null for a rule that does not count whole months. */
function sayOffset(rule: Rule): string | null {
  if (rule.kind !== 'relative') return null
  const { months, days, workingDays } = rule.offset
  if (months === undefined || days !== undefined || workingDays !== undefined) return null
  return `${COUNTS[months] ?? months} ${months === 1 ? 'month' : 'months'} after it`
}

/** The last day is counted from a date without one day: what to settle first, and what follows. */
function sayFixFirst(setting: Setting, { due, rule }: Weighed): string | null {
  const { from, anchor, interval } = due
  if (!from?.reading || anchor === undefined || exactDay(interval) !== null) return null
  const name = anchorName(setting.framework, anchor)
  const first =
    from.restsOn === 'actual' ? `Record ${name} to the day first` : `Fix ${name} to one day first`
  const offset = sayOffset(rule)
  const { latest } = from.reading
  const example =
    latest === null || interval.latest === null
      ? ''
      : `; if that is ${showDay(latest)}, ${showDay(interval.latest)}`
  return `${first}: the last day ${offset === null ? 'counts from it' : `is ${offset}`}${example}.`
}

/** What puts a planned date right that is late on every day. */
function lateRemedy(setting: Setting, weighed: Weighed): string | null {
  const { interval } = weighed.due
  if (interval.latest !== null && interval.latest < setting.today)
    return 'The last day has passed: do it as soon as you can, and record the day.'
  const last = weighed.safe ?? exactDay(interval)
  if (last === null) return sayFixFirst(setting, weighed)
  return weighed.remedy?.(last) ?? null
}

/** What every finding on one limit carries. */
function common(area: Area, weighed: Weighed) {
  return {
    force: weighed.force,
    subjects: [area.id, weighed.entry],
    facts: factsOf(weighed),
    bases: [weighed.cited],
    ...(weighed.childDeath ? { childDeath: true as const } : {}),
  }
}

function late(setting: Setting, area: Area, weighed: Weighed): Finding {
  const { met, due, noun } = weighed
  const days = daysLate(met.reading ?? due.interval, due.interval)
  const howLate = days === null ? 'late whatever the day' : `${showDays(days)} late`
  const verb = met.restsOn === 'actual' ? 'is recorded as' : 'is planned for'
  const also = weighed.also === undefined ? '' : ` ${weighed.also}`
  const restsOn = restsOnAll(factsOf(weighed))
  const remedy = met.restsOn === 'planned' ? lateRemedy(setting, weighed) : null
  return finding(weighed.code, {
    ...common(area, weighed),
    verdict: lateVerdict(weighed),
    restsOn,
    message: `${noun} ${verb} ${sayKnown(met)}: that ${wouldBe(restsOn)} ${howLate}; ${limitWords(setting, weighed)}.${also}`,
    ...(remedy === null ? {} : { remedy }),
  })
}

/** Recorded, on a day after the limit, as not done. */
function notDone(setting: Setting, area: Area, weighed: Weighed): Finding {
  const { met, due, noun } = weighed
  return finding(weighed.code, {
    ...common(area, weighed),
    verdict: lateVerdict(weighed),
    restsOn: due.from?.restsOn === 'planned' ? 'planned' : 'actual',
    message: `${noun} was recorded on ${showDay(met.notYet ?? setting.today)} as still to come, after the last day; ${limitWords(setting, weighed)}.`,
    remedy: 'Do it now, and record the day.',
  })
}

/** Does the date name a day at an end of its span, as "by 30 June 2019" does? */
const namesDay = ({ first, last }: Reading): boolean => isDay(first) || isDay(last)
const isDay = (unit: string): boolean => parseDay(unit) !== null

/** "on the 30th", "from 1 July 2019 to 31 December 2019". */
function sayOnLateDays(reading: Interval, limit: Day): string {
  const days = sayLateDays(reading, limit)
  return days.includes(' to ') ? `from ${days}` : `on ${days}`
}

function hidden(setting: Setting, area: Area, weighed: Weighed, limit: string): Finding {
  const { met, noun } = weighed
  const reading = met.reading ?? { earliest: null, latest: null }
  const open = met.reading && namesDay(met.reading) ? 'which leaves the day open' : 'with no day'
  return finding('month-hides-breach', {
    ...common(area, weighed),
    verdict: 'cannot-tell',
    restsOn: met.restsOn,
    message: `${noun} is given as ${sayKnown(met)}, ${open}. Cannot tell whether that ${wouldBe(met.restsOn)} in time: ${sayWhichDays(reading, limit)}; ${limitWords(setting, weighed)}.`,
    remedy: `Fix a day; it would be late ${sayOnLateDays(reading, limit)}.`,
  })
}

function unsure(setting: Setting, area: Area, weighed: Weighed): Finding {
  const noun = `${weighed.noun.slice(0, 1).toLowerCase()}${weighed.noun.slice(1)}`
  return finding(weighed.code, {
    ...common(area, weighed),
    verdict: 'cannot-tell',
    message: `Cannot tell whether ${noun} (${sayDate(weighed.met)}) is in time, for it depends on a day not yet fixed; ${limitWords(setting, weighed)}.`,
    remedy: sayFixFirst(setting, weighed) ?? 'Fix the days that it depends on.',
  })
}

/**
 * Holds a recorded date against one limit: nothing if it is in time, the late code if it is late
 * on every day or recorded as not done after the last, `month-hides-breach` if its own date is
 * imprecise and late on some days. Says nothing where the date, or the anchor it counts from, is
 * not recorded: others tell that.
 */
export function checkLimit(setting: Setting, area: Area, limit: Limit): Finding[] {
  const basis = basisOf(setting.framework, limit.entry, limit.basis)
  const met = anchorDate(setting.plan, area, limit.anchor)
  const rule = limit.rule ?? basis.rule
  const due = dueOf(setting, area, rule)
  if (due.kind !== 'date') return []
  const cited = cite(setting, limit.entry, limit.basis)
  const weighed: Weighed = { ...limit, rule, force: basis.force, met, due, cited }
  if (isNotDoneBy(met, due.interval)) return [notDone(setting, area, weighed)]
  if (!met.reading) return []
  const answer = isBy(met.reading, due.interval)
  if (answer === 'yes') return []
  if (answer === 'no') return [late(setting, area, weighed)]
  const last = exactDay(due.interval)
  return exactDay(met.reading) === null && last !== null
    ? [hidden(setting, area, weighed, last)]
    : [unsure(setting, area, weighed)]
}
