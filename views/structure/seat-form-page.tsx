import type { Plan } from '../../src/domain/plan.ts'
import { PART_WORDS } from '../../src/domain/say-structure.ts'
import { bodiesToChoose } from '../../src/domain/structure-choices.ts'
import type { Seat } from '../../src/domain/structure.ts'
import type { TypedDate } from '../../src/domain/typed-date.ts'
import { Form } from '../fields/form.tsx'
import { SelectField } from '../fields/select-field.tsx'
import { SourceField } from '../fields/source-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { OwnAgreedNote } from '../options/agreed-note.tsx'
import { planPath } from '../plan/plan-links.ts'
import { LifeFields } from './life-fields.tsx'
import { bodyOptions, named, toOptions } from './options.ts'
import { newPartPath, structureBack, structureCrumbs } from './structure-crumbs.ts'

type Props = FormPageProps & {
  seat: Seat | null
  /** The option that proposes its body. */
  option: string | null
  from: TypedDate
  to: TypedDate
}

const Holder = ({ page: { form, errors }, plan }: { page: Props; plan: Plan }) => (
  <>
    <SelectField
      id="organisation"
      label="Organisation (optional if there is a role)"
      value={form.get('organisation') ?? ''}
      errors={errors}
      options={[{ value: '', text: 'None' }, ...named(plan.organisations)]}
    />
    <TextField
      id="role"
      label="Role (optional if there is an organisation)"
      hint="As in: director of children’s services. A role is enough: do not type anybody’s name."
      value={form.get('role') ?? ''}
      errors={errors}
    />
    <TextField
      id="through"
      label="Forum that speaks for them (optional)"
      hint="Only for who is represented through a forum, as in: head teachers’ forum"
      value={form.get('through') ?? ''}
      errors={errors}
    />
  </>
)

const Fields = ({ page, plan }: { page: Props; plan: Plan }) => {
  const { form, errors, seat, option } = page
  const bodies = bodiesToChoose(plan, option, [seat?.body])
  return (
    <>
      <SelectField
        id="body"
        label="Body"
        value={form.get('body') ?? ''}
        errors={errors}
        options={[{ value: '', text: 'Choose a body' }, ...bodyOptions(plan, bodies)]}
      />
      <SelectField
        id="part"
        label="Seat"
        value={form.get('part') ?? ''}
        errors={errors}
        options={[{ value: '', text: 'Choose one' }, ...toOptions(PART_WORDS)]}
      />
      <Holder page={page} plan={plan} />
    </>
  )
}

/** The form that adds a seat in a body, or changes one. */
export const SeatFormPage = (page: Props) => {
  const { plan } = page.opened
  const { seat, option, form, errors } = page
  return (
    <FormPage
      {...page}
      heading={seat === null ? 'Add a seat' : 'Change a seat'}
      part="structure"
      crumbs={structureCrumbs(plan, option)}
    >
      <OwnAgreedNote plan={plan} option={option} />
      <Form
        action={
          seat === null
            ? newPartPath(plan.id, 'seats/new', option)
            : planPath(plan.id, `seats/${seat.id}`, null)
        }
        revision={page.revision}
        hidden={seat === null ? { id: form.get('id') ?? '' } : {}}
        errors={errors}
        submit={seat === null ? 'Add it' : 'Save it'}
        cancel={{ href: planPath(plan.id, structureBack(option), null) }}
      >
        <Fields page={page} plan={plan} />
        <LifeFields {...page} />
        <SourceField id="source" form={form} errors={errors} />
      </Form>
    </FormPage>
  )
}
