import type { Framework } from '../../src/domain/framework.ts'
import type { Plan, StatedDeadline } from '../../src/domain/plan.ts'
import type { TypedDate } from '../../src/domain/typed-date.ts'
import { DateField } from '../fields/date-field.tsx'
import { Form } from '../fields/form.tsx'
import { SelectField } from '../fields/select-field.tsx'
import { SourceField } from '../fields/source-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { requirementPath } from '../plan/entry-links.ts'
import { planPath } from '../plan/plan-links.ts'
import { BASIS_FORCES } from '../words.ts'

type Props = FormPageProps & {
  stated: StatedDeadline | null
  when: TypedDate
  /** The requirement it is recorded for, whose bases come first; null where none is named. */
  requirement: string | null
}

/** Every basis of the requirements, those of the one named first. */
function bases({ entries }: Framework, { requirement, stated }: Props) {
  const wanted = entries.filter(
    ({ kind, id }) => kind === 'requirement' || id === stated?.requirement,
  )
  const first = wanted.filter(({ id }) => id === requirement)
  const rest = wanted.filter(({ id }) => id !== requirement)
  return [...first, ...rest].flatMap((entry) =>
    entry.bases.map((basis) => ({
      value: `${entry.id}/${basis.id}`,
      text: `${entry.title}: ${BASIS_FORCES[basis.force].toLowerCase()}, ${basis.citation}`,
    })),
  )
}

const milestones = ({ milestones: all }: Plan, { stated }: Props) =>
  all
    .filter(({ id, cancelled }) => !cancelled || id === stated?.milestone)
    .map(({ id, title }) => ({ value: id, text: title }))

const Fields = ({ page, framework }: { page: Props; framework: Framework }) => {
  const { form, errors } = page
  return (
    <>
      <DateField
        id="when"
        legend="The deadline that the paper states"
        typed={page.when}
        errors={errors}
      />
      <SelectField
        id="basis"
        label="What the paper claims to give"
        hint="The requirement, and the law or guidance, that the deadline is said to come from"
        value={form.get('basis') ?? ''}
        errors={errors}
        options={[{ value: '', text: 'Choose one' }, ...bases(framework, page)]}
      />
      <TextField
        id="speaksOf"
        label="What the paper says is due, if it is something else (optional)"
        hint="In a sentence, as in: It speaks of the structure, not of the arrangements."
        value={form.get('speaksOf') ?? ''}
        errors={errors}
      />
      <SelectField
        id="milestone"
        label="Milestone it stands with (optional)"
        value={form.get('milestone') ?? ''}
        errors={errors}
        options={[{ value: '', text: 'None' }, ...milestones(page.opened.plan, page)]}
      />
      <SourceField id="source" form={form} errors={errors} />
    </>
  )
}

/** The way back: to the requirement that it claims, and to all of them. */
function crumbsOf({ opened, requirement }: Props) {
  const { plan, framework } = opened
  const entry = framework?.entries.find(({ id }) => id === requirement)
  return [
    ...(entry ? [{ text: entry.title, href: requirementPath(plan.id, entry.id, null) }] : []),
    {
      text: 'Deadlines as papers state them',
      href: planPath(plan.id, 'stated-deadlines', null),
    },
  ]
}

/** The form that records a deadline as a paper states it, or changes one. */
export const StatedDeadlineFormPage = (page: Props) => {
  const { plan, framework } = page.opened
  const { stated, form } = page
  const own = stated === null ? 'stated-deadlines/new' : `stated-deadlines/${stated.id}`
  return (
    <FormPage
      {...page}
      heading={stated === null ? 'Add a stated deadline' : 'Change a stated deadline'}
      part="schedule"
      crumbs={crumbsOf(page)}
    >
      {framework === null ? (
        <p class="govuk-body">
          This plan has no framework, so there is no requirement to hold a stated deadline against.
        </p>
      ) : (
        <Form
          action={planPath(plan.id, own, null)}
          revision={page.revision}
          hidden={
            stated === null
              ? { id: form.get('id') ?? '', requirement: form.get('requirement') ?? '' }
              : {}
          }
          errors={page.errors}
          submit={stated === null ? 'Add it' : 'Save it'}
          cancel={{ href: planPath(plan.id, 'stated-deadlines', null) }}
        >
          <Fields page={page} framework={framework} />
        </Form>
      )}
    </FormPage>
  )
}
