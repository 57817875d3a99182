import { dueOf } from './due.ts'
import { anchorName, type OpenPlan, type Setting } from './facts.ts'
import { anchorsOf, type Basis, type Entry } from './framework.ts'
import type { Area } from './plan.ts'
import { sayDate, type BasisReading } from './reading.ts'
import { schedule, type ScheduleEntry } from './schedule.ts'
import type { Standing } from './standing.ts'

/** One basis with the date it gives. */
export type DatedBasis = {
  basis: Basis
  reading: BasisReading
  due: string
  /** "the publication date (28 June 2019)": what the date counts from, if anything. */
  countedFrom: string | null
}

/** One date of a requirement or event: its bases that fall on it, in one area or the whole plan. */
export type FrameworkDate = {
  entry: Entry
  /** Null: the same in the whole plan. */
  area: Area | null
  due: string
  bases: DatedBasis[]
  /** What this date is for ever, whatever its day or title: the root of a calendar entry's id. */
  slot: string
  /** Where the requirement stands in the areas this date is for. */
  standings: Standing[]
}

type InArea = { area: Area; standing: Standing; bases: DatedBasis[] }

const isFixed = ({ basis }: DatedBasis): boolean => anchorsOf(basis.rule).length === 0

function countedFrom(setting: Setting, area: Area, basis: Basis): string | null {
  const due = dueOf(setting, area, basis.rule)
  if (due.kind === 'missing') return `${anchorName(setting.framework, due.anchor)} (not recorded)`
  if (due.kind !== 'date' || !due.from || due.anchor === undefined) return null
  const planned = due.from.restsOn === 'planned' ? 'planned: ' : ''
  return `${anchorName(setting.framework, due.anchor)} (${planned}${sayDate(due.from)})`
}

function datedBases(setting: Setting, entry: Entry, scheduled: ScheduleEntry, area: Area) {
  return scheduled.bases.flatMap((reading): DatedBasis[] => {
    const basis = entry.bases.find(({ id }) => id === reading.id)
    if (!basis || !reading.applies || reading.due === null) return []
    const counted = countedFrom(setting, area, basis)
    return [{ basis, reading, due: reading.due, countedFrom: counted }]
  })
}

/** One basis in several areas is one: the first stands for all. */
const unrepeated = (bases: readonly DatedBasis[]): DatedBasis[] => [
  ...new Map(bases.map((dated) => [dated.basis.id, dated])).values(),
]

const inOrderOf = (entry: Entry, bases: readonly DatedBasis[]): DatedBasis[] =>
  bases.toSorted((a, b) => entry.bases.indexOf(a.basis) - entry.bases.indexOf(b.basis))

function byDue(bases: readonly DatedBasis[]): Map<string, DatedBasis[]> {
  return Map.groupBy(bases, ({ due }) => due)
}

/**
 * The slot rests on one basis, so that a date keeps its identity when it moves onto the day of
 * another or away from it. A plan of one area has no "whole plan" beside it: the first basis counts.
 */
function slotOf(
  entry: Entry,
  area: Area | null,
  bases: readonly DatedBasis[],
  only?: Area,
): string {
  const naming = only ? bases[0] : (bases.find((dated) => isFixed(dated) === !area) ?? bases[0])
  const place = naming && isFixed(naming) ? 'plan' : ((area ?? only)?.id ?? 'plan')
  return `${entry.id}|${place}|${naming?.basis.id ?? ''}`
}

/** Anchored bases that fall, in every area, on a day that is fixed in the same entry. */
function joining(areas: readonly InArea[]): DatedBasis[] {
  const fixedDays = new Set(
    areas.flatMap(({ bases }) => bases.filter(isFixed)).map(({ due }) => due),
  )
  const anchored = areas.flatMap(({ bases }) => bases.filter((dated) => !isFixed(dated)))
  return anchored.filter(({ basis, due }) => {
    const others = anchored.filter((other) => other.basis.id === basis.id)
    return (
      fixedDays.has(due) && others.length === areas.length && others.every((o) => o.due === due)
    )
  })
}

function datesOfEntry(entry: Entry, areas: readonly InArea[]): FrameworkDate[] {
  const only = areas.length === 1 ? areas[0]?.area : undefined
  const joined = joining(areas)
  const whole = areas.flatMap(({ bases }) => bases.filter(isFixed))
  const date = (area: Area | null, due: string, found: readonly DatedBasis[]): FrameworkDate => {
    const bases = inOrderOf(entry, unrepeated(found))
    const concerned = area === null ? areas : areas.filter((one) => one.area === area)
    const standings = concerned.map(({ standing }) => standing)
    return { entry, area, due, bases, slot: slotOf(entry, area, bases, only), standings }
  }
  const forAll = [...byDue([...whole, ...joined])].map(([due, bases]) => date(null, due, bases))
  const forOne = areas.flatMap(({ area, bases }) => {
    const own = bases.filter((dated) => !isFixed(dated) && !joined.includes(dated))
    return [...byDue(own)].map(([due, found]) => date(area, due, found))
  })
  return [...forAll, ...forOne]
}

/**
 * Every date that the framework gives this plan: one for each distinct due date of an entry. Bases
 * that do not apply or have no date are left out. A date that counts from no anchor is one for the
 * whole plan; one that does is one for each area.
 */
export function frameworkDates(opened: OpenPlan): FrameworkDate[] {
  const { framework, plan } = opened
  if (framework === null) return []
  const setting = { ...opened, framework }
  const scheduled = schedule(opened)
  return framework.entries.flatMap((entry) => {
    const areas = plan.areas.flatMap((area): InArea[] => {
      const found = scheduled.find(({ id, area: of }) => id === entry.id && of === area.id)
      if (!found) return []
      return [{ area, standing: found.standing, bases: datedBases(setting, entry, found, area) }]
    })
    return datesOfEntry(entry, areas)
  })
}

/** The other dates of the same entry that somebody who sees this one should know of. */
export const otherDates = (date: FrameworkDate, all: readonly FrameworkDate[]): FrameworkDate[] =>
  all.filter(
    (other) =>
      other.entry === date.entry &&
      other !== date &&
      (other.area === null || date.area === null || other.area === date.area),
  )
