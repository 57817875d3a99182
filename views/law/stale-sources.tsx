import type { Day } from '../../src/domain/day.ts'
import type { Framework } from '../../src/domain/framework.ts'
import { showDay } from '../../src/domain/show-date.ts'
import { staleSources } from '../../src/domain/stale.ts'
import { DataTable } from '../data-table.tsx'

const COLUMNS = [
  { head: 'What' },
  { head: 'Source', classes: 'app-third' },
  { head: 'Last checked', classes: 'app-fifth' },
]

/** What has not been checked for six months on a day; what must always be looked up stands above. */
export const StaleSources = ({ framework, today }: { framework: Framework; today: Day }) => {
  const old = staleSources(framework, today).filter(({ why }) => why.startsWith('Not checked'))
  return (
    <>
      <h3 class="govuk-heading-s" id="stale">
        Not checked for six months, on {showDay(today)}
      </h3>
      {old.length === 0 ? (
        <p class="govuk-body">
          Nothing: every source was checked within six months before {showDay(today)}. Checked means
          looked at in the way that its mark says.
        </p>
      ) : (
        <DataTable
          caption={<span class="govuk-visually-hidden">Not checked for six months</span>}
          classes="app-dense app-stack"
          columns={COLUMNS}
          rows={old.map(({ title, citation, checkedOn }) => [title, citation, showDay(checkedOn)])}
        />
      )}
    </>
  )
}
