import type { OpenPlan } from '../../src/domain/facts.ts'
import { anchorsOf, type Entry, type Framework } from '../../src/domain/framework.ts'
import { CheckedMark } from '../confidence-mark.tsx'
import { Details } from '../components/details.tsx'
import { requirementPath } from '../plan/entry-links.ts'
import { BASIS_FORCES } from '../words.ts'
import type { AskedDays } from '../plan/asked-days.ts'

/** A date of the framework that others count from. */
export type Anchor = Framework['anchors'][number]

type AnchorSource = NonNullable<Anchor['sources']>[number]

type Props = { opened: OpenPlan; asked: AskedDays; framework: Framework; anchor: Anchor }

const SourceLine = ({ source }: { source: AnchorSource }) => (
  <>
    <p class="govuk-body">
      {BASIS_FORCES[source.force]}:{' '}
      {source.address === undefined ? (
        source.citation
      ) : (
        <a class="govuk-link" href={source.address} rel="noopener noreferrer">
          {source.citation}
        </a>
      )}
      . <CheckedMark source={source} />
    </p>
    {source.note !== undefined && <p class="govuk-body">{source.note}</p>}
  </>
)

const Entries = ({
  opened,
  asked,
  words,
  entries,
}: Pick<Props, 'opened' | 'asked'> & { words: string; entries: readonly Entry[] }) =>
  entries.length === 0 ? null : (
    <div class="app-screen-only">
      <p class="govuk-body">{words}</p>
      <ul class="govuk-list govuk-list--bullet">
        {entries.map(({ id, title }) => (
          <li>
            <a class="govuk-link" href={requirementPath(opened.plan.id, id, asked)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )

/** What a date means, where that stands, and what law and guidance make of it. */
export const AnchorMeaning = ({ opened, asked, framework: { entries }, anchor }: Props) => (
  <Details summary="What it means, and what counts from it" classes="app-meaning">
    <p class="govuk-body">{anchor.definition}</p>
    {(anchor.sources ?? []).map((source) => (
      <SourceLine source={source} />
    ))}
    <Entries
      opened={opened}
      asked={asked}
      words="It shows as met:"
      entries={entries.filter(
        ({ fulfilment }) => fulfilment?.by === 'anchor' && fulfilment.anchor === anchor.id,
      )}
    />
    <Entries
      opened={opened}
      asked={asked}
      words="Counted from it:"
      entries={entries.filter(({ bases }) =>
        bases.some(({ rule }) => anchorsOf(rule).includes(anchor.id)),
      )}
    />
  </Details>
)
