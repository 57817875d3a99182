import { withMilestone } from './change-milestone.ts'
import { parseDay, type Day } from './day.ts'
import { anchorDate, concerns, holderOf } from './facts.ts'
import type { AnchorRecord, Area, Dated, Milestone, Plan } from './plan.ts'
import { accept, refuse, type Result } from './problem.ts'
import { showEdtf, showList } from './show-date.ts'

/** The plan with one of its areas in a new form. */
export const withArea = (plan: Plan, changed: Area): Plan => ({
  ...plan,
  areas: plan.areas.map((area) => (area.id === changed.id ? changed : area)),
})

/** A date that is planned, or as it happened. */
type Setting = { as: 'planned' | 'actual'; date: Dated }

function setByMilestone(
  plan: Plan,
  areas: readonly Area[],
  setter: Milestone,
  { as, date }: Setting,
): Result<Plan> {
  const asked = new Set(areas.map(({ id }) => id))
  const others = plan.areas.filter((other) => !asked.has(other.id) && concerns(setter, other))
  if (others.length > 0)
    return refuse(
      `This date is held by the milestone “${setter.title}”, which also sets it for ${others.map(({ name }) => name).join(', ')}. Change the milestone (${setter.id}).`,
      'anchor',
    )
  if (as === 'planned' && setter.done)
    return refuse(`“${setter.title}” is recorded as done; change the actual date instead.`, 'as')
  return accept(
    withMilestone(
      plan,
      as === 'actual' ? { ...setter, done: { when: date } } : { ...setter, when: date },
    ),
  )
}

function setInRecord(plan: Plan, area: Area, anchor: string, { as, date }: Setting): Plan {
  // What has happened is no longer what had not happened yet.
  const { notYet, ...dates } = area.anchors[anchor] ?? {}
  const kept = as === 'planned' && notYet ? { ...dates, notYet } : dates
  return withArea(plan, {
    ...area,
    anchors: { ...area.anchors, [anchor]: { ...kept, [as]: date } },
  })
}

/** A plan with a date set, and the milestones that hold it there. */
type DateSet = { plan: Plan; holders: readonly Milestone[] }

/**
 * Sets one anchor in some areas: in each area's own record, or in the milestone that holds the
 * date, so that it is held once. Refused where that milestone holds it for other areas as well.
 */
export function dateInAreas(
  plan: Plan,
  areas: readonly Area[],
  anchor: string,
  setting: Setting,
): Result<DateSet> {
  const holders = new Set<Milestone>()
  let next = plan
  for (const area of areas) {
    const holder = holderOf(plan, area, anchor)
    if (holder) holders.add(holder)
    else next = setInRecord(next, area, anchor, setting)
  }
  for (const holder of holders) {
    const moved = setByMilestone(next, areas, holder, setting)
    if (!moved.ok) return moved
    next = moved.value
  }
  return accept({ plan: next, holders: [...holders] })
}

/** "27 September 2019 (“the 27th”), by the milestone “Publish”". */
export function sayDated({ edtf, asWritten }: Dated, holders: readonly Milestone[]): string {
  const shown = showEdtf(edtf)
  const differs = asWritten !== undefined && asWritten.toLowerCase() !== shown.toLowerCase()
  const words = differs ? ` (“${asWritten}”)` : ''
  const titles = holders.map(({ title }) => `“${title}”`)
  const by =
    titles.length === 0
      ? ''
      : `, by the milestone${titles.length > 1 ? 's' : ''} ${showList(titles)}`
  return `${shown}${words}${by}`
}

type NotYet = { anchor: string; title: string; notYet: NonNullable<AnchorRecord['notYet']> }

/** Records in one area that something had not happened by a day; refused once it has. */
export function notYetIn(
  plan: Plan,
  area: Area,
  { anchor, title, notYet }: NotYet,
  today: Day,
): Result<Plan> {
  const asAt = parseDay(notYet.asAt)
  if (asAt === null || asAt > today)
    return refuse('Give the day on which it had not happened, today or earlier.', 'asAt')
  const known = anchorDate(plan, area, anchor)
  if (known.restsOn === 'actual')
    return refuse(
      `${title} of ${area.name} is recorded as done${known.reading ? ` (${showEdtf(known.reading.edtf)})` : ''}; change that first.`,
      'anchor',
    )
  const record = { ...area.anchors[anchor], notYet: { ...notYet, asAt } }
  return accept(withArea(plan, { ...area, anchors: { ...area.anchors, [anchor]: record } }))
}
