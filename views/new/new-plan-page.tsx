import type { Framework } from '../../src/domain/framework.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { ErrorSummary, type FormError } from '../components/error-summary.tsx'
import { WarningText } from '../components/warning-text.tsx'
import type { ChoiceOption } from '../fields/choices.ts'
import { Form } from '../fields/form.tsx'
import { RadiosField } from '../fields/radios-field.tsx'
import { TextAreaField } from '../fields/text-area-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { Layout } from '../layout.tsx'
import { planPath } from '../plan/plan-links.ts'

type NewPlanProps = {
  /** The plan to copy; null where the form offers what there is to start from. */
  source: Plan | null
  starts: readonly ChoiceOption[]
  framework: Framework | null
  /** Each field as typed. */
  form: URLSearchParams
  errors: readonly FormError[]
  css: string
}

const ID_HINT =
  'Lower-case letters, digits and hyphens, as in our-plan-2019. Left empty, it is made from the title.'

const AREAS_HINT =
  'One a line: the local authority’s area, such as Rutland. Two for joint areas. You can leave this and name them later.'

const typed = (form: URLSearchParams, name: string): string => form.get(name) ?? ''

/** What the law has become is told before anything can be sent. */
const Told = ({ source, framework }: NewPlanProps) => (
  <>
    {framework && (
      <WarningText>
        {framework.shortTitle} is no longer current. {framework.currency} Use it to study or record
        that move, not to plan another under the law of today.
      </WarningText>
    )}
    {source && (
      <p class="govuk-body">
        The copy holds everything in “{source.title}” under ids of its own, and you can change it.
        {source.example && ' It opens as on today, not as at the example’s own day.'}
      </p>
    )}
    <p class="govuk-body">
      No personal data about children or families has a place in it. Names of officers are not
      needed: roles are enough.
    </p>
  </>
)

const Fields = ({ source, starts, form, errors }: NewPlanProps) => (
  <Form
    action={source ? planPath(source.id, 'copy', null) : '/new'}
    hidden={{ request: typed(form, 'request') }}
    errors={errors}
    submit={source ? 'Copy to work on' : 'Start the plan'}
    cancel={{ href: source ? planPath(source.id, '', null) : '/' }}
  >
    {!source && (
      <RadiosField
        id="from"
        legend="What do you want to start from?"
        value={typed(form, 'from')}
        errors={errors}
        options={starts}
      />
    )}
    <TextField
      id="title"
      label="Title of your plan"
      hint="What people will read at the top of its pages"
      value={typed(form, 'title')}
      errors={errors}
      autocomplete="off"
    />
    {!source && (
      <TextAreaField
        id="area"
        label="Names of the areas (optional)"
        hint={AREAS_HINT}
        rows={3}
        value={typed(form, 'area')}
        errors={errors}
      />
    )}
    <TextField
      id="id"
      label="Short name for the address and the file (optional)"
      hint={ID_HINT}
      value={typed(form, 'id')}
      errors={errors}
      autocomplete="off"
      spellcheck={false}
    />
  </Form>
)

/** The form that makes a plan of one's own, from a starting point, an example or another plan. */
export const NewPlanPage = (props: NewPlanProps) => {
  const { source, errors, css } = props
  const heading = source ? 'Copy to work on' : 'Start a plan'
  const title = `${errors.length > 0 ? 'Error: ' : ''}${heading}`
  const home = { text: 'Plans', href: '/' }
  return (
    <Layout
      title={source ? [title, source.title] : [title]}
      css={css}
      section="plans"
      crumbs={source ? [home, { text: source.title, href: planPath(source.id, '', null) }] : [home]}
    >
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      {source && <span class="govuk-caption-l">{source.title}</span>}
      <h1 class="govuk-heading-l">{heading}</h1>
      <Told {...props} />
      <Fields {...props} />
    </Layout>
  )
}
