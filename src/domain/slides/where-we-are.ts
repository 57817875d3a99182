import { awaited } from '../awaited.ts'
import { readEdtf } from '../edtf.ts'
import { isLive, type OpenPlan } from '../facts.ts'
import { check } from '../findings/check.ts'
import { startOf } from '../findings/start.ts'
import { plainLine } from '../plain-line.ts'
import type { Area } from '../plan.ts'
import { sayKnown, type BasisReading } from '../reading.ts'
import { recordedAnchor } from '../recorded-anchor.ts'
import { entryById, isUntil, sayReading, subjectOf } from '../say-reading.ts'
import { leadingBases, schedule, type ScheduleEntry } from '../schedule.ts'
import { showDay, showEdtf, showList } from '../show-date.ts'
import { SOON_DAYS, type Standing } from '../standing.ts'
import { sayAwaited } from './say-awaited.ts'
import type { SlideMaking, SlidePart } from './slide-part.ts'

/** The dates that everything turns on, in the order in which they should fall. */
const KEY_DATES = [
  { anchor: 'publicationDate', title: 'Publication' },
  { anchor: 'boardEndDate', title: 'The board’s last day' },
  { anchor: 'implementationDate', title: 'Start of the new arrangements' },
] as const

type KeyDate = (typeof KEY_DATES)[number]

/** So many groups of areas are told on the slide; the others in its notes. */
const MOST_GROUPS = 4

/** So much of what is awaited is told on the slide. */
const MOST_AWAITED = 2

type Telling = { opened: OpenPlan; entries: readonly ScheduleEntry[] }

/** The requirement that a key date meets in an area. */
const requirementOf = ({ opened, entries }: Telling, area: Area, anchor: string) =>
  entries.find((entry) => {
    if (entry.kind !== 'requirement' || entry.area !== area.id) return false
    const fulfilment = entryById(opened, entry.id)?.fulfilment
    return fulfilment?.by === 'anchor' && fulfilment.anchor === anchor
  })

/** What tells most of several readings: that it is late, before that nobody can tell. */
const WORST = ['late', 'cannot-tell', 'not-yet', 'in-time'] as const

const worstOf = ({ bases }: ScheduleEntry): BasisReading | undefined =>
  leadingBases(bases.filter(({ applies }) => applies)).toSorted(
    (a, b) => WORST.indexOf(a.verdict) - WORST.indexOf(b.verdict),
  )[0]

type Read = { reading: BasisReading; subject: NonNullable<ReturnType<typeof subjectOf>> }

/** The reading that a key date is told by, where there is anything to hold it to. */
function readingOf(telling: Telling, area: Area, { anchor }: KeyDate): Read | null {
  const entry = requirementOf(telling, area, anchor)
  const reading = entry && worstOf(entry)
  const subject = reading && subjectOf(telling.opened, entry, reading)
  return reading && subject ? { reading, subject } : null
}

const by = ({ reading }: Read): string => (reading.force === 'law' ? 'by law' : 'by guidance')

/** “by law the last day is 30 June 2019”; null where it has none. */
function sayLimit({ opened }: Telling, read: Read): string | null {
  const { due } = read.reading
  if (due === null) return null
  const { latest } = readEdtf(due)
  const being = latest !== null && latest < opened.today ? 'was' : 'is'
  const limit = isUntil(read.subject.basis) ? 'the day to last until' : 'the last day'
  return `${by(read)} ${limit} ${being} ${showEdtf(due)}`
}

/** “by law that would be one day late, likely” */
function sayVerdict(telling: Telling, read: Read): string | null {
  const { reading, subject } = read
  if (reading.verdict === 'not-yet') return sayLimit(telling, read)
  const met = isUntil(subject.basis) ? 'long enough' : 'in time'
  return reading.verdict === 'cannot-tell'
    ? `cannot tell whether it is ${met} ${by(read)}`
    : `${by(read)} that ${sayReading(telling.opened, subject, reading)}`
}

/** A date as it is known: done, planned, or what is recorded in its place. */
function sayDate({ opened }: Telling, area: Area, { anchor }: KeyDate): string | null {
  const { planned, actual, happened, notYet } = recordedAnchor(opened.plan, area, anchor)
  if (actual) return `done ${showEdtf(actual.edtf)}`
  if (happened) return 'done, on a day not recorded'
  const late = notYet === null ? '' : `, recorded on ${showDay(notYet.asAt)} as not done`
  if (planned === null) return late === '' ? null : late.slice(2)
  const { latest } = readEdtf(planned.edtf)
  const isPast = latest !== null && latest < opened.today && late === ''
  return `planned ${showEdtf(planned.edtf)}${late}${isPast ? ', not recorded whether it was kept' : ''}`
}

/** A start that the plan states without saying that it is the implementation date in law. */
function statedStart({ opened }: Telling, area: Area, { anchor }: KeyDate): string | null {
  const { framework } = opened
  if (framework === null || anchor !== 'implementationDate') return null
  const start = startOf({ ...opened, framework }, area)
  return start?.reading
    ? `a start is stated, ${sayKnown(start)}, but not that it is the implementation date in law`
    : null
}

/** “Publication: done 28 June 2019; by law that was in time.”; null where there is nothing to say. */
function sayKeyDate(telling: Telling, area: Area, date: KeyDate): string | null {
  const read = readingOf(telling, area, date)
  const known = sayDate(telling, area, date)
  const verdict = read && (known === null ? sayLimit(telling, read) : sayVerdict(telling, read))
  const stated = known ?? statedStart(telling, area, date)
  if (stated === null && verdict === null) return null
  return `${date.title}: ${[stated ?? 'no date is recorded', verdict ?? []].flat().join('; ')}.`
}

const inSentence = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1)

/** What is said of each key date of an area, and of which of them nothing is recorded. */
function sayArea(telling: Telling, area: Area): string[] {
  const told = KEY_DATES.map((date) => ({ date, said: sayKeyDate(telling, area, date) }))
  const silent = told.flatMap(({ date, said }) => (said === null ? [inSentence(date.title)] : []))
  // Under no framework nothing asks for a date, so one that is not recorded goes without saying.
  const isAsked = telling.opened.framework !== null && silent.length > 0
  return [
    ...told.flatMap(({ said }) => said ?? []),
    ...(isAsked
      ? [`No date is recorded for ${showList(silent)}. Record it under “Key dates”.`]
      : []),
  ]
}

/** Areas of which the same is to be said. */
type Group = { areas: string[]; dates: string[] }

function groupsOf(telling: Telling): Group[] {
  const groups = new Map<string, Group>()
  for (const area of telling.opened.plan.areas) {
    const dates = sayArea(telling, area)
    const key = JSON.stringify(dates)
    const group = groups.get(key) ?? { areas: [], dates }
    group.areas.push(plainLine(area.name))
    groups.set(key, group)
  }
  return [...groups.values()].filter(({ dates }) => dates.length > 0)
}

const sayGroup = ({ areas, dates }: Group): string => `${showList(areas)}: ${dates.join(' ')}`

/** One point a date where all areas are alike, else one point a group. */
function sayDates({ opened }: Telling, groups: readonly Group[]): string[] {
  const { plan } = opened
  if (plan.areas.length === 0)
    return ['No area is recorded yet. Record one under “Areas”: its key dates then show here.']
  if (groups.length === 0)
    return [
      'No key date is recorded: this plan names no framework of law and guidance, which would ask for some.',
    ]
  const [first] = groups
  if (groups.length === 1 && first) return first.dates
  const more = groups.slice(MOST_GROUPS).flatMap(({ areas }) => areas).length
  return [
    ...groups.slice(0, MOST_GROUPS).map(sayGroup),
    ...(more === 0
      ? []
      : [`And ${more} more ${more === 1 ? 'area' : 'areas'}, told in the notes.`]),
  ]
}

const GROUPS: readonly { of: readonly Standing[]; words: string }[] = [
  { of: ['overdue'], words: 'overdue' },
  { of: ['due-soon'], words: `due within ${SOON_DAYS} days` },
  { of: ['upcoming'], words: 'due later' },
  { of: ['done-in-time', 'done-late'], words: 'done' },
  { of: ['cannot-tell'], words: 'cannot tell' },
]

/** Requirements and milestones that are to be kept; an event binds nobody. */
function counted({ opened, entries }: Telling): ScheduleEntry[] {
  const live = new Set(opened.plan.milestones.filter(isLive).map(({ id }) => id))
  return entries.filter(
    ({ id, kind, standing }) =>
      kind !== 'event' && standing !== 'not-applicable' && (kind === 'requirement' || live.has(id)),
  )
}

/** “2 overdue, 9 due within 28 days, 3 due later, 12 done and 7 cannot tell.” */
function sayCounts(telling: Telling): string {
  const entries = counted(telling)
  if (entries.length === 0)
    return 'No requirement or milestone is recorded yet. Record a milestone under “Milestones”.'
  const counts = GROUPS.map(({ of, words }) => {
    const count = entries.filter(({ standing }) => of.includes(standing)).length
    return `${count} ${words}`
  })
  return `${showList(counts)}.`
}

function sayOfWhat(telling: Telling): string[] {
  const { length } = counted(telling)
  if (length === 0) return []
  const each = telling.opened.plan.areas.length > 1 ? ', each requirement once for each area' : ''
  return [
    `Counted: ${length} ${length === 1 ? 'requirement or milestone' : 'requirements and milestones'}${each}.`,
    '“Cannot tell” means that the plan does not record enough to say; it is no breach.',
  ]
}

function sayAllAwaited({ opened }: Telling): string[] {
  return awaited(opened, check(opened)).map((one) => sayAwaited(opened, one))
}

/** The first of what is awaited, and how much more there is. */
function sayFirst(waits: readonly string[]): string[] {
  if (waits.length === 0) return []
  const more = waits.length - MOST_AWAITED
  const first = waits.slice(0, MOST_AWAITED).join(' ')
  return [`Awaited: ${first}${more > 0 ? ` And ${more} more.` : ''}`]
}

/**
 * What a board needs to know first: publication and start, planned or done, and whether in time;
 * how much is overdue, due soon and done; what is awaited.
 */
export function whereWeAre({ opened }: SlideMaking): SlidePart {
  const telling = { opened, entries: schedule(opened) }
  const groups = groupsOf(telling)
  const waits = sayAllAwaited(telling)
  return {
    title: 'Where we are',
    body: {
      kind: 'words',
      points: [...sayDates(telling, groups), sayCounts(telling), ...sayFirst(waits)],
    },
    notes: [
      ...sayOfWhat(telling),
      ...groups.slice(MOST_GROUPS).map(sayGroup),
      ...waits.slice(MOST_AWAITED).map((wait) => `Awaited: ${wait}`),
    ],
  }
}
