import { markup, type Piece } from '../markup.ts'
import { milestoneById, type OpenPlan } from '../../src/domain/facts.ts'
import { isAhead } from '../../src/domain/front-page.ts'
import { recordedOwners } from '../../src/domain/owner-names.ts'
import type { Milestone } from '../../src/domain/plan.ts'
import type { ScheduleEntry } from '../../src/domain/schedule.ts'
import type { PlannedDate } from '../../src/domain/planned-dates.ts'
import { showEdtf, showList, showWeekday } from '../../src/domain/show-date.ts'
import { datesPath } from '../dates/date-links.ts'
import { sentence } from '../sentence.ts'
import { entryPath } from '../plan/entry-links.ts'
import { basisCell } from './basis-cell.ts'
import { daysToGo } from './days-to-go.ts'
import { entryTag, invented, wrongTag } from './drawn.tsx'
import { kindWords } from './kind-words.ts'
import type { Line } from './lines.ts'
import { plannedTitle } from './planned-title.ts'
import { sayProgress } from './progress-words.ts'
import { plannedWrong } from './planned-wrong.ts'
import { dueLabel, isLimit, sayEntryDue } from './reading-words.ts'
import type { AskedDays } from '../plan/asked-days.ts'

/** What every row of one schedule is drawn from. */
export type RowSetting = { opened: OpenPlan; asked: AskedDays }

/** One line of a cell in small type. */
const quiet = (text: string) => markup`<p class="app-quiet">${text}</p>`

const milestoneOf = ({ plan }: OpenPlan, entry: ScheduleEntry): Milestone | undefined =>
  entry.kind === 'milestone' ? milestoneById(plan, entry.id) : undefined

/** Who has to do it: by statute, and who owns it here where that is recorded too. */
function byLine(opened: OpenPlan, entry: ScheduleEntry, milestone: Milestone | undefined) {
  if (entry.kind === 'event') return null
  const recorded = milestone ? [] : recordedOwners(opened.plan, entry).map(({ name }) => name)
  const here = recorded.length === 0 ? '' : `; recorded owner: ${recorded.join(', ')}`
  const mark = milestone?.owner?.source?.invented && invented
  return markup`<p class="app-quiet">By: ${entry.owner ?? 'nobody is named'}${here} ${mark}</p>`
}

function whatCell({ opened, asked }: RowSetting, { entry, areas }: Line) {
  const { plan } = opened
  const milestone = milestoneOf(opened, entry)
  const mark = milestone?.source?.invented && invented
  const href = entryPath(plan.id, entry, asked)
  const title = markup`<strong><a class="govuk-link" href="${href}">${entry.title}</a></strong>`
  const by = byLine(opened, entry, milestone)
  const where = plan.areas.length > 1 && quiet(`In ${showList(areas)}`)
  return markup`<p>${title} ${mark}</p>${quiet(kindWords(entry))}${by}${where}`
}

/** The day to work to, where nobody works on the last day itself; not for what goes on until it. */
function workingDay(opened: OpenPlan, entry: ScheduleEntry) {
  const { due, lastWorkingDay } = entry
  if (due === null || lastWorkingDay === undefined || lastWorkingDay === due) return null
  if (entry.kind !== 'milestone' && !isLimit(opened, entry)) return null
  const weekday = showWeekday(due).split(' ')[0] ?? ''
  return quiet(`A ${weekday}: last working day ${showWeekday(lastWorkingDay)}`)
}

function dueCell(opened: OpenPlan, entry: ScheduleEntry) {
  const when = milestoneOf(opened, entry)?.when
  const ahead = isAhead(opened, entry)
  const left = ahead ? daysToGo(entry.due, opened.today) : null
  const due = sentence(sayEntryDue(opened, entry))
  const label = entry.kind === 'requirement' ? dueLabel(opened, entry) : null
  return markup`<p>${due} ${when?.source?.invented && invented}</p>${[
    when?.asWritten !== undefined && quiet(`As written: “${when.asWritten}”`),
    label !== null && quiet(label),
    left !== null && quiet(left),
    workingDay(opened, entry),
    entry.papersBy !== undefined && quiet(`Papers out by ${showWeekday(entry.papersBy)}`),
  ]}`
}

function standingCell(opened: OpenPlan, entry: ScheduleEntry) {
  const said = sayProgress(opened, entry)
  const wrong = plannedWrong(opened, entry)
  const second = wrong && markup` ${wrongTag(wrong.text, wrong.likely ? 1 : 0)}`
  return markup`${entryTag(opened, entry)}${second}${said !== null && quiet(`Owner says: ${said}`)}`
}

const cell = (label: string, content: Piece) =>
  markup`<td class="govuk-table__cell" data-label="${label}">${content}</td>`

function basisCells(opened: OpenPlan, entry: ScheduleEntry) {
  if (entry.kind !== 'milestone')
    return [
      cell('In law', basisCell(opened, entry, 'law')),
      cell('In guidance', basisCell(opened, entry, 'guidance')),
    ]
  return markup`<td class="govuk-table__cell" colspan="2" data-label="Why">Not set by law or guidance. ${entry.why}</td>`
}

/**
 * One line of the schedule as a row. A template rather than elements: a schedule has thousands of
 * them, and making an object for each was most of what its page cost. Whatever is put into a
 * template is escaped, as in JSX.
 */
export const scheduleRow = (setting: RowSetting, line: Line) => {
  const { entry } = line
  const { opened } = setting
  const what = whatCell(setting, line)
  return markup`<tr class="govuk-table__row"><th scope="row" class="govuk-table__header" data-label="What">${what}</th>${[
    cell('Due', dueCell(opened, entry)),
    cell('Standing', standingCell(opened, entry)),
    basisCells(opened, entry),
  ]}</tr>`
}

/** A key date that the plan sets itself, as a row among those of law, guidance and milestones. */
export const plannedRow = ({ opened, asked }: RowSetting, date: PlannedDate) => {
  const { plan } = opened
  const href = datesPath(plan.id, asked, date.anchor)
  const title = markup`<strong><a class="govuk-link" href="${href}">${plannedTitle(date)}</a></strong>`
  const where = plan.areas.length > 1 && quiet(`In ${showList(date.areas)}`)
  const left = daysToGo(date.edtf, opened.today)
  return markup`<tr class="govuk-table__row"><th scope="row" class="govuk-table__header" data-label="What"><p>${title}</p>${quiet('Planned key date')}${where}</th>${[
    cell('Due', markup`<p>${sentence(showEdtf(date.edtf))}</p>${left !== null && quiet(left)}`),
    cell('Standing', 'Planned'),
  ]}<td class="govuk-table__cell" colspan="2" data-label="Why">Set by this plan. What law and guidance ask stands beside each requirement.</td></tr>`
}
