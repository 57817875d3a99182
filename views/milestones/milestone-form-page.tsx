import type { OpenPlan } from '../../src/domain/facts.ts'
import type { Milestone } from '../../src/domain/plan.ts'
import type { TypedDate } from '../../src/domain/typed-date.ts'
import { Details } from '../components/details.tsx'
import { CheckboxesField } from '../fields/checkboxes-field.tsx'
import { DateField } from '../fields/date-field.tsx'
import { Form } from '../fields/form.tsx'
import { OwnerField } from '../fields/owner-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { AboutFields, hasAbout } from './about-fields.tsx'
import { listPath } from './milestone-links.ts'
import { milestoneCrumbs } from './milestone-crumbs.ts'

type Props = FormPageProps & {
  /** Null: a new one. */
  milestone: Milestone | null
  when: TypedDate
}

const DateAndPlace = ({ form, errors, when }: Props) => (
  <>
    <DateField id="when" legend="Date" typed={when} errors={errors} />
    <TextField
      id="when-source"
      label="Where the date is written (optional)"
      hint="The paper and paragraph, such as “paragraph 13”."
      value={form.get('when-source') ?? ''}
      errors={errors}
    />
  </>
)

const Areas = ({ opened: { plan }, form, errors }: Props) =>
  plan.areas.length > 1 ? (
    <CheckboxesField
      id="areas"
      legend="Areas"
      hint="Which areas it concerns. Tick none if it concerns all."
      values={form.getAll('areas')}
      errors={errors}
      small
      options={plan.areas.map(({ id, name }) => ({ value: id, text: name }))}
    />
  ) : null

/** What a milestone can wait for: every other one that is not cancelled, or is ticked already. */
function others({ plan }: OpenPlan, own: Milestone | null, ticked: readonly string[]) {
  return plan.milestones
    .filter(({ id, cancelled }) => id !== own?.id && (!cancelled || ticked.includes(id)))
    .map(({ id, title }) => ({ value: id, text: title }))
}

const WaitsFor = ({ opened, form, errors, milestone }: Props) => {
  const ticked = form.getAll('dependsOn')
  const options = others(opened, milestone, ticked)
  if (options.length === 0) return null
  const count = ticked.length === 0 ? '' : ` (${ticked.length})`
  return (
    <Details
      summary={`What it waits for${count}`}
      open={errors.some(({ field }) => field === 'dependsOn')}
    >
      <CheckboxesField
        id="dependsOn"
        legend="Milestones that have to be done first"
        values={ticked}
        errors={errors}
        small
        options={options}
      />
    </Details>
  )
}

const ABOUT_IDS = ['about-kind', 'sets', 'fulfils', 'clearDays']

const ForTheChecks = (page: Props) => (
  <Details
    summary="What it is about, for the checks"
    open={
      hasAbout(page.form) ||
      page.errors.some(({ field }) => field !== undefined && ABOUT_IDS.includes(field))
    }
  >
    <AboutFields {...page} />
  </Details>
)

/** The form for everything that is recorded of a milestone but how it goes and how it ended. */
export const MilestoneFormPage = (page: Props) => {
  const { milestone, opened, form, errors } = page
  const { id } = opened.plan
  const below = milestone ? `${milestone.id}/change` : 'new'
  const value = (name: string): string => form.get(name) ?? ''
  return (
    <FormPage
      {...page}
      heading={milestone ? 'Change a milestone' : 'Add a milestone'}
      part="milestones"
      crumbs={milestoneCrumbs(opened.plan, milestone)}
    >
      <Form
        action={listPath(id, below)}
        revision={page.revision}
        hidden={milestone ? {} : { id: value('id') }}
        errors={errors}
        submit={milestone ? 'Save the milestone' : 'Add the milestone'}
        cancel={{ href: listPath(id, milestone?.id) }}
      >
        <TextField
          id="title"
          label="What will be done"
          hint="As your action plan words it, such as “Agree the financial contributions”."
          value={value('title')}
          errors={errors}
        />
        <DateAndPlace {...page} />
        <OwnerField
          id="owner"
          label="Owner"
          opened={opened}
          form={form}
          errors={errors}
          recorded={milestone?.owner}
        />
        <Areas {...page} />
        <TextField
          id="source"
          label="Where the milestone is written (optional)"
          value={value('source')}
          errors={errors}
        />
        <ForTheChecks {...page} />
        <WaitsFor {...page} />
      </Form>
    </FormPage>
  )
}
