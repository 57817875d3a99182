import type { Entry, Framework, Item } from '../../src/domain/framework.ts'
import { CheckedMark } from '../confidence-mark.tsx'
import { DataTable } from '../data-table.tsx'
import { BASIS_FORCES } from '../words.ts'

/** The items of an entry: its own, or those of the entry that it shares them with. */
export function itemsOf({ entries }: Framework, entry: Entry): readonly Item[] {
  const shared = entries.find(({ id }) => id === entry.itemsOf)
  return entry.items ?? shared?.items ?? []
}

/** Where an item stands in law and guidance, and how well each was checked. */
export const ItemSources = ({ item: { bases } }: { item: Item }) => (
  <>
    {bases.map((basis) => (
      <div class="app-basis">
        <p>
          {BASIS_FORCES[basis.force]}:{' '}
          {basis.address === undefined ? (
            basis.citation
          ) : (
            <a class="govuk-link" href={basis.address} rel="noopener noreferrer">
              {basis.citation}
            </a>
          )}
        </p>
        <CheckedMark source={basis} />
      </div>
    ))}
  </>
)

/** The list of what has to be in something, each item with its sources. */
export const ItemsTable = ({ items }: { items: readonly Item[] }) => (
  <DataTable
    caption="What has to be in it"
    classes="app-dense app-stack"
    columns={[
      { head: 'What' },
      { head: 'Must or should' },
      { head: 'Sources', classes: 'app-third' },
    ]}
    rows={items.map((item) => [
      `${item.ref}: ${item.title}`,
      item.modal,
      <ItemSources item={item} />,
    ])}
  />
)
