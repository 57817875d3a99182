import { addDays, type Day } from '../day.ts'
import { plainTitle } from '../pasted/title.ts'
import { plainLine } from '../plain-line.ts'
import { accept, type Result } from '../problem.ts'
import { Title } from '../text.ts'
import { moreDays, spanOf, type Span } from './days-of.ts'
import { decodeFile } from './decode-file.ts'
import { LeftOuts, type LeftOut, type WhyLeftOut } from './left-out.ts'
import { createZones, toLondon } from './london.ts'
import { readEntry, type RawEntry } from './read-entry.ts'
import { isEndless, isSeries, seriesDays, type Reading } from './series.ts'
import { splitFile, type SplitFile } from './split-file.ts'

/** One day of another calendar that can become a milestone. */
export type ImportEntry = {
  /** By which it is found again in a later file; null where the file gives it no id. */
  key: string | null
  title: string
  day: Day
  /** The last of its days, where it takes several. */
  last?: Day
  /** Something that its reader should check. */
  note?: string
}

/** What another calendar's file holds, once read. */
export type ReadCalendar = {
  /** What the calendar is called, or null. */
  name: string | null
  /** By day. */
  entries: ImportEntry[]
  /** Cancelled there; they matter only where the plan has them. */
  cancelled: ImportEntry[]
  leftOut: LeftOut[]
}

/** What a file is read by. */
export type ReadAsked = {
  today: Day
  /** Only entries with one of these in the title; none: all of them. */
  words: readonly string[]
  /** A hash of a text, in hexadecimal digits. */
  digest: (text: string) => string
  /** Is this the id of an entry of the plan's own calendar? */
  isOwn: (uid: string) => boolean
}

const MOST_ENTRIES = 1000
/** So many stretches of time may be gone through for the series of one file. */
const MOST_STEPS = 6000
/** What is done before others have their turn, in characters read. */
const AT_A_TIME = 50_000
/** Whatever else an entry costs, and a day of a series, by the same measure. */
const COST_OF_ENTRY = 1000
const COST_OF_STEP = 100
const KEY_LENGTH = 32

/** How this program calls itself in what it sends out. */
const OWN_PRODUCT = /\/\/safeguarding-transition\/\//

type Work = Reading & {
  asked: ReadAsked
  leftOut: LeftOuts
  entries: ImportEntry[]
  cancelled: ImportEntry[]
  fromHere: boolean
}

/** An entry as it stands in the file, and those that stand in for single days of it. */
type Group = { main: RawEntry | null; instead: Map<Day, RawEntry> }

function keyOf({ asked }: Work, uid: string, day: Day | null): string | null {
  if (uid === '') return null
  return asked.digest(day === null ? uid : `${uid}|${day}`).slice(0, KEY_LENGTH)
}

function whyUnwanted(raw: RawEntry, { asked, fromHere }: Work): WhyLeftOut | null {
  const title = raw.title.toLowerCase()
  if (asked.words.length > 0 && !asked.words.some((word) => title.includes(word))) return 'other'
  if (fromHere || (raw.uid !== '' && asked.isOwn(raw.uid))) return 'own'
  if (raw.title === '') return 'untitled'
  return Title.safeParse(raw.title).success ? null : 'long-title'
}

const sayZone = (zone: string): string =>
  `Its time zone, “${plainLine(zone).slice(0, 60).toWellFormed()}”, is not known here, so its day is taken as written`

function entryOf(raw: RawEntry, span: Span, key: string | null, day: Day): ImportEntry {
  const more = moreDays(span)
  return {
    key,
    title: raw.title,
    day,
    ...(more > 0 ? { last: addDays(day, more) } : {}),
    ...(span.unknownZone === undefined ? {} : { note: sayZone(span.unknownZone) }),
  }
}

function put(work: Work, raw: RawEntry, entry: ImportEntry): void {
  if (raw.isCancelled) work.cancelled.push(entry)
  else work.entries.push(entry)
}

/** One entry of its own, or one that stands in for a day of a series. */
function putSingle(work: Work, raw: RawEntry, instead: Day | null): void {
  const span = spanOf(raw, work.zones)
  if (typeof span === 'string') work.leftOut.add(span, raw.title)
  else put(work, raw, entryOf(raw, span, keyOf(work, raw.uid, instead), span.first))
}

function putSeries(work: Work, raw: RawEntry, instead: ReadonlyMap<Day, RawEntry>): void {
  const span = spanOf(raw, work.zones)
  const days = typeof span === 'string' ? span : seriesDays(raw, span.start, work)
  if (typeof span === 'string' || typeof days === 'string') {
    work.leftOut.add(typeof days === 'string' ? days : 'no-day', raw.title)
    return
  }
  if (isEndless(raw)) work.leftOut.add('endless', raw.title)
  for (const day of days) {
    const other = instead.get(day)
    if (other) putWanted(work, other, day)
    else put(work, raw, entryOf(raw, span, keyOf(work, raw.uid, day), day))
  }
}

function putWanted(work: Work, raw: RawEntry, instead: Day | null): void {
  const why = whyUnwanted(raw, work)
  if (why) work.leftOut.add(why, raw.title)
  else putSingle(work, raw, instead)
}

function putGroup(work: Work, { main, instead }: Group): void {
  if (!main || !isSeries(main)) {
    if (main) putWanted(work, main, null)
    for (const [day, raw] of instead) putWanted(work, raw, day)
    return
  }
  const why = whyUnwanted(main, work)
  if (why) work.leftOut.add(why, main.title)
  else putSeries(work, main, instead)
}

/** Puts what belongs to one series together; of two with one id the newer one counts. */
function addTo(groups: Map<string, Group>, raw: RawEntry, work: Work): void {
  // What has no id is alone.
  const name = raw.uid === '' ? `${groups.size}` : `=${raw.uid}`
  const group = groups.get(name) ?? { main: null, instead: new Map<Day, RawEntry>() }
  groups.set(name, group)
  const day = raw.insteadOf && toLondon(raw.insteadOf, work.zones)?.day
  const before = day ? group.instead.get(day) : group.main
  const isOlder = before && before.sequence > raw.sequence
  if (before) work.leftOut.add('older', isOlder ? raw.title : before.title)
  if (isOlder) return
  if (day) group.instead.set(day, raw)
  else group.main = raw
}

const titleAndDay = ({ title, day }: ImportEntry): string => `${day} ${plainTitle(title)}`

/** Two committees may meet under one title on one day: one milestone is enough. */
function onceEach(work: Work): ImportEntry[] {
  const seen = new Set<string>()
  return work.entries.filter((entry) => {
    const name = titleAndDay(entry)
    if (seen.has(name)) work.leftOut.add('twice', entry.title)
    else {
      seen.add(name)
      return true
    }
    return false
  })
}

const byDay = (a: ImportEntry, b: ImportEntry): number =>
  a.day === b.day ? 0 : a.day < b.day ? -1 : 1

/** What is still to come has the first claim to a place, then what is past, the latest first. */
function asMayBe(work: Work): ImportEntry[] {
  const all = onceEach(work).toSorted(byDay)
  if (all.length <= MOST_ENTRIES) return all
  const ahead = all.filter(({ day }) => day >= work.today)
  const past = all.filter(({ day }) => day < work.today).toReversed()
  const [kept, rest] = [[...ahead, ...past], [] as ImportEntry[]]
  rest.push(...kept.splice(MOST_ENTRIES))
  for (const { title } of rest) work.leftOut.add('too-many', title)
  return kept.toSorted(byDay)
}

function startWork(asked: ReadAsked, { about }: SplitFile): Work {
  return {
    asked,
    today: asked.today,
    zones: createZones(),
    budget: { steps: MOST_STEPS },
    leftOut: new LeftOuts(),
    entries: [],
    cancelled: [],
    fromHere: OWN_PRODUCT.test(about.get('PRODID') ?? ''),
  }
}

function nameOf({ about }: SplitFile): string | null {
  const name = plainLine(about.get('X-WR-CALNAME') ?? about.get('NAME') ?? '')
  return (
    name
      .replace(/\\([\\;,])/g, '$1')
      .slice(0, 100)
      .toWellFormed()
      .trim() || null
  )
}

/** Says when it is somebody else's turn. */
function createTurn(): { isOver: (cost: number) => boolean } {
  let spent = 0
  return {
    isOver: (cost) => {
      spent += cost + COST_OF_ENTRY
      if (spent < AT_A_TIME) return false
      spent = 0
      return true
    },
  }
}

/**
 * Reads a calendar file, whatever program made it, in steps: it stops for breath again and again,
 * so that a long file holds nobody else up. Refused in a sentence where it is no calendar.
 */
export function* readCalendar(
  bytes: Uint8Array,
  asked: ReadAsked,
): Generator<undefined, Result<ReadCalendar>> {
  const text = decodeFile(bytes)
  if (!text.ok) return text
  yield
  const split = yield* splitFile(text.value)
  if (!split.ok) return split
  yield
  const work = startWork(asked, split.value)
  const turn = createTurn()
  const groups = new Map<string, Group>()
  const isCancelled = /^CANCEL$/i.test(split.value.about.get('METHOD') ?? '')
  for (const lines of split.value.entries) {
    const raw = readEntry(lines)
    if (!raw.ok) work.leftOut.add('broken')
    else addTo(groups, isCancelled ? { ...raw.value, isCancelled } : raw.value, work)
    if (turn.isOver(lines.lines.reduce((sum, line) => sum + line.length, 0))) yield
  }
  for (const group of groups.values()) {
    const { steps } = work.budget
    putGroup(work, group)
    if (turn.isOver((steps - work.budget.steps) * COST_OF_STEP)) yield
  }
  work.leftOut.add('broken', '', split.value.broken)
  work.leftOut.add('task', '', split.value.tasks)
  const entries = asMayBe(work)
  return accept({
    name: nameOf(split.value),
    entries,
    cancelled: work.cancelled.slice(0, MOST_ENTRIES),
    leftOut: work.leftOut.all(),
  })
}
