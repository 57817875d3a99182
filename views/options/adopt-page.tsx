import { agreementOn, onConditions } from '../../src/domain/agreement.ts'
import type { Option } from '../../src/domain/option.ts'
import { sayPosition } from '../../src/domain/say-position.ts'
import type { TypedDate } from '../../src/domain/typed-date.ts'
import { whyNotAdopted } from '../../src/domain/why-not-adopted.ts'
import { CheckboxesField } from '../fields/checkboxes-field.tsx'
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

/** The conditions that partners made, each by name, and the tick that they are settled. */
const Conditions = ({ form, errors, opened: { plan }, option }: Props) => {
  const who = onConditions(agreementOn(plan, option))
  if (who.length === 0 && option.adopted?.conditionsSettled === undefined) return null
  return (
    <>
      {who.length > 0 && (
        <>
          <p class="govuk-body">Not every partner has agreed without conditions:</p>
          <ul class="govuk-list govuk-list--bullet">
            {who.map(({ organisation, area, answer }) => (
              <li>
                {organisation.name} ({area.name}): {answer && sayPosition(answer.position)}
              </li>
            ))}
          </ul>
        </>
      )}
      <CheckboxesField
        id="conditions"
        legend="Conditions"
        values={form.getAll('conditions')}
        errors={errors}
        small
        options={[{ value: 'settled', text: 'The conditions are met, or have been accepted' }]}
      />
    </>
  )
}

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
          <Conditions {...page} />
          <Fields {...page} />
        </Form>
      )}
    </FormPage>
  )
}
