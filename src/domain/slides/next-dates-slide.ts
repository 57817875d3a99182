import { sayConfidence } from '../confidence.ts'
import type { OpenPlan } from '../facts.ts'
import { firstFew, nextDates, type NextDate } from '../front-page.ts'
import type { Confidence } from '../framework.ts'
import { ownersOf, recordedOwners } from '../owner-names.ts'
import { plainLine } from '../plain-line.ts'
import type { PlannedDate } from '../planned-dates.ts'
import type { BasisReading } from '../reading.ts'
import { schedule, type ScheduleEntry } from '../schedule.ts'
import { sentence } from '../sentence.ts'
import { showEdtf } from '../show-date.ts'
import { FORCE_WORDS } from '../vocabulary.ts'
import { mergeRows, type AreaRow } from './merge-rows.ts'
import type { SlideMaking, SlidePart } from './slide-part.ts'

/** As many as a board takes in at once; the schedule has the rest. */
const MOST_DATES = 8

const MARKS: Record<Confidence, string> = {
  read: '',
  secondary: ' (from a secondary source)',
  memory: ' (from memory, not checked)',
}

/** The bases that give a requirement a day, each with its own where that is another. */
const datedBases = ({ bases }: ScheduleEntry): BasisReading[] =>
  bases.filter(({ applies, due }) => applies && due !== null)

function sayBasis({ due: own }: ScheduleEntry, basis: BasisReading): string {
  const { force, citation, confidence, due } = basis
  const day = due !== null && due !== own ? `, ${showEdtf(due)}` : ''
  return `${FORCE_WORDS[force]}${day}: ${citation}${MARKS[confidence]}`
}

/** With the word that binds, for a last day and a first one are not the same. */
function boundOf({ framework }: OpenPlan, entry: ScheduleEntry): string {
  const dated = datedBases(entry).filter(({ due }) => due === entry.due)
  const first = dated.find(({ force }) => force === 'law') ?? dated[0]
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

function entryRow(opened: OpenPlan, entry: ScheduleEntry): AreaRow[] {
  const basis =
    entry.kind === 'milestone'
      ? 'Promised locally'
      : datedBases(entry)
          .map((one) => sayBasis(entry, one))
          .join('; ')
  const cells = [sayDue(opened, entry), plainLine(entry.title), sayWho(opened, entry), basis]
  const names = opened.plan.areas.filter(({ id }) => entry.areas.includes(id))
  return names.length === 0
    ? [{ area: null, cells }]
    : names.map(({ name }) => ({ area: name, cells }))
}

const plannedRow = ({ title, edtf, areas }: PlannedDate): AreaRow[] =>
  areas.map((area) => ({
    area,
    cells: [
      sentence(showEdtf(edtf)),
      `Planned: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
      'Not recorded',
      'Planned locally',
    ],
  }))

type Next = NextDate<{ entry: ScheduleEntry }>

const rowsOf = (opened: OpenPlan, next: Next): AreaRow[] =>
  'planned' in next ? plannedRow(next.planned) : entryRow(opened, next.line.entry)

/** Each source that was not read where it stands, told in full. */
function unread(dates: readonly Next[]): string[] {
  const bases = dates.flatMap((next) => ('line' in next ? datedBases(next.line.entry) : []))
  return [
    ...new Set(
      bases.flatMap((basis) => {
        const said = sayConfidence(basis)
        return said === null ? [] : [`${basis.citation}: ${said}.`]
      }),
    ),
  ]
}

const sayHowMany = (shown: number, more: number): string | null =>
  more === 0 ? null : `The next ${shown} of ${shown + more} dates that are ahead.`

/** What is ahead: when, what, who has to see to it, and what sets the date. */
export function nextDatesSlide({ opened }: SlideMaking): SlidePart {
  const dates = nextDates(
    opened,
    schedule(opened).map((entry) => ({ entry })),
  )
  const all = mergeRows(
    opened.plan,
    dates.flatMap((next) => rowsOf(opened, next)),
    2,
  )
  const { shown, more } = firstFew(all, MOST_DATES)
  const isOneArea = opened.plan.areas.length <= 1
  const head = ['When', 'What', 'Where', 'Who', 'What sets the date']
  const without = (cells: readonly string[]): string[] =>
    isOneArea ? cells.filter((_, n) => n !== 2) : [...cells]
  return {
    title: 'Next dates',
    body: {
      kind: 'table',
      lead: sayHowMany(shown.length, more),
      head: without(head),
      rows: shown.map(without),
      empty: 'No date is ahead. Record a key date or a milestone, and it shows here.',
    },
    notes: unread(dates.slice(0, MOST_DATES * Math.max(1, opened.plan.areas.length))),
  }
}
