import type { Framework } from '../../src/domain/framework.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { Button } from '../components/button.tsx'
import { ErrorSummary, type FormError } from '../components/error-summary.tsx'
import { TextInput } from '../components/text-input.tsx'
import { WarningText } from '../components/warning-text.tsx'
import { Layout } from '../layout.tsx'
import { planPath } from '../plan/plan-links.ts'

/** What a person typed into the form, kept as it was. */
export type CopyForm = { id: string; title: string }

type CopyPageProps = {
  plan: Plan
  framework: Framework | null
  form: CopyForm
  errors: readonly FormError[]
  css: string
}

const ID_HINT =
  'Short, for the file and the address: start with a letter, then lower-case letters, digits and hyphens, as in our-plan-2019'

const errorOf = (errors: readonly FormError[], field: string): { error?: string } => {
  const found = errors.find((error) => error.field === field)
  return found ? { error: found.message } : {}
}

const Form = ({ plan, form, errors }: CopyPageProps) => (
  <form method="post" action={planPath(plan.id, 'copy', null)} novalidate>
    <TextInput
      id="id"
      label="Id of your plan"
      hint={ID_HINT}
      value={form.id}
      attributes={{ autocomplete: 'off', spellcheck: false }}
      {...errorOf(errors, 'id')}
    />
    <TextInput
      id="title"
      label="Title of your plan"
      hint="What people will read at the top of its pages"
      value={form.title}
      attributes={{ autocomplete: 'off' }}
      {...errorOf(errors, 'title')}
    />
    <Button>Copy to work on</Button>
  </form>
)

/** The form that makes a plan of one's own; what the law has become is told before it. */
export const CopyPage = (props: CopyPageProps) => {
  const { plan, framework, errors, css } = props
  return (
    <Layout
      title={[`${errors.length > 0 ? 'Error: ' : ''}Copy to work on`, plan.title]}
      css={css}
      section="plans"
      crumbs={[
        { text: 'Plans', href: '/' },
        { text: plan.title, href: planPath(plan.id, '', null) },
      ]}
    >
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <span class="govuk-caption-l">{plan.title}</span>
      <h1 class="govuk-heading-l">Copy to work on</h1>
      {framework && (
        <WarningText>
          {framework.shortTitle} is no longer current. {framework.currency} Use it to study or
          record that move, not to plan another under the law of today.
        </WarningText>
      )}
      <p class="govuk-body">
        The copy holds everything in “{plan.title}” under ids of its own, and you can change it.
        {plan.example && ' It opens as on today, not as at the example’s own day.'}
      </p>
      <p class="govuk-body">
        No personal data about children or families has a place in it. Names of officers are not
        needed: roles are enough.
      </p>
      <Form {...props} />
    </Layout>
  )
}
