import type { Basis, Entry, Framework, Item } from '../../src/domain/framework.ts'
import { showDay } from '../../src/domain/show-date.ts'
import { FactList, type Fact } from '../fact-list.tsx'
import { DataTable } from '../data-table.tsx'
import { CheckedMark } from '../confidence-mark.tsx'
import { CurrencyNote } from '../currency-note.tsx'
import { Layout } from '../layout.tsx'
import { sentence } from '../sentence.ts'
import { BASIS_FORCES } from '../words.ts'
import { sayRule } from './rule-words.ts'

const Address = ({ address }: { address: string }) => (
  <a class="govuk-link" href={address} rel="noopener noreferrer">
    {address}
  </a>
)

const inForce = ({ inForceFrom, inForceTo }: Basis): string =>
  inForceTo === undefined
    ? `From ${showDay(inForceFrom)}`
    : `From ${showDay(inForceFrom)} to ${showDay(inForceTo)}`

function rowsOf(framework: Framework, entry: Entry, basis: Basis): Fact[] {
  const event = entry.kind === 'event'
  return [
    { key: 'Stands in', value: `${basis.instrument}, ${basis.provision}` },
    ...(event ? [] : [{ key: 'Binds as', value: `${BASIS_FORCES[basis.force]}: ${basis.modal}` }]),
    { key: 'Date', value: sentence(sayRule(framework, basis.rule)) },
    { key: 'In force', value: inForce(basis) },
    { key: 'Checked', value: <CheckedMark source={basis} /> },
    ...(basis.lookUp === undefined ? [] : [{ key: 'Look up first', value: basis.lookUp }]),
    ...(basis.note === undefined ? [] : [{ key: 'Note', value: basis.note }]),
    ...(basis.address === undefined
      ? []
      : [{ key: 'Address', value: <Address address={basis.address} /> }]),
  ]
}

const BasisSection = ({
  framework,
  entry,
  basis,
}: {
  framework: Framework
  entry: Entry
  basis: Basis
}) => (
  <section aria-labelledby={basis.id}>
    <h2 class="govuk-heading-m" id={basis.id}>
      {BASIS_FORCES[basis.force]}: {basis.citation}
    </h2>
    {basis.quote !== undefined && <blockquote class="app-quote">“{basis.quote}”</blockquote>}
    <FactList facts={rowsOf(framework, entry, basis)} />
  </section>
)

const Items = ({ items }: { items: readonly Item[] }) => (
  <DataTable
    caption="What has to be in it"
    classes="app-dense app-stack"
    columns={[
      { head: 'What' },
      { head: 'Must or should' },
      { head: 'Sources', classes: 'app-third' },
    ]}
    rows={items.map(({ title, ref, modal, bases }) => [
      `${ref}: ${title}`,
      modal,
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
      </>,
    ])}
  />
)

/** The items of an entry: its own, or those of the entry that it shares them with. */
function itemsOf({ entries }: Framework, entry: Entry): readonly Item[] {
  const shared = entries.find(({ id }) => id === entry.itemsOf)
  return entry.items ?? shared?.items ?? []
}

/** One requirement or event with every source it rests on. */
export const LawEntryPage = ({
  framework,
  entry,
  css,
}: {
  framework: Framework
  entry: Entry
  css: string
}) => {
  const items = itemsOf(framework, entry)
  return (
    <Layout
      title={[entry.title, 'The law']}
      css={css}
      section="law"
      crumbs={[{ text: 'The law', href: '/law' }]}
    >
      <span class="govuk-caption-l">
        {entry.kind === 'event' ? 'Event, binds nobody' : `Binds: ${entry.dutyHolder}`}
      </span>
      <h1 class="govuk-heading-l">{entry.title}</h1>
      <CurrencyNote framework={framework} />
      {entry.summary !== undefined && <p class="govuk-body-l">{entry.summary}</p>}
      {entry.bases.map((basis) => (
        <BasisSection framework={framework} entry={entry} basis={basis} />
      ))}
      {items.length > 0 && <Items items={items} />}
    </Layout>
  )
}
