import { stringify } from 'csv-stringify/sync'
import type { OpenPlan } from '../domain/facts.ts'
import { schedule, type ScheduleEntry } from '../domain/schedule.ts'
import { showDay } from '../domain/show-date.ts'
import { currencyLine } from './notices.ts'
import { plainLine } from '../domain/plain-line.ts'
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

/**
 * The schedule as CSV (RFC 4180): one row an entry and area, for scripts and spreadsheets. Starts
 * with a byte-order mark, without which Excel misreads every letter beyond ASCII.
 */
export function toCsv(opened: OpenPlan): string {
  const rows = schedule(opened).map((entry) => row(opened, entry))
  // Trimmed to one line first: a formula behind a space or a tab would escape the escaping.
  const cells = [HEADINGS, ...rows].map((cellsOfRow) => cellsOfRow.map(plainLine))
  return stringify(cells, { bom: true, escape_formulas: true, record_delimiter: 'windows' })
}
