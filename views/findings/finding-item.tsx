import type { OpenPlan } from '../../src/domain/facts.ts'
import type { CitedBasis } from '../../src/domain/findings/finding.ts'
import { showList } from '../../src/domain/show-date.ts'
import { Tag } from '../components/tag.tsx'
import { ConfidenceMark } from '../confidence-mark.tsx'
import { RESTS_ON_WORDS } from '../../src/domain/vocabulary.ts'
import { verdictTag } from '../words.ts'
import { planPath } from '../plan/plan-links.ts'
import { besideTag } from './beside-tag.ts'
import { fixLinks, type FixLink } from './fix-links.ts'
import type { FindingLine } from './lines.ts'
import type { AskedDays } from '../plan/asked-days.ts'

const Cited = ({ bases }: { bases: readonly CitedBasis[] }) => (
  <>
    {bases.map((basis) => (
      <p class="app-quiet">
        Rule: {basis.citation} <ConfidenceMark source={basis} />
      </p>
    ))}
  </>
)

/** Pages on which it is seen and put right. */
const FixLinks = ({
  links,
  planId,
  asked,
}: {
  links: readonly FixLink[]
  planId: string
  asked: AskedDays
}) =>
  links.length === 0 ? null : (
    <p class="app-quiet app-screen-only">
      Go to:{' '}
      {links.map(({ text, path }, n) => (
        <>
          {n > 0 && ' · '}
          <a class="govuk-link" href={planPath(planId, path, asked)}>
            {text}
          </a>
        </>
      ))}
    </p>
  )

type ItemProps = {
  line: FindingLine
  full: boolean
  /** The plan, where the item is to link to the pages that put it right. */
  opened?: OpenPlan
  asked?: AskedDays
}

/** One finding in short: what it is and what would put it right. */
export const FindingItem = ({ line, full, opened, asked = null }: ItemProps) => {
  const { finding, areas } = line
  const verdict = verdictTag(finding.verdict)
  return (
    <li class="app-finding">
      <Tag colour={verdict.colour}>{verdict.text}</Tag>
      <p>{besideTag(finding)}</p>
      {finding.remedy !== undefined && (
        <p>
          <strong>What would put it right:</strong> {finding.remedy}
        </p>
      )}
      {opened && (
        <FixLinks links={fixLinks(opened, finding)} planId={opened.plan.id} asked={asked} />
      )}
      {full && (
        <>
          {finding.national !== true && (
            <p class="app-quiet">
              {areas.length > 0 && `Concerns ${showList(areas)}. `}
              {RESTS_ON_WORDS[finding.restsOn]}.
            </p>
          )}
          <Cited bases={finding.bases} />
          {finding.sources.length > 0 && (
            <p class="app-quiet">In the papers: {finding.sources.join('; ')}</p>
          )}
        </>
      )}
    </li>
  )
}
