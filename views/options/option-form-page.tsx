import type { Option } from '../../src/domain/option.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { oldStructure } from '../../src/domain/structure-scope.ts'
import { Form } from '../fields/form.tsx'
import { RadiosField } from '../fields/radios-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { planPath } from '../plan/plan-links.ts'
import { structureBack, structureCrumbs } from '../structure/structure-crumbs.ts'
import { optionsCrumbs } from './option-links.ts'

type Props = FormPageProps & { option: Option | null }

/** What a new option can start as. */
function copyOptions(plan: Plan) {
  const hasOld = oldStructure(plan).bodies.some(({ side }) => side === 'old')
  return [
    { value: 'empty', text: 'Empty' },
    ...(hasOld
      ? [
          {
            value: 'old',
            text: 'A copy of the old structure',
            hint: 'Each old body and function then continues as its copy, until you say otherwise.',
          },
        ]
      : []),
    ...plan.options.map(({ id, name }) => ({
      value: `option:${id}`,
      text: `A copy of “${name}”`,
      hint: 'With what it says happens to the old structure. What partners said of it is not copied.',
    })),
  ]
}

/** The form that adds an option, or changes its name and note. */
export const OptionFormPage = ({ option, ...page }: Props) => {
  const { plan } = page.opened
  const { form, errors } = page
  const back = option === null ? 'options' : structureBack(option.id)
  return (
    <FormPage
      {...page}
      heading={option === null ? 'Add an option' : `Change “${option.name}”`}
      part="structure"
      crumbs={option === null ? optionsCrumbs(plan) : structureCrumbs(plan, option.id)}
    >
      <Form
        action={planPath(plan.id, option === null ? 'options/new' : `${back}/edit`, null)}
        revision={page.revision}
        hidden={option === null ? { id: form.get('id') ?? '' } : {}}
        errors={errors}
        submit={option === null ? 'Add it' : 'Save it'}
        cancel={{ href: planPath(plan.id, back, null) }}
      >
        <TextField
          id="name"
          label="Name"
          hint={
            option === null
              ? 'As the partners call it, as in: Option A, one board for both areas'
              : 'The name is part of what partners agree to: a new one makes a new version.'
          }
          value={form.get('name') ?? ''}
          errors={errors}
        />
        <TextField
          id="note"
          label="Note (optional)"
          hint="In a sentence, what sets it apart from the others"
          value={form.get('note') ?? ''}
          errors={errors}
        />
        {option === null && (
          <RadiosField
            id="copy"
            legend="It starts as"
            value={form.get('copy') ?? ''}
            errors={errors}
            small
            options={copyOptions(plan)}
          />
        )}
      </Form>
    </FormPage>
  )
}
