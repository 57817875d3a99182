import type { Child } from 'hono/jsx'
import type { Use } from '../../src/domain/uses.ts'
import type { Crumb } from '../components/breadcrumbs.tsx'
import { Form } from '../fields/form.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { planPath, type PlanPart } from '../plan/plan-links.ts'
import { UseLinks } from './use-links.tsx'

type RemovePageProps = FormPageProps & {
  /** The thing as people call it. */
  name: string
  part: PlanPart
  crumbs: readonly Crumb[]
  /** The path of this page below the plan, and of the page to go back to. */
  own: string
  back: string
  /** Everything that names the thing, which stands in the way. */
  uses: readonly Use[]
  /** What goes with it. */
  children?: Child
}

const InUse = ({ page }: { page: RemovePageProps }) => {
  const { plan } = page.opened
  return (
    <>
      <p class="govuk-body">
        “{page.name}” cannot be removed while it is used.{' '}
        {page.uses.length === 1 ? 'Change this first:' : 'Change these first:'}
      </p>
      <UseLinks plan={plan} uses={page.uses} asked={null} />
      {page.uses.some(({ kind }) => kind === 'money') && (
        <p class="govuk-body">
          Sums cannot be changed on these pages yet, so who pays them stays in the plan.
        </p>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={planPath(plan.id, page.back, null)}>
          Go back
        </a>
      </p>
    </>
  )
}

/** Asks before a thing is removed; says where it is used if that stands in the way. */
export const RemovePage = (page: RemovePageProps) => {
  const { id } = page.opened.plan
  return (
    <FormPage {...page} heading={`Remove “${page.name}”`} part={page.part} crumbs={page.crumbs}>
      {page.uses.length > 0 ? (
        <InUse page={page} />
      ) : (
        <Form
          action={planPath(id, page.own, null)}
          revision={page.revision}
          errors={page.errors}
          submit="Remove it"
          cancel={{ href: planPath(id, page.back, null), text: 'Keep it' }}
        >
          {page.children}
          <p class="govuk-body">
            You can undo this from the history. Nothing else in the plan names it.
          </p>
        </Form>
      )}
    </FormPage>
  )
}
