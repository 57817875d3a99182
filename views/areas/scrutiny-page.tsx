import type { Area } from '../../src/domain/plan.ts'
import { Form } from '../fields/form.tsx'
import { RadiosField } from '../fields/radios-field.tsx'
import { SourceField } from '../fields/source-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { planPath } from '../plan/plan-links.ts'
import { areaCrumbs } from './area-crumbs.ts'
import { YES_NO_UNKNOWN } from './area-words.ts'
import { LawNote } from './law-note.tsx'

/** The form that records whether independent scrutiny is arranged in an area, and by whom. */
export const ScrutinyPage = ({ area, ...page }: FormPageProps & { area: Area }) => {
  const { plan, framework } = page.opened
  const { form, errors } = page
  return (
    <FormPage
      {...page}
      heading={`Independent scrutiny in ${area.name}`}
      part="areas"
      crumbs={areaCrumbs(plan.id)}
    >
      <LawNote framework={framework} provisions={['independent-scrutiny']} />
      <Form
        action={planPath(plan.id, `areas/${area.id}/scrutiny`, null)}
        revision={page.revision}
        errors={errors}
        submit="Save"
        cancel={{ href: planPath(plan.id, 'areas', null) }}
      >
        <RadiosField
          id="arranged"
          legend="Is independent scrutiny arranged?"
          value={form.get('arranged') ?? ''}
          errors={errors}
          options={YES_NO_UNKNOWN}
        />
        <TextField
          id="by"
          label="By whom (optional)"
          hint="A role or an organisation, as in: Independent scrutineer. Leave out people’s names."
          value={form.get('by') ?? ''}
          errors={errors}
        />
        <SourceField id="source" form={form} errors={errors} />
      </Form>
    </FormPage>
  )
}
