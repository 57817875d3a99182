import type { Area, Plan } from '../../src/domain/plan.ts'
import { Form } from '../fields/form.tsx'
import { SelectField } from '../fields/select-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { planPath } from '../plan/plan-links.ts'
import { areaCrumbs } from './area-crumbs.ts'

type Named = { id: string; name: string }

const toOptions = (things: readonly Named[]) => [
  { value: '', text: 'Not recorded' },
  ...things.map(({ id, name }) => ({ value: id, text: name })),
]

/** Councils, and whatever else is recorded as one. */
const councils = ({ organisations }: Plan, area: Area | null): Named[] =>
  organisations.filter(({ id, kind }) => kind === 'council' || id === area?.council)

/** Boards of before the move, and whatever else is recorded as one. */
const boards = ({ bodies }: Plan, area: Area | null): Named[] =>
  bodies.filter(({ id, kind, side }) => (kind === 'board' && side === 'old') || id === area?.board)

const Fields = ({ page, area }: { page: FormPageProps; area: Area | null }) => {
  const { form, errors, opened } = page
  return (
    <>
      <TextField
        id="name"
        label="Name of the area"
        hint="The area of one council, as in: Leicestershire"
        value={form.get('name') ?? ''}
        errors={errors}
      />
      <SelectField
        id="council"
        label="Council (optional)"
        hint="Only councils are listed. Add others under Organisations first."
        value={form.get('council') ?? ''}
        errors={errors}
        options={toOptions(councils(opened.plan, area))}
      />
      <SelectField
        id="board"
        label="Local Safeguarding Children Board (optional)"
        hint="Only boards of before the move are listed. Two areas may share one."
        value={form.get('board') ?? ''}
        errors={errors}
        options={toOptions(boards(opened.plan, area))}
      />
    </>
  )
}

/** The form that adds an area, or changes its name, council and board. */
export const AreaFormPage = ({ area, ...page }: FormPageProps & { area: Area | null }) => {
  const { id } = page.opened.plan
  const own = area === null ? 'areas/new' : `areas/${area.id}`
  return (
    <FormPage
      {...page}
      heading={area === null ? 'Add an area' : `Change the area ${area.name}`}
      part="areas"
      crumbs={areaCrumbs(id)}
    >
      <Form
        action={planPath(id, own, null)}
        revision={page.revision}
        hidden={area === null ? { id: page.form.get('id') ?? '' } : {}}
        errors={page.errors}
        submit={area === null ? 'Add the area' : 'Save the area'}
        cancel={{ href: planPath(id, 'areas', null) }}
      >
        <Fields page={page} area={area} />
      </Form>
    </FormPage>
  )
}
