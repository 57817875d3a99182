import { STANDING_WORDS } from '../domain/vocabulary.ts'
import { sayConfidence } from '../domain/confidence.ts'
import type { OpenPlan } from '../domain/facts.ts'
import { schedule, type ScheduleEntry } from '../domain/schedule.ts'
import { showDay, showList } from '../domain/show-date.ts'
import {
  marked,
  paragraph,
  tableRow,
  text,
  type RootContent,
  type TableRow,
} from './markdown-nodes.ts'
import { areaNames, dueWords } from './schedule-words.ts'

/** Why it stands where it stands: basis by basis, for law and guidance may differ. */
function whyOf(entry: ScheduleEntry): string {
  const whys = entry.bases.map(
    (basis) =>
      `${basis.force === 'law' ? 'Law' : 'Guidance'}: ${marked(basis.why, sayConfidence(basis))}`,
  )
  return whys.length === 0 ? entry.why : [...new Set(whys)].join(' ')
}

/** Entries of one requirement that are equal in several areas, names of the areas aside. */
function equalEntries(opened: OpenPlan): ScheduleEntry[][] {
  const withoutArea = (entry: ScheduleEntry): string =>
    areaNames(opened, entry).reduce((why, name) => why.replaceAll(name, '…'), whyOf(entry))
  const key = (entry: ScheduleEntry): string =>
    JSON.stringify([entry.id, entry.due, entry.standing, withoutArea(entry)])
  return [...Map.groupBy(schedule(opened), key).values()]
}

function sayWorkingDay({ kind, due, lastWorkingDay }: ScheduleEntry): string {
  const same = lastWorkingDay === undefined || lastWorkingDay === due
  return same || kind === 'event' ? '' : showDay(lastWorkingDay)
}

/** Of entries that are equal in several areas, one reason that names them all. */
function whyOfAll(opened: OpenPlan, entries: readonly ScheduleEntry[]): string {
  const names = entries.flatMap((entry) => areaNames(opened, entry))
  const [entry] = entries
  const [first] = names
  if (!entry) return ''
  return entries.length === 1 || first === undefined
    ? whyOf(entry)
    : whyOf(entry).replaceAll(first, () => showList(names))
}

function scheduleRow(opened: OpenPlan, entries: readonly ScheduleEntry[]): TableRow[] {
  const [entry] = entries
  if (!entry) return []
  const areas = new Set(entries.flatMap((one) => areaNames(opened, one)))
  return [
    tableRow([
      dueWords(entry.due) || 'No date',
      sayWorkingDay(entry),
      entry.title,
      areas.size === opened.plan.areas.length ? 'All' : [...areas].join(', '),
      entry.owner ?? 'Not recorded',
      STANDING_WORDS[entry.standing],
      whyOfAll(opened, entries),
    ]),
  ]
}

const COLUMNS = ['Due', 'Last working day before', 'What', 'Area', 'Who', 'Standing', 'Why']

/** The schedule as a table; what is equal in several areas is one row. */
export function scheduleBlocks(opened: OpenPlan): RootContent[] {
  const rows = equalEntries(opened).flatMap((entries) => scheduleRow(opened, entries))
  if (rows.length === 0) return [paragraph(text('No dates are recorded yet.'))]
  return [{ type: 'table', children: [tableRow(COLUMNS), ...rows] }]
}
