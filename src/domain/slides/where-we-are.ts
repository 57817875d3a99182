import { isLive, type OpenPlan } from '../facts.ts'
import { startOf } from '../findings/start.ts'
import type { Area } from '../plan.ts'
import { sayKnown } from '../reading.ts'
import { recordedAnchor } from '../recorded-anchor.ts'
import { schedule, type ScheduleEntry } from '../schedule.ts'
import { showDay, showEdtf, showList } from '../show-date.ts'
import type { Standing } from '../standing.ts'
import { mergeRows, type AreaRow } from './merge-rows.ts'
import type { SlideMaking, SlidePart } from './slide-part.ts'

/** The dates that everything turns on, in the order in which they should fall. */
const KEY_DATES = [
  { anchor: 'publicationDate', title: 'Publication of the arrangements' },
  { anchor: 'boardEndDate', title: 'The board’s last day in office' },
  { anchor: 'implementationDate', title: 'Start of the new arrangements' },
] as const

const NOT_RECORDED = 'Not recorded'

function sayActual({ happened, actual, notYet }: ReturnType<typeof recordedAnchor>): string {
  if (actual) return showEdtf(actual.edtf)
  if (happened) return 'Done; the day is not recorded'
  return notYet ? `Not done, as at ${showDay(notYet.asAt)}` : NOT_RECORDED
}

function dateRow(
  { plan }: OpenPlan,
  area: Area,
  { anchor, title }: (typeof KEY_DATES)[number],
): AreaRow {
  const known = recordedAnchor(plan, area, anchor)
  const planned = known.planned ? showEdtf(known.planned.edtf) : NOT_RECORDED
  return { area: area.name, cells: [title, planned, sayActual(known)] }
}

const isSilent = ({ cells: [, ...said] }: AreaRow): boolean =>
  said.every((cell) => cell === NOT_RECORDED)

/** Under no framework nothing asks for a date, so one that is not recorded goes without saying. */
const dateRows = (opened: OpenPlan): string[][] =>
  KEY_DATES.flatMap((date) =>
    mergeRows(
      opened.plan,
      opened.plan.areas
        .map((area) => dateRow(opened, area, date))
        .filter((row) => opened.framework !== null || !isSilent(row)),
      1,
    ),
  )

/** A start that the plan states without saying that it is the implementation date in law. */
function statedStarts(opened: OpenPlan): string[] {
  const { plan, framework } = opened
  return plan.areas.flatMap((area) => {
    const { planned, happened } = recordedAnchor(plan, area, 'implementationDate')
    if (framework === null || planned !== null || happened) return []
    const start = startOf({ ...opened, framework }, area)
    return start?.reading
      ? [
          `${area.name}: a start is stated, ${sayKnown(start)}, but not that it is the implementation date in law.`,
        ]
      : []
  })
}

const GROUPS: readonly { of: readonly Standing[]; words: string }[] = [
  { of: ['done-in-time', 'done-late'], words: 'done' },
  { of: ['overdue'], words: 'overdue' },
  { of: ['due-soon', 'upcoming'], words: 'still to come' },
  { of: ['cannot-tell'], words: 'cannot tell' },
]

/** Requirements and milestones that are to be kept; an event binds nobody. */
function counted(opened: OpenPlan): ScheduleEntry[] {
  const live = new Set(opened.plan.milestones.filter(isLive).map(({ id }) => id))
  return schedule(opened).filter(
    ({ id, kind, standing }) =>
      kind !== 'event' && standing !== 'not-applicable' && (kind === 'requirement' || live.has(id)),
  )
}

/** “Of 30 requirements and milestones: 12 done, 2 overdue, 9 still to come, 7 cannot tell.” */
function sayCounts(opened: OpenPlan): string {
  const entries = counted(opened)
  if (entries.length === 0) return 'No requirement or milestone is recorded yet.'
  const counts = GROUPS.map(({ of, words }) => {
    const count = entries.filter(({ standing }) => of.includes(standing)).length
    return `${count} ${words}`
  })
  const each = opened.plan.areas.length > 1 ? ', each requirement once for each area' : ''
  const what = entries.some(({ kind }) => kind === 'requirement')
    ? 'requirements and milestones'
    : 'milestones'
  return `Of ${entries.length === 1 ? 'one milestone' : `${entries.length} ${what}`}${each}: ${showList(counts)}.`
}

const sayNoDate = ({ plan }: OpenPlan): string =>
  plan.areas.length === 0
    ? 'No area is recorded yet. Name your area, then its key dates show here.'
    : 'No key date is recorded yet.'

/** The key dates of each area, planned and as it happened, and how many things are done. */
export const whereWeAre = ({ opened }: SlideMaking): SlidePart => ({
  title: 'Where we are',
  body: {
    kind: 'table',
    lead: sayCounts(opened),
    head: ['Key date', 'Where', 'Planned', 'As it happened'],
    rows: dateRows(opened),
    empty: sayNoDate(opened),
  },
  notes: [
    ...statedStarts(opened),
    '“Cannot tell” means that the plan does not record enough to say; it is no breach.',
  ],
})
