import type { OpenPlan } from '../../src/domain/facts.ts'
import type { JournalEntry } from '../../src/domain/journal.ts'
import { canUndo } from '../../src/domain/undo.ts'
import { Details } from '../components/details.tsx'
import { PlanFrame, type PlanPageProps } from '../plan/plan-frame.tsx'
import { planPath } from '../plan/plan-links.ts'
import { showInstant } from '../show-instant.ts'
import { differencesInWords, type DifferenceWords } from './difference-words.ts'

/** A change as the history shows it: `undoneBy` is the revision that took it back. */
export type ShownEntry = { entry: JournalEntry; undoneBy: number | null }

type Props = PlanPageProps & {
  /** The newest first. */
  entries: readonly ShownEntry[]
  /** The newest revision of the page before and of the page after; null where there is none. */
  newer: number | null
  older: number | null
}

const Differences = ({ changes }: { changes: readonly DifferenceWords[] }) =>
  changes.length === 0 ? null : (
    <Details summary="Before and after">
      <ul class="govuk-list">
        {changes.map(({ what, before, after }) => (
          <li class="app-typed">
            <strong>{what}</strong>
            <br />
            Before: {before}
            <br />
            After: {after}
          </li>
        ))}
      </ul>
    </Details>
  )

const Undo = ({ opened, entry, undoneBy }: ShownEntry & { opened: OpenPlan }) => {
  if (undoneBy !== null) return <p class="app-quiet">Undone in revision {undoneBy}.</p>
  if (!canUndo(entry)) return null
  return (
    <form class="app-screen-only" method="post" action={planPath(opened.plan.id, 'undo', null)}>
      <input type="hidden" name="revision" value={entry.revision} />
      <button type="submit" class="app-button-link">
        Undo<span class="govuk-visually-hidden"> revision {entry.revision}</span>
      </button>
    </form>
  )
}

type EntryProps = ShownEntry & { opened: OpenPlan; changes: readonly DifferenceWords[] }

const Entry = ({ opened, entry, undoneBy, changes }: EntryProps) => (
  <li class="app-timeline__item" id={`revision-${entry.revision}`}>
    <h2 class="app-timeline__title">{entry.said}</h2>
    <p class="app-quiet">
      {showInstant(entry.at)}, by {entry.by} · revision {entry.revision}
    </p>
    <Differences changes={changes} />
    <Undo opened={opened} entry={entry} undoneBy={undoneBy} />
  </li>
)

const Pages = ({ opened, newer, older }: Props) => {
  const path = planPath(opened.plan.id, 'history', null)
  return newer === null && older === null ? null : (
    <nav class="app-screen-only" aria-label="Pages of the history">
      <p class="govuk-body">
        {newer !== null && (
          <a class="govuk-link" href={`${path}?from=${newer}`}>
            Later changes
          </a>
        )}{' '}
        {older !== null && (
          <a class="govuk-link" href={`${path}?from=${older}`}>
            Earlier changes
          </a>
        )}
      </p>
    </nav>
  )
}

/** Every change to a plan in plain words, the latest first, each to be taken back. */
export const HistoryPage = (page: Props) => {
  const { opened, entries } = page
  const { example } = opened.plan
  const changes = differencesInWords(
    opened,
    entries.map(({ entry }) => entry.differences ?? []),
  )
  return (
    <PlanFrame {...page} heading="History" part="history">
      {example ? (
        <p class="govuk-body">
          A worked example is never changed, so it has no history. Its facts come from{' '}
          {example.paper}.
        </p>
      ) : (
        <p class="govuk-body">
          Who changed what, and when. Nobody signs in on this computer: names are as given, and not
          verified. Undoing is a change too, and can itself be undone.
        </p>
      )}
      {!example && entries.length === 0 && (
        <p class="govuk-body">
          No history is kept for this plan: its file was put here by hand. What you change from now
          on is recorded.
        </p>
      )}
      <ol class="app-timeline">
        {entries.map((shown, n) => (
          <Entry opened={opened} changes={changes[n] ?? []} {...shown} />
        ))}
      </ol>
      <Pages {...page} />
    </PlanFrame>
  )
}
