import { isWorkingDay, lastWorkingDay } from '../counting.ts'
import { exactDay } from '../edtf.ts'
import { dueOf } from '../due.ts'
import type { Setting } from '../facts.ts'
import type { Day } from '../day.ts'
import { showList, showWeekday } from '../show-date.ts'
import { finding, type Finding } from './finding.ts'

/** The dates set by law or guidance that fall on a day when nobody works, with the day before. */
function nonWorkingDeadlines(setting: Setting): Map<Day, Day> {
  const found = new Map<Day, Day>()
  for (const area of setting.plan.areas)
    for (const entry of setting.framework.entries)
      for (const { rule } of entry.kind === 'requirement' ? entry.bases : []) {
        const due = dueOf(setting, area, rule)
        const day =
          due.kind === 'date' && rule.kind !== 'undated' && rule.bound === 'by'
            ? exactDay(due.interval)
            : null
        const working = day === null ? null : lastWorkingDay(day, setting.holidays)
        if (day !== null && working !== null && !isWorkingDay(day, setting.holidays))
          found.set(day, working)
      }
  return new Map([...found].toSorted(([a], [b]) => a.localeCompare(b)))
}

function weekends(setting: Setting): Finding[] {
  const days = [...nonWorkingDeadlines(setting)]
  if (days.length === 0) return []
  const told = days.map(
    ([day, working]) => `${showWeekday(day)} (last working day ${showWeekday(working)})`,
  )
  return [
    finding('deadline-on-non-working-day', {
      verdict: 'certain',
      subjects: [],
      restsOn: 'actual',
      message: `Some dates set by law or guidance fall on days when nobody works, and no rule moves them: ${showList(told)}.`,
      remedy: 'Plan for the last working day before.',
      national: true,
    }),
  ]
}

function unchecked({ framework }: Setting): Finding[] {
  const bases = framework.entries.flatMap((entry) => entry.bases)
  const below = bases.filter(({ confidence }) => confidence !== 'read')
  const memory = below.filter(({ confidence }) => confidence === 'memory').length
  if (below.length === 0) return []
  return [
    finding('source-not-checked', {
      verdict: 'certain',
      subjects: [],
      restsOn: 'actual',
      message: `${below.length} of the ${bases.length} bases in ${framework.shortTitle} were not read at their source: ${below.length - memory} rest on a named secondary source and ${memory} on memory. Each is marked where it shows.`,
      remedy: 'Look these up before you lean on them; the law page lists them.',
      national: true,
    }),
  ]
}

/** The same for every plan under this framework: told once, and not something wrong with a plan. */
export const checkNational = (setting: Setting): Finding[] =>
  setting.plan.areas.length === 0 ? [] : [...weekends(setting), ...unchecked(setting)]
