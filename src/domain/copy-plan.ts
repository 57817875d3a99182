import type { Plan } from './plan.ts'
import { parsePlan } from './plan-file.ts'

type Fresh = {
  id: string
  title?: string
  /** The moment of making, ISO in UTC. */
  now: string
  /** Gives another opaque id each time. */
  newId: () => string
}

/** Renames every id wherever it is used. Ids are opaque, so nothing else may look like one. */
function renameIds(value: unknown, names: ReadonlyMap<string, string>, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => renameIds(item, names, key))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, held]) => [
        // The names that a version keeps are held by the ids of what they name.
        key === 'names' ? (names.get(name) ?? name) : name,
        renameIds(held, names, name),
      ]),
    )
  return typeof value === 'string' && REFERENCES.has(key) ? (names.get(value) ?? value) : value
}

const REFERENCES = new Set([
  'id',
  'council',
  'board',
  'localAuthority',
  'clinicalCommissioningGroups',
  'chiefOfficersOfPolice',
  'organisation',
  'body',
  'reportOf',
  'other',
  'area',
  'areas',
  'dependsOn',
  'milestone',
  'option',
  'sameAs',
  'function',
  'into',
  'version',
  'agreedBy',
  'against',
])

/** A plan of one's own from an example or a starting point: the same content under new ids. */
export function copyPlan(from: Plan, fresh: Fresh): Plan {
  // `$schema` points from the shipped file's folder, which is not where the copy will lie.
  const { example: _, $schema: __, archivedOn: ___, ...content } = from
  const things = [
    ...from.organisations,
    ...from.areas,
    ...from.bodies,
    ...from.lines,
    ...from.seats,
    ...from.functions,
    ...from.options,
    ...from.optionVersions,
    ...from.fates,
    ...from.positions,
    ...from.checklist,
    ...from.slides,
    ...from.milestones,
    ...from.requirementRecords,
    ...from.statedDeadlines,
    ...from.money,
    ...from.areas.flatMap(({ openReviews }) => openReviews?.counts ?? []),
  ]
  const names = new Map(things.map(({ id }) => [id, fresh.newId()]))
  const copied = parsePlan({
    ...(renameIds({ ...content, id: '' }, names) as object),
    id: fresh.id,
    title: fresh.title ?? from.title,
    revision: 0,
    createdAt: fresh.now,
    changedAt: fresh.now,
    // Nobody was told anything by a copy's calendar, and nobody has its address.
    ...{ calendar: [], calendarFrom: 0, feeds: [], moments: [] },
    calendarKey: `${fresh.newId()}-${fresh.newId()}`,
  })
  if (!copied.ok) throw new Error(copied.problems.map(({ message }) => message).join(' '))
  return copied.value
}
