import type { Day } from '../src/domain/day.ts'
import type { Problem } from '../src/domain/problem.ts'
import { showDay } from '../src/domain/show-date.ts'
import { Button } from './components/button.tsx'
import { DataTable } from './data-table.tsx'
import { Layout } from './layout.tsx'
import { ProblemList } from './problem-list.tsx'
import { showInstant } from './show-instant.ts'

/** A plan of the user's, as the front page lists it. */
export type ListedPlan = {
  id: string
  title: string
  revision: number
  changedAt: string
  archivedOn?: Day | undefined
}
export type ListedBroken = { id: string; path: string; problems: readonly Problem[] }
export type ListedExample = { id: string; title: string; asAt: Day; about: string }

type HomeProps = {
  plans: readonly ListedPlan[]
  broken: readonly ListedBroken[]
  /** How many deleted plans can be put back. */
  deleted: number
  examples: readonly ListedExample[]
  css: string
}

const COLUMNS = [{ head: 'Plan' }, { head: 'Last changed' }, { head: 'Revision', numeric: true }]

const NoPlans = () => (
  <p class="govuk-body">
    You have no plan yet. Start one, or open a worked example below to see what a plan looks like.
  </p>
)

const Broken = ({ plan }: { plan: ListedBroken }) => (
  <div class="app-broken">
    <p class="govuk-body">
      <strong>
        The plan{' '}
        <a class="govuk-link" href={`/plans/${plan.id}`}>
          {plan.id}
        </a>{' '}
        cannot be read.
      </strong>{' '}
      Its file is <code class="app-code">{plan.path}</code>. Nothing was changed in it.
    </p>
    <ProblemList problems={plan.problems} />
  </div>
)

const Plans = ({ plans }: { plans: readonly ListedPlan[] }) => (
  <DataTable
    caption={<span class="govuk-visually-hidden">Your plans</span>}
    classes="app-stack"
    columns={COLUMNS}
    rows={plans.map(({ id, title, revision, changedAt }) => [
      <a class="govuk-link" href={`/plans/${id}`}>
        {title}
      </a>,
      showInstant(changedAt),
      revision,
    ])}
  />
)

const ARCHIVED_COLUMNS = [{ head: 'Plan' }, { head: 'Archived on' }]

const Archived = ({ plans }: { plans: readonly ListedPlan[] }) => (
  <>
    <h2 class="govuk-heading-m">Archived plans</h2>
    <DataTable
      caption={<span class="govuk-visually-hidden">Archived plans</span>}
      classes="app-stack"
      columns={ARCHIVED_COLUMNS}
      rows={plans.map(({ id, title, archivedOn }) => [
        <a class="govuk-link" href={`/plans/${id}`}>
          {title}
        </a>,
        archivedOn === undefined ? '' : showDay(archivedOn),
      ])}
    />
  </>
)

const Deleted = ({ count }: { count: number }) => (
  <p class="govuk-body app-screen-only">
    <a class="govuk-link" href="/deleted">
      Deleted plans
    </a>{' '}
    that can be put back: {count}
  </p>
)

/** The first page: your plans, then the worked examples. */
export const HomePage = ({ plans: all, broken, deleted, examples, css }: HomeProps) => {
  const plans = all.filter(({ archivedOn }) => archivedOn === undefined)
  const archived = all.filter(({ archivedOn }) => archivedOn !== undefined)
  return (
    <Layout title={['Plans']} css={css} section="plans">
      <h1 class="govuk-heading-l">Plans</h1>
      <p class="govuk-body-l">
        From Local Safeguarding Children Board to safeguarding partners, without missing a date.
      </p>
      <h2 class="govuk-heading-m">Your plans</h2>
      {plans.length === 0 && broken.length === 0 && <NoPlans />}
      {plans.length > 0 && <Plans plans={plans} />}
      {broken.map((plan) => (
        <Broken plan={plan} />
      ))}
      <Button href="/new" classes="app-screen-only">
        Start a plan
      </Button>
      {archived.length > 0 && <Archived plans={archived} />}
      {deleted > 0 && <Deleted count={deleted} />}
      <h2 class="govuk-heading-m">Worked examples</h2>
      <p class="govuk-body">
        Made from public papers of the move of 2018 to 2020, and read-only. Each opens as at its own
        day.
      </p>
      {examples.map(({ id, title, asAt, about }) => (
        <section class="app-example">
          <h3 class="govuk-heading-s">
            <a class="govuk-link" href={`/plans/${id}`}>
              {title}
            </a>
          </h3>
          <p class="govuk-body">
            As at {showDay(asAt)}. {about}
          </p>
        </section>
      ))}
    </Layout>
  )
}
