import { check, FORCES as FORCE_ORDER, isBreach, isOwn } from '../../src/domain/findings/check.ts'
import type { FindingForce, FindingVerdict } from '../../src/domain/findings/finding.ts'
import type { OpenPlan } from '../../src/domain/facts.ts'
import { Table } from '../components/table.tsx'
import { FindingItem } from '../findings/finding-item.tsx'
import { findingLines, type FindingLine } from '../findings/lines.ts'
import { whyUnchecked } from '../findings/unchecked.ts'
import { FORCE_WORDS, VERDICT_WORDS } from '../../src/domain/vocabulary.ts'

const VERDICT_ORDER: readonly FindingVerdict[] = ['certain', 'likely', 'cannot-tell']

const COLUMNS = [
  { head: 'Kind' },
  ...VERDICT_ORDER.map((verdict) => ({ head: VERDICT_WORDS[verdict], numeric: true })),
]

const count = (
  lines: readonly FindingLine[],
  force: FindingForce,
  verdict: FindingVerdict,
): number =>
  lines.filter(({ finding }) => finding.force === force && finding.verdict === verdict).length

const Counts = ({ lines }: { lines: readonly FindingLine[] }) => (
  <Table
    caption="How much was noticed, of which kind"
    captionSize="s"
    classes="app-dense app-counts"
    columns={COLUMNS}
    rows={FORCE_ORDER.map((force) => [
      FORCE_WORDS[force],
      ...VERDICT_ORDER.map((verdict) => count(lines, force, verdict)),
    ])}
  />
)

/** What is wrong with a plan in short: breaches of law in full, the rest as numbers. */
export const WrongSummary = ({ opened, href }: { opened: OpenPlan; href: string }) => {
  const lines = findingLines(opened.plan, check(opened).filter(isOwn))
  const breaches = lines.filter(({ finding }) => isBreach(finding))
  const unchecked = whyUnchecked(opened)
  if (lines.length === 0 && unchecked !== null) return <p class="govuk-body">{unchecked}</p>
  if (lines.length === 0)
    return (
      <p class="govuk-body">
        <strong>Nothing wrong</strong> was found in this plan.{' '}
        <a class="govuk-link" href={href}>
          Advice for every plan
        </a>
      </p>
    )
  return (
    <>
      {breaches.length > 0 ? (
        <ul class="app-findings">
          {breaches.map((line) => (
            <FindingItem line={line} full={false} />
          ))}
        </ul>
      ) : (
        <p class="govuk-body">No breach of law was found, certain or likely.</p>
      )}
      <Counts lines={lines} />
      <p class="govuk-body">
        <a class="govuk-link" href={href}>
          Everything that was noticed, and what would put it right
        </a>
      </p>
    </>
  )
}
