import type { TypedDate } from '../../src/domain/typed-date.ts'
import { PROGRESS_WORDS } from '../../src/domain/vocabulary.ts'
import { Button } from '../components/button.tsx'
import { DateField } from '../fields/date-field.tsx'
import { OwnerField } from '../fields/owner-field.tsx'
import { SelectField } from '../fields/select-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import type { FormPageProps } from '../forms/form-page.tsx'
import { sentence } from '../sentence.ts'
import type { ListPart } from '../../src/domain/milestone-list.ts'
import { listPath } from './milestone-links.ts'
import { TickedElsewhere } from './ticked-elsewhere.tsx'

const OWNERS = [
  { value: '', text: 'Leave the owner as it is' },
  { value: 'nobody', text: 'Nobody' },
]

const STATES = [
  { value: '', text: 'Leave it as it is' },
  { value: 'on-track', text: sentence(PROGRESS_WORDS['on-track']) },
  { value: 'at-risk', text: sentence(PROGRESS_WORDS['at-risk']) },
  { value: 'off-track', text: sentence(PROGRESS_WORDS['off-track']) },
  { value: 'done', text: 'Done' },
  { value: 'cancelled', text: 'Cancelled' },
]

const StateFields = ({ form, errors, on }: FormPageProps & { on: TypedDate }) => (
  <>
    <SelectField
      id="state"
      label="State"
      hint="On track, at risk and off track are kept as what their owners say today."
      value={form.get('state') ?? ''}
      errors={errors}
      options={STATES}
    />
    <TextField
      id="note"
      label="Note on how they go (optional)"
      hint="A note that is there already stays unless you type another. A note alone leaves the state and its day as they are."
      value={form.get('note') ?? ''}
      errors={errors}
    />
    <DateField
      id="on"
      legend="If they are done: when (optional)"
      hint="For example, 29 6 2019. Leave it empty to keep the date that each was planned for."
      typed={on}
      errors={errors}
      asWritten={false}
      hows={['on', 'by', 'from', 'after']}
    />
    <TextField
      id="reason"
      label="If they are cancelled: why"
      value={form.get('reason') ?? ''}
      errors={errors}
    />
  </>
)

/** Another owner or state for the milestones ticked above: the form that their boxes belong to. */
export const BulkSection = (page: FormPageProps & { on: TypedDate; part: ListPart }) => (
  <section class="app-screen-only app-bulk" aria-labelledby="several">
    <h2 class="govuk-heading-m" id="several">
      Change several at once
    </h2>
    <p class="govuk-body">
      Tick the milestones in the table above, then choose what to change. It is saved as one change,
      and can be undone as one.
    </p>
    <form
      id="bulk"
      method="post"
      action={listPath(page.opened.plan.id, 'change')}
      autocomplete="off"
      novalidate
    >
      <input type="hidden" name="revision" value={page.revision} />
      <input type="hidden" name="page" value={page.part.page} />
      <input type="hidden" name="q" value={page.part.q} />
      <TickedElsewhere plan={page.opened.plan} part={page.part} ticked={page.form.getAll('ids')} />
      <OwnerField
        id="owner"
        label="Owner"
        opened={page.opened}
        form={page.form}
        errors={page.errors}
        first={OWNERS}
      />
      <StateFields {...page} />
      <Button preventDoubleClick>Change the milestones ticked</Button>
    </form>
  </section>
)
