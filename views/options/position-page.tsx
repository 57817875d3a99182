import { versionNow, versionsOf } from '../../src/domain/option-content.ts'
import type { Option, OptionVersion, Position } from '../../src/domain/option.ts'
import type { Organisation, Plan } from '../../src/domain/plan.ts'
import { POSITION_WORDS } from '../../src/domain/say-position.ts'
import { showDay } from '../../src/domain/show-date.ts'
import { sinceVersion } from '../../src/domain/since-version.ts'
import type { TypedDate } from '../../src/domain/typed-date.ts'
import { CheckboxesField } from '../fields/checkboxes-field.tsx'
import { DateField } from '../fields/date-field.tsx'
import { Form } from '../fields/form.tsx'
import { RadiosField } from '../fields/radios-field.tsx'
import { SelectField } from '../fields/select-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { EvidenceFields } from '../milestones/evidence-fields.tsx'
import { named, toOptions } from '../structure/options.ts'
import { structureCrumbs } from '../structure/structure-crumbs.ts'
import { optionPath, positionPath } from './option-links.ts'

type AnswerProps = FormPageProps & { when: TypedDate }

/** What a partner says: where it stands, through whom, when, and what shows it. */
const AnswerFields = ({ form, errors, when }: AnswerProps) => (
  <>
    <RadiosField
      id="position"
      legend="Where does it stand?"
      value={form.get('position') ?? ''}
      errors={errors}
      small
      options={toOptions(POSITION_WORDS)}
    />
    <TextField
      id="subjectTo"
      label="Whose formal approval it is subject to"
      hint="Only if it agreed in principle, as in: the governing body"
      value={form.get('subjectTo') ?? ''}
      errors={errors}
    />
    <TextField
      id="conditions"
      label="Conditions"
      hint="Only if it agreed subject to conditions"
      value={form.get('conditions') ?? ''}
      errors={errors}
    />
    <TextField
      id="role"
      label="Lead representative or delegate (optional)"
      hint="The role, as in: chief executive. Leave out people’s names."
      value={form.get('role') ?? ''}
      errors={errors}
    />
    <DateField id="when" legend="When? (optional)" typed={when} errors={errors} />
    <EvidenceFields form={form} errors={errors} />
  </>
)

/** The version that an answer given now is about. */
function nowText(plan: Plan, option: Option): string {
  const kept = versionNow(plan, option.id)
  const next = (versionsOf(plan, option.id).at(-1)?.number ?? 0) + 1
  return kept === null
    ? `As it stands now, kept as version ${next}`
    : `As it stands now, version ${kept.number}`
}

const VersionField = ({ page, option }: { page: FormPageProps; option: Option }) => {
  const { plan } = page.opened
  const now = versionNow(plan, option.id)
  const earlier = versionsOf(plan, option.id).filter(({ id }) => id !== now?.id)
  return earlier.length === 0 ? (
    <p class="govuk-body">
      It is about “{option.name}” {nowText(plan, option).toLowerCase()}.
    </p>
  ) : (
    <SelectField
      id="version"
      label="Which version it is about"
      value={page.form.get('version') ?? ''}
      errors={page.errors}
      options={[
        { value: '', text: nowText(plan, option) },
        ...earlier.map(({ id, number, madeOn }) => ({
          value: id,
          text: `Version ${number}${madeOn === undefined ? '' : `, kept on ${showDay(madeOn)}`}`,
        })),
      ]}
    />
  )
}

type NewProps = AnswerProps & { option: Option; partners: readonly Organisation[] }

const NoPartner = ({ planId }: { planId: string }) => (
  <p class="govuk-body">
    No safeguarding partner is recorded yet.{' '}
    <a class="govuk-link" href={`/plans/${planId}/areas`}>
      Record the partners of each area
    </a>{' '}
    first.
  </p>
)

const WhoseFields = ({ page, plan }: { page: NewProps; plan: Plan }) => (
  <>
    <SelectField
      id="organisation"
      label="Safeguarding partner"
      value={page.form.get('organisation') ?? ''}
      errors={page.errors}
      options={[{ value: '', text: 'Choose a partner' }, ...named(page.partners)]}
    />
    <CheckboxesField
      id="areas"
      legend="For which areas"
      hint="Each area records its own position. Tick more than one if it is the same in each."
      values={page.form.getAll('areas')}
      errors={page.errors}
      small
      options={named(plan.areas)}
    />
    <VersionField page={page} option={page.option} />
  </>
)

/** The form that records where a partner stands on an option. */
export const NewPositionPage = (page: NewProps) => {
  const { option, opened, form, errors } = page
  const { plan } = opened
  return (
    <FormPage
      {...page}
      heading={`Where a partner stands on “${option.name}”`}
      part="structure"
      crumbs={structureCrumbs(plan, option.id)}
    >
      {page.partners.length === 0 ? (
        <NoPartner planId={plan.id} />
      ) : (
        <Form
          action={optionPath(plan.id, option.id, 'positions/new')}
          revision={page.revision}
          hidden={{ id: form.get('id') ?? '' }}
          errors={errors}
          submit="Record it"
          cancel={{ href: optionPath(plan.id, option.id) }}
        >
          <WhoseFields page={page} plan={plan} />
          <AnswerFields {...page} />
        </Form>
      )}
    </FormPage>
  )
}

type Props = AnswerProps & { position: Position; version: OptionVersion; option: Option }

/** The form that changes what is recorded of a position. */
export const PositionPage = (page: Props) => {
  const { position, version, option, opened, errors } = page
  const { plan } = opened
  const who = plan.organisations.find(({ id }) => id === position.organisation)?.name ?? 'A partner'
  const area = plan.areas.find(({ id }) => id === position.area)?.name ?? 'an area'
  const hasChanged = sinceVersion(plan, version).length > 0
  return (
    <FormPage
      {...page}
      heading={`Change where ${who} stands`}
      part="structure"
      crumbs={structureCrumbs(plan, option.id)}
    >
      <p class="govuk-body">
        For {area}, on version {version.number} of “{option.name}”
        {hasChanged && ', which has changed since'}.
      </p>
      <Form
        action={positionPath(plan.id, position.id)}
        revision={page.revision}
        errors={errors}
        submit="Save it"
        cancel={{ href: optionPath(plan.id, option.id) }}
      >
        <AnswerFields {...page} />
      </Form>
    </FormPage>
  )
}
