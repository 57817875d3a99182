import { subjectNamed } from '../../src/domain/fate-words.ts'
import type { Fate } from '../../src/domain/option.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { CheckboxesField } from '../fields/checkboxes-field.tsx'
import { Form } from '../fields/form.tsx'
import { RadiosField } from '../fields/radios-field.tsx'
import { SelectField } from '../fields/select-field.tsx'
import { SourceField } from '../fields/source-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { AgreedNote } from '../options/agreed-note.tsx'
import { planPath } from '../plan/plan-links.ts'
import { fateCrumbs, fatesPath } from './fate-links.ts'
import { aboutOptions, intoOptions, kindsExplained } from './fate-options.ts'
import { UnderOption } from './option-choice.tsx'

type Props = FormPageProps & {
  /** Null: a new one. */
  fate: Fate | null
  /** The option under which it is so; null: whichever is chosen. */
  option: string | null
}

const About = ({ page: { form, errors }, plan }: { page: Props; plan: Plan }) => (
  <SelectField
    id="about"
    label="What it is about"
    hint="A body of the old structure, or a function"
    value={form.get('about') ?? ''}
    errors={errors}
    options={[{ value: '', text: 'Choose one' }, ...aboutOptions(plan)]}
  />
)

const Into = ({ page, plan }: { page: Props; plan: Plan }) => {
  const options = intoOptions(plan, page.option, page.fate?.body)
  return options.length === 0 ? (
    <p class="govuk-body">
      The plan has no body that it could go to. Add the new bodies first, or say that it is
      undecided or ends.
    </p>
  ) : (
    <CheckboxesField
      id="into"
      legend="The body or bodies that it goes to"
      hint="Tick none if it stays as it is, ends or is undecided."
      values={page.form.getAll('into')}
      errors={page.errors}
      small
      options={options}
    />
  )
}

/** The form that says what happens to one old body or function. */
export const FateFormPage = (page: Props) => {
  const { plan } = page.opened
  const { fate, option, form, errors } = page
  return (
    <FormPage
      {...page}
      heading={
        fate === null
          ? 'Say what happens to a body or function'
          : `What happens to ${subjectNamed(plan, fate)}`
      }
      part="structure"
      crumbs={fateCrumbs(plan, option)}
    >
      <UnderOption plan={plan} option={option} />
      <AgreedNote plan={plan} option={option} />
      <Form
        action={
          fate === null
            ? fatesPath(plan, 'fates/new', { option })
            : planPath(plan.id, `fates/${fate.id}`, null)
        }
        revision={page.revision}
        hidden={fate === null ? { id: form.get('id') ?? '' } : {}}
        errors={errors}
        submit="Save it"
        cancel={{ href: fatesPath(plan, 'fates', { option }) }}
      >
        {fate === null && <About page={page} plan={plan} />}
        <RadiosField
          id="kind"
          legend="What happens"
          value={form.get('kind') ?? ''}
          errors={errors}
          small
          options={kindsExplained}
        />
        <Into page={page} plan={plan} />
        <TextField
          id="reason"
          label="Reason"
          hint="Needed if it ends, as in: the law no longer asks for it"
          value={form.get('reason') ?? ''}
          errors={errors}
        />
        <SourceField id="source" form={form} errors={errors} />
      </Form>
    </FormPage>
  )
}
