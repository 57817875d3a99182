import type { OpenPlan } from '../../src/domain/facts.ts'
import { holderOf } from '../../src/domain/facts.ts'
import { startOf } from '../../src/domain/findings/start.ts'
import type { Area, Dated, Plan, Source } from '../../src/domain/plan.ts'
import { sayKnown } from '../../src/domain/reading.ts'
import { showDay, showEdtf } from '../../src/domain/show-date.ts'

/** A date as recorded: as read, as written, and where it stands. */
export type Recorded = { asRead: string; asWritten?: string; source?: Source }

export type KeyDate = {
  title: string
  planned: Recorded | null
  actual: Recorded | null
  /** What else is known of it: recorded as not done, stated but not as this date. */
  note?: string
}

/** The key dates of every area in which they are the same. */
export type AreaDates = { areas: string[]; dates: KeyDate[] }

/** The dates that everything turns on, in the order in which they should fall. */
export const KEY_DATES = [
  { anchor: 'publicationDate', title: 'Publication of the arrangements' },
  { anchor: 'boardEndDate', title: 'The board’s last day in office' },
  { anchor: 'implementationDate', title: 'Start of the new arrangements' },
] as const

function recorded(dated: Dated | undefined, fallback?: Source): Recorded | null {
  if (!dated) return null
  const source = dated.source ?? fallback
  return {
    asRead: showEdtf(dated.edtf),
    ...(dated.asWritten === undefined ? {} : { asWritten: dated.asWritten }),
    ...(source === undefined ? {} : { source }),
  }
}

function held(plan: Plan, area: Area, anchor: string): Omit<KeyDate, 'title'> {
  const setter = holderOf(plan, area, anchor)
  if (setter) {
    const done = setter.done ? (setter.done.when ?? setter.when) : undefined
    return {
      planned: recorded(setter.when, setter.source),
      actual: recorded(done, setter.source),
    }
  }
  const record = area.anchors[anchor]
  const notYet = record?.notYet
  return {
    planned: recorded(record?.planned),
    actual: recorded(record?.actual),
    ...(notYet ? { note: `Recorded on ${showDay(notYet.asAt)} as not done.` } : {}),
  }
}

/** A start that the plan states without saying that it is the implementation date in law. */
function statedStart(opened: OpenPlan, area: Area): { note?: string } {
  const { framework } = opened
  const start = framework ? startOf({ ...opened, framework }, area) : null
  return start?.reading
    ? {
        note: `A start is stated, ${sayKnown(start)}, but not that it is the implementation date in law.`,
      }
    : {}
}

function datesOf(opened: OpenPlan, area: Area): KeyDate[] {
  return KEY_DATES.map(({ anchor, title }) => {
    const known = held(opened.plan, area, anchor)
    const missing = known.planned === null && known.actual === null
    return {
      title,
      ...known,
      ...(missing && anchor === 'implementationDate' ? statedStart(opened, area) : {}),
    }
  })
}

/** Publication, the board's last day and the start, for each area; equal areas together. */
export function keyDates(opened: OpenPlan): AreaDates[] {
  const groups = new Map<string, AreaDates>()
  for (const area of opened.plan.areas) {
    const dates = datesOf(opened, area)
    const key = JSON.stringify(dates)
    const group = groups.get(key)
    if (group) group.areas.push(area.name)
    else groups.set(key, { areas: [area.name], dates })
  }
  return [...groups.values()]
}
