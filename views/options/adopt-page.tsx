import type { Option } from '../../src/domain/option.ts'
import type { TypedDate } from '../../src/domain/typed-date.ts'
import { whyNotAdopted } from '../../src/domain/why-not-adopted.ts'
import { DateField } from '../fields/date-field.tsx'
import { Form } from '../fields/form.tsx'
import { SelectField } from '../fields/select-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { EvidenceFields } from '../milestones/evidence-fields.tsx'
import { structureCrumbs } from '../structure/structure-crumbs.ts'
import { optionPath } from './option-links.ts'

type Props = FormPageProps & { option: Option; when: TypedDate }

/** What stands in the way, in place of the form. */
const NotYet = ({ page, whys }: { page: Props; whys: readonly string[] }) => (
  <>
    <p class="govuk-body">
      “{page.option.name}” cannot be adopted yet. Every safeguarding partner of every area has to
      agree to it as it stands:
    </p>
    <ul class="govuk-list govuk-list--bullet">
      {whys.map((why) => (
        <li>{why}</li>
      ))}
    </ul>
    <p class="govuk-body">
      Until then it can be marked as preferred, with each position stated.{' '}
      <a class="govuk-link" href={optionPath(page.opened.plan.id, page.option.id)}>
        Go back to the option
      </a>
    </p>
  </>
)

const Fields = ({ form, errors, when, opened }: Props) => (
  <>
    <DateField id="when" legend="When was it decided? (optional)" typed={when} errors={errors} />
    <TextField
      id="by"
      label="Who decided (optional)"
      hint="The body or bodies, as in: the partners’ executive. Leave out people’s names."
      value={form.get('by') ?? ''}
      errors={errors}
    />
    <SelectField
      id="milestone"
      label="The milestone that it was (optional)"
      value={form.get('milestone') ?? ''}
      errors={errors}
      options={[
        { value: '', text: 'None' },
        ...opened.plan.milestones.map(({ id, title }) => ({ value: id, text: title })),
      ]}
    />
    <EvidenceFields form={form} errors={errors} />
  </>
)

/** The form that records the decision to adopt an option, or why there can be none yet. */
export const AdoptPage = (page: Props) => {
  const { option, opened, errors } = page
  const isAdopted = option.state === 'adopted'
  const whys = isAdopted ? [] : whyNotAdopted(opened.plan, option)
  return (
    <FormPage
      {...page}
      heading={isAdopted ? 'Change the decision' : `Adopt “${option.name}”`}
      part="structure"
      crumbs={structureCrumbs(opened.plan, option.id)}
    >
      {whys.length > 0 ? (
        <NotYet page={page} whys={whys} />
      ) : (
        <Form
          action={optionPath(opened.plan.id, option.id, 'adopt')}
          revision={page.revision}
          errors={errors}
          submit={isAdopted ? 'Save it' : 'Adopt it'}
          cancel={{ href: optionPath(opened.plan.id, option.id) }}
        >
          <Fields {...page} />
        </Form>
      )}
    </FormPage>
  )
}
