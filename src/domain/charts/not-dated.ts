import type { LeftOut } from '../chart.ts'
import type { OpenPlan } from '../facts.ts'
import { schedule, type ScheduleEntry } from '../schedule.ts'
import { showList } from '../show-date.ts'
import type { Dependency } from './dependencies.ts'
import { drawnDate } from './milestone-rows.ts'
import { partlyDated } from './partly-dated.ts'

/** Something without a row, with the area it is missing in. */
type Missing = LeftOut & { areas: readonly string[] }

const keyOf = (id: string, area: string | null): string => `${id} ${area ?? ''}`

const sentenceless = (text: string): string => text.replace(/\.$/u, '')

const missingMilestones = ({ plan }: OpenPlan): Missing[] =>
  plan.milestones.flatMap((milestone) => {
    const { id, title: name, cancelled } = milestone
    if (cancelled)
      return [{ id, name, why: `cancelled: ${sentenceless(cancelled.reason)}`, areas: [] }]
    return drawnDate(milestone) ? [] : [{ id, name, why: 'no date is recorded for it', areas: [] }]
  })

/** What law and guidance ask without a day, or not yet; once for all areas where it is so alike. */
function missingRequirements(opened: OpenPlan, scheduled: readonly ScheduleEntry[]): Missing[] {
  const { areas } = opened.plan
  const undated = scheduled.filter(({ kind, due }) => kind !== 'milestone' && due === null)
  const groups = Map.groupBy(undated, ({ id, why }) => `${id} ${why}`)
  return [...groups.values()].flatMap((group: readonly ScheduleEntry[]) => {
    const [first] = group
    if (!first) return []
    const { id, title, why } = first
    const own = areas.filter((area) => group.some((entry) => entry.area === area.id))
    const where = own.length === areas.length ? '' : ` (${showList(own.map(({ name }) => name))})`
    const areaIds = own.map((area) => area.id)
    return [{ id, name: `${title}${where}`, why: sentenceless(why), areas: areaIds }]
  })
}

const named = (names: readonly string[]): string => showList(names.map((name) => `“${name}”`))

/** A dependency is told with the second of the two if that has no row, else with the first. */
function withArrows(
  { areas, ...left }: Missing,
  lost: readonly Dependency[],
  gone: ReadonlySet<string>,
) {
  const isSecond = ({ second }: Dependency): boolean =>
    second.id === left.id && (second.area === null || areas.includes(second.area))
  const isFirst = ({ first, second }: Dependency): boolean =>
    first.id === left.id && !gone.has(keyOf(second.id, second.area))
  const before = [...new Set(lost.filter(isSecond).map(({ first }) => first.name))]
  const after = [...new Set(lost.filter(isFirst).map(({ second }) => second.name))]
  const said = [
    left.why,
    ...(before.length === 0 ? [] : [`waits for ${named(before)}`]),
    ...(after.length === 0
      ? []
      : [`${named(after)} ${after.length === 1 ? 'waits' : 'wait'} for it`]),
  ]
  return { ...left, why: said.join('; ') }
}

/** A requirement that the plan's framework does not know has no row, and nothing else to tell it. */
const unknown = (lost: readonly Dependency[], gone: ReadonlySet<string>): Missing[] => {
  const untold = lost.filter(
    ({ first, second }) =>
      !gone.has(keyOf(first.id, null)) && !gone.has(keyOf(second.id, second.area)),
  )
  return [...Map.groupBy(untold, ({ second }) => keyOf(second.id, second.area)).values()].flatMap(
    ([one]) =>
      one
        ? [
            {
              id: one.second.id,
              name: one.second.name,
              why: 'no date is known for it',
              areas: [one.second.area ?? ''],
            },
          ]
        : [],
  )
}

/** What is not drawn, and why, with the dependencies that are lost with it. */
export function notDated(opened: OpenPlan, lost: readonly Dependency[]): LeftOut[] {
  const scheduled = schedule(opened)
  const missing = [...missingRequirements(opened, scheduled), ...missingMilestones(opened)]
  const gone = new Set(
    missing.flatMap(({ id, areas }) =>
      areas.length === 0 ? [keyOf(id, null)] : areas.map((area) => keyOf(id, area)),
    ),
  )
  return [
    ...partlyDated(opened, scheduled),
    ...[...missing, ...unknown(lost, gone)].map((one) => withArrows(one, lost, gone)),
  ]
}
