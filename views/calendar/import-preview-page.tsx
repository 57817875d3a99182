import type { ImportRow, ImportRows } from '../../src/domain/calendar-import/import-rows.ts'
import { mayBePersonal } from '../../src/domain/pasted/personal.ts'
import { showList } from '../../src/domain/show-date.ts'
import { Details } from '../components/details.tsx'
import { ErrorMessage } from '../components/error-message.tsx'
import { WarningText } from '../components/warning-text.tsx'
import { Form } from '../fields/form.tsx'
import { TextField } from '../fields/text-field.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { milestoneCrumbs } from '../milestones/milestone-crumbs.ts'
import { listPath } from '../milestones/milestone-links.ts'
import { sentence } from '../sentence.ts'
import { canTake, importRow, type PreviewRow } from './import-row.ts'
import { LeftOutList } from './left-out-list.tsx'

type Props = FormPageProps &
  ImportRows & {
    /** What the calendar is called, or null. */
    name: string | null
    /** What was read of the file, to be sent again with what is ticked. */
    carried: string
  }

type Is = ImportRow['is']

/** What stands in each table, in the order in which people look for it. */
const TABLES: readonly (readonly [id: string, heading: string, is: readonly Is[]])[] = [
  ['changed', 'In the plan, and changed since', ['moved', 'renamed', 'held', 'ended']],
  ['known', 'In the plan, but not yet linked with this calendar', ['known']],
  ['new', 'New', ['new']],
]

const HEADS = [
  { head: 'Take', width: 'app-tick' },
  { head: 'Milestone', width: 'app-quarter' },
  { head: 'Date in the calendar', width: 'app-fifth' },
  { head: 'What happens', width: 'app-fifth' },
  { head: 'To check', width: '' },
]

const count = (number: number, one: string, many: string): string =>
  number === 1 ? `one ${one}` : `${number.toLocaleString('en-GB')} ${many}`

function previewRows({ rows, opened, form }: Props): PreviewRow[] {
  const [ticked, renamed] = [new Set(form.getAll('take')), new Set(form.getAll('rename'))]
  // In the order in which they stand on the page, for the first box is the one to go to.
  const shown = TABLES.flatMap(([, , kinds]) => rows.filter(({ is }) => kinds.includes(is)))
  const first = shown.find(canTake)
  return rows.map((row, n) => ({
    row,
    n,
    planId: opened.plan.id,
    ticked: ticked.has(String(n)),
    renamed: renamed.has(String(n)),
    first: row === first,
  }))
}

const entries = (number: number): string => count(number, 'entry', 'entries')

function sayRows({ rows, leftOut, name }: Props): string {
  const of = (...kinds: Is[]): number => rows.filter(({ is }) => kinds.includes(is)).length
  const [fresh, moved] = [of('new'), of('moved')]
  const known = rows.length - fresh - moved
  const parts = [
    ...(fresh > 0 ? [count(fresh, 'new entry', 'new entries')] : []),
    ...(moved > 0 ? [`${entries(moved)} with another date than in the plan`] : []),
    ...(known > 0 ? [`${entries(known)} that the plan has already`] : []),
  ]
  // What is taken in part is told among what is left out.
  const out = leftOut.reduce((sum, one) => sum + (one.why === 'endless' ? 0 : one.count), 0)
  return [
    name === null ? 'The file holds' : `“${name}” holds`,
    parts.length === 0 ? 'nothing that can become a milestone.' : `${showList(parts)}.`,
    ...(out === 0 ? [] : [`${sentence(entries(out))} ${out === 1 ? 'is' : 'are'} left out.`]),
    'Nothing is changed yet.',
  ].join(' ')
}

/** A title that may be about a child is for its reader to tick. */
const Unticked = ({ rows }: Pick<Props, 'rows'>) => {
  const personal = rows.filter(({ is, entry }) => is === 'new' && mayBePersonal(entry.title)).length
  return personal === 0 ? null : (
    <WarningText>
      {personal === 1 ? 'One title' : `${personal} titles`} may hold personal data about a child or
      family, and {personal === 1 ? 'is' : 'are'} not ticked. It has no place in a plan.
    </WarningText>
  )
}

const EntriesTable = ({ id, rows }: { id: string; rows: readonly PreviewRow[] }) => (
  <table class="govuk-table app-dense app-stack app-import" aria-labelledby={id}>
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        {HEADS.map(({ head, width }) => (
          <th scope="col" class={`govuk-table__header ${width}`}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody class="govuk-table__body">{rows.map(importRow)}</tbody>
  </table>
)

const Tables = ({ previews }: { previews: readonly PreviewRow[] }) => (
  <>
    {TABLES.map(([id, heading, kinds]) => {
      const rows = previews.filter(({ row }) => kinds.includes(row.is))
      return rows.length === 0 ? null : (
        <section>
          <h2 class="govuk-heading-m" id={id}>
            {heading}
          </h2>
          <EntriesTable id={id} rows={rows} />
        </section>
      )
    })}
  </>
)

const NAMED = 100

const Same = ({ rows }: Pick<Props, 'rows'>) => {
  const same = rows.filter(({ is }) => is === 'same')
  const others = same.length - NAMED
  return same.length === 0 ? null : (
    <Details
      summary={`In the plan already, on the same day: ${same.length.toLocaleString('en-GB')}`}
    >
      <ul class="govuk-list govuk-list--bullet">
        {same.slice(0, NAMED).map(({ milestone, entry }) => (
          <li>{milestone?.title ?? entry.title}</li>
        ))}
        {others > 0 && <li>and {others.toLocaleString('en-GB')} more</li>}
      </ul>
    </Details>
  )
}

const Choices = (page: Props) => {
  const { opened, form, errors } = page
  const wrong = errors.find(({ field }) => field === 'take')
  const value = (name: string): string => form.get(name) ?? ''
  return (
    <Form
      action={listPath(opened.plan.id, 'import')}
      revision={page.revision}
      hidden={{ then: 'add', seed: value('seed'), words: value('words'), read: page.carried }}
      errors={errors}
      submit="Take what is ticked"
      secondary={{ name: 'back', value: 'yes', text: 'Choose another file' }}
      cancel={{ href: listPath(opened.plan.id), text: 'Take nothing' }}
    >
      {wrong && <ErrorMessage>{wrong.message}</ErrorMessage>}
      <Tables previews={previewRows(page)} />
      <TextField
        id="source"
        label="Where they are written (optional)"
        hint="Kept with each milestone that is added and each date that moves."
        value={value('source')}
        errors={errors}
      />
    </Form>
  )
}

const NothingToTake = ({ planId }: { planId: string }) => (
  <p class="govuk-body">
    There is nothing to take.{' '}
    <a class="govuk-link" href={listPath(planId, 'import')}>
      Choose another file
    </a>{' '}
    or go back to the{' '}
    <a class="govuk-link" href={listPath(planId)}>
      milestones
    </a>
    .
  </p>
)

/** What another calendar’s file holds beside the plan, with the choice of what to take. */
export const ImportPreviewPage = (page: Props) => {
  const { plan } = page.opened
  const isChoice = page.rows.some((row) => canTake(row) || row.is === 'renamed')
  const others = page.rows.some(({ is }) => is === 'held' || is === 'ended')
  return (
    <FormPage
      {...page}
      heading="What the calendar holds"
      part="milestones"
      crumbs={milestoneCrumbs(plan, null)}
    >
      <p class="govuk-body-l">{sayRows(page)}</p>
      <Unticked rows={page.rows} />
      {isChoice ? <Choices {...page} /> : <NothingToTake planId={plan.id} />}
      {!isChoice && others && <Tables previews={previewRows(page)} />}
      <Same rows={page.rows} />
      <LeftOutList leftOut={page.leftOut} />
    </FormPage>
  )
}
