import { dueOf } from '../due.ts'
import { anchorDate, type Setting } from '../facts.ts'
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

/** SI 2018/497 reg 7 for the first yearly report; then Children Act 2004 s16G(7). */
export function checkYearlyReport(setting: Setting, area: Area): Finding[] {
  const first = anchorDate(setting.plan, area, 'firstYearlyReportDate')
  const next = anchorDate(setting.plan, area, 'yearlyReportDate')
  const reg7 = first.reading
    ? checkLimit(setting, area, {
        entry: 'first-yearly-report',
        basis: 'law',
        anchor: 'firstYearlyReportDate',
        code: 'yearly-report-late',
        noun: `The first yearly report in ${area.name}`,
        remedy: (due) => `Publish it by ${due.latest ? showDay(due.latest) : 'the last day'}.`,
      })
    : unrecorded(setting, area, 'first-yearly-report', 'first yearly report')
  const rolling =
    next.restsOn === 'actual' || first.restsOn === 'actual'
      ? unrecorded(setting, area, 'yearly-report', 'next yearly report')
      : []
  return [...reg7, ...rolling]
}
