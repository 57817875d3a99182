import type { Child } from 'hono/jsx'
import { checklistItems, isStatutory } from '../../src/domain/checklist.ts'
import { knowsAllPartners } from '../../src/domain/partners-of.ts'
import type { Item } from '../../src/domain/framework.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { Input } from '../components/input.tsx'
import { Select } from '../components/select.tsx'
import { DataTable } from '../data-table.tsx'
import { Form } from '../fields/form.tsx'
import { ownErrors } from '../fields/own-errors.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { planPath } from '../plan/plan-links.ts'
import { checklistCrumbs } from './checklist-crumbs.ts'
import { NoList } from './no-list.tsx'

const HIDDEN = 'govuk-visually-hidden'

const COLUMNS = [
  { head: 'What it says' },
  { head: 'How far it is', classes: 'app-quarter' },
  { head: 'Where in the draft', classes: 'app-quarter' },
]

/** Chosen where every partner has agreed an item. */
export const ALL_AGREE = 'agreed-by-all'

/** What an item can be, to choose from; who agreed it stays as it is recorded, or is all. */
const statesOf = (plan: Plan, { id }: Item) => [
  { value: '', text: 'Not recorded' },
  { value: 'missing', text: 'Missing' },
  { value: 'drafted', text: 'Drafted' },
  ...(plan.checklist.some(({ item, state }) => item === id && state === 'agreed')
    ? [{ value: 'agreed', text: 'Agreed, by those recorded' }]
    : []),
  ...(knowsAllPartners(plan) ? [{ value: ALL_AGREE, text: 'Agreed by all partners' }] : []),
]

function rowOf({ form, errors }: FormPageProps, plan: Plan, item: Item): Child[] {
  const [state, where] = [`state-${item.id}`, `where-${item.id}`]
  return [
    <>
      {item.ref}: {item.title}
      <p class="app-quiet">
        {isStatutory(item) ? 'The law requires it' : 'Guidance says it should be there'}
      </p>
    </>,
    <Select
      id={state}
      name={state}
      label={{ children: `How far ${item.ref} is`, classes: HIDDEN }}
      errorMessage={ownErrors(errors, [state])}
      value={form.get(state) ?? ''}
      items={statesOf(plan, item)}
    />,
    <Input
      id={where}
      name={where}
      label={{ children: `Where ${item.ref} stands in the draft`, classes: HIDDEN }}
      errorMessage={ownErrors(errors, [where])}
      value={form.get(where) ?? ''}
    />,
  ]
}

const Explained = ({ plan }: { plan: Plan }) => (
  <>
    <p class="govuk-body">
      “Not recorded” takes away everything that is recorded of an item, its owner and what shows it
      as well. To say that some partners have agreed an item, change that item by itself.
    </p>
    {!knowsAllPartners(plan) && (
      <p class="govuk-body">
        “Agreed by all partners” can be chosen once{' '}
        <a class="govuk-link" href={planPath(plan.id, 'areas', null)}>
          the partners of every area
        </a>{' '}
        are recorded.
      </p>
    )}
  </>
)

/** One form for how far every item of the list is. */
export const ChecklistAllPage = (page: FormPageProps) => {
  const { plan, framework } = page.opened
  const items = checklistItems(framework)
  return (
    <FormPage
      {...page}
      heading="How far each item is, as one table"
      part="structure"
      crumbs={checklistCrumbs(plan.id)}
    >
      {items.length === 0 ? (
        <NoList />
      ) : (
        <Form
          action={planPath(plan.id, 'checklist/all', null)}
          revision={page.revision}
          errors={page.errors}
          submit="Save the table"
          cancel={{ href: planPath(plan.id, 'checklist', null) }}
        >
          <Explained plan={plan} />
          <DataTable
            caption="Every item of the list"
            captionSize="s"
            classes="app-dense app-stack app-fill-in"
            columns={COLUMNS}
            rows={items.map((item) => rowOf(page, plan, item))}
          />
        </Form>
      )}
    </FormPage>
  )
}
