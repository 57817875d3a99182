import { arranged } from '../../src/domain/arrange-bodies.ts'
import { bodyTree, type TreeRow } from '../../src/domain/body-tree.ts'
import { showList } from '../../src/domain/show-date.ts'
import { Button } from '../components/button.tsx'
import { ErrorMessage } from '../components/error-message.tsx'
import { SelectField } from '../fields/select-field.tsx'
import { FormPage } from '../forms/form-page.tsx'
import { markup } from '../markup.ts'
import { OwnAgreedNote } from '../options/agreed-note.tsx'
import { planPath } from '../plan/plan-links.ts'
import { bodyOptions } from '../structure/options.ts'
import { newPartPath, structureCrumbs } from '../structure/structure-crumbs.ts'
import { BODY_KINDS } from '../words.ts'
import type { EntryPageProps } from './entry-page.ts'

/** Deeper than this the names would have no room on a phone. */
const DEEPEST = 6

const SIDES = { old: 'old', new: 'new', other: 'outside the move' }

type Setting = {
  names: ReadonlyMap<string, string>
  ticked: ReadonlySet<string>
  first: string | undefined
}

const button = (to: 'up' | 'down', { body, place, of }: TreeRow) =>
  (to === 'up' ? place > 0 : place < of - 1) &&
  markup`<button class="app-button-link" name="move" value="${to} ${body.id}">${to === 'up' ? 'Up' : 'Down'}<span class="govuk-visually-hidden">: ${body.name}</span></button>`

/** One body with its box, further in the further down it stands. A template, for there may be many. */
function arrangeRow(row: TreeRow, { names, ticked, first }: Setting) {
  const { body, depth, under, also } = row
  const nameOf = (id: string): string => `“${names.get(id) ?? id}”`
  const above = under === null ? [] : [under, ...also]
  const id = body.id === first ? 'bodies' : `bodies-${body.id}`
  const checked = ticked.has(body.id) && markup` checked=""`
  return markup`<tr class="govuk-table__row" id="${body.id}">${[
    markup`<td class="govuk-table__cell app-tick"><div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="${id}" name="bodies" type="checkbox" value="${body.id}"${checked}><label class="govuk-label govuk-checkboxes__label" for="${id}"><span class="govuk-visually-hidden">${body.name}</span></label></div></div></td>`,
    markup`<th scope="row" class="govuk-table__header app-in-${Math.min(depth, DEEPEST)}">${body.name}</th>`,
    markup`<td class="govuk-table__cell" data-label="Kind">${BODY_KINDS[body.kind]}, ${SIDES[body.side]}</td>`,
    markup`<td class="govuk-table__cell" data-label="Reports to">${above.length === 0 ? 'Nothing here' : showList(above.map(nameOf))}</td>`,
    markup`<td class="govuk-table__cell app-move">${[button('up', row), ' ', button('down', row)]}</td>`,
  ]}</tr>`
}

const HEADS = ['Board or group', 'Kind', 'Reports to']

const TreeTable = ({ rows, setting }: { rows: readonly TreeRow[]; setting: Setting }) => (
  <table class="govuk-table app-dense app-stack app-milestones app-arrange">
    <caption class="govuk-visually-hidden">Boards and groups, as a tree</caption>
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        <th scope="col" class="govuk-table__header">
          <span class="govuk-visually-hidden">Choose</span>
        </th>
        {HEADS.map((head) => (
          <th scope="col" class="govuk-table__header">
            {head}
          </th>
        ))}
        <th scope="col" class="govuk-table__header">
          Move
        </th>
      </tr>
    </thead>
    <tbody class="govuk-table__body">{rows.map((row) => arrangeRow(row, setting))}</tbody>
  </table>
)

/** What is done with those that are ticked. */
const Deeds = ({ page, rows }: { page: EntryPageProps; rows: readonly TreeRow[] }) => (
  <section class="app-bulk app-arrange-deeds" aria-labelledby="deeds">
    <h2 class="govuk-heading-m" id="deeds">
      Change those that are ticked
    </h2>
    <SelectField
      id="under"
      label="Make them report to"
      hint={
        page.option === null
          ? 'To this one alone. What else they report to is taken away.'
          : 'To this one alone in this option. What else they report to in it is taken away.'
      }
      value={page.form.get('under') ?? ''}
      errors={page.errors}
      options={[
        { value: '', text: 'Choose a board or group' },
        ...bodyOptions(
          page.opened.plan,
          rows.map(({ body }) => body),
        ),
      ]}
    />
    <div class="govuk-button-group">
      <Button preventDoubleClick>Make the ticked ones report to it</Button>
      <Button secondary name="away" value="yes">
        Take away what the ticked ones report to
      </Button>
    </div>
  </section>
)

const Empty = ({ page }: { page: EntryPageProps }) => (
  <p class="govuk-body">
    There is no board or group here yet.{' '}
    <a class="govuk-link" href={newPartPath(page.opened.plan.id, 'structure/paste', page.option)}>
      Paste a list
    </a>{' '}
    or{' '}
    <a
      class="govuk-link"
      href={newPartPath(page.opened.plan.id, 'structure/start-from', page.option)}
    >
      start from another structure
    </a>
    .
  </p>
)

const Tree = ({ page, rows }: { page: EntryPageProps; rows: readonly TreeRow[] }) => {
  const { opened, form, errors, option } = page
  const wrong = errors.find(({ field }) => field === 'bodies')
  const setting = {
    names: new Map(rows.map(({ body }) => [body.id, body.name])),
    ticked: new Set(form.getAll('bodies')),
    first: rows[0]?.body.id,
  }
  return (
    <form
      method="post"
      action={newPartPath(opened.plan.id, 'structure/arrange', option)}
      autocomplete="off"
      novalidate
    >
      <input type="hidden" name="revision" value={page.revision} />
      {/* Enter presses a form’s first button, which must not be the one that moves a row. */}
      <button class="app-first-button" tabindex={-1} aria-hidden="true">
        Make the ticked ones report to it
      </button>
      {wrong && <ErrorMessage>{wrong.message}</ErrorMessage>}
      <TreeTable rows={rows} setting={setting} />
      <Deeds page={page} rows={rows} />
    </form>
  )
}

/** The bodies of a structure as a tree, to be put under another or in another order. */
export const ArrangePage = (page: EntryPageProps) => {
  const { plan } = page.opened
  const { option } = page
  const name = plan.options.find(({ id }) => id === option)?.name
  const rows = bodyTree(arranged(plan, option ?? undefined))
  return (
    <FormPage
      {...page}
      heading={name === undefined ? 'Arrange the groups' : `Arrange the groups of “${name}”`}
      part="structure"
      crumbs={structureCrumbs(plan, option)}
    >
      {rows.length === 0 ? (
        <Empty page={page} />
      ) : (
        <>
          <OwnAgreedNote plan={plan} option={option} />
          <p class="govuk-body">
            Each stands under the one that it reports to. Tick those to put under another, then
            choose it below the table.{' '}
            <a class="govuk-link" href={planPath(plan.id, 'lines/new', null)}>
              Other lines, and a second one that a group reports to
            </a>
            , are added one by one.
          </p>
          <Tree page={page} rows={rows} />
        </>
      )}
    </FormPage>
  )
}
