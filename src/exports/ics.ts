import type { OpenPlan } from '../domain/facts.ts'
import type { ExportOptions } from './export-options.ts'
import { writeCalendar, type CalendarEvent } from './ical-file.ts'
import { anchorDrafts } from './ics-anchors.ts'
import { frameworkDrafts, type CalendarDraft } from './ics-framework.ts'
import { milestoneDrafts } from './ics-milestones.ts'
import { description, planUrl, summary } from './ics-words.ts'
import { planTitle } from '../domain/plan-title.ts'
import { noticeLines } from './notices.ts'

const ID_LENGTH = 40

/** An entry's id tells nothing and outlives every change of its day and title. */
const uidOf = (opened: OpenPlan, slot: string, { digest }: ExportOptions): string =>
  digest(`${opened.plan.calendarKey}|${slot}`).slice(0, ID_LENGTH)

/** A calendar must hold something; this says that there is nothing yet, on the day of the plan. */
function nothingYet(opened: OpenPlan): CalendarDraft {
  const title = `No dates recorded yet in ${planTitle(opened)}`
  return {
    slot: 'nothing-yet',
    day: opened.plan.createdAt.slice(0, 10),
    category: 'Local milestone',
    status: 'TENTATIVE',
    summary: summary({ title }),
    lines: [`${title}. This entry stands on the day the plan was started and marks no deadline.`],
  }
}

const inOrder = (a: CalendarDraft, b: CalendarDraft): number =>
  a.day === b.day ? 0 : a.day < b.day ? -1 : 1

function eventOf(opened: OpenPlan, options: ExportOptions, draft: CalendarDraft): CalendarEvent {
  const { plan } = opened
  const url = planUrl(opened, options.publicUrl)
  return {
    uid: uidOf(opened, draft.slot, options),
    // An example never changes, so its entries never rise.
    sequence: plan.example ? 0 : plan.revision,
    changedAt: plan.changedAt,
    first: draft.day,
    last: draft.day,
    summary: draft.summary,
    description: description(draft.lines, opened, url),
    status: draft.status,
    categories: [draft.category],
    url,
  }
}

const draftsOf = (opened: OpenPlan): CalendarDraft[] =>
  [...frameworkDrafts(opened), ...anchorDrafts(opened), ...milestoneDrafts(opened)].toSorted(
    inOrder,
  )

/**
 * The whole programme as an iCalendar file: every date of law and guidance, the
 * areas' own dates that others count from, and every milestone,
 * done and cancelled ones included. Its bytes follow from the plan and the law alone, not from the
 * day it is asked for. Throws if the plan holds a day that does not exist.
 */
export function toIcs(opened: OpenPlan, options: ExportOptions): string {
  const drafts = draftsOf(opened)
  const shown = drafts.length > 0 ? drafts : [nothingYet(opened)]
  return writeCalendar({
    name: planTitle(opened),
    description: ['The dates of this plan.', ...noticeLines(opened)].join(' '),
    events: shown.map((draft) => eventOf(opened, options, draft)),
  })
}

/**
 * The dates of one requirement, event or milestone, each as it stands in the whole calendar, ids
 * included, so that somebody who has both has each date once. Null where it has no date.
 */
export function entryIcs(opened: OpenPlan, id: string, options: ExportOptions): string | null {
  const drafts = draftsOf(opened).filter(({ of }) => of === id)
  if (drafts.length === 0) return null
  return writeCalendar({ events: drafts.map((draft) => eventOf(opened, options, draft)) })
}
