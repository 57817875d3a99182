import type { OpenPlan } from '../facts.ts'
import type { Framework } from '../framework.ts'
import { anchorDrafts } from './anchor-drafts.ts'
import type { CalendarDraft } from './calendar-draft.ts'
import { frameworkDrafts } from './framework-drafts.ts'
import { milestoneDrafts } from './milestone-drafts.ts'

/** What is recorded as done is done; what is not is told alike on every day. */
const LONG_AFTER = '2199-12-31'

const inOrder = (a: CalendarDraft, b: CalendarDraft): number =>
  a.day === b.day ? 0 : a.day < b.day ? -1 : 1

type Made = { framework: Framework | null; drafts: readonly CalendarDraft[] }

const made = new WeakMap<OpenPlan['plan'], Made>()

/**
 * Every date of a plan's calendar, by day: of law and guidance, of the areas' own that others count
 * from, and of milestones, done and cancelled ones included. The same on whatever day it is asked.
 */
export function calendarDrafts(opened: OpenPlan): readonly CalendarDraft[] {
  const known = made.get(opened.plan)
  if (known?.framework === opened.framework) return known.drafts
  const always = { ...opened, today: LONG_AFTER }
  const drafts = [
    ...frameworkDrafts(always),
    ...anchorDrafts(always),
    ...milestoneDrafts(always),
  ].toSorted(inOrder)
  made.set(opened.plan, { framework: opened.framework, drafts })
  return drafts
}
