import type { Evidence, Statement } from '../../src/domain/plan.ts'
import { showEdtf } from '../../src/domain/show-date.ts'
import type { Fact } from '../fact-list.tsx'
import { SourceNote } from '../source-note.tsx'
import { EVIDENCE_WORDS } from './about-words.ts'
import type { ShownMilestone } from './shown-milestone.ts'
import { deedPath } from './milestone-links.ts'
import { canChange } from '../plan/can-change.ts'

/** One piece of evidence in a list: what it is, linked to its page if it has one. */
export const ShownEvidence = ({ kind, text, address }: Evidence) => (
  <li>
    {EVIDENCE_WORDS[kind]}:{' '}
    {address === undefined ? (
      text
    ) : (
      <a class="govuk-link" href={address} rel="noreferrer">
        {text}
      </a>
    )}
  </li>
)

const ShownStatement = ({ asWritten, edtf, source }: Statement) => (
  <li>
    “{asWritten}”{edtf !== undefined && `: ${showEdtf(edtf)}`}
    <p class="app-quiet">
      <SourceNote source={source} />
    </p>
  </li>
)

const FormLink = ({
  shown: { opened, asked, milestone },
  deed,
  text,
}: {
  shown: ShownMilestone
  deed: string
  text: string
}) =>
  canChange(opened.plan, asked) ? (
    <p class="app-screen-only">
      <a class="govuk-link" href={deedPath(opened.plan.id, milestone.id, deed)}>
        {text}
      </a>
    </p>
  ) : null

/** What stands behind a milestone: evidence, wordings and its source. */
export function evidenceFacts(shown: ShownMilestone): Fact[] {
  const { evidence, statements, source } = shown.milestone
  return [
    {
      key: 'Evidence',
      value: (
        <>
          {evidence.length === 0 ? (
            'None recorded'
          ) : (
            <ul class="govuk-list">
              {evidence.map((one) => (
                <ShownEvidence {...one} />
              ))}
            </ul>
          )}
          <FormLink shown={shown} deed="evidence" text="Add or take away evidence" />
        </>
      ),
    },
    {
      key: 'How the papers word it',
      value: (
        <>
          {statements.length === 0 ? (
            'No wording recorded'
          ) : (
            <ul class="govuk-list">
              {statements.map((one) => (
                <ShownStatement {...one} />
              ))}
            </ul>
          )}
          <FormLink shown={shown} deed="statements" text="Add or take away wordings" />
        </>
      ),
    },
    { key: 'Source', value: <SourceNote source={source} /> },
  ]
}
