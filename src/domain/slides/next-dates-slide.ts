import { sayConfidence } from '../confidence.ts'
import type { OpenPlan } from '../facts.ts'
import { firstFew, nextDates, type NextDate } from '../front-page.ts'
import { ownersOf, recordedOwners } from '../owner-names.ts'
import { plainLine } from '../plain-line.ts'
import type { PlannedDate } from '../planned-dates.ts'
import type { BasisReading } from '../reading.ts'
import { schedule, type ScheduleEntry } from '../schedule.ts'
import { sentence } from '../sentence.ts'
import { showEdtf } from '../show-date.ts'
import { FORCE_WORDS } from '../vocabulary.ts'
import { mergeRows, type AreaRow } from './merge-rows.ts'
import { missedDays, type Missed } from './missed-days.ts'
import type { SlideMaking, SlidePart } from './slide-part.ts'

/** As many as a board takes in at once; the schedule has the rest. */
const MOST_DATES = 6

const LOCAL = 'Local'
const NOT_CHECKED = 'not checked'

type Telling = { opened: OpenPlan; missed: readonly Missed[] }

/** The bases that give a requirement a day, those in law first, each once. */
function datedBases({ bases }: ScheduleEntry): BasisReading[] {
  const dated = bases.filter(({ applies, due }) => applies && due !== null)
  return [
    ...dated.filter(({ force }) => force === 'law'),
    ...dated.filter(({ force }) => force === 'guidance'),
  ]
}

/** Where the law has a day of its own, it is told; a later one of guidance is left to the notes. */
function sayForce({ due: own }: ScheduleEntry, { force, due, confidence }: BasisReading): string {
  const day = force === 'law' && due !== null && due !== own ? `, ${showEdtf(due)}` : ''
  return `${FORCE_WORDS[force]}${day}${confidence === 'read' ? '' : ` (${NOT_CHECKED})`}`
}

/** “Law; guidance (not checked)”: the citations stand in the notes. */
function saySetBy(entry: ScheduleEntry): string {
  if (entry.kind === 'milestone') return LOCAL
  const said = new Set(datedBases(entry).map((basis) => sayForce(entry, basis)))
  return sentence([...said].map((one) => one.charAt(0).toLowerCase() + one.slice(1)).join('; '))
}

/** With the word that binds, for a last day and a first one are not the same. */
function boundOf({ framework }: OpenPlan, entry: ScheduleEntry): string {
  const [first] = datedBases(entry).filter(({ due }) => due === entry.due)
  const rule = framework?.entries
    .find(({ id }) => id === entry.id)
    ?.bases.find(({ id }) => id === first?.id)?.rule
  return rule === undefined || rule.kind === 'undated' ? '' : `${rule.bound} `
}

function sayDue(opened: OpenPlan, entry: ScheduleEntry): string {
  const said = showEdtf(entry.due ?? '')
  const isBound = said.startsWith('by ') || said.startsWith('from ')
  return sentence(isBound ? said : `${boundOf(opened, entry)}${said}`)
}

/** Whoever the plan records, else whom the framework names. */
function sayWho({ plan }: OpenPlan, entry: ScheduleEntry): string {
  const recorded = recordedOwners(plan, entry)
  const names = (recorded.length > 0 ? recorded : ownersOf(plan, entry)).map(({ name }) => name)
  return names.length === 0 ? 'Nobody is named' : plainLine(names.join(', '))
}

const doubt = ({ likely }: Missed): string => (likely ? ' (likely)' : '')

const markOf = (own: Missed | undefined): string => (own ? ` – ${own.missesDay}${doubt(own)}` : '')

/** Of a requirement with the date that is planned for it; a milestone is that date itself. */
function sayMissed({ missed }: Telling, entry: ScheduleEntry, area: string | null): string {
  const here = missed.filter((one) => one.area === area)
  if (entry.kind === 'milestone')
    return markOf(here.find(({ milestones }) => milestones.includes(entry.id)))
  const own = here.find(({ requirement }) => requirement === entry.id)
  if (!own) return ''
  const isItsDay = own.readings[0]?.due === entry.due
  return ` – planned ${own.planned}, ${isItsDay ? own.misses : own.missesDay}${doubt(own)}`
}

function entryRows(telling: Telling, entry: ScheduleEntry): AreaRow[] {
  const { opened } = telling
  const row = (area: { id: string; name: string } | null): AreaRow => ({
    area: area?.name ?? null,
    cells: [
      sayDue(opened, entry),
      `${plainLine(entry.title)}${sayMissed(telling, entry, area?.id ?? null)}`,
      sayWho(opened, entry),
      saySetBy(entry),
    ],
  })
  const areas = opened.plan.areas.filter(({ id }) => entry.areas.includes(id))
  return areas.length === 0 ? [row(null)] : areas.map(row)
}

function plannedRows({ opened, missed }: Telling, planned: PlannedDate): AreaRow[] {
  const { title, edtf, anchor } = planned
  return opened.plan.areas
    .filter(({ name }) => planned.areas.includes(name))
    .map(({ id, name }) => {
      const own = missed.find((one) => one.anchor === anchor && one.area === id)
      return {
        area: name,
        cells: [
          sentence(showEdtf(edtf)),
          `Planned: ${title.charAt(0).toLowerCase()}${title.slice(1)}${markOf(own)}`,
          '–',
          LOCAL,
        ],
      }
    })
}

type Next = NextDate<{ entry: ScheduleEntry }>

const rowsOf = (telling: Telling, next: Next): AreaRow[] =>
  'planned' in next ? plannedRows(telling, next.planned) : entryRows(telling, next.line.entry)

/** “Law, 28 September 2019: SI 2018/497 reg 6(1)”, and how well it was checked. */
function cite(basis: BasisReading): string {
  const { force, due, citation } = basis
  const confidence = sayConfidence(basis)
  const checked = confidence === null ? '' : ` (${confidence})`
  return `${FORCE_WORDS[force]}, ${showEdtf(due ?? '')}: ${citation}${checked}.`
}

/** What each requirement rests on, and why what is planned for it would be late or too soon. */
function citations({ missed }: Telling, { line: { entry } }: Extract<Next, { line: object }>) {
  const own = missed.filter(
    ({ requirement, area }) => requirement === entry.id && area === entry.area,
  )
  const said = [
    ...datedBases(entry).map(cite),
    ...own.flatMap(({ readings }) => readings.slice(0, 1).map(({ why }) => why)),
  ]
  return said.length === 0 ? [] : [`${plainLine(entry.title)}: ${said.join(' ')}`]
}

function sayLead(shown: readonly string[][], more: number): string | null {
  const said = [
    ...(more === 0
      ? []
      : [`The next ${shown.length} of ${shown.length + more} dates that are ahead.`]),
    ...(shown.some((row) => row.at(-1)?.includes(NOT_CHECKED))
      ? ['“Not checked”: not read in the source itself.']
      : []),
  ]
  return said.length === 0 ? null : said.join(' ')
}

/** What is ahead: when, what, who has to see to it, and whether law, guidance or the plan sets it. */
export function nextDatesSlide({ opened }: SlideMaking): SlidePart {
  const entries = schedule(opened)
  const telling = { opened, missed: missedDays(opened, entries) }
  const dates = nextDates(
    opened,
    entries.map((entry) => ({ entry })),
  ).map((next) => ({ next, rows: rowsOf(telling, next) }))
  const all = mergeRows(
    opened.plan,
    dates.flatMap(({ rows }) => rows),
    2,
  )
  const { shown, more } = firstFew(all, MOST_DATES)
  const isOneArea = opened.plan.areas.length <= 1
  const without = (cells: readonly string[]): string[] =>
    isOneArea ? cells.filter((_, n) => n !== 2) : [...cells]
  const isShown = ({ cells: [when, what] }: AreaRow): boolean =>
    shown.some((row) => row[0] === when && row[1] === what)
  const told = dates.flatMap(({ next, rows }) =>
    'line' in next && rows.some(isShown) ? [next] : [],
  )
  return {
    title: 'Next dates',
    body: {
      kind: 'table',
      lead: sayLead(shown, more),
      head: without(['When', 'What', 'Where', 'Who', 'Set by']),
      rows: shown.map(without),
      empty: sayNone(opened),
    },
    notes: [...new Set(told.flatMap((next) => citations(telling, next)))],
  }
}

/** Where there is none: what to record, and under which heading of the plan. */
function sayNone({ plan, framework }: OpenPlan): string {
  if (plan.areas.length === 0 && framework !== null)
    return 'No area is recorded yet. Record one under “Areas”: what is ahead for it shows here.'
  const what =
    framework === null
      ? 'Record a milestone under “Milestones”'
      : 'Record a key date under “Key dates” or a milestone under “Milestones”'
  return `No date is ahead. ${what}, and it shows here.`
}
