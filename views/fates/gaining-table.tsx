import { FATE_WORDS } from '../../src/domain/fate-words.ts'
import type { Gaining } from '../../src/domain/what-becomes.ts'
import { Tag } from '../components/tag.tsx'
import { DataTable } from '../data-table.tsx'
import { BODY_KINDS } from '../words.ts'

const COLUMNS = [
  { head: 'Body', classes: 'app-third' },
  { head: 'Kind', classes: 'app-fifth' },
  { head: 'What comes to it' },
]

const Comes = ({ from, stays }: Gaining) => (
  <>
    {stays && <p>It was there before and stays as it is.</p>}
    {from.map(({ name, about, fate }) => (
      <p>
        {name}
        <span class="app-quiet">
          {' '}
          ({'function' in about ? 'function, ' : ''}
          {fate === null ? '' : FATE_WORDS[fate.kind]})
        </span>
      </p>
    ))}
    {from.length === 0 && !stays && (
      <>
        <Tag colour="grey">New</Tag> Nothing comes to it
      </>
    )}
  </>
)

/** The same the other way round: each body of the new structure with what comes to it. */
export const GainingTable = ({ rows }: { rows: readonly Gaining[] }) => (
  <DataTable
    caption="What comes to each body of the new structure"
    classes="app-dense app-stack"
    columns={COLUMNS}
    rows={rows.map((one) => [one.body.name, BODY_KINDS[one.body.kind], <Comes {...one} />])}
  />
)
