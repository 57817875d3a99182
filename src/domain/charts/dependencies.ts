import type { OpenPlan } from '../facts.ts'
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
export function dependencies(opened: OpenPlan): Dependency[] {
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

/** The row of the second of two: of a requirement's several dates its first in law, or its first. */
export function rowOfSecond(
  rows: readonly RowDraft[],
  { second: { id, area } }: Dependency,
): RowDraft | undefined {
  if (area === null) return rows.find((row) => row.from.kind === 'milestone' && row.id === id)
  const own = rows.filter(
    ({ from, areas }) =>
      from.kind !== 'milestone' && from.kind !== 'anchor' && from.id === id && areas.includes(area),
  )
  return own.find(({ force }) => force === 'law') ?? own[0]
}
