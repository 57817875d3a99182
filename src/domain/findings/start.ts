import { daysLate, isBefore, isBy } from '../compare.ts'
import { addDays, daysBetween, type Day } from '../day.ts'
import { dueOf } from '../due.ts'
import { exactDay, readEdtf, type Interval } from '../edtf.ts'
import {
  anchorDate,
  anchorName,
  areasOf,
  liveMilestones,
  milestoneDate,
  type KnownDate,
  type Setting,
} from '../facts.ts'
import { basisOf } from '../framework.ts'
import type { Area } from '../plan.ts'
import { sayDate, sayInterval, sayKnown } from '../reading.ts'
import { showDay, showDays, showWeekday } from '../show-date.ts'
import { isNotDoneBy } from '../standing.ts'
import { lastSafeStart, sayBoardAndStart, sayStartByLongStop } from './best-start.ts'
import { cite, finding, restsOnAll, wouldBe, type Finding } from './finding.ts'
import { checkLimit } from './lateness.ts'

const ENTRY = 'implement-arrangements'

/** What guidance's own three months make of the same start; told inside the finding of law. */
function sayGuidance(setting: Setting, area: Area): string {
  const start = anchorDate(setting.plan, area, 'implementationDate')
  const say = (basis: string, name: (due: Interval) => string): string[] => {
    const due = dueOf(setting, area, basisOf(setting.framework, ENTRY, basis).rule)
    if (!start.reading || due.kind !== 'date') return []
    const answer = isBy(start.reading, due.interval)
    const days = daysLate(start.reading, due.interval)
    const named = name(due.interval)
    if (answer === 'yes') return [`in time by ${named}`]
    return answer === 'no' && days !== null ? [`${showDays(days)} late by ${named}`] : []
  }
  const said = [
    ...say('guidance-long-stop', (due) => `the long-stop of ${sayInterval(due)} in guidance`),
    ...say('guidance', () => 'the three months in guidance'),
  ]
  return said.length === 0 ? '' : `It ${wouldBe(start.restsOn)} ${said.join(', and ')}.`
}

function unrecordedStart(setting: Setting, area: Area): Finding[] {
  const start = anchorDate(setting.plan, area, 'implementationDate')
  const from = anchorDate(setting.plan, area, 'publicationDate')
  const due = dueOf(setting, area, basisOf(setting.framework, ENTRY, 'law').rule)
  if (from.reading && due.kind === 'date' && (start.reading || isNotDoneBy(start, due.interval)))
    return []
  const missing = start.reading ? 'publicationDate' : 'implementationDate'
  const stated = start.reading ? null : statedStart(setting, area)
  const note = stated
    ? ` It states a start, ${sayKnown(stated)}, but does not say that this is the implementation date in law.`
    : ''
  return [
    finding('implemented-late', {
      verdict: 'cannot-tell',
      subjects: [area.id, ENTRY],
      restsOn: 'unrecorded',
      facts: stated ? [stated] : [],
      message: `Cannot tell whether the new arrangements start in time in ${area.name}: the plan does not record ${anchorName(setting.framework, missing)}.${note}`,
      remedy: `Record ${anchorName(setting.framework, missing)} of ${area.name}.`,
      bases: [cite(setting, ENTRY, 'law'), cite(setting, ENTRY, 'guidance-long-stop')],
    }),
  ]
}

/** The start as some milestone states it: not an implementation date unless the plan says so. */
function statedStart({ plan }: Setting, area: Area): KnownDate | null {
  const milestone = liveMilestones(plan).find(
    (candidate) =>
      candidate.about?.kind === 'start' &&
      areasOf(plan, candidate).includes(area) &&
      candidate.when,
  )
  return milestone ? milestoneDate(milestone) : null
}

/** When the new arrangements start: the implementation date, else the start that is stated. */
export function startOf(setting: Setting, area: Area): KnownDate | null {
  const start = anchorDate(setting.plan, area, 'implementationDate')
  return start.reading ? start : statedStart(setting, area)
}

/** Said of a start that is earlier than the law's last day, so that guidance is kept as well. */
function sayAlsoInGuidance(setting: Setting, area: Area, start: Day): string {
  const due = dueOf(setting, area, basisOf(setting.framework, ENTRY, 'law').rule)
  return due.kind === 'date' && exactDay(due.interval) !== start ? ' in law and in guidance' : ''
}

/** SI 2018/497 reg 6(1) and the long-stop of the transitional guidance. */
export function checkStart(setting: Setting, area: Area): Finding[] {
  const noun = `The start of the new arrangements in ${area.name}`
  const common = { entry: ENTRY, anchor: 'implementationDate', noun }
  const guidance = sayGuidance(setting, area)
  const safe = lastSafeStart(setting, area)
  const law = checkLimit(setting, area, {
    ...common,
    basis: 'law',
    code: 'implemented-late',
    ...(guidance === '' ? {} : { also: guidance }),
    safe,
    remedy: (last) =>
      `Starting on ${showDay(last)} puts it right${sayAlsoInGuidance(setting, area, last)}; keep the board in office to at least ${showWeekday(addDays(last, -1))}.`,
  })
  const longStop = checkLimit(setting, area, {
    ...common,
    basis: 'guidance-long-stop',
    code: 'implemented-after-guidance-date',
    remedy: () => sayStartByLongStop(setting, area),
  })
  return [...law, ...longStop, ...unrecordedStart(setting, area)]
}

/** Is the board recorded as still in office on the day before the start, or later? */
function outlasts(end: KnownDate, start: KnownDate): boolean {
  const first = start.reading?.latest
  return end.notYet !== null && first != null && end.notYet >= addDays(first, -1)
}

/** SI 2018/497 reg 8(2): whole days after the board's last day and before the start. */
export function checkGap(setting: Setting, area: Area): Finding[] {
  const end = anchorDate(setting.plan, area, 'boardEndDate')
  const start = anchorDate(setting.plan, area, 'implementationDate')
  const bases = [cite(setting, 'board-continues', 'law')]
  const missing = [end, start].flatMap((known, n) =>
    known.reading
      ? []
      : [anchorName(setting.framework, n === 0 ? 'boardEndDate' : 'implementationDate')],
  )
  if (outlasts(end, start)) return []
  if (!end.reading || !start.reading)
    return [
      finding('gap-between-arrangements', {
        verdict: 'cannot-tell',
        subjects: [area.id, 'board-continues'],
        restsOn: 'unrecorded',
        message: `Cannot tell whether a gap opens between the board and the new arrangements in ${area.name}: the plan does not record ${missing.join(' or ')}.`,
        remedy: `Record ${missing.join(' and ')} of ${area.name}.`,
        bases,
      }),
    ]
  const lastDay = exactDay(end.reading)
  const firstDay = exactDay(start.reading)
  const facts = [end, start]
  if (lastDay === null || firstDay === null) return unsureGap(setting, area, end, start)
  if (daysBetween(lastDay, firstDay) <= 1) return []
  const restsOn = restsOnAll(facts)
  const remedy = restsOn === 'actual' ? null : sayBoardAndStart(setting, area)
  const [from, to] = [addDays(lastDay, 1), addDays(firstDay, -1)]
  const days =
    from === to
      ? `on ${showWeekday(from)}`
      : `at least from ${showWeekday(from)} to ${showWeekday(to)}`
  return [
    finding('gap-between-arrangements', {
      verdict: 'likely',
      subjects: [area.id, 'board-continues'],
      facts,
      restsOn,
      message: `In ${area.name} the board’s last day ${end.restsOn === 'actual' ? 'was' : 'is'} ${sayKnown(end)} and the new arrangements ${start.restsOn === 'actual' ? 'started' : 'start'} on ${sayKnown(start)}: ${days} the duty to have a board ${restsOn === 'actual' ? 'still bound, and nobody sat' : 'would still bind, and nobody would sit'}.`,
      ...(remedy === null ? {} : { remedy }),
      bases,
    }),
  ]
}

function unsureGap(setting: Setting, area: Area, end: KnownDate, start: KnownDate): Finding[] {
  const last = end.reading
  const first = start.reading
  if (!last || !first) return []
  const latestStart = first.form === 'from' ? readEdtf(first.first).latest : first.latest
  if (last.earliest !== null && latestStart !== null && latestStart <= addDays(last.earliest, 1))
    return []
  const certain =
    last.latest !== null && first.earliest !== null && first.earliest > addDays(last.latest, 1)
  return [
    finding('gap-between-arrangements', {
      verdict: certain ? 'likely' : 'cannot-tell',
      subjects: [area.id, 'board-continues'],
      facts: [end, start],
      message: certain
        ? `In ${area.name} the board’s last day is ${sayKnown(end)} and the new arrangements start ${sayKnown(start)}: a gap ${wouldBe(restsOnAll([end, start]))} there whatever the days.`
        : `Cannot tell whether a gap opens in ${area.name}: the board’s last day is ${sayKnown(end)} and the new arrangements start ${sayKnown(start)}.`,
      remedy:
        'Fix both days; the board’s last day must be no earlier than the day before the start.',
      bases: [cite(setting, 'board-continues', 'law')],
    }),
  ]
}

/** Did the start come before publication? Three answers; nothing where either is unrecorded. */
export function checkStartOrder(setting: Setting, area: Area): Finding[] {
  const published = anchorDate(setting.plan, area, 'publicationDate')
  const start = startOf(setting, area)
  if (!published.reading || !start?.reading) return []
  const before = isBefore(start.reading, published.reading)
  if (before === 'no') return []
  const facts = [start, published]
  return [
    finding('started-before-published', {
      verdict: before === 'yes' ? 'certain' : 'cannot-tell',
      subjects: [area.id],
      entries: [ENTRY, 'publish-arrangements'],
      facts,
      message:
        before === 'yes'
          ? `In ${area.name} the new arrangements ${restsOnAll(facts) === 'actual' ? 'started' : 'would start'} (${sayDate(start)}) before they ${restsOnAll(facts) === 'actual' ? 'were' : 'are'} published (${sayDate(published)}).`
          : `The plan allows the new arrangements in ${area.name} to start (${sayDate(start)}) before they are published (${sayDate(published)}); cannot tell until the days are fixed.`,
      remedy: 'Publish before the start, and fix both days.',
    }),
  ]
}
