import type { Milestone } from '../../src/domain/plan.ts'
import { Form } from '../fields/form.tsx'
import { TextField } from '../fields/text-field.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { milestoneCrumbs } from './milestone-crumbs.ts'
import { deedPath, listPath } from './milestone-links.ts'
import { Subject } from './subject.tsx'

/** The form that cancels a milestone. */
export const CancelPage = ({ milestone, ...page }: FormPageProps & { milestone: Milestone }) => {
  const { plan } = page.opened
  return (
    <FormPage
      {...page}
      heading={milestone.cancelled ? 'Change why it was cancelled' : 'Cancel a milestone'}
      part="milestones"
      crumbs={milestoneCrumbs(plan, milestone)}
    >
      <Subject opened={page.opened} milestone={milestone} />
      <p class="govuk-body">
        It stays in the plan with the reason, apart from the others, and can be taken back. The
        checks leave it out, and the calendar shows it as cancelled.
      </p>
      <Form
        action={deedPath(plan.id, milestone.id, 'cancel')}
        revision={page.revision}
        errors={page.errors}
        submit={milestone.cancelled ? 'Save the reason' : 'Cancel the milestone'}
        cancel={{ href: listPath(plan.id, milestone.id), text: 'Leave it as it is' }}
      >
        <TextField
          id="reason"
          label="Why it is cancelled"
          hint="Such as “Merged with the March meeting”."
          value={page.form.get('reason') ?? ''}
          errors={page.errors}
        />
      </Form>
    </FormPage>
  )
}
