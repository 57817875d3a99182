import type { Day } from '../../src/domain/day.ts'
import type { Milestone } from '../../src/domain/plan.ts'
import { showEdtf } from '../../src/domain/show-date.ts'
import type { TypedDate } from '../../src/domain/typed-date.ts'
import { DateField } from '../fields/date-field.tsx'
import { Form } from '../fields/form.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { isPlannedAfter, TYPE_THE_DAY } from './done-words.ts'
import { EvidenceFields } from './evidence-fields.tsx'
import { milestoneCrumbs } from './milestone-crumbs.ts'
import { deedPath, listPath } from './milestone-links.ts'
import { Subject } from './subject.tsx'

type Props = FormPageProps & { milestone: Milestone; on: TypedDate }

/** What an empty date will mean, which the form says before it is sent. */
function hintOf(milestone: Milestone, today: Day): string {
  const { when, done } = milestone
  const example = 'For example, 29 6 2019, or only the month and year.'
  if (isPlannedAfter(milestone, today)) return `${example} ${TYPE_THE_DAY}`
  const empty = done?.when ? 'Clear it' : 'Leave it empty'
  return when
    ? `${example} ${empty} if it was done as planned: ${showEdtf(when.edtf)}.`
    : `${example} ${empty} if you do not know.`
}

/** The form that records a milestone as done. */
export const DonePage = ({ milestone, on, ...page }: Props) => {
  const { plan, today } = page.opened
  const { evidence } = milestone
  return (
    <FormPage
      {...page}
      heading={milestone.done ? 'Change when it was done' : 'Record as done'}
      part="milestones"
      crumbs={milestoneCrumbs(plan, milestone)}
    >
      <Subject opened={page.opened} milestone={milestone} />
      <Form
        action={deedPath(plan.id, milestone.id, 'done')}
        revision={page.revision}
        errors={page.errors}
        submit="Record as done"
        cancel={{ href: listPath(plan.id, milestone.id) }}
      >
        <DateField
          id="on"
          legend={`When was it done?${isPlannedAfter(milestone, today) ? '' : ' (optional)'}`}
          hint={hintOf(milestone, today)}
          typed={on}
          errors={page.errors}
        />
        {evidence.length > 0 && (
          <p class="govuk-body">
            {evidence.length === 1
              ? 'One piece of evidence is recorded and stays.'
              : `${evidence.length} pieces of evidence are recorded and stay.`}{' '}
            You can add another.
          </p>
        )}
        <EvidenceFields form={page.form} errors={page.errors} />
      </Form>
    </FormPage>
  )
}
