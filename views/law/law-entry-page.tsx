import type { Basis, Entry, Framework } from '../../src/domain/framework.ts'
import { FactList } from '../fact-list.tsx'
import { CurrencyNote } from '../currency-note.tsx'
import { Layout } from '../layout.tsx'
import { BASIS_FORCES } from '../words.ts'
import { basisFacts } from './basis-facts.tsx'
import { itemsOf, ItemsTable } from './items-table.tsx'

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
    <FactList facts={basisFacts(framework, entry, basis)} />
  </section>
)

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
      {items.length > 0 && <ItemsTable items={items} />}
    </Layout>
  )
}
