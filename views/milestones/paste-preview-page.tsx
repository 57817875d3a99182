import type { FromRow } from '../../src/domain/pasted-milestone.ts'
import type { Pasted } from '../../src/domain/pasted/pasted.ts'
import { showList } from '../../src/domain/show-date.ts'
import { ErrorMessage } from '../components/error-message.tsx'
import { InsetText } from '../components/inset-text.tsx'
import { WarningText } from '../components/warning-text.tsx'
import { Form } from '../fields/form.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { markup } from '../markup.ts'
import { milestoneCrumbs } from './milestone-crumbs.ts'
import { listPath } from './milestone-links.ts'
import { PastedColumns } from './pasted-columns.tsx'
import { doubtsOf, pastedRow, type PreviewRow } from './pasted-row.ts'

type Props = FormPageProps & {
  pasted: Pasted
  rows: ReadonlyMap<number, FromRow>
  /** Were other columns chosen than those by which the rows were last shown? */
  anew: boolean
}

/** So many rows to check are linked; a longer list would be longer to read than the table. */
const LINKED = 30

/** A table of thousands of rows is slow to draw: of one longer than this, only a part is shown. */
const SHOWN = 200

const HEADS = [
  { head: 'Row', width: 'app-tick' },
  { head: 'Milestone', width: 'app-quarter' },
  { head: 'Date', width: 'app-seventh' },
  { head: 'Owner', width: 'app-seventh' },
  { head: 'State', width: 'app-fifth' },
  { head: 'To check', width: '' },
]

const count = (number: number, one: string, many: string): string =>
  number === 1 ? `one ${one}` : `${number.toLocaleString('en-GB')} ${many}`

function previewRows({ pasted, rows, form }: Props): PreviewRow[] {
  const ticked = new Set(form.getAll('take'))
  const first = pasted.rows.find(({ line }) => rows.has(line))?.line
  return pasted.rows.map((row) => ({
    row,
    from: rows.get(row.line) ?? null,
    ticked: ticked.has(String(row.line)),
    first: row.line === first,
  }))
}

/** Is it enough to tell that a row is there? It is ticked, and there is nothing in it to check. */
const isPlain = (preview: PreviewRow): boolean =>
  doubtsOf(preview).length === 0 && (preview.ticked || preview.from === null)

/** The first rows, and every later one that somebody should look at. */
function shownOf(previews: readonly PreviewRow[]): ReadonlySet<PreviewRow> {
  return new Set(previews.filter((one, n) => n < SHOWN || !isPlain(one)))
}

function sayRows({ pasted, rows }: Props): string {
  const of = (becomes: 'heading' | 'nothing'): number =>
    pasted.rows.filter((row) => row.becomes === becomes).length
  const [headings, nothing] = [of('heading'), of('nothing')]
  const parts = [
    count(rows.size, 'milestone', 'milestones'),
    ...(headings === 0 ? [] : [count(headings, 'heading', 'headings')]),
    ...(nothing === 0 ? [] : [count(nothing, 'row left out', 'rows left out')]),
  ]
  return `What you pasted reads as ${showList(parts)}. Nothing is added yet.`
}

const ToCheck = ({ previews }: { previews: readonly PreviewRow[] }) => {
  const doubtful = previews.filter((one) => one.from && doubtsOf(one).length > 0)
  if (doubtful.length === 0) return null
  const others = doubtful.length - LINKED
  return (
    <p class="govuk-body">
      Check {doubtful.length === 1 ? 'row' : 'rows'}{' '}
      {doubtful.slice(0, LINKED).map(({ row: { line } }, n) => (
        <>
          {n > 0 && ', '}
          <a class="govuk-link" href={`#row-${line}`}>
            {line}
          </a>
        </>
      ))}
      {others > 0 && ` and ${others} more`}: something in {doubtful.length === 1 ? 'it' : 'them'}{' '}
      was not understood, or is there twice.
    </p>
  )
}

const Notes = ({ notes }: Pick<Pasted, 'notes'>) =>
  notes.length === 0 ? null : (
    <ul class="govuk-list govuk-list--bullet">
      {notes.map((note) => (
        <li>{note}.</li>
      ))}
    </ul>
  )

/** Anybody may stand in a column of owners; a plan holds no names of people. */
const Roles = ({ rows }: Pick<Props, 'rows'>) => {
  const roles = [...rows.values()].filter(({ added }) => added.milestone.owner?.role !== undefined)
  return roles.length === 0 ? null : (
    <p class="govuk-body">
      {roles.length === 1 ? 'One owner is' : `${roles.length.toLocaleString('en-GB')} owners are`}{' '}
      taken as a role, as typed. If a person’s name is among them, go back and put the role instead.
    </p>
  )
}

/** The rows that are not shown, which are taken as they are. */
const Unshown = ({ previews }: { previews: readonly PreviewRow[] }) => {
  const taken = previews.filter(({ from }) => from !== null)
  return taken.length === 0 ? null : (
    <>
      <InsetText>
        {taken.length === 1
          ? 'One more row was read well. It is ticked, and not shown.'
          : `${taken.length.toLocaleString('en-GB')} more rows were read well. They are all ticked, and not shown.`}{' '}
        The table holds the first {SHOWN} rows and every row to check. To leave out a row that is
        not shown, go back and take it out of what you pasted.
      </InsetText>
      {taken.map(({ row: { line } }) => markup`<input type="hidden" name="take" value="${line}">`)}
    </>
  )
}

/** A row that may be about a child is for its reader to tick. */
const Unticked = ({ pasted }: Pick<Props, 'pasted'>) => {
  const personal = pasted.rows.filter((row) => row.personal).length
  return personal === 0 ? null : (
    <WarningText>
      {personal === 1 ? 'One row' : `${personal} rows`} may hold personal data about a child or
      family, and {personal === 1 ? 'is' : 'are'} not ticked. Go back and take it out of what you
      pasted.
    </WarningText>
  )
}

const RowsTable = ({ previews }: { previews: readonly PreviewRow[] }) => (
  <table class="govuk-table app-dense app-stack app-pasted">
    <caption class="govuk-visually-hidden">What each row becomes</caption>
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        {HEADS.map(({ head, width }) => (
          <th scope="col" class={`govuk-table__header ${width}`}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody class="govuk-table__body">{previews.map(pastedRow)}</tbody>
  </table>
)

/** What a paste would add, row by row, with the choice to leave rows out or go back. */
export const PastePreviewPage = (page: Props) => {
  const { opened, form, errors, pasted } = page
  const { plan } = opened
  const previews = previewRows(page)
  const shown = shownOf(previews)
  const value = (name: string): string => form.get(name) ?? ''
  const wrong = errors.find(({ field }) => field === 'take')
  return (
    <FormPage
      {...page}
      heading="What the rows become"
      part="milestones"
      crumbs={milestoneCrumbs(plan, null)}
    >
      <p class="govuk-body-l">{sayRows(page)}</p>
      {page.anew && (
        <InsetText>
          You have changed what a column is. These are the rows as they read now, ticked again.
        </InsetText>
      )}
      <Notes notes={pasted.notes} />
      <ToCheck previews={previews} />
      <Roles rows={page.rows} />
      <Unticked pasted={pasted} />
      <Form
        action={listPath(plan.id, 'paste')}
        revision={page.revision}
        hidden={{
          then: 'add',
          seed: value('seed'),
          source: value('source'),
          pasted: value('pasted'),
        }}
        errors={errors}
        submit="Add the milestones that are ticked"
        secondary={{ name: 'back', value: 'yes', text: 'Go back and change what was pasted' }}
        cancel={{ href: listPath(plan.id), text: 'Add nothing' }}
      >
        <PastedColumns pasted={pasted} form={form} errors={errors} />
        {wrong && <ErrorMessage>{wrong.message}</ErrorMessage>}
        <Unshown previews={previews.filter((one) => !shown.has(one))} />
        <RowsTable previews={[...shown]} />
      </Form>
    </FormPage>
  )
}
