import { FORCE_WORDS, VERDICT_WORDS } from '../domain/vocabulary.ts'
import { sayConfidence } from '../domain/confidence.ts'
import type { OpenPlan } from '../domain/facts.ts'
import { check, FORCES, isOwn } from '../domain/findings/check.ts'
import type { Finding } from '../domain/findings/finding.ts'
import {
  heading,
  marked,
  paragraph,
  space,
  strong,
  text,
  type RootContent,
} from './markdown-nodes.ts'

/** The sources of a finding, each with how well it was checked where that is less than read. */
function sayCitations({ bases, sources }: Finding): string[] {
  const cited = bases.map((basis) => marked(basis.citation, sayConfidence(basis)))
  return [
    ...(cited.length === 0 ? [] : [`Rule: ${[...new Set(cited)].join('; ')}.`]),
    ...(sources.length === 0 ? [] : [`In the papers: ${sources.join('; ')}.`]),
  ]
}

function findingItem(finding: Finding) {
  const sentences = [
    finding.message,
    ...(finding.remedy === undefined ? [] : [finding.remedy]),
    ...sayCitations(finding),
  ]
  const said = paragraph(
    strong(`${VERDICT_WORDS[finding.verdict]}.`),
    space,
    text(sentences.join(' ')),
  )
  return { type: 'listItem' as const, spread: false, children: [said] }
}

function findingList(title: string, findings: readonly Finding[]): RootContent[] {
  if (findings.length === 0) return []
  return [
    heading(3, title),
    { type: 'list', ordered: false, spread: false, children: findings.map(findingItem) },
  ]
}

/** What the checks noticed: by force, and last what is the same for every plan. */
export function findingBlocks(opened: OpenPlan): RootContent[] {
  if (opened.framework === null)
    return [paragraph(text('This plan has no framework, so there is nothing to hold it against.'))]
  const findings = check(opened)
  const own = findings.filter(isOwn)
  const national = findings.filter((finding) => !isOwn(finding))
  const byForce = FORCES.flatMap((force) =>
    findingList(
      FORCE_WORDS[force],
      own.filter((finding) => finding.force === force),
    ),
  )
  return [
    ...(own.length === 0 ? [paragraph(text('Nothing wrong was found in this plan.'))] : byForce),
    ...findingList('The same for every plan', national),
  ]
}
