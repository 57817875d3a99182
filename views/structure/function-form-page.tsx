import type { Plan } from '../../src/domain/plan.ts'
import type { BodyFunction } from '../../src/domain/structure.ts'
import type { TypedDate } from '../../src/domain/typed-date.ts'
import { Form } from '../fields/form.tsx'
import { SelectField } from '../fields/select-field.tsx'
import { SourceField } from '../fields/source-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { planPath } from '../plan/plan-links.ts'
import { LifeFields } from './life-fields.tsx'
import { bodyOptions } from './options.ts'
import { structureCrumbs } from './structure-crumbs.ts'

type Props = FormPageProps & { held: BodyFunction | null; from: TypedDate; to: TypedDate }

const Fields = ({ page: { form, errors }, plan }: { page: Props; plan: Plan }) => (
  <>
    <TextField
      id="name"
      label="Name"
      hint="What somebody has to be responsible for, as in: child death review, training, policy and procedure"
      value={form.get('name') ?? ''}
      errors={errors}
    />
    <SelectField
      id="body"
      label="Body responsible"
      value={form.get('body') ?? ''}
      errors={errors}
      options={[{ value: '', text: 'Nobody yet' }, ...bodyOptions(plan.bodies)]}
    />
  </>
)

/** The form that adds what a body is responsible for, or changes it. */
export const FunctionFormPage = (page: Props) => {
  const { plan } = page.opened
  const { held, form, errors } = page
  return (
    <FormPage
      {...page}
      heading={held === null ? 'Add a function' : `Change “${held.name}”`}
      part="structure"
      crumbs={structureCrumbs(plan.id)}
    >
      <Form
        action={planPath(plan.id, held === null ? 'functions/new' : `functions/${held.id}`, null)}
        revision={page.revision}
        hidden={held === null ? { id: form.get('id') ?? '' } : {}}
        errors={errors}
        submit={held === null ? 'Add it' : 'Save it'}
        cancel={{ href: planPath(plan.id, 'structure', null) }}
      >
        <Fields page={page} plan={plan} />
        <LifeFields {...page} />
        <SourceField id="source" form={form} errors={errors} />
      </Form>
    </FormPage>
  )
}
