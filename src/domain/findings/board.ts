import { isBy, type Answer } from '../compare.ts'
import { addDays, type Day } from '../day.ts'
import { dueOf } from '../due.ts'
import { exactDay, type Interval } from '../edtf.ts'
import {
  anchorDate,
  areasOf,
  liveMilestones,
  milestoneDate,
  narrowedDays,
  sourceText,
  type KnownDate,
  type Setting,
} from '../facts.ts'
import { basisOf } from '../framework.ts'
import { recordedReviews } from '../met.ts'
import type { Area, Milestone } from '../plan.ts'
import { sayDate, sayInterval, sayKnown, sayOn } from '../reading.ts'
import { reviewsName, sayCount } from '../review-reading.ts'
import { showDay, showList, showWeekday } from '../show-date.ts'
import { bestBoardEnd } from './best-start.ts'
import { after, isBusiness, isWindingUp, sayWhen } from './business.ts'
import { cite, finding, restsOnAll, type Finding } from './finding.ts'

/** A milestone that is the old board's business, with the areas whose board it is. */
type Business = {
  milestone: Milestone
  areas: Area[]
  own: boolean
  days: Interval
  known: KnownDate
}

/**
 * What the old boards still do: their own meetings, reports and publications (`own`), and what
 * other bodies do with their reports; their winding-up left aside. Read from typed fields only.
 */
function boardBusiness(setting: Setting): Business[] {
  const { plan } = setting
  return liveMilestones(plan).flatMap((milestone) => {
    const { about } = milestone
    if (!about || !isBusiness(about) || isWindingUp(setting, milestone)) return []
    const areas = areasOf(plan, milestone).filter(
      ({ board }) => board !== undefined && (board === about.body || board === about.reportOf),
    )
    const days = narrowedDays(plan, milestone)
    if (areas.length === 0 || !days) return []
    const own = areas.some(({ board }) => board === about.body)
    return [{ milestone, areas, own, days, known: milestoneDate(milestone) }]
  })
}

/** Areas whose anchor has the same date, together: one board, one finding. */
function byAnchor(
  setting: Setting,
  areas: readonly Area[],
  anchor: string,
): { areas: Area[]; known: KnownDate }[] {
  const groups = new Map<string, { areas: Area[]; known: KnownDate }>()
  for (const area of areas) {
    const known = anchorDate(setting.plan, area, anchor)
    if (!known.reading) continue
    const group = groups.get(known.reading.edtf)
    if (group) group.areas.push(area)
    else groups.set(known.reading.edtf, { areas: [area], known })
  }
  return [...groups.values()]
}

const names = (areas: readonly Area[]): string => showList(areas.map(({ name }) => name))

function endRemedy(setting: Setting, business: Business, areas: readonly Area[]): string | null {
  const end = bestBoardEnd(setting, areas)
  if (end === null || business.known.restsOn === 'actual') return null
  const { day } = end
  if (day === null)
    return 'Keep the board in office to the day before the new arrangements start, and do this by then.'
  return business.days.earliest !== null && business.days.earliest <= day
    ? `Keep the board in office to at least ${showWeekday(day)}, and do this by then.`
    : `Do this by ${showWeekday(day)}, or let the new arrangements take it over.`
}

/** The old board's business, or another body's with its report, after the board's stated end. */
export function checkBusinessAfterEnd(setting: Setting): Finding[] {
  return boardBusiness(setting).flatMap((business) =>
    byAnchor(setting, business.areas, 'boardEndDate').flatMap(({ areas, known: end }) => {
      if (!end.reading) return []
      const which = after(business.days, end.reading)
      if (which === 'none') return []
      const remedy = endRemedy(setting, business, areas)
      const happened = restsOnAll([business.known, end]) === 'actual'
      const comes = happened ? 'came' : 'would come'
      const mayCome = happened ? 'may have come' : 'may come'
      return [
        finding('business-after-board-end', {
          verdict: which === 'all' ? 'certain' : 'cannot-tell',
          subjects: [business.milestone.id, ...areas.map(({ id }) => id)],
          entries: ['board-continues'],
          facts: [business.known, end],
          message: `“${business.milestone.title}” (${sayWhen(business)}) ${which === 'all' ? comes : mayCome} after the last day of the board of ${names(areas)}, ${sayKnown(end)}.`,
          ...(remedy === null ? {} : { remedy }),
        }),
      ]
    }),
  )
}

/** The days of `days` on or after `start`, in words: "on 29 or 30 September 2019". */
function sayDaysFrom(days: Interval, start: Day): string {
  if (days.latest === null) return `on ${showDay(start)} or later`
  if (days.latest === start) return `on ${showDay(start)}`
  return addDays(start, 1) === days.latest && start.slice(0, 7) === days.latest.slice(0, 7)
    ? `on ${Number(start.slice(8))} or ${showDay(days.latest)}`
    : `from ${showDay(start)} to ${showDay(days.latest)}`
}

/** SI 2018/497 reg 8(2), (3): from the implementation date the board acts for open reviews only. */
export function checkActsAfterRepeal(setting: Setting): Finding[] {
  return boardBusiness(setting)
    .filter(({ own }) => own)
    .flatMap((business) =>
      byAnchor(setting, business.areas, 'implementationDate').flatMap(({ areas, known: start }) => {
        if (!start.reading) return []
        const first = exactDay(start.reading)
        const which = after(business.days, dayBefore(start.reading))
        if (which === 'none') return []
        const act = `“${business.milestone.title}” (${sayWhen(business)})`
        const is = restsOnAll([business.known, start]) === 'actual' ? 'was' : 'would be'
        const law = `from the start (${sayDate(start)}) it may act only for the reviews left open`
        const days = first === null ? 'on some days' : sayDaysFrom(business.days, first)
        return [
          finding('board-acts-after-repeal', {
            verdict: which === 'all' ? 'likely' : 'cannot-tell',
            subjects: [business.milestone.id, ...areas.map(({ id }) => id)],
            facts: [business.known, start],
            message:
              which === 'all'
                ? `${act} ${is} business of the old board of ${names(areas)} after its law has ended there: ${law}.`
                : `Cannot tell whether ${act} falls to the old board of ${names(areas)} after its law has ended there: it does ${days}, for ${law}.`,
            ...repealRemedy(setting, areas, business),
            bases: [
              cite(setting, 'board-continues', 'law'),
              cite(setting, 'board-winds-up', 'law'),
            ],
          }),
        ]
      }),
    )
}

const dayBefore = ({ earliest, latest }: Interval): Interval => ({
  earliest: earliest === null ? null : addDays(earliest, -1),
  latest: latest === null ? null : addDays(latest, -1),
})

function repealRemedy(
  setting: Setting,
  areas: readonly Area[],
  { known }: Business,
): { remedy?: string } {
  const end = bestBoardEnd(setting, areas)
  if (end === null || known.restsOn === 'actual') return {}
  const when = end.day === null ? 'before the new arrangements start' : `by ${showWeekday(end.day)}`
  return { remedy: `Do this ${when}, while the board is in office.` }
}

/** SI 2018/497 regs 8(3), 9: the board is to end with reviews open, or nobody recorded how many. */
export function checkEndedWithOpenReviews(setting: Setting, area: Area): Finding[] {
  const end = anchorDate(setting.plan, area, 'boardEndDate')
  if (!end.reading) return []
  const kinds = ['serious-case-review', 'child-death-review'] as const
  const recorded = kinds.map((kind) => ({ kind, reviews: recordedReviews(area, kind) }))
  const bases = [
    cite(setting, 'board-winds-up', 'law'),
    cite(setting, 'hand-over-serious-case-reviews', 'law'),
    cite(setting, 'hand-over-child-death-reviews', 'law'),
  ]
  const open = recorded.flatMap(({ kind, reviews }) =>
    typeof reviews === 'object' && reviews.open > 0
      ? [sayCount(reviews.open, kind).toLowerCase()]
      : [],
  )
  const unrecorded = recorded.filter(({ reviews }) => reviews === 'unrecorded')
  if (open.length === 0 && unrecorded.length === 0) return []
  // What is open of one kind is open, whatever is not recorded of the other.
  if (open.length === 0)
    return [
      finding('board-ended-with-open-reviews', {
        verdict: 'cannot-tell',
        subjects: [area.id],
        restsOn: 'unrecorded',
        facts: [],
        sources: [...end.sources, ...sourceText(area.openReviews?.source)],
        message: `Cannot tell whether the board of ${area.name} ends with reviews open: the plan ${area.openReviews?.source ? 'speaks of reviews under way, but ' : ''}does not record how many ${showList(unrecorded.map(({ kind }) => reviewsName(kind)))} are open.`,
        remedy: 'Record how many reviews of each kind are open, or that there are none.',
        bases,
      }),
    ]
  const windUp = windingUp(setting, area)
  if (windUp === null) return []
  const restsOn = restsOnAll([end])
  return [
    finding('board-ended-with-open-reviews', {
      verdict: windUp.verdict,
      subjects: [area.id],
      facts: [end],
      message: `The board of ${area.name} ${restsOn === 'actual' ? 'ended' : 'would end'} ${sayOn(end)} with ${showList(open)} open, and the plan gives ${windUp.said}; the law keeps the board for these reviews alone (${windUp.last} at the latest).`,
      remedy: windUp.remedy,
      bases,
    }),
  ]
}

type WindingUp = { verdict: 'likely' | 'cannot-tell'; said: string; last: string; remedy: string }

/** What the plan gives as the end of the winding-up, where the law's last day is not kept by it. */
function windingUp(setting: Setting, area: Area): WindingUp | null {
  const due = dueOf(setting, area, basisOf(setting.framework, 'board-winds-up', 'law').rule)
  const limit = due.kind === 'date' ? due.interval : { earliest: null, latest: null }
  const last = sayInterval(limit)
  const known = anchorDate(setting.plan, area, 'boardWindUpDate')
  if (!known.reading)
    return {
      verdict: 'likely',
      said: 'no end of its winding-up',
      last,
      remedy: 'Record when the winding-up ends, or that the reviews were finished or passed on.',
    }
  const answer = isBy(known.reading, limit)
  if (answer === 'yes') return null
  const passed = limit.latest !== null && limit.latest < setting.today
  return {
    verdict: answer === 'no' ? 'likely' : 'cannot-tell',
    said: `${sayKnown(known)} as the end of its winding-up`,
    last,
    remedy: windUpRemedy(known, answer, last, passed),
  }
}

function windUpRemedy(known: KnownDate, answer: Answer, last: string, passed: boolean): string {
  if (known.restsOn === 'actual')
    return answer === 'no'
      ? 'Record whether the reviews were finished or passed on.'
      : 'Record the day on which the winding-up ended.'
  if (passed)
    return 'The last day has passed: finish the reviews or pass them on now, and record it.'
  return answer === 'no'
    ? `End the winding-up by ${last}, with every review finished or passed on by then.`
    : `Fix the day on which the winding-up ends: ${last} or earlier.`
}
