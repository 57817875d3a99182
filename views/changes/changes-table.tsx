import { KIND_WORDS, type PlanChange } from '../../src/domain/history/plan-changes.ts'
import { DataTable } from '../data-table.tsx'

const COLUMNS = [
  { head: 'What', classes: 'app-third' },
  { head: 'Change', classes: 'app-seventh' },
  { head: 'Before', classes: 'app-quarter' },
  { head: 'After' },
]

/** More than anybody reads on a page; the files hold all. */
export const MOST_ROWS = 500

/** What differs, in a table for each thing that it is about, to read or to paste into a paper. */
export const ChangesTables = ({ changes }: { changes: readonly PlanChange[] }) => (
  <>
    {[...Map.groupBy(changes.slice(0, MOST_ROWS), ({ group }) => group)].map(([group, own]) => (
      <DataTable
        caption={`${group} (${changes.filter((one) => one.group === group).length})`}
        classes="app-dense app-stack"
        columns={COLUMNS}
        rows={own.map(({ what, kind, before, after }) => [
          <span class="app-typed">{what}</span>,
          KIND_WORDS[kind],
          <span class="app-typed">{before}</span>,
          <span class="app-typed">{after}</span>,
        ])}
      />
    ))}
  </>
)
