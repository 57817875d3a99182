import {
  sayBetween,
  sayMade,
  type Changes,
  type PlanThen,
} from '../../src/domain/history/plan-then.ts'
import { showDay } from '../../src/domain/show-date.ts'
import type { FormError } from '../components/error-summary.tsx'
import { canChange } from '../plan/can-change.ts'
import { PlanFrame, type PlanPageProps } from '../plan/plan-frame.tsx'
import { planPath } from '../plan/plan-links.ts'
import { ChangesForm, type ChosenThen } from './changes-form.tsx'
import { changesFilePath, changesPath, momentsPath, type BetweenAsked } from './changes-links.ts'
import { ChangesTables, MOST_ROWS } from './changes-table.tsx'

type Props = PlanPageProps & {
  from: ChosenThen
  to: ChosenThen
  errors: readonly FormError[]
  /** What differs, once two states are asked for. */
  found: { changes: Changes; between: BetweenAsked } | null
}

/** The marked moments, each a link to what changed since. */
const Since = ({ opened: { plan, asAt = 'now' }, asked }: Props) => {
  const editable = canChange(plan, asked)
  if (plan.moments.length === 0)
    return !editable ? null : (
      <p class="govuk-body app-screen-only">
        No moment is marked yet.{' '}
        <a class="govuk-link" href={momentsPath(plan.id)}>
          Mark the plan as it is now
        </a>
        , on the day of a board for example, and ask later what changed since.
      </p>
    )
  return (
    <p class="govuk-body app-screen-only">
      What changed since:{' '}
      {plan.moments.toReversed().map(({ id, name, on }, n) => (
        <>
          {n > 0 && ' · '}
          <a class="govuk-link" href={changesPath(plan.id, { from: id, to: asAt }, asked)}>
            {name} ({showDay(on)})
          </a>
        </>
      ))}
      {editable && (
        <>
          {' '}
          ·{' '}
          <a class="govuk-link" href={momentsPath(plan.id)}>
            Marked moments
          </a>
        </>
      )}
    </p>
  )
}

/** The plan as it was then, where an address can show that. */
const ThenLink = ({ then }: { then: PlanThen }) =>
  then.kind !== 'day' ? null : (
    <li>
      <a class="govuk-link" href={planPath(then.plan.id, '', { asAt: then.day })}>
        The plan as at {showDay(then.day)}
      </a>
    </li>
  )

type FoundProps = Pick<Props, 'asked'> & { found: NonNullable<Props['found']> }

const TakeAway = ({ asked, found: { changes, between } }: FoundProps) => {
  const { id } = changes.to.plan
  const of = { between, asked }
  return (
    <ul class="govuk-list govuk-list--bullet app-screen-only">
      <li>
        <a class="govuk-link" href={changesFilePath(id, 'csv', of)}>
          For a spreadsheet (.csv)
        </a>
      </li>
      <li>
        <a class="govuk-link" href={changesFilePath(id, 'md', of)}>
          As text (.md)
        </a>
        , for a paper or an e-mail; the tables here can be copied and pasted too
      </li>
      <ThenLink then={changes.from} />
      <ThenLink then={changes.to} />
    </ul>
  )
}

const Found = ({ asked, found }: FoundProps) => {
  const { changes } = found.changes
  return (
    <section aria-labelledby="differs">
      <h2 class="govuk-heading-m" id="differs">
        {sayBetween(found.changes)}
      </h2>
      <p class="govuk-body">{sayMade(found.changes)}</p>
      {changes.length > 0 && <TakeAway asked={asked} found={found} />}
      {changes.length > MOST_ROWS && (
        <p class="govuk-body">
          The first {MOST_ROWS} of {changes.length} differences are shown here. The files hold all.
        </p>
      )}
      <ChangesTables changes={changes} />
    </section>
  )
}

/** What differs between two states of a plan: two days, or since a moment that was marked. */
export const ChangesPage = (page: Props) => {
  const { opened, from, to, errors, found } = page
  const { plan } = opened
  return (
    <PlanFrame
      {...page}
      heading="What changed"
      part="history"
      crumbs={[{ text: 'History', href: planPath(plan.id, 'history', page.asked) }]}
    >
      {plan.example ? (
        <p class="govuk-body">
          A worked example does not change, so there is nothing to compare. Copy it, and what you
          change in the copy can be compared.
        </p>
      ) : (
        <>
          <p class="govuk-body">
            What the plan said at two times, side by side: everything that was added, changed or
            taken away in between.
          </p>
          <Since {...page} />
          <ChangesForm {...{ plan, asked: page.asked, from, to, errors }} />
        </>
      )}
      {found !== null && <Found asked={page.asked} found={found} />}
    </PlanFrame>
  )
}
