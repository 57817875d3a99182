import type { Day } from '../day.ts'
import { dueOf } from '../due.ts'
import { anchorDate, type KnownDate, type Setting } from '../facts.ts'
import { basisOf } from '../framework.ts'
import type { Area } from '../plan.ts'
import { showDay } from '../show-date.ts'
import { cite, finding, type Finding } from './finding.ts'
import { checkLimit } from './lateness.ts'

function unrecorded(setting: Setting, area: Area, entry: string, which: string): Finding[] {
  const due = dueOf(setting, area, basisOf(setting.framework, entry, 'law').rule)
  const last = due.kind === 'date' ? due.interval.latest : null
  if (last === null || last >= setting.today) return []
  return [
    finding('yearly-report-late', {
      verdict: 'cannot-tell',
      subjects: [area.id, entry],
      restsOn: 'unrecorded',
      message: `Cannot tell whether the ${which} of ${area.name} was published in time: the last day was ${showDay(last)}, and the plan does not record it.`,
      remedy: 'Record the day on which it was published.',
      bases: [cite(setting, entry, 'law')],
    }),
  ]
}

const COMMON = {
  basis: 'law',
  code: 'yearly-report-late',
  remedy: (last: Day) => `Publish it by ${showDay(last)}.`,
} as const

/** SI 2018/497 reg 7 for the first yearly report; then Children Act 2004 s16G(7). */
export function checkYearlyReport(setting: Setting, area: Area): Finding[] {
  const first = anchorDate(setting.plan, area, 'firstYearlyReportDate')
  const reg7 = checkLimit(setting, area, {
    ...COMMON,
    entry: 'first-yearly-report',
    anchor: 'firstYearlyReportDate',
    noun: `The first yearly report in ${area.name}`,
  })
  const silent = first.reading === null && reg7.length === 0
  return [
    ...reg7,
    ...(silent ? unrecorded(setting, area, 'first-yearly-report', 'first yearly report') : []),
    ...nextReport(setting, area, first),
  ]
}

/** The report after the latest one that is recorded as published (s16G(7)). */
function nextReport(setting: Setting, area: Area, first: KnownDate): Finding[] {
  const next = anchorDate(setting.plan, area, 'yearlyReportDate')
  if (next.restsOn !== 'actual' && first.restsOn !== 'actual') return []
  const told = next.restsOn === 'actual' ? [] : secondReport(setting, area)
  return told.length > 0 || next.restsOn === 'planned'
    ? told
    : unrecorded(setting, area, 'yearly-report', 'next yearly report')
}

/** Where only the first report is out, the second counts from it. */
function secondReport(setting: Setting, area: Area): Finding[] {
  const { rule } = basisOf(setting.framework, 'yearly-report', 'law')
  if (rule.kind !== 'on-event' || !rule.offset) return []
  const { offset, bound } = rule
  return checkLimit(setting, area, {
    ...COMMON,
    entry: 'yearly-report',
    anchor: 'yearlyReportDate',
    noun: `The next yearly report in ${area.name}`,
    rule: { kind: 'relative', anchor: 'firstYearlyReportDate', offset, bound },
  })
}
