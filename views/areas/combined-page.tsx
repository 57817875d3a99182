import type { Area } from '../../src/domain/plan.ts'
import { Form } from '../fields/form.tsx'
import { RadiosField } from '../fields/radios-field.tsx'
import { SourceField } from '../fields/source-field.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { planPath } from '../plan/plan-links.ts'
import { areaCrumbs } from './area-crumbs.ts'
import { COMBINED_HOWS, YES_NO_UNKNOWN } from './area-words.ts'
import { LawNote } from './law-note.tsx'

/** The form that records whether an area is combined with another, and by agreement. */
export const CombinedPage = ({ area, ...page }: FormPageProps & { area: Area }) => {
  const { plan, framework } = page.opened
  const { form, errors } = page
  return (
    <FormPage
      {...page}
      heading={`Combining ${area.name} with another area`}
      part="areas"
      crumbs={areaCrumbs(plan.id)}
    >
      <LawNote framework={framework} provisions={['combining-areas', 'delegation']} />
      <Form
        action={planPath(plan.id, `areas/${area.id}/combined`, null)}
        revision={page.revision}
        errors={errors}
        submit="Save"
        cancel={{ href: planPath(plan.id, 'areas', null) }}
      >
        <RadiosField
          id="how"
          legend="Is the area combined with another?"
          value={form.get('how') ?? ''}
          errors={errors}
          options={[
            { value: 'treated-as-one', text: COMBINED_HOWS['treated-as-one'] },
            { value: 'one-council-acts', text: COMBINED_HOWS['one-council-acts'] },
            {
              value: 'unrecorded',
              text: 'Neither, or not recorded',
              hint: 'Choose this too where two areas only share a board or a partnership.',
            },
          ]}
        />
        <RadiosField
          id="agreement"
          legend="Is there an agreement to combine them?"
          value={form.get('agreement') ?? ''}
          errors={errors}
          options={YES_NO_UNKNOWN}
        />
        <SourceField id="source" form={form} errors={errors} />
      </Form>
    </FormPage>
  )
}
