import type { OpenPlan } from '../domain/facts.ts'
import type { Milestone } from '../domain/plan.ts'
import { schedule } from '../domain/schedule.ts'
import { showEdtf } from '../domain/show-date.ts'
import type { Standing } from '../domain/standing.ts'
import { anchorDates, anchorState } from './anchor-dates.ts'
import { dateName } from './date-name.ts'
import { frameworkDates, otherDates, type FrameworkDate } from './framework-dates.ts'
import { headComments } from './mermaid-head.ts'
import { ganttLabel, lineLabel } from './mermaid-label.ts'
import { planTitle } from './notices.ts'
import { placeDue, type Placing } from './placing.ts'
import { plainLine, shorten } from './plain-line.ts'

type Task = { section: string; label: string; tags: string[]; placing: Placing }

const LAW_SECTION = 'Law and guidance'
/** Titles of up to 300 characters would push a chart's bars off the page. */
const LONGEST_TITLE = 110

const DONE: readonly Standing[] = ['done-in-time', 'done-late']
const isDone = (standings: readonly Standing[]): boolean =>
  standings.length > 0 && standings.every((standing) => DONE.includes(standing))

function tagsFor(standings: readonly Standing[], crit: boolean): string[] {
  if (isDone(standings)) return ['done']
  return [
    ...(standings.includes('due-soon') ? ['active'] : []),
    ...(crit || standings.includes('overdue') ? ['crit'] : []),
  ]
}

type Behind = { name: string | null; where?: string | null; label: string | null }

const inBrackets = (text: string | null): string => (text === null ? '' : ` (${text})`)

/** The title, cut if need be, with what must never be cut behind it. */
function labelOf(title: string, { name, where = null, label }: Behind): string {
  const which = name === null ? '' : ` – ${name}`
  const short = shorten(plainLine(title) || 'Untitled', LONGEST_TITLE)
  return `${short}${which}${inBrackets(where)}${inBrackets(label)}`
}

/** The same date of the same entry in all areas is one line; in some, one with their names. */
function mergedAreas(dates: readonly FrameworkDate[], areaCount: number) {
  const groups = Map.groupBy(dates, ({ entry, due, bases }) =>
    [entry.id, due, ...bases.map(({ basis }) => basis.id)].join('|'),
  )
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const names = group.flatMap(({ area }) => (area ? [area.name] : []))
    const where = names.length === 0 || names.length === areaCount ? null : names.join(' and ')
    return [{ date: first, where, standings: group.flatMap(({ standings }) => standings) }]
  })
}

function frameworkTasks(opened: OpenPlan): Task[] {
  const dates = frameworkDates(opened)
  const isLaw = ({ entry, bases }: FrameworkDate): boolean =>
    entry.kind === 'requirement' && bases.some(({ basis }) => basis.force === 'law')
  return mergedAreas(dates, opened.plan.areas.length).map(({ date, where, standings }) => {
    const placing = placeDue(date.due, false)
    const name = dateName(date, otherDates(date, dates))
    return {
      section: LAW_SECTION,
      label: labelOf(date.entry.title, { name, where, label: placing.label }),
      tags: tagsFor(standings, isLaw(date)),
      placing,
    }
  })
}

const ANCHOR_SECTION = 'Dates that others count from'

function anchorTasks(opened: OpenPlan): Task[] {
  const groups = Map.groupBy(anchorDates(opened), ({ anchor, known }) =>
    [anchor, known.restsOn, known.reading?.edtf].join('|'),
  )
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first?.known.reading) return []
    const names = group.map(({ area }) => area.name)
    const where = names.length === opened.plan.areas.length ? null : names.join(' and ')
    const placing = placeDue(first.known.reading.edtf)
    const name = placing.notBefore ? 'not before this day' : anchorState(first)
    return [
      {
        section: ANCHOR_SECTION,
        label: labelOf(first.title, { name, where, label: placing.label }),
        tags: first.known.restsOn === 'actual' ? ['done'] : [],
        placing,
      },
    ]
  })
}

const datedOf = ({ when, done }: Milestone) => when ?? done?.when

function milestoneTasks(opened: OpenPlan): Task[] {
  const standings = new Map(schedule(opened).map(({ id, standing }) => [id, standing]))
  return opened.plan.milestones.flatMap((milestone) => {
    const dated = datedOf(milestone)
    if (!dated || milestone.cancelled) return []
    const placing = placeDue(dated.edtf)
    const standing = standings.get(milestone.id)
    const name = placing.notBefore ? 'not before this day' : null
    return [
      {
        section: `Milestones ${showEdtf(placing.day.slice(0, 7))}`,
        label: labelOf(milestone.title, { name, label: placing.label }),
        tags: milestone.done ? ['done'] : tagsFor(standing ? [standing] : [], false),
        placing,
      },
    ]
  })
}

function taskLine({ label, tags, placing }: Task, n: number): string {
  const exact = placing.label === null
  const when = exact ? [placing.day, '0d'] : [placing.barFrom, placing.span.last]
  const fields = [...(exact ? ['milestone'] : []), ...tags, `t${n}`, ...when]
  return `  ${ganttLabel(label)} :${fields.join(', ')}`
}

const byDay = (a: Task, b: Task): number =>
  a.placing.day === b.placing.day ? 0 : a.placing.day < b.placing.day ? -1 : 1

function sectionLines(tasks: readonly Task[]): string[] {
  let n = 0
  return [...Map.groupBy(tasks, ({ section }) => section)].flatMap(([section, members]) => [
    `  section ${ganttLabel(section)}`,
    ...members.map((task) => taskLine(task, (n += 1))),
  ])
}

function leftOut({ plan }: OpenPlan): string[] {
  const cancelled = plan.milestones.filter((milestone) => milestone.cancelled).length
  const undated = plan.milestones.filter((one) => !one.cancelled && !datedOf(one)).length
  return [
    ...(cancelled === 0 ? [] : [`Left out, for they are cancelled: ${cancelled}`]),
    ...(undated === 0 ? [] : [`Left out, for they have no date: ${undated}`]),
  ]
}

const nothingYet = ({ plan }: OpenPlan): string[] => [
  '  section Nothing yet',
  `  No dates recorded yet :milestone, t1, ${plan.createdAt.slice(0, 10)}, 0d`,
]

/** The dates of a plan as a Mermaid gantt chart: law and guidance first, milestones by month. */
export function timelineSource(opened: OpenPlan): string[] {
  const tasks = [
    ...frameworkTasks(opened).toSorted(byDay),
    ...anchorTasks(opened).toSorted(byDay),
    ...milestoneTasks(opened).toSorted(byDay),
  ]
  return [
    ...headComments(opened, leftOut(opened)),
    'gantt',
    `  accTitle: ${lineLabel(`Timeline: ${planTitle(opened)}`)}`,
    `  accDescr: ${tasks.length} dates. A diamond is an exact day. A bar is a date whose day is not fixed.`,
    `  title ${lineLabel(planTitle(opened))}`,
    '  dateFormat YYYY-MM-DD',
    // The last day of a bar is part of it: a bar for June ends on the 30th.
    '  inclusiveEndDates',
    '  axisFormat %b %Y',
    '  todayMarker off',
    ...(tasks.length === 0 ? nothingYet(opened) : sectionLines(tasks)),
  ]
}
