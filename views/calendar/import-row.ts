import { dateOf, type ImportRow } from '../../src/domain/calendar-import/import-rows.ts'
import { showEdtf, showWeekday } from '../../src/domain/show-date.ts'
import { markup, type Piece } from '../markup.ts'
import { deedPath, listPath } from '../milestones/milestone-links.ts'

/** One entry of another calendar, by its number in the file. */
export type PreviewRow = {
  row: ImportRow
  n: number
  planId: string
  ticked: boolean
  renamed: boolean
  /** Is it the first with a box? An error about the boxes links to that one. */
  first: boolean
}

const quiet = (text: Piece) => markup`<p class="app-quiet">${text}</p>`

const cell = (label: string, content: Piece) =>
  markup`<td class="govuk-table__cell" data-label="${label}">${content}</td>`

type Box = { id: string; name: string; n: number; ticked: boolean; label: Piece }

function box({ id, name, n, ticked, label }: Box) {
  const checked = ticked && markup` checked=""`
  return markup`<div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="${id}" name="${name}" type="checkbox" value="${n}"${checked}><label class="govuk-label govuk-checkboxes__label" for="${id}">${label}</label></div></div>`
}

const hidden = (text: string) => markup`<span class="govuk-visually-hidden">${text}</span>`

const TAKES: Partial<Record<ImportRow['is'], string>> = {
  new: 'Add',
  moved: 'Move',
  known: 'Link',
}

/** Has this entry a box to take it by? Where only the title differs, that has one of its own. */
export const canTake = ({ is }: ImportRow): boolean => TAKES[is] !== undefined

function boxCell({ row, n, ticked, first }: PreviewRow) {
  const takes = TAKES[row.is]
  if (takes === undefined) return markup`<td class="govuk-table__cell app-tick"></td>`
  const id = first ? 'take' : `take-${n}`
  const label = hidden(`${takes} ${row.milestone?.title ?? row.entry.title}`)
  return markup`<td class="govuk-table__cell app-tick">${box({ id, name: 'take', n, ticked, label })}</td>`
}

function renameBox({ row, n, renamed }: PreviewRow) {
  if (!row.isRenamed || (row.is !== 'moved' && row.is !== 'renamed')) return null
  const label = `Call it “${row.entry.title}”, as the calendar does`
  return box({ id: `rename-${n}`, name: 'rename', n, ticked: renamed, label })
}

function titleCell(preview: PreviewRow) {
  const { row, planId } = preview
  const { milestone, entry } = row
  const link = milestone
    ? markup`<a class="govuk-link" href="${listPath(planId, milestone.id)}">${milestone.title}</a>`
    : markup`<strong>${entry.title}</strong>`
  return markup`<th scope="row" class="govuk-table__header">${link}${renameBox(preview)}</th>`
}

function dateCell({ row: { entry } }: PreviewRow) {
  const { asWritten } = dateOf(entry)
  return cell('Date', [showWeekday(entry.day), asWritten !== undefined && quiet(asWritten)])
}

function becomes({ row, planId }: PreviewRow): Piece {
  const { is, milestone } = row
  const before = milestone?.when ? showEdtf(milestone.when.edtf) : 'no date'
  switch (is) {
    case 'new':
      return 'Added'
    case 'moved':
      return `Moved from ${before}`
    case 'renamed':
      return 'Date as in the plan, other title'
    case 'known':
      return 'In the plan already. Linked, so that it is found again when it moves'
    case 'ended':
      return markup`Cancelled in the calendar. <a class="govuk-link" href="${deedPath(planId, milestone?.id ?? '', 'cancel')}">Cancel it in the plan${hidden(`: ${milestone?.title ?? ''}`)}</a>`
    default:
      return 'Stays as it is'
  }
}

/** One entry as it would be taken. A template, for there may be a thousand. */
export const importRow = (preview: PreviewRow) =>
  markup`<tr class="govuk-table__row" id="row-${preview.n}">${[
    boxCell(preview),
    titleCell(preview),
    dateCell(preview),
    cell('What happens', becomes(preview)),
    cell(
      'To check',
      preview.row.notes.map((said) => markup`<p>${said}.</p>`),
    ),
  ]}</tr>`
