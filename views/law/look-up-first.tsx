import { sayConfidence } from '../../src/domain/confidence.ts'
import type { Basis, Confidence, Entry, Framework } from '../../src/domain/framework.ts'
import { DataTable } from '../data-table.tsx'
import { sentence } from '../sentence.ts'

type Doubt = { entry: Entry; basis: Basis; why: string }

const RANK: Record<Confidence, number> = { memory: 0, secondary: 1, read: 2 }

/** What must be looked up whenever it was checked, then what was never read at its source. */
function doubts({ entries }: Framework): Doubt[] {
  const all = entries.flatMap((entry) => entry.bases.map((basis) => ({ entry, basis })))
  const named = all.flatMap(({ entry, basis }) =>
    basis.lookUp === undefined ? [] : [{ entry, basis, why: basis.lookUp }],
  )
  const unread = all
    .flatMap(({ entry, basis }) => {
      const why = basis.lookUp === undefined ? sayConfidence(basis) : null
      return why === null ? [] : [{ entry, basis, why: `${sentence(why)}.` }]
    })
    .toSorted((a, b) => RANK[a.basis.confidence] - RANK[b.basis.confidence])
  return [...named, ...unread]
}

/** The sources to look up before anyone leans on them, the most pressing first. */
export const LookUpFirst = ({ framework }: { framework: Framework }) => (
  <DataTable
    caption={<span class="govuk-visually-hidden">What to look up first</span>}
    classes="app-dense app-stack"
    columns={[{ head: 'What' }, { head: 'Source', classes: 'app-third' }, { head: 'Why' }]}
    rows={doubts(framework).map(({ entry, basis, why }) => [
      <a class="govuk-link" href={`/law/${entry.id}`}>
        {entry.title}
      </a>,
      basis.citation,
      why,
    ])}
  />
)
