import { isLive } from '../../src/domain/facts.ts'
import type { TypedDate } from '../../src/domain/typed-date.ts'
import { Button } from '../components/button.tsx'
import { ErrorMessage } from '../components/error-message.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { BulkSection } from './bulk-section.tsx'
import { CancelledList } from './cancelled-list.tsx'
import { listPath } from './milestone-links.ts'
import { MilestonesTable } from './milestones-table.tsx'

type Props = FormPageProps & { on: TypedDate }

const AddButtons = ({ planId }: { planId: string }) => (
  <div class="govuk-button-group app-screen-only">
    <Button href={listPath(planId, 'new')}>Add a milestone</Button>
    <Button href={listPath(planId, 'paste')} secondary>
      Paste from a spreadsheet
    </Button>
  </div>
)

const Empty = ({ editable, cancelled }: { editable: boolean; cancelled: boolean }) => (
  <p class="govuk-body">
    {cancelled ? 'Every milestone is cancelled.' : 'No milestone is recorded yet.'}{' '}
    {editable &&
      'Add the first one, or paste the rows of your action plan from Excel or Word: each row becomes a milestone.'}
  </p>
)

const Ticking = ({ opened, asked }: FormPageProps) => {
  const path = listPath(opened.plan.id)
  const today = asked === null ? '' : `&today=${asked}`
  const none = asked === null ? path : `${path}?today=${asked}`
  return (
    <p class="govuk-body app-screen-only">
      Tick{' '}
      <a class="govuk-link" href={`${path}?select=all${today}`}>
        all
      </a>
      ,{' '}
      <a class="govuk-link" href={`${path}?select=open${today}`}>
        all that are not done
      </a>{' '}
      or{' '}
      <a class="govuk-link" href={none}>
        none
      </a>
      , then{' '}
      <a class="govuk-link" href="#several">
        change their owner or state
      </a>
      .
    </p>
  )
}

/** What the buttons in the table send, so that a row need not hold a form of its own. */
const MoveForm = ({ opened, revision }: FormPageProps) => (
  <form id="move" method="post" action={listPath(opened.plan.id)}>
    <input type="hidden" name="revision" value={revision} />
  </form>
)

const Editing = (page: Props) => {
  const wrong = page.errors.find(({ field }) => field === 'ids')
  return (
    <>
      <Ticking {...page} />
      {wrong && <ErrorMessage id="ids-error">{wrong.message}</ErrorMessage>}
      <MilestonesTable
        opened={page.opened}
        asked={page.asked}
        ticked={new Set(page.form.getAll('ids'))}
      />
      <MoveForm {...page} />
      <BulkSection {...page} />
    </>
  )
}

/** The action plan in its own order: what local people promised, by whom and by when. */
export const MilestonesPage = (page: Props) => {
  const { plan } = page.opened
  const editable = plan.example === undefined
  const live = plan.milestones.filter(isLive)
  return (
    <FormPage {...page} heading="Milestones" part="milestones">
      {editable && <AddButtons planId={plan.id} />}
      {live.length === 0 && <Empty editable={editable} cancelled={plan.milestones.length > 0} />}
      {live.length > 0 && !editable && (
        <MilestonesTable opened={page.opened} asked={page.asked} ticked={null} />
      )}
      {live.length > 0 && editable && <Editing {...page} />}
      <CancelledList opened={page.opened} asked={page.asked} />
    </FormPage>
  )
}
