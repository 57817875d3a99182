import { differencesInWords } from '../../src/domain/history/difference-words.ts'
import { isNarrowed } from '../../src/domain/history/history-filter.ts'
import { changesPath, momentsPath } from '../changes/changes-links.ts'
import { canChange } from '../plan/can-change.ts'
import { PlanFrame, type PlanPageProps } from '../plan/plan-frame.tsx'
import { planPath } from '../plan/plan-links.ts'
import { HistoryEntry, type ShownEntry } from './history-entry.tsx'
import { HistoryFilterForm, type FilterProps } from './history-filter-form.tsx'
import { historyPath } from './history-links.ts'
import { YourName } from './your-name.tsx'

export type HistoryProps = PlanPageProps &
  FilterProps & {
    /** The newest first. */
    entries: readonly ShownEntry[]
    /** How many changes there are, and how many of those were asked for. */
    count: { all: number; found: number }
    /** The newest revision of the page before and of the page after; null where there is none. */
    newer: number | null
    older: number | null
    /** The name that the reader has given; empty if none. */
    name: string
  }

const Pages = ({ opened, asked, filter, newer, older }: HistoryProps) => {
  const to = (from: number): string => historyPath(opened.plan.id, asked, { filter, from })
  return newer === null && older === null ? null : (
    <nav class="app-screen-only" aria-label="Pages of the history">
      <p class="govuk-body">
        {newer !== null && (
          <a class="govuk-link" href={to(newer)}>
            Later changes
          </a>
        )}{' '}
        {older !== null && (
          <a class="govuk-link" href={to(older)}>
            Earlier changes
          </a>
        )}
      </p>
    </nav>
  )
}

const Elsewhere = ({ opened: { plan }, asked }: HistoryProps) => (
  <ul class="govuk-list govuk-list--bullet app-screen-only">
    <li>
      <a class="govuk-link" href={changesPath(plan.id, null, asked)}>
        What changed between two days
      </a>
      , or since a marked moment
    </li>
    {canChange(plan, asked) && (
      <li>
        <a class="govuk-link" href={momentsPath(plan.id)}>
          Marked moments
        </a>
        {plan.moments.length === 0 ? ': none yet' : `: ${plan.moments.length}`}
      </li>
    )}
    <li>
      <a class="govuk-link" href={planPath(plan.id, 'as-at', asked)}>
        The plan as at a past day
      </a>
    </li>
  </ul>
)

const Count = ({ filter, count }: HistoryProps) =>
  !isNarrowed(filter) ? null : (
    <p class="govuk-body">
      {count.found === 0
        ? `None of the ${count.all} changes is as you ask.`
        : `${count.found} of ${count.all} changes.`}
      {filter.thing !== null && ' Only those of one thing are looked through.'}
    </p>
  )

const Own = (page: HistoryProps) => {
  const { opened, entries, count } = page
  const changes = differencesInWords(
    opened,
    entries.map(({ entry }) => entry.differences ?? []),
  )
  return (
    <>
      <p class="govuk-body">
        Who changed what, and when. Each change was recorded on this computer, person not verified:
        nobody signs in, and names are as given. Undoing is a change too, and can itself be undone.
      </p>
      <Elsewhere {...page} />
      {count.all === 0 ? (
        <p class="govuk-body">
          No history is kept for this plan: its file was put here by hand. What you change from now
          on is recorded.
        </p>
      ) : (
        <HistoryFilterForm {...page} />
      )}
      <Count {...page} />
      <ol class="app-timeline">
        {entries.map((shown, n) => (
          <HistoryEntry opened={opened} asked={page.asked} changes={changes[n] ?? []} {...shown} />
        ))}
      </ol>
      <Pages {...page} />
      {canChange(opened.plan, page.asked) && (
        <YourName planId={opened.plan.id} name={page.name} errors={page.errors} />
      )}
    </>
  )
}

/** Every change to a plan in plain words, the latest first, each to be taken back. */
export const HistoryPage = (page: HistoryProps) => {
  const { example } = page.opened.plan
  return (
    <PlanFrame {...page} heading="History" part="history">
      {example ? (
        <p class="govuk-body">
          A worked example is never changed, so it has no history. Its facts come from{' '}
          {example.paper}.
        </p>
      ) : (
        <Own {...page} />
      )}
    </PlanFrame>
  )
}
