import { milestoneById, type OpenPlan } from '../facts.ts'
import type { RequirementRecord } from '../plan.ts'
import type { RowDraft } from './row-draft.ts'

/** One thing that has to be done before another: a milestone first, then it or a requirement. */
export type Dependency = {
  first: { id: string; name: string }
  /** The area's id for a requirement; a milestone has none. */
  second: { id: string; name: string; area: string | null }
}

function requirementName({ framework, plan }: OpenPlan, record: RequirementRecord): string {
  const title = framework?.entries.find(({ id }) => id === record.requirement)?.title
  const area = plan.areas.find(({ id }) => id === record.area)?.name
  const where = plan.areas.length > 1 && area !== undefined ? ` (${area})` : ''
  return `${title ?? record.requirement}${where}`
}

/** Every dependency that a plan records. */
function dependencies(opened: OpenPlan): Dependency[] {
  const { milestones, requirementRecords } = opened.plan
  const titles = new Map(milestones.map(({ id, title }) => [id, title]))
  const after = (second: Dependency['second'], ids: readonly string[]): Dependency[] =>
    [...new Set(ids)].flatMap((id) => {
      const name = titles.get(id)
      return name === undefined || id === second.id ? [] : [{ first: { id, name }, second }]
    })
  return [
    ...milestones.flatMap(({ id, title, dependsOn }) =>
      after({ id, name: title, area: null }, dependsOn),
    ),
    ...requirementRecords.flatMap((record) => {
      const { requirement: id, area, dependsOn } = record
      return after({ id, name: requirementName(opened, record), area }, dependsOn)
    }),
  ]
}

/** The rows of the second of two: a requirement may have several dates. */
const rowsOfSecond = (
  rows: readonly RowDraft[],
  { second: { id, area } }: Dependency,
): readonly RowDraft[] =>
  area === null
    ? rows.filter((row) => row.from.kind === 'milestone' && row.id === id)
    : rows.filter(
        ({ from, areas }) =>
          from.kind !== 'milestone' &&
          from.kind !== 'anchor' &&
          from.id === id &&
          areas.includes(area),
      )

/** The row of the second of two: of a requirement's several dates its first in law, or its first. */
function rowOfSecond(own: readonly RowDraft[]): RowDraft | undefined {
  return own.find(({ force }) => force === 'law') ?? own[0]
}

/** A dependency with the row that its arrow leads to, and all rows of the same thing. */
type Paired = {
  one: Dependency
  second: RowDraft | undefined
  own: readonly RowDraft[]
  isDrawn: boolean
}

/** Every dependency of a plan, and whether both of its ends are drawn. */
export function pairedRows(opened: OpenPlan, rows: readonly RowDraft[]): Paired[] {
  const drawn = new Set(rows.map(({ id }) => id))
  return dependencies(opened).map((one) => {
    const own = rowsOfSecond(rows, one)
    const second = rowOfSecond(own)
    return { one, own, second, isDrawn: second !== undefined && drawn.has(one.first.id) }
  })
}

/** What a row waits for that no arrow to it tells, and why none does. */
export function afterUndrawn(
  { plan }: OpenPlan,
  row: RowDraft,
  paired: readonly Paired[],
): string[] {
  const said = paired.flatMap(({ one: { first }, own, second, isDrawn }) => {
    if (!own.includes(row) || (isDrawn && second === row)) return []
    const isCancelled = milestoneById(plan, first.id)?.cancelled !== undefined
    const why = isDrawn
      ? 'drawn at another of its dates'
      : isCancelled
        ? 'cancelled'
        : 'not shown: no date'
    return [`${first.name} (${why})`]
  })
  return [...new Set(said)]
}
