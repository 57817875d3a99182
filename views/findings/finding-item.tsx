import type { CitedBasis } from '../../src/domain/findings/finding.ts'
import { showList } from '../../src/domain/show-date.ts'
import { Tag } from '../components/tag.tsx'
import { ConfidenceMark } from '../confidence-mark.tsx'
import { RESTS_ON_WORDS } from '../../src/domain/vocabulary.ts'
import { verdictTag } from '../words.ts'
import type { FindingLine } from './lines.ts'

const Cited = ({ bases }: { bases: readonly CitedBasis[] }) => (
  <>
    {bases.map((basis) => (
      <p class="app-quiet">
        Rule: {basis.citation} <ConfidenceMark source={basis} />
      </p>
    ))}
  </>
)

/** One finding in short: what it is and what would put it right. */
export const FindingItem = ({ line, full }: { line: FindingLine; full: boolean }) => {
  const { finding, areas } = line
  const verdict = verdictTag(finding.verdict)
  return (
    <li class="app-finding">
      <Tag colour={verdict.colour}>{verdict.text}</Tag>
      <p>{finding.message}</p>
      {finding.remedy !== undefined && (
        <p>
          <strong>What would put it right:</strong> {finding.remedy}
        </p>
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
