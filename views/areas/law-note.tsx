import type { Entry, Framework, Provision } from '../../src/domain/framework.ts'
import { InsetText } from '../components/inset-text.tsx'
import { ConfidenceMark } from '../confidence-mark.tsx'
import { sayRule } from '../law/rule-words.ts'
import { BASIS_FORCES } from '../words.ts'

type LawNoteProps = {
  /** Null in a plan that moves to no framework: then there is nothing to cite. */
  framework: Framework | null
  /** Ids of provisions, told as they stand in the data. */
  provisions?: readonly string[]
  /** Ids of requirements, told with the day that each basis sets. */
  entries?: readonly string[]
}

/** The page of the law, searched for a provision's own topic. */
const provisionPath = ({ topic }: Provision): string => `/law?q=${encodeURIComponent(topic)}`

const ProvisionLine = ({ provision }: { provision: Provision }) => (
  <p>
    <strong>{BASIS_FORCES[provision.force]}:</strong> {provision.text} (
    <a class="govuk-link" href={provisionPath(provision)}>
      {provision.citation}
    </a>
    ) <ConfidenceMark source={provision} />
  </p>
)

const EntryLines = ({ framework, entry }: { framework: Framework; entry: Entry }) => (
  <>
    <p>
      <a class="govuk-link" href={`/law/${entry.id}`}>
        {entry.title}
      </a>
      {entry.summary !== undefined && `: ${entry.summary}`}
    </p>
    <ul class="govuk-list govuk-list--bullet">
      {entry.bases.map((basis) => (
        <li>
          {BASIS_FORCES[basis.force]}, {basis.citation}: {basis.modal},{' '}
          {sayRule(framework, basis.rule)} <ConfidenceMark source={basis} />
        </li>
      ))}
    </ul>
  </>
)

/** What law and guidance ask here, from the framework's data; nothing where it does not say. */
export const LawNote = ({ framework, provisions = [], entries = [] }: LawNoteProps) => {
  if (!framework) return null
  const told = framework.provisions.filter(({ id }) => provisions.includes(id))
  const required = framework.entries.filter(({ id }) => entries.includes(id))
  if (told.length + required.length === 0) return null
  return (
    <InsetText classes="app-law">
      {told.map((provision) => (
        <ProvisionLine provision={provision} />
      ))}
      {required.map((entry) => (
        <EntryLines framework={framework} entry={entry} />
      ))}
    </InsetText>
  )
}
