import type { ChecklistRecord } from '../../src/domain/arrangements.ts'
import type { Item } from '../../src/domain/framework.ts'
import type { Evidence, Plan } from '../../src/domain/plan.ts'
import { InsetText } from '../components/inset-text.tsx'
import { CheckboxesField } from '../fields/checkboxes-field.tsx'
import { Form } from '../fields/form.tsx'
import { OwnerField } from '../fields/owner-field.tsx'
import { RadiosField } from '../fields/radios-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { ItemSources } from '../law/items-table.tsx'
import { EVIDENCE_WORDS } from '../milestones/about-words.ts'
import { EvidenceFields } from '../milestones/evidence-fields.tsx'
import { KeptList } from '../milestones/kept-list.tsx'
import { planPath } from '../plan/plan-links.ts'
import { checklistCrumbs } from './checklist-crumbs.ts'
import { partnersToTick } from './item-words.ts'

/** An item of the list and what is recorded of it. */
export type ItemSubject = { item: Item; record: ChecklistRecord | null }

type Props = FormPageProps & { subject: ItemSubject }

const sayEvidence = ({ kind, text, address }: Evidence): string =>
  `${EVIDENCE_WORDS[kind]}: ${text}${address === undefined || address === text ? '' : ` (${address})`}`

const Agreed = ({ page, plan }: { page: Props; plan: Plan }) => {
  const options = partnersToTick(plan, page.subject.record?.agreedBy ?? [])
  return options.length === 0 ? (
    <InsetText>
      No safeguarding partner is recorded yet, so nobody can be ticked who agreed it.{' '}
      <a class="govuk-link" href={planPath(plan.id, 'areas', null)}>
        Record the partners of each area
      </a>
    </InsetText>
  ) : (
    <CheckboxesField
      id="agreedBy"
      legend="Partners that have agreed it"
      hint="Needed if it is agreed"
      values={page.form.getAll('agreedBy')}
      errors={page.errors}
      small
      options={options}
    />
  )
}

const Fields = ({ page, plan }: { page: Props; plan: Plan }) => {
  const { form, errors, subject } = page
  return (
    <>
      <RadiosField
        id="state"
        legend="How far it is"
        value={form.get('state') ?? ''}
        errors={errors}
        small
        options={[
          {
            value: 'not-recorded',
            text: 'Not recorded',
            hint: 'Takes away everything below, if something is recorded',
          },
          { value: 'missing', text: 'Missing', hint: 'The draft does not say it yet' },
          { value: 'drafted', text: 'Drafted' },
          { value: 'agreed', text: 'Agreed, by those ticked below' },
        ]}
      />
      <Agreed page={page} plan={plan} />
      <TextField
        id="where"
        label="Where in the draft (optional)"
        hint="As in: section 4"
        value={form.get('where') ?? ''}
        errors={errors}
      />
      <OwnerField
        id="owner"
        label="Owner"
        hint="Who writes it or sees to it"
        opened={page.opened}
        form={form}
        errors={errors}
        recorded={subject.record?.owner}
      />
      <KeptList
        legend="What shows it, as recorded so far"
        items={subject.record?.evidence ?? []}
        say={sayEvidence}
        form={form}
      />
      <EvidenceFields form={form} errors={errors} />
    </>
  )
}

/** The form for how far one item of the list is. */
export const ItemFormPage = (page: Props) => {
  const { plan } = page.opened
  const { item } = page.subject
  return (
    <FormPage
      {...page}
      heading={`${item.ref}: ${item.title}`}
      part="structure"
      crumbs={checklistCrumbs(plan.id)}
    >
      <div class="app-dense app-item-bases">
        <ItemSources item={item} />
      </div>
      <Form
        action={planPath(plan.id, `checklist/${item.id}`, null)}
        revision={page.revision}
        errors={page.errors}
        submit="Save"
        cancel={{ href: planPath(plan.id, 'checklist', null) }}
      >
        <Fields page={page} plan={plan} />
      </Form>
    </FormPage>
  )
}
