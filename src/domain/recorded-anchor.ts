import { holderOf } from './facts.ts'
import type { AnchorRecord, Area, Dated, Milestone, Plan } from './plan.ts'

/** What is recorded of one anchor in one area, by the area itself or by a milestone. */
export type RecordedAnchor = {
  /** The milestone that holds its date, so that it is held once. */
  holder: Milestone | null
  planned: Dated | null
  actual: Dated | null
  /** It has happened, though the day may not be recorded. */
  happened: boolean
  notYet: NonNullable<AnchorRecord['notYet']> | null
}

/** A milestone's date has the milestone's own source where it has none itself. */
const sourced = (dated: Dated | undefined, { source }: Milestone): Dated | null =>
  dated ? { ...dated, ...(!dated.source && source ? { source } : {}) } : null

/** The dates as they are kept: a milestone's own source stays with the milestone. */
export const ownDates = ({ holder, planned, actual }: RecordedAnchor) =>
  holder
    ? { planned: holder.when, actual: holder.done?.when }
    : { planned: planned ?? undefined, actual: actual ?? undefined }

/** What is recorded of an anchor in an area: planned and actual, each with its words. */
export function recordedAnchor(plan: Plan, area: Area, anchor: string): RecordedAnchor {
  const record = area.anchors[anchor]
  const holder = holderOf(plan, area, anchor) ?? null
  const notYet = record?.notYet ?? null
  if (!holder)
    return {
      holder,
      planned: record?.planned ?? null,
      actual: record?.actual ?? null,
      happened: record?.actual !== undefined,
      notYet: record?.actual ? null : notYet,
    }
  return {
    holder,
    planned: sourced(holder.when, holder),
    actual: holder.done ? sourced(holder.done.when, holder) : null,
    happened: holder.done !== undefined,
    notYet: holder.done ? null : notYet,
  }
}
