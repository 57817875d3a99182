import type { DifferenceWords } from '../../src/domain/history/difference-words.ts'
import type { JournalEntry } from '../../src/domain/journal.ts'
import { canUndo } from '../../src/domain/undo.ts'
import { Details } from '../components/details.tsx'
import { canChange } from '../plan/can-change.ts'
import type { PlanPageProps } from '../plan/plan-frame.tsx'
import { planPath } from '../plan/plan-links.ts'
import { showInstant } from '../show-instant.ts'

/** A change as the history shows it: `undoneBy` is the revision that took it back. */
export type ShownEntry = { entry: JournalEntry; undoneBy: number | null }

type EntryProps = ShownEntry &
  Pick<PlanPageProps, 'opened' | 'asked'> & { changes: readonly DifferenceWords[] }

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

const Undo = ({ opened: { plan }, asked, entry, undoneBy }: EntryProps) => {
  if (undoneBy !== null) return <p class="app-quiet">Undone in revision {undoneBy}.</p>
  if (!canUndo(entry) || !canChange(plan, asked)) return null
  return (
    <form class="app-screen-only" method="post" action={planPath(plan.id, 'undo', null)}>
      <input type="hidden" name="revision" value={entry.revision} />
      <button type="submit" class="app-button-link">
        Undo<span class="govuk-visually-hidden"> revision {entry.revision}</span>
      </button>
    </form>
  )
}

/** One change: what was done, when, by whom, and what stood there before and after. */
export const HistoryEntry = (props: EntryProps) => {
  const { entry, changes } = props
  return (
    <li class="app-timeline__item" id={`revision-${entry.revision}`}>
      <h2 class="app-timeline__title">{entry.said}</h2>
      <p class="app-quiet">
        {showInstant(entry.at)}, by {entry.by} · revision {entry.revision}
        {entry.madeFrom !== undefined &&
          entry.madeFrom < entry.revision - 1 &&
          `, made from revision ${entry.madeFrom}`}
      </p>
      <Differences changes={changes} />
      <Undo {...props} />
    </li>
  )
}
