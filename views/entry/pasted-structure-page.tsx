import { bodyTree } from '../../src/domain/body-tree.ts'
import { sayStructure } from '../../src/domain/add-structure.ts'
import { additions } from '../../src/domain/pasted-structure/additions.ts'
import type { PastedRow } from '../../src/domain/pasted-structure/pasted-row.ts'
import type { Plan } from '../../src/domain/plan.ts'
import type { StructurePlace } from '../../src/domain/structure-place.ts'
import { Button } from '../components/button.tsx'
import { ErrorMessage } from '../components/error-message.tsx'
import { WarningText } from '../components/warning-text.tsx'
import { Form } from '../fields/form.tsx'
import { FormPage } from '../forms/form-page.tsx'
import { planPath } from '../plan/plan-links.ts'
import { newPartPath, structureBack, structureCrumbs } from '../structure/structure-crumbs.ts'
import type { EntryPageProps } from './entry-page.ts'
import { sayPlace } from './place-words.ts'
import { structureRow } from './structure-row.ts'
import { TreeList } from './tree-list.tsx'

type Props = EntryPageProps & {
  plan: Plan
  place: StructurePlace
  rows: readonly PastedRow[]
  notes: readonly string[]
}

const HEADS = [
  { head: 'Row', width: 'app-tick' },
  { head: 'Board or group', width: 'app-quarter' },
  { head: 'Kind', width: 'app-fifth' },
  { head: 'What it becomes', width: 'app-quarter' },
  { head: 'To check', width: '' },
]

const LINKED = 30

const Summary = ({ plan, place, rows }: Props) => {
  const added = additions(rows)
  const isNothing = [added.bodies, added.lines, added.seats, added.functions].every(
    ({ length }) => length === 0,
  )
  return (
    <p class="govuk-body-l">
      {isNothing
        ? 'Nothing in what you pasted is new to the plan.'
        : `This would add ${sayStructure(added)} to ${sayPlace(plan, place)}. Nothing is added yet.`}
    </p>
  )
}

const ToCheck = ({ rows }: Pick<Props, 'rows'>) => {
  const doubtful = rows.filter(({ notes }) => notes.length > 0)
  if (doubtful.length === 0) return null
  const others = doubtful.length - LINKED
  return (
    <p class="govuk-body">
      Check {doubtful.length === 1 ? 'row' : 'rows'}{' '}
      {doubtful.slice(0, LINKED).map(({ draft: { line } }, n) => (
        <>
          {n > 0 && ', '}
          <a class="govuk-link" href={`#row-${line}`}>
            {line}
          </a>
        </>
      ))}
      {others > 0 && ` and ${others} more`}: something in {doubtful.length === 1 ? 'it' : 'them'}{' '}
      was not understood, or is not added.
    </p>
  )
}

const Notes = ({ notes }: Pick<Props, 'notes'>) =>
  notes.length === 0 ? null : (
    <ul class="govuk-list govuk-list--bullet">
      {notes.map((note) => (
        <li>{note}.</li>
      ))}
    </ul>
  )

/** Anybody may stand in a column of chairs; a plan holds no names of people. */
const Roles = ({ rows }: Pick<Props, 'rows'>) =>
  rows.some(({ seats }) => seats.some(({ role }) => role !== undefined)) ? (
    <WarningText>
      Some chairs or members are taken as roles, as typed. If a person’s name is among them, go back
      and put the role instead.
    </WarningText>
  ) : null

/** The bodies of the rows, new and known, as they would stand. */
function treeOf({ plan, rows }: Props) {
  const bodies = [
    ...new Map(rows.flatMap(({ body }) => (body ? [[body.id, body] as const] : []))).values(),
  ]
  const lines = [...plan.lines, ...rows.flatMap((row) => row.lines)]
  const others = new Set(rows.flatMap((row) => row.lines.map(({ other }) => other)))
  const beside = plan.bodies.filter(
    ({ id }) => others.has(id) && !bodies.some((body) => body.id === id),
  )
  return bodyTree({ bodies: [...beside, ...bodies], lines })
}

/** New bodies of which nothing tells the kind. */
const unclearOf = (rows: Props['rows']): Set<string> =>
  new Set(
    rows.flatMap(({ becomes, kind, body }) =>
      becomes === 'new' && kind === undefined && body ? [body.id] : [],
    ),
  )

const RowsTable = ({ plan, rows, errors }: Props) => {
  const added = rows.flatMap(({ body }) => (body ? [body] : []))
  const names = new Map([...plan.bodies, ...added].map(({ id, name }) => [id, name]))
  const first = rows.find(({ draft }) => draft.name !== undefined)?.draft.line
  return (
    <table class="govuk-table app-dense app-stack app-pasted">
      <caption class="govuk-table__caption govuk-table__caption--m">What each row becomes</caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {HEADS.map(({ head, width }) => (
            <th scope="col" class={`govuk-table__header ${width}`}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {rows.map((row) => structureRow(row, { plan, names, errors, first }))}
      </tbody>
    </table>
  )
}

/** What a paste would add, as a tree and row by row, with the choice to correct it or go back. */
export const PastedStructurePage = (page: Props) => {
  const { plan, form, errors, rows, option } = page
  const value = (name: string): string => form.get(name) ?? ''
  const wrong = errors.find(({ field }) => field === 'take')
  return (
    <FormPage
      {...page}
      heading="What the rows become"
      part="structure"
      crumbs={structureCrumbs(plan, option)}
    >
      <Summary {...page} />
      <Notes notes={page.notes} />
      <ToCheck rows={rows} />
      <Roles rows={rows} />
      <h2 class="govuk-heading-m">How they would stand</h2>
      <TreeList
        rows={treeOf(page)}
        known={new Set(plan.bodies.map(({ id }) => id))}
        unclear={unclearOf(rows)}
      />
      <Form
        action={newPartPath(plan.id, 'structure/paste', option)}
        revision={page.revision}
        hidden={{
          then: 'add',
          seed: value('seed'),
          where: value('where'),
          source: value('source'),
          pasted: value('pasted'),
        }}
        errors={errors}
        submit="Add what is ticked"
        secondary={{ name: 'back', value: 'yes', text: 'Go back and change what was pasted' }}
        cancel={{ href: planPath(plan.id, structureBack(option), null), text: 'Add nothing' }}
      >
        <p class="govuk-body">
          Untick a row to leave it out. What stands under it then reports to nothing.
        </p>
        {wrong && <ErrorMessage>{wrong.message}</ErrorMessage>}
        <RowsTable {...page} />
        <div class="app-screen-only">
          <Button secondary name="again" value="yes">
            Show it again with my changes
          </Button>
        </div>
      </Form>
    </FormPage>
  )
}
