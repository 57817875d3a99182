import type { PastedRow } from '../../src/domain/pasted-structure/pasted-row.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { sayFromTo } from '../../src/domain/life.ts'
import { sayHolder } from '../../src/domain/say-structure.ts'
import { showList } from '../../src/domain/show-date.ts'
import type { FormError } from '../components/error-summary.tsx'
import { markup } from '../markup.ts'
import { sentence } from '../sentence.ts'
import { BODY_KINDS } from '../words.ts'

type Setting = {
  plan: Plan
  /** Every body by its id, new ones included. */
  names: ReadonlyMap<string, string>
  errors: readonly FormError[]
  /** The row whose box an error about the boxes links to. */
  first: number | undefined
}

const KIND_BY = {
  chosen: '',
  stated: 'As pasted',
  name: 'Told by its name',
  place: 'A guess: it stands under another',
}

const quiet = (text: string) => text !== '' && markup`<p class="app-quiet">${text}</p>`

/** A box for each row that can be added; headings and what has no name have none. */
function boxCell({ becomes, draft: { line } }: PastedRow, first: number | undefined) {
  if (becomes === 'heading' || becomes === 'nothing')
    return markup`<td class="govuk-table__cell app-tick">${line}</td>`
  const id = line === first ? 'take' : `take-${line}`
  const checked = becomes !== 'left-out' && markup` checked=""`
  return markup`<td class="govuk-table__cell app-tick"><div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="${id}" name="take" type="checkbox" value="${line}"${checked}><label class="govuk-label govuk-checkboxes__label" for="${id}"><span class="govuk-visually-hidden">Take row </span>${line}</label></div></div></td>`
}

function kindCell({ draft, kind, kindBy, becomes, body }: PastedRow, errors: Setting['errors']) {
  if (becomes === 'heading' || becomes === 'nothing' || becomes === 'again')
    return markup`<td class="govuk-table__cell"></td>`
  if (becomes === 'known' && body)
    return markup`<td class="govuk-table__cell" data-label="Kind">${BODY_KINDS[body.kind]}</td>`
  const id = `kind-${draft.line}`
  const wrong = errors.find(({ field }) => field === id)
  const options = Object.entries(BODY_KINDS).map(
    ([value, text]) =>
      markup`<option value="${value}"${value === kind && markup` selected=""`}>${text}</option>`,
  )
  const none = kind === undefined && markup`<option value="" selected="">Choose a kind</option>`
  const message =
    wrong &&
    markup`<p id="${id}-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> ${wrong.message}</p>`
  const described = wrong && markup` aria-describedby="${id}-error"`
  return markup`<td class="govuk-table__cell" data-label="Kind">${message}<select class="govuk-select app-kind${wrong && ' govuk-select--error'}" id="${id}" name="${id}" aria-label="Kind of ${draft.name ?? ''}"${described}>${none}${options}</select>${quiet(kindBy === undefined ? 'The name tells none' : KIND_BY[kindBy])}</td>`
}

/** What a row adds besides the body, in sentences. */
function sayAdded(
  { lines, seats, functions, draft }: PastedRow,
  { names, plan }: Setting,
): string[] {
  const others = lines.map(({ other }) => `“${names.get(other) ?? other}”`)
  const chairs = seats.filter(({ part }) => part === 'chair').map((seat) => sayHolder(plan, seat))
  const members = seats.filter(({ part }) => part !== 'chair').map((seat) => sayHolder(plan, seat))
  const life = sayFromTo(draft)
  return [
    ...(others.length > 0 ? [`Reports to ${showList(others)}.`] : []),
    ...(chairs.length > 0 ? [`Chair: ${chairs.join('; ')}.`] : []),
    ...(members.length > 0 ? [`Members: ${members.join('; ')}.`] : []),
    ...(functions.length > 0
      ? [`Responsible for: ${functions.map(({ name }) => name).join('; ')}.`]
      : []),
    ...(life === '' ? [] : [`${sentence(life)}.`]),
  ]
}

function sayBecomes(row: PastedRow): string {
  const adds = row.lines.length + row.seats.length + row.functions.length > 0
  switch (row.becomes) {
    case 'new':
      return 'New.'
    case 'known':
      return adds
        ? 'In the plan already. What the plan does not say of it yet is added:'
        : 'In the plan already. Nothing is added to it.'
    case 'again':
      return `The same as row ${row.sameAsLine ?? ''}.${adds ? '' : ' Nothing is added.'}`
    case 'left-out':
      return 'Left out, with what it says of itself.'
    case 'heading':
      return 'Heading, not added.'
    case 'nothing':
      return 'Left out.'
  }
}

/** One row of a paste with what it becomes. A template, for there may be hundreds. */
export function structureRow(row: PastedRow, setting: Setting) {
  const { draft, notes, becomes } = row
  const added = becomes === 'left-out' ? [] : sayAdded(row, setting)
  const told = [sayBecomes(row), ...added].map((said) => markup`<p>${said}</p>`)
  const doubts = notes.map((note) => markup`<p>${note}.</p>`)
  return markup`<tr class="govuk-table__row" id="row-${draft.line}">${[
    boxCell(row, setting.first),
    markup`<th scope="row" class="govuk-table__header app-typed">${draft.name ?? draft.text}</th>`,
    kindCell(row, setting.errors),
    markup`<td class="govuk-table__cell" data-label="What it becomes">${told}</td>`,
    markup`<td class="govuk-table__cell" data-label="To check">${doubts}</td>`,
  ]}</tr>`
}
