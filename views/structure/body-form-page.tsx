import type { Framework } from '../../src/domain/framework.ts'
import type { Body, Plan } from '../../src/domain/plan.ts'
import type { TypedDate } from '../../src/domain/typed-date.ts'
import { CheckboxesField } from '../fields/checkboxes-field.tsx'
import { Form } from '../fields/form.tsx'
import { RadiosField } from '../fields/radios-field.tsx'
import { SelectField } from '../fields/select-field.tsx'
import { SourceField } from '../fields/source-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { planPath } from '../plan/plan-links.ts'
import { LifeFields } from './life-fields.tsx'
import { named, toOptions } from './options.ts'
import { structureCrumbs } from './structure-crumbs.ts'
import { BODY_KINDS, BODY_SIDES } from '../words.ts'

type Props = FormPageProps & { body: Body | null; from: TypedDate; to: TypedDate }

const Kind = ({ form, errors }: Props) => (
  <>
    <TextField
      id="name"
      label="Name"
      hint="As its papers call it"
      value={form.get('name') ?? ''}
      errors={errors}
    />
    <SelectField
      id="kind"
      label="Kind"
      value={form.get('kind') ?? ''}
      errors={errors}
      options={[{ value: '', text: 'Choose a kind' }, ...toOptions(BODY_KINDS)]}
    />
    <RadiosField
      id="side"
      legend="Old or new"
      value={form.get('side') ?? ''}
      errors={errors}
      small
      options={toOptions(BODY_SIDES)}
    />
  </>
)

const Places = ({ page, plan }: { page: Props; plan: Plan }) => {
  const { form, errors, body } = page
  const others = plan.bodies.filter(({ id }) => id !== body?.id)
  return (
    <>
      {others.length > 0 && (
        <CheckboxesField
          id="reportsTo"
          legend="Reports to (optional)"
          hint="It may report to more than one."
          values={form.getAll('reportsTo')}
          errors={errors}
          small
          options={named(others)}
        />
      )}
      {plan.areas.length > 0 && (
        <CheckboxesField
          id="areas"
          legend="Areas (optional)"
          hint="Tick nothing if it is for no area in particular."
          values={form.getAll('areas')}
          errors={errors}
          small
          options={named(plan.areas)}
        />
      )}
    </>
  )
}

/** What a body is besides its kind, which the checks and the arrangements turn on. */
const Standing = ({ page, framework }: { page: Props; framework: Framework | null }) => (
  <>
    <CheckboxesField
      id="is"
      legend="What else it is (optional)"
      values={page.form.getAll('is')}
      errors={page.errors}
      small
      options={[
        {
          value: 'leads',
          text: 'It leads the arrangements',
          hint: 'The body in which the safeguarding partners themselves sit',
        },
        { value: 'joint', text: 'It is held jointly with an adults board' },
      ]}
    />
    {framework !== null && (
      <SelectField
        id="listed"
        label="Which board of the guidance’s list it is (optional)"
        hint="Guidance names other public boards that the arrangements should link with."
        value={page.form.get('listed') ?? ''}
        errors={page.errors}
        options={[
          { value: '', text: 'None of them' },
          ...framework.linkedBoards.boards.map(({ id, title }) => ({ value: id, text: title })),
        ]}
      />
    )}
  </>
)

/** The form that adds a body or group, or changes one. */
export const BodyFormPage = (page: Props) => {
  const { plan } = page.opened
  const { body, form } = page
  return (
    <FormPage
      {...page}
      heading={body === null ? 'Add a body or group' : `Change “${body.name}”`}
      part="structure"
      crumbs={structureCrumbs(plan.id)}
    >
      <Form
        action={planPath(plan.id, body === null ? 'bodies/new' : `bodies/${body.id}`, null)}
        revision={page.revision}
        hidden={body === null ? { id: form.get('id') ?? '' } : {}}
        errors={page.errors}
        submit={body === null ? 'Add it' : 'Save it'}
        cancel={{ href: planPath(plan.id, 'structure', null) }}
      >
        <Kind {...page} />
        <Places page={page} plan={plan} />
        <Standing page={page} framework={page.opened.framework} />
        <LifeFields {...page} />
        <SourceField id="source" form={form} errors={page.errors} />
      </Form>
    </FormPage>
  )
}
