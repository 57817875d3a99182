import type { Milestone } from '../../src/domain/plan.ts'
import type { TypedDay } from '../fields/day-items.ts'
import { Form } from '../fields/form.tsx'
import { ProgressField } from '../fields/progress-field.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { milestoneCrumbs } from './milestone-crumbs.ts'
import { deedPath, listPath } from './milestone-links.ts'
import { Subject } from './subject.tsx'

type Props = FormPageProps & { milestone: Milestone; asAt: TypedDay }

/** The form for how the owner of a milestone says that it goes. */
export const ProgressPage = ({ milestone, asAt, ...page }: Props) => {
  const { plan } = page.opened
  return (
    <FormPage
      {...page}
      heading="How it goes"
      part="milestones"
      crumbs={milestoneCrumbs(plan, milestone)}
    >
      <Subject opened={page.opened} milestone={milestone} />
      <p class="govuk-body">
        What its owner says. It stands beside the standing that is worked out from the dates, and
        does not change that.
      </p>
      <Form
        action={deedPath(plan.id, milestone.id, 'progress')}
        revision={page.revision}
        errors={page.errors}
        submit="Save how it goes"
        cancel={{ href: listPath(plan.id, milestone.id) }}
      >
        <ProgressField form={page.form} errors={page.errors} asAt={asAt} />
      </Form>
    </FormPage>
  )
}
