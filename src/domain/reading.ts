import { daysAfter, daysLate, isBy, sayWhichDays, type Answer } from './compare.ts'
import { lastWorkingDay } from './counting.ts'
import { exactDay, toEdtf, type Interval } from './edtf.ts'
import { dueOf, sayDue, type Due } from './due.ts'
import { anchorName, type KnownDate, type Setting } from './facts.ts'
import type { Basis, Confidence, Entry, Force, Rule } from './framework.ts'
import { metBy } from './met.ts'
import type { Area } from './plan.ts'
import { readReviews } from './review-reading.ts'
import { isNotDoneBy } from './standing.ts'
import { onEdtf, showDay, showDays, showEdtf } from './show-date.ts'
import type { Day } from './day.ts'

export type Verdict = 'in-time' | 'late' | 'cannot-tell' | 'not-yet'

/** One basis of a requirement as read for one area: its date, our reading, and why. */
export type BasisReading = {
  id: string
  force: Force
  modal: Basis['modal']
  citation: string
  confidence: Confidence
  checkedOn: Day
  due: string | null
  lastWorkingDay?: Day
  verdict: Verdict
  likely?: true
  applies: boolean
  why: string
}

type Said = { verdict: Verdict; likely?: true; why: string }

const boundOf = (rule: Rule): 'by' | 'on' | 'from' | 'until' | 'after' =>
  rule.kind === 'undated' ? 'by' : rule.bound

/** "28 September 2019", "by 30 September 2019", "September 2019". */
export const sayInterval = (interval: Interval): string => {
  const edtf = toEdtf(interval)
  return edtf === null ? 'a day not known' : showEdtf(edtf)
}

/** A known date in plain words: "28 June 2019", "by June 2019". */
export const sayDate = (known: KnownDate): string =>
  known.reading ? showEdtf(known.reading.edtf) : 'not recorded'

/** The words as written, to go beside a date that leaves a choice of days. */
function sayAsWritten(known: KnownDate): string {
  const words = known.asWritten
  const exact = known.reading && exactDay(known.reading) !== null
  return words === undefined || exact || words.toLowerCase() === sayDate(known).toLowerCase()
    ? ''
    : ` (“${words}”)`
}

/** The same with the words as written beside it, where the date leaves a choice of days. */
export const sayKnown = (known: KnownDate): string => `${sayDate(known)}${sayAsWritten(known)}`

/** When something happens, after a verb, with the words as written: "ends on 3 June 2019". */
export const sayOn = (known: KnownDate): string =>
  known.reading ? `${onEdtf(known.reading.edtf)}${sayAsWritten(known)}` : 'on a day not recorded'

const sayOnInterval = (interval: Interval): string => {
  const edtf = toEdtf(interval)
  return edtf === null ? 'on a day not known' : onEdtf(edtf)
}

const begin = (known: KnownDate): string =>
  `${known.restsOn === 'actual' ? 'Done' : 'Planned'}: ${sayKnown(known)}`

const LIMIT_WORDS = {
  by: 'the last day is',
  on: 'the day is',
  from: 'it applies from',
  until: 'it must go on until',
  after: 'what is unfinished is passed on after',
} as const

/** "the last day is 28 September 2019, counted from the publication date, 28 June 2019". */
function sayLimit(setting: Setting, basis: Basis, interval: Interval, due: Due): string {
  const noun = LIMIT_WORDS[boundOf(basis.rule)]
  const counted =
    due.kind === 'date' && due.from && due.anchor
      ? `, counted from ${anchorName(setting.framework, due.anchor)} (${sayDate(due.from)})`
      : ''
  return `${noun} ${sayDue(interval)}${counted} (${basis.citation})`
}

/** Is the requirement met by this date? For "until" the date must not be before the limit. */
function isMet(basis: Basis, value: Interval, due: Interval): Answer {
  const bound = boundOf(basis.rule)
  if (bound === 'from') return 'yes'
  if (bound !== 'until') return isBy(value, due)
  if (value.earliest !== null && due.latest !== null && value.earliest >= due.latest) return 'yes'
  if (value.latest !== null && due.earliest !== null && value.latest < due.earliest) return 'no'
  return 'cannot-tell'
}

function sayAnswer(answer: Answer, basis: Basis, met: KnownDate, interval: Interval): string {
  const would = met.restsOn === 'planned' ? 'which would be' : 'which was'
  const until = boundOf(basis.rule) === 'until'
  if (answer === 'yes') return until ? `${would} long enough` : `${would} in time`
  const reading = met.reading ?? { earliest: null, latest: null }
  const late = daysLate(reading, interval)
  if (answer === 'no') {
    if (until) return late === null ? `${would} too soon` : `${would} ${showDays(-late)} too soon`
    return late === null ? `${would} late whatever the day` : `${would} ${showDays(late)} late`
  }
  const limit = exactDay(interval)
  return limit === null || until || daysAfter(reading, limit) === null
    ? 'cannot tell, for it depends on the day'
    : `cannot tell: ${sayWhichDays(reading, limit)}`
}

const VERDICTS = { yes: 'in-time', no: 'late', 'cannot-tell': 'cannot-tell' } as const

/** Months counted, or a stated start taken as the day of compliance: a likely reading only. */
const isLikely = (entry: Entry, due: Due): boolean =>
  (due.kind === 'date' && due.from !== undefined) ||
  (entry.fulfilment?.by === 'anchor' && entry.fulfilment.anchor === 'implementationDate')

function readRecorded(
  setting: Setting,
  entry: Entry,
  basis: Basis,
  due: Due & { kind: 'date' },
  met: KnownDate,
): Said {
  const answer = isMet(basis, met.reading ?? { earliest: null, latest: null }, due.interval)
  const said = sayAnswer(answer, basis, met, due.interval)
  const limit = sayLimit(setting, basis, due.interval, due)
  const passed =
    met.restsOn === 'planned' && met.reading?.latest != null && met.reading.latest < setting.today
  const silent = passed ? '; the plan does not record that it happened' : ''
  return {
    verdict: VERDICTS[answer],
    ...(answer !== 'cannot-tell' && isLikely(entry, due) ? { likely: true as const } : {}),
    why: `${begin(met)}, ${said}; ${limit}${silent}.`,
  }
}

function readUnrecorded(
  setting: Setting,
  basis: Basis,
  due: Due & { kind: 'date' },
  notYet: Day | null,
): Said {
  const limit = sayLimit(setting, basis, due.interval, due)
  const { latest } = due.interval
  const passed = latest !== null && latest < setting.today
  if (boundOf(basis.rule) === 'from') {
    const start = `it starts ${sayOnInterval(due.interval)} (${basis.citation})`
    return setting.today < (due.interval.earliest ?? setting.today)
      ? { verdict: 'not-yet', why: `Nothing is recorded yet; ${start}.` }
      : { verdict: 'cannot-tell', why: `Cannot tell: the plan does not record it; ${start}.` }
  }
  if (boundOf(basis.rule) === 'until' && notYet !== null && latest !== null && notYet >= latest)
    return { verdict: 'in-time', why: `Recorded on ${showDay(notYet)} as going on; ${limit}.` }
  if (!passed) return { verdict: 'not-yet', why: `Nothing is recorded yet; ${limit}.` }
  if (notYet !== null && notYet > latest)
    return {
      verdict: 'late',
      why: `Recorded on ${showDay(notYet)} as not done; ${limit}.`,
    }
  return {
    verdict: 'cannot-tell',
    why: `Cannot tell: the plan does not record whether it was done; ${limit}.`,
  }
}

function readDue(
  setting: Setting,
  area: Area,
  entry: Entry,
  basis: Basis,
  due: Due,
): Said & { applies: boolean } {
  const { framework } = setting
  if (due.kind === 'not-applicable')
    return {
      applies: false,
      verdict: 'not-yet',
      why: `Does not apply yet: it waits for ${anchorName(framework, due.anchor)} (${basis.citation}).`,
    }
  const met = metBy(setting, area, entry)
  if (due.kind === 'undated')
    return met.restsOn === 'actual'
      ? {
          applies: true,
          verdict: 'in-time',
          why: `${begin(met)}; ${due.reason} (${basis.citation}).`,
        }
      : {
          applies: true,
          verdict: 'cannot-tell',
          why: `No date to hold it to: ${due.reason} (${basis.citation}).`,
        }
  if (due.kind === 'missing') {
    const limit = due.interval ? ` It is ${sayDue(due.interval)}.` : ''
    return {
      applies: true,
      verdict: 'cannot-tell',
      why: `Cannot tell: the date counts from ${anchorName(framework, due.anchor)}, and the plan gives none for ${area.name} (${basis.citation}).${limit}`,
    }
  }
  const said =
    met.reading && !isNotDoneBy(met, due.interval)
      ? readRecorded(setting, entry, basis, due, met)
      : readUnrecorded(setting, basis, due, met.notYet)
  return { ...said, applies: true }
}

function readEvent(setting: Setting, basis: Basis, due: Due): Said & { applies: boolean } {
  if (due.kind !== 'date')
    return {
      applies: true,
      verdict: 'cannot-tell',
      why: `Cannot tell: the plan gives no date for it (${basis.citation}).`,
    }
  const day = sayOnInterval(due.interval)
  const passed = due.interval.latest !== null && due.interval.latest <= setting.today
  if (passed && due.from?.restsOn === 'planned')
    return {
      applies: true,
      verdict: 'cannot-tell',
      why: `Cannot tell: it was to fall ${day} (${basis.citation}), and the plan does not record that ${anchorName(setting.framework, due.anchor ?? '')} came as planned.`,
    }
  return passed
    ? {
        applies: true,
        verdict: 'in-time',
        why: `Happened ${day} (${basis.citation}); it binds nobody.`,
      }
    : {
        applies: true,
        verdict: 'not-yet',
        why: `Falls ${day} (${basis.citation}); it binds nobody.`,
      }
}

function dueEdtf(basis: Basis, due: Due): string | null {
  if (due.kind !== 'date' && due.kind !== 'missing') return null
  if (!due.interval) return null
  const edtf = toEdtf(due.interval)
  return boundOf(basis.rule) === 'from' && exactDay(due.interval) ? `${edtf ?? '..'}/..` : edtf
}

/** Reads one basis of an entry for one area. */
export function readBasis(setting: Setting, area: Area, entry: Entry, basis: Basis): BasisReading {
  const due = dueOf(setting, area, basis.rule)
  const said: Said & { applies: boolean } =
    entry.kind === 'event'
      ? readEvent(setting, basis, due)
      : entry.fulfilment?.by === 'reviews'
        ? readReviews(setting, area, entry.fulfilment.review, basis, due)
        : readDue(setting, area, entry, basis, due)
  const edtf = dueEdtf(basis, due)
  // Advice for what must be done by a day; what goes on until one, or from one, is not advanced.
  const limits = boundOf(basis.rule) === 'by'
  const day = due.kind === 'date' && limits ? exactDay(due.interval) : null
  const working = day === null ? null : lastWorkingDay(day, setting.holidays)
  return {
    id: basis.id,
    force: basis.force,
    modal: basis.modal,
    citation: basis.citation,
    confidence: basis.confidence,
    checkedOn: basis.checkedOn,
    due: edtf,
    ...(working === null ? {} : { lastWorkingDay: working }),
    verdict: said.verdict,
    ...(said.likely ? { likely: true as const } : {}),
    applies: said.applies,
    why: said.why,
  }
}
