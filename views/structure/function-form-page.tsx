import type { Plan } from '../../src/domain/plan.ts'
import { bodiesToChoose } from '../../src/domain/structure-choices.ts'
import type { BodyFunction } from '../../src/domain/structure.ts'
import type { TypedDate } from '../../src/domain/typed-date.ts'
import { Form } from '../fields/form.tsx'
import { SelectField } from '../fields/select-field.tsx'
import { SourceField } from '../fields/source-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { OwnAgreedNote } from '../options/agreed-note.tsx'
import { planPath } from '../plan/plan-links.ts'
import { LifeFields } from './life-fields.tsx'
import { bodyOptions } from './options.ts'
import { newPartPath, structureBack, structureCrumbs } from './structure-crumbs.ts'

type Props = FormPageProps & {
  held: BodyFunction | null
  /** The option that proposes it. */
  option: string | null
  from: TypedDate
  to: TypedDate
}

const Fields = ({ page: { form, errors, held, option }, plan }: { page: Props; plan: Plan }) => (
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
      options={[
        { value: '', text: 'Nobody yet' },
        ...bodyOptions(plan, bodiesToChoose(plan, option, [held?.body])),
      ]}
    />
  </>
)

/** The form that adds what a body is responsible for, or changes it. */
export const FunctionFormPage = (page: Props) => {
  const { plan } = page.opened
  const { held, option, form, errors } = page
  return (
    <FormPage
      {...page}
      heading={held === null ? 'Add a function' : `Change “${held.name}”`}
      part="structure"
      crumbs={structureCrumbs(plan, option)}
    >
      <OwnAgreedNote plan={plan} option={option} />
      <Form
        action={
          held === null
            ? newPartPath(plan.id, 'functions/new', option)
            : planPath(plan.id, `functions/${held.id}`, null)
        }
        revision={page.revision}
        hidden={held === null ? { id: form.get('id') ?? '' } : {}}
        errors={errors}
        submit={held === null ? 'Add it' : 'Save it'}
        cancel={{ href: planPath(plan.id, structureBack(option), null) }}
      >
        <Fields page={page} plan={plan} />
        <LifeFields {...page} />
        <SourceField id="source" form={form} errors={errors} />
      </Form>
    </FormPage>
  )
}
