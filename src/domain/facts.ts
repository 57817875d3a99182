import { later, type Day } from './day.ts'
import { readEdtf, type Interval, type Reading } from './edtf.ts'
import type { BankHolidays } from './counting.ts'
import type { Framework } from './framework.ts'
import type { Area, Dated, Milestone, Plan, Source } from './plan.ts'

/** A plan on a given day. `today` is an argument, never the clock. */
export type PlanSetting = { plan: Plan; holidays: BankHolidays; today: Day }

/** Everything a check or a schedule may look at: a plan on a day, and the law it moves to. */
export type Setting = PlanSetting & { framework: Framework }

/** A plan as opened: one of structure only has no framework. */
export type OpenPlan = PlanSetting & {
  framework: Framework | null
  /** It is shown as it stood at the end of this day; else as it is now. */
  asAt?: Day
}

/** Whether a fact is planned, has happened, or is not recorded at all. */
export type RestsOn = 'planned' | 'actual' | 'unrecorded'

/** One date as the plan knows it. `notYet`: the day on which it was recorded as not done. */
export type KnownDate = {
  restsOn: RestsOn
  reading: Reading | null
  asWritten?: string
  sources: string[]
  subjects: string[]
  notYet: Day | null
}

/** Nothing is recorded of a date. */
export const UNRECORDED: KnownDate = {
  restsOn: 'unrecorded',
  reading: null,
  sources: [],
  subjects: [],
  notYet: null,
}

export const sourceText = (source: Source | undefined): string[] => (source ? [source.text] : [])

/** Does this milestone concern this area? One that names no area concerns all. */
export const concerns = (milestone: Milestone, area: Area): boolean =>
  milestone.areas.length === 0 || milestone.areas.includes(area.id)

export const isLive = (milestone: Milestone): boolean => milestone.cancelled === undefined

export const liveMilestones = (plan: Plan): Milestone[] => plan.milestones.filter(isLive)

type Index = { byId: Map<string, Milestone>; setters: Milestone[] }

const indexes = new WeakMap<Plan, Index>()

/** A plan never changes in place, so what is looked up in it again and again is found once. */
function indexOf(plan: Plan): Index {
  const known = indexes.get(plan)
  if (known) return known
  const index = {
    byId: new Map(plan.milestones.map((milestone) => [milestone.id, milestone])),
    setters: plan.milestones.filter((one) => one.sets !== undefined && isLive(one)),
  }
  indexes.set(plan, index)
  return index
}

/** A milestone by its id. */
export const milestoneById = (plan: Plan, id: string): Milestone | undefined =>
  indexOf(plan).byId.get(id)

/** The areas a milestone concerns. */
export const areasOf = (plan: Plan, milestone: Milestone): Area[] =>
  plan.areas.filter((area) => concerns(milestone, area))

function known(restsOn: RestsOn, dated: Dated, more: Partial<KnownDate>): KnownDate {
  return {
    restsOn,
    reading: readEdtf(dated.edtf),
    ...(dated.asWritten === undefined ? {} : { asWritten: dated.asWritten }),
    sources: sourceText(dated.source),
    subjects: [],
    notYet: null,
    ...more,
  }
}

/** When a milestone is planned or was done. Done without a day of its own keeps the planned date. */
export function milestoneDate(milestone: Milestone): KnownDate {
  const subjects = [milestone.id]
  const sources = sourceText(milestone.source)
  const dated = milestone.done ? (milestone.done.when ?? milestone.when) : milestone.when
  if (!dated) return { ...UNRECORDED, subjects, sources }
  const own = sourceText(dated.source)
  return known(milestone.done ? 'actual' : 'planned', dated, {
    subjects,
    sources: own.length > 0 ? own : sources,
  })
}

/** The milestone that holds the date of an anchor in an area, so that a date is held once. */
export const holderOf = (plan: Plan, area: Area, anchor: string): Milestone | undefined =>
  indexOf(plan).setters.find((milestone) => milestone.sets === anchor && concerns(milestone, area))

/** The date of an anchor in one area: from its record, or from the milestone that sets it. */
export function anchorDate(plan: Plan, area: Area, anchor: string): KnownDate {
  const setter = holderOf(plan, area, anchor)
  const record = area.anchors[anchor]
  const notYet = record?.notYet?.asAt ?? null
  if (setter) return { ...milestoneDate(setter), notYet: setter.done ? null : notYet }
  if (!record) return UNRECORDED
  if (record.actual) return known('actual', record.actual, {})
  if (record.planned) return known('planned', record.planned, { notYet })
  return { ...UNRECORDED, notYet, sources: sourceText(record.notYet?.source) }
}

/**
 * The days on which a milestone can still fall once what it waits for is counted in: a report
 * published "in September" after a meeting on the 26th is published from the 26th on.
 */
export function narrowedDays(plan: Plan, milestone: Milestone): Interval | null {
  const own = milestoneDate(milestone).reading
  if (!own) return null
  if (milestone.done) return own
  let notBefore: Day | null = null
  for (const id of milestone.dependsOn) {
    const other = milestoneById(plan, id)
    const start = other && isLive(other) ? milestoneDate(other).reading?.earliest : undefined
    if (start) notBefore = notBefore === null ? start : later(notBefore, start)
  }
  if (notBefore === null || (own.latest !== null && notBefore > own.latest)) return own
  if (own.earliest !== null && own.earliest >= notBefore) return own
  return { earliest: notBefore, latest: own.latest }
}

/** The anchor's name in a sentence: "the publication date". */
export function anchorName(framework: Framework, anchor: string): string {
  const found = framework.anchors.find(({ id }) => id === anchor)
  return `the ${(found?.title ?? anchor).toLowerCase().replace(/^the /, '')}`
}
