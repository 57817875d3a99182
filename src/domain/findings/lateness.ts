import { daysLate, isBy, sayLateDays, sayWhichDays } from '../compare.ts'
import { dueOf, type Due } from '../due.ts'
import { exactDay, type Interval } from '../edtf.ts'
import { anchorDate, anchorName, type KnownDate, type Setting } from '../facts.ts'
import { basisOf, type Force, type Rule } from '../framework.ts'
import type { Area } from '../plan.ts'
import { sayInterval, sayDate, sayKnown } from '../reading.ts'
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
  remedy?: (due: Interval) => string
  /** Said after the late message: what another basis makes of the same date. */
  also?: string
  /** The rule to count by, where the basis counts from a date that stands in for its own. */
  rule?: Rule
  childDeath?: true
}

type Weighed = Limit & {
  force: Force
  met: KnownDate
  due: Due & { kind: 'date' }
  cited: CitedBasis
}

const limitWords = (setting: Setting, { due, cited }: Weighed): string => {
  const counted =
    due.from && due.anchor ? `, counted from ${anchorName(setting.framework, due.anchor)}` : ''
  return `the last day is ${sayInterval(due.interval)}${counted} (${cited.citation})`
}

const factsOf = ({ met, due }: Weighed): KnownDate[] => (due.from ? [met, due.from] : [met])

/** Months counted, or a stated start taken as the day of compliance: likely only. */
const lateVerdict = ({ due, anchor }: Weighed): 'certain' | 'likely' =>
  due.from !== undefined || anchor === 'implementationDate' ? 'likely' : 'certain'

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
  return finding(weighed.code, {
    ...common(area, weighed),
    verdict: lateVerdict(weighed),
    restsOn,
    message: `${noun} ${verb} ${sayKnown(met)}: that ${wouldBe(restsOn)} ${howLate}; ${limitWords(setting, weighed)}.${also}`,
    ...(weighed.remedy && met.restsOn === 'planned'
      ? { remedy: weighed.remedy(due.interval) }
      : {}),
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

function hidden(setting: Setting, area: Area, weighed: Weighed, limit: string): Finding {
  const { met, noun } = weighed
  const reading = met.reading ?? { earliest: null, latest: null }
  return finding('month-hides-breach', {
    ...common(area, weighed),
    verdict: 'cannot-tell',
    restsOn: met.restsOn,
    message: `${noun} is given as ${sayKnown(met)}, with no day. Cannot tell whether that ${wouldBe(met.restsOn)} in time: ${sayWhichDays(reading, limit)}; ${limitWords(setting, weighed)}.`,
    remedy: `Fix a day; it would be late on ${sayLateDays(reading, limit)}.`,
  })
}

function unsure(setting: Setting, area: Area, weighed: Weighed): Finding {
  const noun = `${weighed.noun.slice(0, 1).toLowerCase()}${weighed.noun.slice(1)}`
  return finding(weighed.code, {
    ...common(area, weighed),
    verdict: 'cannot-tell',
    message: `Cannot tell whether ${noun} (${sayDate(weighed.met)}) is in time, for it depends on a day not yet fixed; ${limitWords(setting, weighed)}.`,
    remedy: 'Fix the days that it depends on.',
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
  const due = dueOf(setting, area, limit.rule ?? basis.rule)
  if (due.kind !== 'date') return []
  const cited = cite(setting, limit.entry, limit.basis)
  const weighed: Weighed = { ...limit, force: basis.force, met, due, cited }
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
