import { liveMilestones } from '../../src/domain/facts.ts'
import type { Entry } from '../../src/domain/framework.ts'
import type { Area, Evidence, Plan, RequirementRecord } from '../../src/domain/plan.ts'
import { showEdtf } from '../../src/domain/show-date.ts'
import { Details } from '../components/details.tsx'
import { InsetText } from '../components/inset-text.tsx'
import { datePath } from '../dates/date-links.ts'
import { CheckboxesField } from '../fields/checkboxes-field.tsx'
import type { TypedDay } from '../fields/day-items.ts'
import { Form } from '../fields/form.tsx'
import { OwnerField } from '../fields/owner-field.tsx'
import { ProgressField } from '../fields/progress-field.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { EVIDENCE_WORDS } from '../milestones/about-words.ts'
import { EvidenceFields } from '../milestones/evidence-fields.tsx'
import { KeptList } from '../milestones/kept-list.tsx'
import { requirementPath } from '../plan/entry-links.ts'
import { planPath } from '../plan/plan-links.ts'
import { recordPath } from './requirement-links.ts'

/** A requirement in one area, and what is recorded of it there. */
export type RecordSubject = { entry: Entry; area: Area; record: RequirementRecord | null }

type Props = FormPageProps & { subject: RecordSubject; asAt: TypedDay }

const sayEvidence = ({ kind, text, address }: Evidence): string =>
  `${EVIDENCE_WORDS[kind]}: ${text}${address === undefined || address === text ? '' : ` (${address})`}`

/** Where what shows it as met is recorded: not in this form. */
const MetElsewhere = ({
  plan,
  subject: { entry, area },
}: {
  plan: Plan
  subject: RecordSubject
}) => {
  const { fulfilment } = entry
  if (fulfilment?.by === 'anchor')
    return (
      <InsetText>
        It is met by its own date.{' '}
        <a class="govuk-link" href={datePath(plan.id, area.id, { anchor: fulfilment.anchor })}>
          Record the date
        </a>
      </InsetText>
    )
  return fulfilment?.by === 'reviews' ? (
    <InsetText>
      It is met by the counts of open reviews.{' '}
      <a class="govuk-link" href={planPath(plan.id, `areas/${area.id}/reviews`, null)}>
        Record the open reviews
      </a>
    </InsetText>
  ) : null
}

/** Milestones that it may wait for: those that still count, and any that it waits for already. */
function milestonesFor(plan: Plan, chosen: readonly string[]) {
  const live = new Set(liveMilestones(plan))
  return plan.milestones.filter((one) => live.has(one) || chosen.includes(one.id))
}

const DependsOn = ({ form, errors, opened: { plan } }: FormPageProps) => {
  const chosen = form.getAll('dependsOn')
  const milestones = milestonesFor(plan, chosen)
  if (milestones.length === 0) return null
  return (
    <Details summary="What it waits for" open={chosen.length > 0}>
      <CheckboxesField
        id="dependsOn"
        legend="Milestones that have to be done first"
        values={chosen}
        errors={errors}
        small
        options={milestones.map(({ id, title, when }) => ({
          value: id,
          text: when ? `${title} (${showEdtf(when.edtf)})` : title,
        }))}
      />
    </Details>
  )
}

/** The form for who owns a requirement in an area, how it goes, what shows it, what it waits for. */
export const RecordPage = ({ subject, asAt, ...page }: Props) => {
  const { plan } = page.opened
  const { entry, area, record } = subject
  const several = plan.areas.length > 1
  return (
    <FormPage
      {...page}
      heading={several ? `${entry.title}: ${area.name}` : entry.title}
      part="schedule"
      crumbs={[
        { text: 'Schedule', href: planPath(plan.id, 'schedule', null) },
        { text: entry.title, href: requirementPath(plan.id, entry.id, null) },
      ]}
    >
      <p class="govuk-body">It binds: {entry.dutyHolder}.</p>
      <MetElsewhere plan={plan} subject={subject} />
      <Form
        action={recordPath(plan.id, entry.id, area.id)}
        revision={page.revision}
        hidden={{ id: page.form.get('id') ?? '' }}
        errors={page.errors}
        submit="Save"
        cancel={{ href: requirementPath(plan.id, entry.id, null) }}
      >
        <h2 class="govuk-heading-m">Who owns it</h2>
        <OwnerField
          id="owner"
          label="Owner"
          hint="Who sees to it here. Whom it binds stays as the law has it."
          opened={page.opened}
          form={page.form}
          errors={page.errors}
          recorded={record?.owner}
        />
        <h2 class="govuk-heading-m">How it goes</h2>
        <p class="govuk-body">
          What the owner says. It stands beside the standing that is worked out from the dates, and
          does not change that.
        </p>
        <ProgressField form={page.form} errors={page.errors} asAt={asAt} />
        <h2 class="govuk-heading-m">What shows it</h2>
        <KeptList
          legend="Recorded so far"
          items={record?.evidence ?? []}
          say={sayEvidence}
          form={page.form}
        />
        <EvidenceFields form={page.form} errors={page.errors} />
        <DependsOn {...page} />
      </Form>
    </FormPage>
  )
}
