import { awaited } from '../awaited.ts'
import { sayConfidence } from '../confidence.ts'
import type { OpenPlan } from '../facts.ts'
import { check, isOwn } from '../findings/check.ts'
import type { Finding } from '../findings/finding.ts'
import { plainLine } from '../plain-line.ts'
import { VERDICT_WORDS } from '../vocabulary.ts'
import { sayAwaited } from './say-awaited.ts'
import type { SlideMaking, SlidePart } from './slide-part.ts'

const isOfLaw = (finding: Finding): boolean => finding.force === 'law' && isOwn(finding)

/** Why nothing could be checked, which is another thing than nothing being wrong. */
function sayNothing({ framework, plan }: OpenPlan): string {
  if (!framework)
    return 'This plan names no framework, so there is no law to hold it against. Nothing was checked.'
  return plan.areas.length === 0
    ? 'No area is recorded yet, so there is little to check and nothing to say.'
    : 'The checks have found nothing in this plan that concerns the law.'
}

/** Each rule that the findings rest on, with how well it was checked. */
const sayRules = (findings: readonly Finding[]): string[] => [
  ...new Set(
    findings
      .flatMap(({ bases }) => bases)
      .map((basis) => {
        const confidence = sayConfidence(basis)
        return `Rule: ${basis.citation}${confidence === null ? '' : ` (${confidence})`}.`
      }),
  ),
]

function lawPart(opened: OpenPlan, findings: readonly Finding[]): SlidePart {
  return {
    title: 'For the chair: findings of law',
    body: {
      kind: 'table',
      lead: findings.length === 0 ? null : 'What the checks noticed. This is not legal advice.',
      head: ['How sure', 'What was noticed', 'What would put it right'],
      rows: findings.map(({ verdict, message, remedy = '–' }) => [
        VERDICT_WORDS[verdict],
        plainLine(message),
        plainLine(remedy),
      ]),
      empty: sayNothing(opened),
    },
    notes: sayRules(findings),
  }
}

/** What the chair alone sees: findings of law, and what has to be recorded before more can be told. */
export function chairSlides({ opened }: SlideMaking): SlidePart[] {
  const findings = check(opened)
  const waits = awaited(opened, findings).map((one) => sayAwaited(opened, one))
  return [
    lawPart(opened, findings.filter(isOfLaw)),
    {
      title: 'For the chair: what is awaited',
      body: { kind: 'words', points: waits.length === 0 ? ['Nothing is waited for.'] : waits },
      notes: ['Until these are recorded, the plan cannot tell more.'],
    },
  ]
}
