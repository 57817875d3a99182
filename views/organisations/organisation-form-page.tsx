import { ORGANISATION_KINDS } from '../../src/domain/organisation-kinds.ts'
import type { Organisation } from '../../src/domain/plan.ts'
import { DayField } from '../fields/day-field.tsx'
import type { TypedDay } from '../fields/day-items.ts'
import { Form } from '../fields/form.tsx'
import { RadiosField } from '../fields/radios-field.tsx'
import { SourceField } from '../fields/source-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { planPath } from '../plan/plan-links.ts'

type Props = FormPageProps & {
  organisation: Organisation | null
  validFrom: TypedDay
  validTo: TypedDay
}

const KINDS = Object.entries(ORGANISATION_KINDS).map(([value, text]) => ({
  value,
  text,
  ...(value === 'police' ? { hint: 'A police force, or the office of its chief officer.' } : {}),
}))

const Fields = ({ form, errors, validFrom, validTo }: Props) => (
  <>
    <TextField
      id="name"
      label="Name"
      hint="The name of an organisation or office. Leave out people’s names."
      value={form.get('name') ?? ''}
      errors={errors}
    />
    <RadiosField
      id="kind"
      legend="Kind"
      value={form.get('kind') ?? ''}
      errors={errors}
      small
      options={KINDS}
    />
    <DayField
      id="valid-from"
      legend="Exists from (optional)"
      hint="The first day, if it came or will come into being, as in 1 7 2022"
      typed={validFrom}
      errors={errors}
    />
    <DayField
      id="valid-to"
      legend="Exists to (optional)"
      hint="The last day, if it ended or will end, as in 30 6 2022"
      typed={validTo}
      errors={errors}
    />
    <SourceField id="source" form={form} errors={errors} />
  </>
)

/** The form that adds an organisation, or changes one. */
export const OrganisationFormPage = (page: Props) => {
  const { id } = page.opened.plan
  const { organisation, form } = page
  const back = planPath(id, 'organisations', null)
  const own = organisation === null ? 'organisations/new' : `organisations/${organisation.id}`
  return (
    <FormPage
      {...page}
      heading={organisation === null ? 'Add an organisation' : `Change “${organisation.name}”`}
      part="organisations"
      crumbs={[{ text: 'Organisations', href: back }]}
    >
      <Form
        action={planPath(id, own, null)}
        revision={page.revision}
        hidden={organisation === null ? { id: form.get('id') ?? '' } : {}}
        errors={page.errors}
        submit={organisation === null ? 'Add the organisation' : 'Save the organisation'}
        cancel={{ href: back }}
      >
        <Fields {...page} />
      </Form>
    </FormPage>
  )
}
