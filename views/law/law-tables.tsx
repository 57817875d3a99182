import type { Basis, Entry, Framework, Provision } from '../../src/domain/framework.ts'
import { DataTable } from '../data-table.tsx'
import { CheckedMark } from '../confidence-mark.tsx'
import { sayRule } from './rule-words.ts'

const BINDING_COLUMNS = [
  { head: 'What' },
  { head: 'In law', classes: 'app-third' },
  { head: 'In guidance', classes: 'app-third' },
]

type BasisProps = { framework: Framework; basis: Basis; event?: boolean }

const BasisLine = ({ framework, basis, event = false }: BasisProps) => (
  <div class="app-basis">
    <p>
      {event ? '' : `${basis.modal}, `}
      <strong>{sayRule(framework, basis.rule)}</strong>
    </p>
    <p class="app-quiet">{basis.citation}</p>
    <CheckedMark source={basis} />
  </div>
)

const Bases = ({
  framework,
  entry,
  force,
}: {
  framework: Framework
  entry: Entry
  force: Basis['force']
}) => {
  const bases = entry.bases.filter((basis) => basis.force === force)
  return bases.length === 0 ? (
    <>None</>
  ) : (
    <>
      {bases.map((basis) => (
        <BasisLine framework={framework} basis={basis} />
      ))}
    </>
  )
}

const EntryName = ({ entry }: { entry: Entry }) => (
  <>
    <a class="govuk-link" href={`/law/${entry.id}`}>
      {entry.title}
    </a>
    {entry.kind === 'requirement' && <p class="app-quiet">{entry.dutyHolder}</p>}
  </>
)

/** Requirements with their dates, law and guidance side by side. */
export const BindingTable = ({
  framework,
  entries,
}: {
  framework: Framework
  entries: readonly Entry[]
}) => (
  <DataTable
    caption={<span class="govuk-visually-hidden">What law and guidance ask</span>}
    classes="app-dense app-stack"
    columns={BINDING_COLUMNS}
    rows={entries.map((entry) => [
      <EntryName entry={entry} />,
      <Bases framework={framework} entry={entry} force="law" />,
      <Bases framework={framework} entry={entry} force="guidance" />,
    ])}
  />
)

/** Events: dates that bind nobody. */
export const EventsTable = ({
  framework,
  entries,
}: {
  framework: Framework
  entries: readonly Entry[]
}) => (
  <DataTable
    caption={<span class="govuk-visually-hidden">Events</span>}
    classes="app-dense app-stack"
    columns={[{ head: 'What' }, { head: 'When' }]}
    rows={entries.map((entry) => [
      <EntryName entry={entry} />,
      <>
        {entry.bases.map((basis) => (
          <BasisLine framework={framework} basis={basis} event />
        ))}
      </>,
    ])}
  />
)

/** Provisions with no date of their own. */
export const ProvisionsTable = ({
  provisions,
  caption,
}: {
  provisions: readonly Provision[]
  caption: string
}) => (
  <DataTable
    caption={<span class="govuk-visually-hidden">{caption}</span>}
    classes="app-dense app-stack"
    columns={[
      { head: 'Topic' },
      { head: 'What it says' },
      { head: 'Source', classes: 'app-third' },
    ]}
    rows={provisions.map((provision) => [
      provision.topic,
      provision.text,
      <>
        <p>
          {provision.address === undefined ? (
            provision.citation
          ) : (
            <a class="govuk-link" href={provision.address} rel="noopener noreferrer">
              {provision.citation}
            </a>
          )}
        </p>
        <CheckedMark source={provision} />
      </>,
    ])}
  />
)
