import { ORDER } from '../../src/domain/at-path.ts'
import type { Difference } from '../../src/domain/differences.ts'
import type { OpenPlan } from '../../src/domain/facts.ts'
import type { Clash } from '../../src/domain/merge-change.ts'
import { DataTable } from '../data-table.tsx'
import { differencesInWords } from '../../src/domain/history/difference-words.ts'

/** A place that two people changed, with who recorded what is there now; null: not known. */
export type ToldClash = { clash: Clash; by: string | null; revision: number | null }

export type ClashTableProps = {
  /** The plan as the reader saw it. */
  base: OpenPlan
  clashes: readonly ToldClash[]
  /** All that either of them changed, so that what came or went has its name. */
  changes: readonly Difference[]
}

const TAKEN_AWAY = 'Taken away, with all that was recorded of it'

/** Of a long order, what comes first says enough. */
const MOST = 8

function shortened(value: unknown, at: readonly string[]): unknown {
  if (at.at(-1) !== ORDER || !Array.isArray(value) || value.length <= MOST) return value
  return [...(value as string[]).slice(0, MOST), `${value.length - MOST} more`]
}

/** What a place is called, what was there and what there is, in words. */
function inWords({ base, changes }: ClashTableProps, at: string[], was: unknown, is: unknown) {
  const one = { at, before: shortened(was, at), after: shortened(is, at) }
  return differencesInWords(base, [[one], changes])[0]?.[0]
}

const Recorded = ({ words, by, revision }: Omit<ToldClash, 'clash'> & { words: string }) => (
  <>
    <p class="app-typed">{words}</p>
    {by !== null && (
      <p class="app-quiet">
        By {by}, revision {revision}
      </p>
    )}
  </>
)

const Words = ({ words }: { words: string }) => <p class="app-typed">{words}</p>

/** What two people recorded of the same, side by side; one that cannot be put in words is left out. */
export const ClashTable = (props: ClashTableProps) => {
  const rows = props.clashes.flatMap(({ clash, ...who }) => {
    const { at, was, theirs, mine, gone } = clash
    const [other, own] = [inWords(props, at, was, theirs), inWords(props, at, was, mine)]
    if (!other || !own) return []
    return [
      [
        <Words words={other.what} />,
        <Words words={other.before} />,
        <Recorded words={gone === 'theirs' ? TAKEN_AWAY : other.after} {...who} />,
        <Words words={gone === 'mine' ? TAKEN_AWAY : own.after} />,
      ],
    ]
  })
  return rows.length === 0 ? null : (
    <DataTable
      caption="You and somebody else changed the same"
      captionSize="s"
      classes="app-dense app-stack"
      columns={[
        { head: 'What' },
        { head: 'When you opened it' },
        { head: 'Recorded since' },
        { head: 'What you sent' },
      ]}
      rows={rows}
    />
  )
}
