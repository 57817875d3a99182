import type { OpenPlan } from '../../src/domain/facts.ts'
import { sayOwner } from '../../src/domain/owner-names.ts'
import type { Milestone } from '../../src/domain/plan.ts'
import type { ScheduleEntry } from '../../src/domain/schedule.ts'
import { showEdtf, showList } from '../../src/domain/show-date.ts'
import { markup } from '../markup.ts'
import { milestonePath } from '../plan/entry-links.ts'
import { areasNamed } from '../same-in-areas.ts'
import { entryTag, invented } from '../schedule/drawn.tsx'
import { sayProgress } from '../schedule/progress-words.ts'
import { deedPath } from './milestone-links.ts'
import type { AskedDays } from '../plan/asked-days.ts'

/** What every row of the action plan is drawn from. */
export type RowSetting = {
  opened: OpenPlan
  asked: AskedDays
  /** The ids that are ticked; null where nothing can be changed. */
  ticked: ReadonlySet<string> | null
}

export type Row = {
  milestone: Milestone
  entry: ScheduleEntry
  /** Its place in the whole list, and how many there are. */
  place: number
  of: number
  /** Its place among the rows shown. */
  index: number
}

const quiet = (text: string) => markup`<p class="app-quiet">${text}</p>`

/** The first box has the id that an error about the boxes links to. */
function tickCell(ticked: ReadonlySet<string>, { milestone: { id, title }, index }: Row) {
  const box = index === 0 ? 'ids' : `ids-${index + 1}`
  const checked = ticked.has(id) && markup` checked=""`
  return markup`<td class="govuk-table__cell app-tick app-screen-only"><div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="${box}" name="ids" type="checkbox" value="${id}" form="bulk"${checked}><label class="govuk-label govuk-checkboxes__label" for="${box}"><span class="govuk-visually-hidden">Choose “${title}”</span></label></div></div></td>`
}

function titleCell({ opened, asked }: RowSetting, { milestone }: Row) {
  const { plan } = opened
  const { id, title, areas, source } = milestone
  const href = milestonePath(plan.id, id, asked)
  const named = areasNamed(plan, areas).map(({ name }) => name)
  const where = plan.areas.length > 1 && named.length > 0 && quiet(`In ${showList(named)}`)
  return markup`<th scope="row" class="govuk-table__header"><a class="govuk-link" href="${href}">${title}</a> ${source?.invented && invented}${where}</th>`
}

function dateCell({ milestone: { when, done } }: Row) {
  const planned = when ? showEdtf(when.edtf) : 'No date'
  const words = when?.asWritten === planned ? undefined : when?.asWritten
  return markup`<td class="govuk-table__cell" data-label="Date">${planned} ${when?.source?.invented && invented}${[
    words !== undefined && quiet(`As written: “${words}”`),
    done?.when && quiet(`Done: ${showEdtf(done.when.edtf)}`),
  ]}</td>`
}

function ownerCell({ plan }: OpenPlan, { milestone: { owner } }: Row) {
  const name = sayOwner(plan, owner) ?? 'Not recorded'
  return markup`<td class="govuk-table__cell" data-label="Owner">${name} ${owner?.source?.invented && invented}</td>`
}

function standingCell(opened: OpenPlan, { entry }: Row) {
  const said = sayProgress(opened, entry)
  return markup`<td class="govuk-table__cell" data-label="Standing">${entryTag(opened, entry)}${said !== null && quiet(`Owner says: ${said}`)}</td>`
}

const WAYS = [
  { to: 'up', text: 'Up', named: (title: string) => `Up: move “${title}”` },
  { to: 'down', text: 'Down', named: (title: string) => `Down: move “${title}”` },
  { to: 'first', text: 'Top', named: (title: string) => `Top: move “${title}” there` },
  { to: 'last', text: 'End', named: (title: string) => `End: move “${title}” there` },
] as const

/** To the top and the end are worth a button only where that is more than one step or two. */
function isOffered(to: (typeof WAYS)[number]['to'], { place, of }: Row): boolean {
  const [above, below] = [place, of - 1 - place]
  const steps = { up: above, down: below, first: above - 1, last: below - 1 }
  return steps[to] > 0
}

function moveCell(planId: string, row: Row) {
  const { id, title } = row.milestone
  // A browser keeps what is behind the # when it shows the answer to a form.
  const action = `${deedPath(planId, id, 'move')}#${id}`
  const buttons = WAYS.filter(({ to }) => isOffered(to, row)).map(
    ({ to, text, named }) =>
      markup`<button class="app-button-link" form="bulk" formaction="${action}" name="to" value="${to}" aria-label="${named(title)}">${text}</button> `,
  )
  return markup`<td class="govuk-table__cell app-move app-screen-only" data-label="Move">${buttons}</td>`
}

/** One milestone as a row. A template, for an action plan may have thousands of them. */
export function milestoneRow(setting: RowSetting & { movable: boolean }, row: Row) {
  const { opened, ticked, movable } = setting
  return markup`<tr class="govuk-table__row" id="${row.milestone.id}">${[
    ticked && tickCell(ticked, row),
    titleCell(setting, row),
    dateCell(row),
    ownerCell(opened, row),
    standingCell(opened, row),
    ticked && movable && moveCell(opened.plan.id, row),
  ]}</tr>`
}
