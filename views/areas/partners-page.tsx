import type { Area, Organisation, Plan } from '../../src/domain/plan.ts'
import { showDay } from '../../src/domain/show-date.ts'
import { Details } from '../components/details.tsx'
import type { ChoiceOption } from '../fields/choices.ts'
import { Form } from '../fields/form.tsx'
import { SelectField } from '../fields/select-field.tsx'
import { SourceField } from '../fields/source-field.tsx'
import { TextAreaField } from '../fields/text-area-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { planPath } from '../plan/plan-links.ts'
import { areaCrumbs } from './area-crumbs.ts'
import { LawNote } from './law-note.tsx'
import { PartnerChoices } from './partner-choices.tsx'

type Props = FormPageProps & { area: Area }

/** The inputs that take names of organisations which the plan does not have yet. */
const NEW_NAMES = ['new-council', 'new-ccgs', 'new-police']

/** Organisations of a kind, and whatever else is recorded in their place. */
const ofKind = (
  { organisations }: Plan,
  kind: Organisation['kind'],
  recorded: readonly (string | undefined)[],
): Organisation[] => organisations.filter((one) => one.kind === kind || recorded.includes(one.id))

function life({ validFrom, validTo }: Organisation): string | undefined {
  const from = validFrom === undefined ? '' : `from ${showDay(validFrom)}`
  const to = validTo === undefined ? '' : `to ${showDay(validTo)}`
  return [from, to].join(' ').trim() || undefined
}

const toOptions = (organisations: readonly Organisation[]): ChoiceOption[] =>
  organisations.map((one) => ({ value: one.id, text: one.name, hint: life(one) }))

const Council = ({ page }: { page: Props }) => {
  const { plan } = page.opened
  const { partners, council } = page.area
  const own = plan.organisations.find(({ id }) => id === council)
  return (
    <SelectField
      id="council"
      label="Council as local authority"
      hint={
        own
          ? `Where nothing is recorded here, the area’s own council counts: ${own.name}.`
          : 'It is recorded as the area’s council as well, for none is recorded yet.'
      }
      value={page.form.get('council') ?? ''}
      errors={page.errors}
      options={[
        { value: '', text: 'Not recorded here' },
        ...ofKind(plan, 'council', [partners?.localAuthority]).map(({ id, name }) => ({
          value: id,
          text: name,
        })),
      ]}
    />
  )
}

const ByName = ({ page }: { page: Props }) => {
  const { form, errors } = page
  const value = (name: string): string => form.get(name) ?? ''
  const open =
    page.opened.plan.organisations.length === 0 ||
    NEW_NAMES.some((name) => value(name) !== '' || errors.some(({ field }) => field === name))
  return (
    <Details summary="Not in the lists? Add it by name" open={open}>
      <p class="govuk-body">
        What you type here is added to the plan’s organisations when you save. Use the name of the
        organisation or office. Leave out people’s names.
      </p>
      <TextField
        id="new-council"
        label="Name of the council (optional)"
        value={value('new-council')}
        errors={errors}
      />
      <TextAreaField
        id="new-ccgs"
        label="Names of clinical commissioning groups (optional)"
        hint="One a line"
        rows={3}
        value={value('new-ccgs')}
        errors={errors}
      />
      <TextField
        id="new-police"
        label="Name of the chief officer of police (optional)"
        hint="The office, as in: Chief Constable of Leicestershire Police"
        value={value('new-police')}
        errors={errors}
      />
    </Details>
  )
}

const Choices = ({ page }: { page: Props }) => {
  const { form, errors } = page
  const { plan } = page.opened
  const { clinicalCommissioningGroups = [], chiefOfficersOfPolice = [] } = page.area.partners ?? {}
  return (
    <>
      <PartnerChoices
        id="ccgs"
        legend="Clinical commissioning groups"
        none="There is none: record that"
        values={form.getAll('ccgs')}
        errors={errors}
        options={toOptions(
          ofKind(plan, 'clinical-commissioning-group', clinicalCommissioningGroups),
        )}
      />
      <PartnerChoices
        id="police"
        legend="Chief officers of police"
        none="There is none: record that"
        values={form.getAll('police')}
        errors={errors}
        options={toOptions(ofKind(plan, 'police', chiefOfficersOfPolice))}
      />
    </>
  )
}

/** The form that records who the safeguarding partners of an area are. */
export const PartnersPage = (page: Props) => {
  const { plan, framework } = page.opened
  return (
    <FormPage
      {...page}
      heading={`Safeguarding partners of ${page.area.name}`}
      part="areas"
      crumbs={areaCrumbs(plan.id)}
    >
      <LawNote framework={framework} provisions={['safeguarding-partners']} />
      {plan.organisations.length === 0 && (
        <p class="govuk-body">
          The plan has no organisation yet. Type the names below, or{' '}
          <a class="govuk-link" href={planPath(plan.id, 'organisations/new', null)}>
            add an organisation
          </a>{' '}
          with its details first.
        </p>
      )}
      <Form
        action={planPath(plan.id, `areas/${page.area.id}/partners`, null)}
        revision={page.revision}
        hidden={{ seed: page.form.get('seed') ?? '' }}
        errors={page.errors}
        submit="Save the partners"
        cancel={{ href: planPath(plan.id, 'areas', null) }}
      >
        <Council page={page} />
        <Choices page={page} />
        <ByName page={page} />
        <SourceField id="source" form={page.form} errors={page.errors} />
      </Form>
    </FormPage>
  )
}
