import type { Framework } from '../../src/domain/framework.ts'
import type { Body, Plan } from '../../src/domain/plan.ts'
import { reportsTo } from '../../src/domain/reporting.ts'
import { bodiesToBeSameAs, bodiesToChoose } from '../../src/domain/structure-choices.ts'
import type { TypedDate } from '../../src/domain/typed-date.ts'
import { CheckboxesField } from '../fields/checkboxes-field.tsx'
import { Form } from '../fields/form.tsx'
import { RadiosField } from '../fields/radios-field.tsx'
import { SelectField } from '../fields/select-field.tsx'
import { SourceField } from '../fields/source-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { OwnAgreedNote } from '../options/agreed-note.tsx'
import { planPath } from '../plan/plan-links.ts'
import { LifeFields } from './life-fields.tsx'
import { bodyOptions, named, toOptions } from './options.ts'
import { newPartPath, structureBack, structureCrumbs } from './structure-crumbs.ts'
import { BODY_KINDS, BODY_SIDES } from '../words.ts'

type Props = FormPageProps & {
  body: Body | null
  /** The option that proposes it. */
  option: string | null
  from: TypedDate
  to: TypedDate
}

const Kind = ({ form, errors, option }: Props) => (
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
    {option === null && (
      <RadiosField
        id="side"
        legend="Old or new"
        value={form.get('side') ?? ''}
        errors={errors}
        small
        options={toOptions(BODY_SIDES)}
      />
    )}
  </>
)

/** What a proposed body is in another option or the old structure, for comparing them. */
const SameAs = ({ page, plan, option }: { page: Props; plan: Plan; option: string }) => {
  const bodies = bodiesToBeSameAs(plan, option)
  const optionName = (id: string | undefined) => plan.options.find((one) => one.id === id)?.name
  return bodies.length === 0 ? null : (
    <SelectField
      id="sameAs"
      label="The same as (optional)"
      hint="The body that this one is in another option or in the old structure. When options are compared, it then counts as one body, whatever it is called."
      value={page.form.get('sameAs') ?? ''}
      errors={page.errors}
      options={[
        { value: '', text: 'None: it is a body of its own' },
        ...bodies.map((body) => ({
          value: body.id,
          text: `${body.name} (${optionName(body.option) ?? `${body.side} structure`})`,
        })),
      ]}
    />
  )
}

const Places = ({ page, plan }: { page: Props; plan: Plan }) => {
  const { form, errors, body, option } = page
  const recorded = body === null ? [] : reportsTo(plan, body.id)
  const others = bodiesToChoose(plan, option, recorded).filter(({ id }) => id !== body?.id)
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
          options={bodyOptions(plan, others)}
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
    {framework !== null && (
      <TextField
        id="unlinked"
        label="Why there is no link with it (optional)"
        hint="Only for a board of that list with which the arrangements have no link, as in: it meets with the executive already"
        value={page.form.get('unlinked') ?? ''}
        errors={page.errors}
      />
    )}
  </>
)

/** The form that adds a body or group, or changes one. */
export const BodyFormPage = (page: Props) => {
  const { plan } = page.opened
  const { body, option, form } = page
  return (
    <FormPage
      {...page}
      heading={body === null ? 'Add a body or group' : `Change “${body.name}”`}
      part="structure"
      crumbs={structureCrumbs(plan, option)}
    >
      <OwnAgreedNote plan={plan} option={option} />
      <Form
        action={
          body === null
            ? newPartPath(plan.id, 'bodies/new', option)
            : planPath(plan.id, `bodies/${body.id}`, null)
        }
        revision={page.revision}
        hidden={body === null ? { id: form.get('id') ?? '' } : {}}
        errors={page.errors}
        submit={body === null ? 'Add it' : 'Save it'}
        cancel={{ href: planPath(plan.id, structureBack(option), null) }}
      >
        <Kind {...page} />
        {option !== null && <SameAs page={page} plan={plan} option={option} />}
        <Places page={page} plan={plan} />
        <Standing page={page} framework={page.opened.framework} />
        <LifeFields {...page} />
        <SourceField id="source" form={form} errors={page.errors} />
      </Form>
    </FormPage>
  )
}
