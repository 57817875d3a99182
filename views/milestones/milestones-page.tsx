import type { ListPart } from '../../src/domain/milestone-list.ts'
import type { TypedDate } from '../../src/domain/typed-date.ts'
import { Button } from '../components/button.tsx'
import { ErrorMessage } from '../components/error-message.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { viewPath } from '../pictures/view-links.ts'
import { BulkSection } from './bulk-section.tsx'
import { CancelledList } from './cancelled-list.tsx'
import { ListCount, ListPager } from './list-pager.tsx'
import { ListSearch } from './list-search.tsx'
import { listPath, listQuery } from './milestone-links.ts'
import { MilestonesTable } from './milestones-table.tsx'
import { canChange } from '../plan/can-change.ts'

/** `part`: which of the milestones are shown. */
type Props = FormPageProps & { on: TypedDate; part: ListPart }

const AddButtons = ({ planId }: { planId: string }) => (
  <div class="govuk-button-group app-screen-only">
    <Button href={listPath(planId, 'new')}>Add a milestone</Button>
    <Button href={listPath(planId, 'paste')} secondary>
      Paste from a spreadsheet
    </Button>
    <Button href={listPath(planId, 'import')} secondary>
      Take from a calendar
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

const Ticking = ({ opened, asked, part }: Props) => {
  const path = listPath(opened.plan.id)
  const to = (select?: 'all' | 'open'): string =>
    `${path}${listQuery({ ...part, asked, ...(select ? { select } : {}) })}`
  const here = part.pages > 1 ? ' on this page' : ''
  return (
    <p class="govuk-body app-screen-only">
      Tick{' '}
      <a class="govuk-link" href={to('all')}>
        all{here}
      </a>
      ,{' '}
      <a class="govuk-link" href={to('open')}>
        all{here} that are not done
      </a>{' '}
      or{' '}
      <a class="govuk-link" href={to()}>
        none
      </a>
      , then{' '}
      <a class="govuk-link" href="#several">
        change their owner or state
      </a>
      .{part.pages > 1 && ' What is ticked is not kept when you go to another page of the list.'}
    </p>
  )
}

/**
 * The Enter key in a field sends a form by the first button that belongs to it, which would be one
 * that moves a row.
 */
const EnterButton = () => (
  <button
    type="submit"
    form="bulk"
    class="govuk-visually-hidden app-screen-only"
    tabindex={-1}
    aria-hidden="true"
  >
    Change the milestones ticked
  </button>
)

const Editing = (page: Props) => {
  const { opened, asked, part, errors } = page
  const wrong = errors.find(({ field }) => field === 'ids')
  return (
    <>
      <Ticking {...page} />
      {part.q !== '' && (
        <p class="govuk-body app-screen-only">
          Rows are moved in the whole list: show all milestones to move one.
        </p>
      )}
      {wrong && <ErrorMessage id="ids-error">{wrong.message}</ErrorMessage>}
      <EnterButton />
      <MilestonesTable
        opened={opened}
        asked={asked}
        part={part}
        ticked={new Set(page.form.getAll('ids'))}
      />
      <ListPager planId={opened.plan.id} part={part} asked={asked} />
      <BulkSection {...page} />
    </>
  )
}

const Reading = ({ opened, asked, part }: Props) => (
  <>
    <MilestonesTable opened={opened} asked={asked} part={part} ticked={null} />
    <ListPager planId={opened.plan.id} part={part} asked={asked} />
  </>
)

const Drawn = ({ opened, asked }: Props) => (
  <p class="govuk-body app-screen-only">
    <a class="govuk-link" href={viewPath(opened.plan.id, 'timeline', asked)}>
      The timetable as a picture
    </a>
  </p>
)

const List = (page: Props) => {
  const { opened, asked, part } = page
  const { plan } = opened
  return (
    <>
      <ListSearch planId={plan.id} part={part} asked={asked} />
      <ListCount part={part} />
      {part.found === 0 && <p class="govuk-body">No milestone has “{part.q}” in its title.</p>}
      {part.found > 0 && (canChange(plan, asked) ? <Editing {...page} /> : <Reading {...page} />)}
    </>
  )
}

/** The action plan in its own order: what local people promised, by whom and by when. */
export const MilestonesPage = (page: Props) => {
  const { plan } = page.opened
  const editable = canChange(plan, page.asked)
  const { all } = page.part
  return (
    <FormPage {...page} heading="Milestones" part="milestones">
      {editable && <AddButtons planId={plan.id} />}
      {all === 0 && <Empty editable={editable} cancelled={plan.milestones.length > 0} />}
      {all > 0 && <Drawn {...page} />}
      {all > 0 && <List {...page} />}
      <CancelledList opened={page.opened} asked={page.asked} />
    </FormPage>
  )
}
