import { DAYS_KEPT } from '../../src/domain/removed-plan.ts'
import { showDay } from '../../src/domain/show-date.ts'
import { DataTable } from '../data-table.tsx'
import { Layout } from '../layout.tsx'
import { showInstant } from '../show-instant.ts'

/** A deleted plan, as the list of them shows it. */
export type ListedDeleted = {
  name: string
  id: string
  title: string
  by: string
  at: string
  until: string
}

type Props = {
  plans: readonly ListedDeleted[]
  /** The one that has just been deleted. */
  just: ListedDeleted | null
  css: string
}

const COLUMNS = [
  { head: 'Plan', classes: 'app-third' },
  { head: 'Deleted' },
  { head: 'Kept until' },
  { head: 'Put back' },
]

const PutBack = ({ plan: { name, title } }: { plan: ListedDeleted }) => (
  <form class="app-screen-only" method="post" action={`/deleted/${name}/put-back`}>
    <button type="submit" class="app-button-link">
      Put it back<span class="govuk-visually-hidden">: “{title}”</span>
    </button>
  </form>
)

/** Plans that were deleted and can still be put back. */
export const DeletedPage = ({ plans, just, css }: Props) => (
  <Layout
    title={['Deleted plans']}
    css={css}
    section="plans"
    crumbs={[{ text: 'Plans', href: '/' }]}
  >
    <h1 class="govuk-heading-l">Deleted plans</h1>
    {just && (
      <p class="govuk-body" role="status">
        “{just.title}” is deleted. It can be put back here until {showDay(just.until.slice(0, 10))}.
      </p>
    )}
    <p class="govuk-body">
      A deleted plan is kept with its history for {DAYS_KEPT} days, and comes back as it was.
    </p>
    {plans.length === 0 ? (
      <p class="govuk-body">
        No deleted plan is kept. To delete one, open it and choose “Delete this plan”.
      </p>
    ) : (
      <DataTable
        caption={<span class="govuk-visually-hidden">Deleted plans, the latest first</span>}
        classes="app-stack"
        columns={COLUMNS}
        rows={plans.map((plan) => [
          <>
            {plan.title}
            <br />
            <code class="app-code">{plan.id}</code>
          </>,
          `${showInstant(plan.at)}, by ${plan.by}`,
          showDay(plan.until.slice(0, 10)),
          <PutBack plan={plan} />,
        ])}
      />
    )}
  </Layout>
)
