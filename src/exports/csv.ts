import type { OpenPlan } from '../domain/facts.ts'
import { schedule, type ScheduleEntry } from '../domain/schedule.ts'
import { showDay } from '../domain/show-date.ts'
import { csvText } from './csv-text.ts'
import { currencyLine } from '../domain/notices.ts'
import { areaNames, basisWords, dueWords } from './schedule-words.ts'

const HEADINGS = [
  'Id',
  'Kind',
  'Title',
  'Area',
  'Owner',
  'Due',
  'Due (EDTF)',
  'Last working day',
  'Standing',
  'Why',
  'Bases',
  'Framework',
]

function row(opened: OpenPlan, entry: ScheduleEntry): string[] {
  return [
    entry.id,
    entry.kind,
    entry.title,
    areaNames(opened, entry).join('; '),
    entry.owner ?? '',
    dueWords(entry.due),
    entry.due ?? '',
    entry.lastWorkingDay === undefined ? '' : showDay(entry.lastWorkingDay),
    entry.standing,
    entry.why,
    entry.bases.map(basisWords).join(' | '),
    // On every row, so that sorting or filtering cannot lose it.
    currencyLine(opened) ?? '',
  ]
}

/** The schedule as CSV: one row an entry and area, for scripts and spreadsheets. */
export function toCsv(opened: OpenPlan): string {
  return csvText([HEADINGS, ...schedule(opened).map((entry) => row(opened, entry))])
}
