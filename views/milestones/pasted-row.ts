import type { FromRow } from '../../src/domain/pasted-milestone.ts'
import type { PastedRow } from '../../src/domain/pasted/row.ts'
import { showEdtf } from '../../src/domain/show-date.ts'
import { PROGRESS_WORDS } from '../../src/domain/vocabulary.ts'
import { markup, type Piece } from '../markup.ts'
import { sentence } from '../sentence.ts'

/** One row of a paste, with what it would add. */
export type PreviewRow = {
  row: PastedRow
  from: FromRow | null
  ticked: boolean
  /** Is it the first with a box? An error about the boxes links to that one. */
  first: boolean
}

const quiet = (text: string) => markup`<p class="app-quiet">${text}</p>`

const cell = (label: string, content: Piece) =>
  markup`<td class="govuk-table__cell" data-label="${label}">${content}</td>`

function boxCell({ row: { line }, from, ticked, first }: PreviewRow) {
  if (!from) return markup`<td class="govuk-table__cell app-tick">${line}</td>`
  const id = first ? 'take' : `take-${line}`
  const checked = ticked && markup` checked=""`
  return markup`<td class="govuk-table__cell app-tick"><div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="${id}" name="take" type="checkbox" value="${line}"${checked}><label class="govuk-label govuk-checkboxes__label" for="${id}"><span class="govuk-visually-hidden">Add row </span>${line}</label></div></div></td>`
}

function titleCell({ row, from }: PreviewRow) {
  const words = row.title ?? row.cells.filter((one) => one !== '').join(' · ')
  const becomes = { milestone: '', heading: 'Heading, not added', nothing: 'Left out' }[row.becomes]
  const title = from ? markup`<strong>${words}</strong>` : words
  return markup`<th scope="row" class="govuk-table__header">${title}${becomes !== '' && quiet(becomes)}</th>`
}

function dateCell({ when }: PastedRow) {
  if (!when) return cell('Date', 'No date')
  const read = showEdtf(when.edtf)
  const words = when.asWritten
  const differs = words !== undefined && words.toLowerCase() !== read.toLowerCase()
  return cell('Date', [read, differs && quiet(`As written: “${words}”`)])
}

function ownerCell({ owner, ownerSaid }: PastedRow) {
  if (!owner) return cell('Owner', 'Nobody')
  const role = owner.role
  return cell('Owner', role === undefined ? sentence(ownerSaid ?? '') : [role, quiet('A role')])
}

function sayState({ added }: FromRow): string {
  const { done, milestone } = added
  if (done) return done.when ? `Done: ${showEdtf(done.when.edtf)}` : 'Done'
  const state = milestone.progress?.state
  return state === undefined ? '' : sentence(PROGRESS_WORDS[state])
}

const stateCell = (from: FromRow) => {
  const note = from.added.milestone.progress?.note
  return cell('State', [sayState(from), note !== undefined && quiet(`Note: ${note}`)])
}

/** What was not understood of a row, or is left out of it. */
export const doubtsOf = ({ row, from }: Pick<PreviewRow, 'row' | 'from'>): string[] => [
  ...row.notUnderstood,
  ...(from?.leftOut ? [from.leftOut] : []),
]

const doubtsCell = (preview: PreviewRow) =>
  cell(
    'To check',
    doubtsOf(preview).map((said) => markup`<p>${said}.</p>`),
  )

/** One row of a paste as it would be read. A template, for there may be thousands. */
export function pastedRow(preview: PreviewRow) {
  const { row, from } = preview
  const more = from
    ? [dateCell(row), ownerCell(row), stateCell(from)]
    : markup`<td class="govuk-table__cell" colspan="3"></td>`
  return markup`<tr class="govuk-table__row" id="row-${row.line}">${[
    boxCell(preview),
    titleCell(preview),
    more,
    doubtsCell(preview),
  ]}</tr>`
}
