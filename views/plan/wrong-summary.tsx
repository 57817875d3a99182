import { FORCES as FORCE_ORDER, isBreach, isOwn } from '../../src/domain/findings/check.ts'
import type { Finding, FindingForce, FindingVerdict } from '../../src/domain/findings/finding.ts'
import type { OpenPlan } from '../../src/domain/facts.ts'
import { firstFew } from '../../src/domain/front-page.ts'
import { FindingItem } from '../findings/finding-item.tsx'
import { findingLines, type FindingLine } from '../findings/lines.ts'
import { whyUnchecked } from '../findings/unchecked.ts'
import { MOST_BREACHES } from './room.ts'
import { FORCE_WORDS, VERDICT_WORDS } from '../../src/domain/vocabulary.ts'

const VERDICT_ORDER: readonly FindingVerdict[] = ['certain', 'likely', 'cannot-tell']

/** "2 likely, 4 cannot tell"; null where nothing of this force was noticed. */
function sayCounts(lines: readonly FindingLine[], force: FindingForce): string | null {
  const own = lines.filter(({ finding }) => finding.force === force)
  const counts = VERDICT_ORDER.flatMap((verdict) => {
    const count = own.filter(({ finding }) => finding.verdict === verdict).length
    return count === 0 ? [] : [`${count} ${VERDICT_WORDS[verdict].toLowerCase()}`]
  })
  return counts.length === 0 ? null : counts.join(', ')
}

const Counts = ({ lines }: { lines: readonly FindingLine[] }) => (
  <ul class="app-brief app-brief--counts">
    {FORCE_ORDER.map((force) => {
      const counts = sayCounts(lines, force)
      return (
        counts !== null && (
          <li>
            <strong>{FORCE_WORDS[force]}:</strong> {counts}
          </li>
        )
      )
    })}
  </ul>
)

const Breaches = ({ lines, href }: { lines: readonly FindingLine[]; href: string }) => {
  const { shown, more } = firstFew(lines, MOST_BREACHES)
  return (
    <>
      <ul class="app-findings">
        {shown.map((line) => (
          <FindingItem line={line} full={false} />
        ))}
      </ul>
      {more > 0 && (
        <p class="govuk-body">
          <a class="govuk-link" href={`${href}#force-law`}>
            and {more} more of law
          </a>
          , certain or likely
        </p>
      )}
    </>
  )
}

type SummaryProps = { opened: OpenPlan; findings: readonly Finding[]; href: string }

/** What is wrong with a plan in short: the first breaches of law in full, the rest as numbers. */
export const WrongSummary = ({ opened, findings, href }: SummaryProps) => {
  const lines = findingLines(opened.plan, findings.filter(isOwn))
  const breaches = lines.filter(({ finding }) => isBreach(finding))
  const unchecked = whyUnchecked(opened)
  if (lines.length === 0 && unchecked !== null) return <p class="govuk-body">{unchecked}</p>
  if (lines.length === 0)
    return (
      <p class="govuk-body">
        <strong>Nothing wrong</strong> was found in this plan.{' '}
        <a class="govuk-link app-screen-only" href={href}>
          Advice for every plan
        </a>
      </p>
    )
  return (
    <>
      {breaches.length > 0 ? (
        <Breaches lines={breaches} href={href} />
      ) : (
        <p class="govuk-body">No breach of law was found, certain or likely.</p>
      )}
      <div class="app-front__counts">
        <h3 class="govuk-heading-s">All that was noticed</h3>
        <Counts lines={lines} />
      </div>
      <p class="govuk-body app-screen-only">
        <a class="govuk-link" href={href}>
          Everything that was noticed, and what would put it right
        </a>
      </p>
    </>
  )
}
