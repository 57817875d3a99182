import { isSame } from './is-same.ts'
import type { Finding } from './findings/finding.ts'

/**
 * A finding whose words or verdict a change alters. Several on one side where the checks tell in
 * one what they tell apart on the other: two areas whose dates come to differ.
 */
export type ChangedFinding = { before: Finding[]; after: Finding[] }

/** What a change does to what the checks notice. */
export type FindingChanges = {
  appear: Finding[]
  go: Finding[]
  change: ChangedFinding[]
  /** How many findings stay as they are. */
  stay: number
}

type Subjects = (finding: Finding) => readonly string[]

/** What makes two findings the same one, whatever they say of it now. */
const keyOf = ({ code, force, citations }: Finding, subjects: readonly string[]): string =>
  JSON.stringify([code, force, subjects.toSorted(), citations])

/** Several findings may share a key (two steps in the wrong order); they pair up in turn. */
const byKey = (findings: readonly Finding[], subjects: Subjects): Map<string, Finding[]> =>
  Map.groupBy(findings, (finding) => keyOf(finding, subjects(finding)))

/** Pairs findings of the same subjects; what has no twin is left over on its side. */
function pairUp(before: readonly Finding[], after: readonly Finding[]): FindingChanges {
  const then = byKey(before, ({ subjects }) => subjects)
  const changes: FindingChanges = { appear: [], go: [], change: [], stay: 0 }
  for (const finding of after) {
    const twin = then.get(keyOf(finding, finding.subjects))?.shift()
    if (!twin) changes.appear.push(finding)
    else if (isSame(twin, finding)) changes.stay += 1
    else changes.change.push({ before: [twin], after: [finding] })
  }
  changes.go.push(...[...then.values()].flat())
  return changes
}

type Split = { areas: ReadonlySet<string>; others: Subjects }

const splitBy = (areaIds: Iterable<string>): Split => {
  const areas = new Set(areaIds)
  return { areas, others: ({ subjects }) => subjects.filter((id) => !areas.has(id)) }
}

/** Do two findings concern an area that is the same, or none in particular? */
function meet(a: Finding, b: Finding, { areas }: Split): boolean {
  const own = a.subjects.filter((id) => areas.has(id))
  const theirs = b.subjects.filter((id) => areas.has(id))
  return own.length + theirs.length === 0 || own.some((id) => theirs.includes(id))
}

/** Puts those together that are one finding told for other areas together than before. */
function regroup({ go, appear, change, stay }: FindingChanges, split: Split): FindingChanges {
  const gone = new Set(go)
  const fresh = new Set(appear)
  const regrouped: ChangedFinding[] = []
  const same = byKey(appear, split.others)
  for (const before of go) {
    const after = (same.get(keyOf(before, split.others(before))) ?? []).filter((one) =>
      meet(before, one, split),
    )
    if (after.length === 0) continue
    gone.delete(before)
    const home = regrouped.find((group) => group.after.some((one) => after.includes(one)))
    const group = home ?? { before: [], after: [] }
    if (!home) regrouped.push(group)
    group.before.push(before)
    group.after.push(...after.filter((one) => !group.after.includes(one)))
    for (const one of after) fresh.delete(one)
  }
  return { go: [...gone], appear: [...fresh], change: [...change, ...regrouped], stay }
}

/** What differs between the findings of a plan before and after a change. */
export const findingChanges = (
  before: readonly Finding[],
  after: readonly Finding[],
  areaIds: Iterable<string>,
): FindingChanges => regroup(pairUp(before, after), splitBy(areaIds))
