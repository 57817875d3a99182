import type { Child } from 'hono/jsx'
import type { Day } from '../../src/domain/day.ts'
import type { Framework } from '../../src/domain/framework.ts'
import { Button } from '../components/button.tsx'
import { Input } from '../components/input.tsx'
import { CheckedMark } from '../confidence-mark.tsx'
import { CurrencyNote } from '../currency-note.tsx'
import { Layout } from '../layout.tsx'
import { searchLaw, type LawFound } from './law-search.ts'
import { BindingTable, EventsTable, ProvisionsTable } from './law-tables.tsx'
import { LookUpFirst } from './look-up-first.tsx'
import { StaleSources } from './stale-sources.tsx'

/** The provisions that say who the partners are and how they may act for one another. */
const PARTNERS = new Set([
  'safeguarding-partners',
  'safeguarding-partners-now',
  'integrated-care-boards-start',
  'child-death-review-partners',
  'child-death-review-partners-now',
  'combining-areas',
  'combining-child-death-areas',
  'delegation',
  'lead-representatives',
  'lead-representatives-delegation',
])

type PartProps = { framework: Framework; found: LawFound; today: Day }

const Agencies = ({ framework, found }: PartProps) => (
  <>
    <p class="govuk-body">
      {framework.relevantAgencies.citation}. <CheckedMark source={framework.relevantAgencies} />
    </p>
    {found.agencies.map(({ title, agencies }) => (
      <>
        <h3 class="govuk-heading-s">{title}</h3>
        <ul class="govuk-list govuk-list--bullet">
          {agencies.map((agency) => (
            <li>
              {agency.title} (paragraph {agency.paragraph})
            </li>
          ))}
        </ul>
      </>
    ))}
  </>
)

const Boards = ({ framework, found }: PartProps) => (
  <>
    <p class="govuk-body">
      {framework.linkedBoards.citation}. <CheckedMark source={framework.linkedBoards} />
    </p>
    <ul class="govuk-list govuk-list--bullet">
      {found.boards.map(({ title }) => (
        <li>{title}</li>
      ))}
    </ul>
  </>
)

type Part = { id: string; title: string; count: number; body: Child }

function partsOf(props: PartProps, searching: boolean): Part[] {
  const { framework, found, today } = props
  const binding = found.entries.filter(({ kind }) => kind === 'requirement')
  const events = found.entries.filter(({ kind }) => kind === 'event')
  const partners = found.provisions.filter(({ id }) => PARTNERS.has(id))
  const others = found.provisions.filter(({ id }) => !PARTNERS.has(id))
  const agencies = found.agencies.flatMap((group) => group.agencies)
  const parts: Part[] = [
    {
      id: 'binding',
      title: 'What law and guidance ask',
      count: binding.length,
      body: <BindingTable framework={framework} entries={binding} />,
    },
    {
      id: 'events',
      title: 'Events, which bind nobody',
      count: events.length,
      body: <EventsTable framework={framework} entries={events} />,
    },
    {
      id: 'partners',
      title: 'Partners',
      count: partners.length,
      body: <ProvisionsTable provisions={partners} caption="Partners" />,
    },
    {
      id: 'provisions',
      title: 'Other provisions',
      count: others.length,
      body: <ProvisionsTable provisions={others} caption="Other provisions" />,
    },
    {
      id: 'agencies',
      title: 'Relevant agencies',
      count: agencies.length,
      body: <Agencies {...props} />,
    },
    {
      id: 'boards',
      title: 'Boards to link with',
      count: found.boards.length,
      body: <Boards {...props} />,
    },
  ]
  const kept = searching ? parts.filter(({ count }) => count > 0) : parts
  const first = { id: 'look-up', title: 'What to look up first', count: 0 }
  const body = (
    <>
      <LookUpFirst framework={framework} />
      <StaleSources framework={framework} today={today} />
    </>
  )
  return searching ? kept : [...kept, { ...first, body }]
}

const Search = ({ query }: { query: string }) => (
  <form class="app-search app-screen-only" method="get" action="/law" role="search">
    <Input
      name="q"
      label={{ children: 'Search the law' }}
      value={query}
      type="search"
      attributes={{ maxlength: 200 }}
    />
    <Button secondary>Search</Button>
  </form>
)

const Found = ({ query, parts }: { query: string; parts: readonly Part[] }) => (
  <p class="govuk-body">
    {parts.length === 0
      ? `Nothing holds all the words of “${query}”. `
      : `What holds all the words of “${query}”. `}
    <a class="govuk-link" href="/law">
      Show everything
    </a>
  </p>
)

/** The law and guidance of a framework: dates, provisions, people, and how well each was checked. */
export const LawPage = ({
  framework,
  query,
  today,
  css,
}: {
  framework: Framework
  query: string
  /** The day it is, for what has not been checked for long. */
  today: Day
  css: string
}) => {
  const searching = query !== ''
  const parts = partsOf({ framework, found: searchLaw(framework, query), today }, searching)
  return (
    <Layout title={searching ? [query, 'The law'] : ['The law']} css={css} section="law">
      <h1 class="govuk-heading-l">The law</h1>
      <p class="govuk-body-l">{framework.title}</p>
      <CurrencyNote framework={framework} />
      <Search query={query} />
      {searching && <Found query={query} parts={parts} />}
      <ul class="app-contents app-screen-only">
        {parts.map(({ id, title, count }) => (
          <li>
            <a class="govuk-link" href={`#${id}`}>
              {title}
            </a>
            {count > 0 && ` (${count})`}
          </li>
        ))}
      </ul>
      {parts.map(({ id, title, body }) => (
        <section aria-labelledby={id}>
          <h2 class="govuk-heading-m" id={id}>
            {title}
          </h2>
          {body}
        </section>
      ))}
    </Layout>
  )
}
