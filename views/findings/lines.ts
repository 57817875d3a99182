import type { Finding } from '../../src/domain/findings/finding.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { showList } from '../../src/domain/show-date.ts'
import { areasNamed, mergeText } from '../same-in-areas.ts'

/** One finding as shown: once for every area in which it says the same. */
export type FindingLine = { finding: Finding; areas: string[] }

type Named = { finding: Finding; areas: string[] }

const keyOf = (finding: Finding): string =>
  JSON.stringify([
    finding.code,
    finding.force,
    finding.verdict,
    finding.restsOn,
    finding.citations,
    finding.sources,
  ])

/**
 * One finding for several areas; null where it says different things. "Each of" keeps the sentence
 * in the singular that it was written in.
 */
function merge(group: readonly Named[]): Finding | null {
  const first = group[0]?.finding
  if (!first) return null
  const joint = `each of ${showList(group.map(({ areas }) => areas[0] ?? ''))}`
  const texts = (pick: (finding: Finding) => string): string | null =>
    mergeText(
      group.map(({ finding, areas }) => ({ text: pick(finding), area: areas[0] ?? null })),
      joint,
    )
  const message = texts((finding) => finding.message)
  const remedy = texts((finding) => finding.remedy ?? '')
  if (message === null || remedy === null) return null
  const subjects = [...new Set(group.flatMap(({ finding }) => finding.subjects))]
  return { ...first, subjects, message, ...(first.remedy === undefined ? {} : { remedy }) }
}

/** Findings of a plan with what is equal in several areas told once. */
export function findingLines(plan: Plan, findings: readonly Finding[]): FindingLine[] {
  const groups: Named[][] = []
  for (const finding of findings) {
    const areas = areasNamed(plan, finding.subjects).map(({ name }) => name)
    const own = { finding, areas }
    const home =
      areas.length === 1
        ? groups.find(
            ([first, ...rest]) =>
              first?.areas.length === 1 &&
              keyOf(first.finding) === keyOf(finding) &&
              merge([first, ...rest, own]) !== null,
          )
        : undefined
    if (home) home.push(own)
    else groups.push([own])
  }
  return groups.flatMap((group) => {
    const finding = merge(group) ?? group[0]?.finding
    if (!finding) return []
    const areas = group.length > 1 ? group.flatMap(({ areas }) => areas) : (group[0]?.areas ?? [])
    return [{ finding, areas }]
  })
}
