import { daysLate } from '../../src/domain/compare.ts'
import { readEdtf } from '../../src/domain/edtf.ts'
import type { OpenPlan } from '../../src/domain/facts.ts'
import type { Basis, Entry, Framework } from '../../src/domain/framework.ts'
import { metBy } from '../../src/domain/met.ts'
import type { BasisReading } from '../../src/domain/reading.ts'
import { showDays, showEdtf } from '../../src/domain/show-date.ts'
import { sentence } from '../sentence.ts'

const BEING = { planned: 'would be', actual: 'was', unrecorded: 'is' } as const

type Subject = { entry: Entry; basis: Basis; areaId: string }

const indexes = new WeakMap<Framework, Map<string, Entry>>()

/** An entry of the framework by its id; a framework never changes, so its index is made once. */
function entryById({ framework }: OpenPlan, id: string): Entry | undefined {
  if (!framework) return undefined
  const known = indexes.get(framework)
  if (known) return known.get(id)
  const index = new Map(framework.entries.map((entry) => [entry.id, entry]))
  indexes.set(framework, index)
  return index.get(id)
}

/** The requirement and basis of the framework behind a reading; null for a milestone. */
export function subjectOf(
  opened: OpenPlan,
  line: { id: string; areas: readonly string[] },
  reading: BasisReading,
): Subject | null {
  const entry = entryById(opened, line.id)
  const basis = entry?.bases.find(({ id }) => id === reading.id)
  const areaId = line.areas[0]
  return entry && basis && areaId !== undefined ? { entry, basis, areaId } : null
}

export const isUntil = ({ rule }: Basis): boolean =>
  rule.kind !== 'undated' && rule.bound === 'until'

function lateness(opened: OpenPlan, subject: Subject, reading: BasisReading): string {
  const { framework } = opened
  const area = opened.plan.areas.find(({ id }) => id === subject.areaId)
  if (!framework || !area) return 'late'
  const met = metBy({ ...opened, framework }, area, subject.entry)
  const being = BEING[met.restsOn]
  const until = isUntil(subject.basis)
  if (reading.verdict === 'in-time') return `${being} ${until ? 'long enough' : 'in time'}`
  const days =
    met.reading && reading.due !== null ? daysLate(met.reading, readEdtf(reading.due)) : null
  // A planned day says nothing of how late a thing is that was then recorded as not done.
  const counts = days !== null && (until ? days < 0 : days > 0)
  const count = counts ? `${showDays(Math.abs(days))} ` : ''
  return `${being} ${count}${until ? 'too soon' : 'late'}`
}

/** Our reading in a few words: "would be one day late, likely". */
export function sayReading(opened: OpenPlan, subject: Subject, reading: BasisReading): string {
  if (!reading.applies) return 'does not apply'
  if (reading.verdict === 'cannot-tell') return 'cannot tell'
  if (reading.verdict === 'not-yet') return 'not yet due'
  const words = lateness(opened, subject, reading)
  return reading.likely ? `${words}, likely` : words
}

/** Is the entry's date one to do something by, rather than to go on until, or from, or an event? */
export function isLimit(
  opened: OpenPlan,
  line: { id: string; due: string | null; bases: readonly BasisReading[] },
): boolean {
  const entry = entryById(opened, line.id)
  const ids = line.bases.filter(({ due }) => due === line.due).map(({ id }) => id)
  return (entry?.bases ?? []).some(
    ({ id, rule }) => ids.includes(id) && rule.kind !== 'undated' && rule.bound === 'by',
  )
}

const DOUBT = 'Cannot tell: '

/** The reason without "Cannot tell", where that stands beside it already. */
export const withoutDoubt = (why: string): string =>
  why.startsWith(DOUBT) ? sentence(why.slice(DOUBT.length)) : why

/** The reason without the citation, which stands above it already. */
export const sayWhy = ({ why, citation }: BasisReading): string =>
  why.replaceAll(` (${citation})`, '')

/** The date of a basis with the word that binds: "by 30 June 2019", "until 28 September 2019". */
export function sayDue(basis: Basis, due: string | null): string {
  if (due === null) return 'no date'
  const { form } = readEdtf(due)
  return form === 'by' || form === 'from' || basis.rule.kind === 'undated'
    ? showEdtf(due)
    : `${basis.rule.bound} ${showEdtf(due)}`
}

type Dated = {
  id: string
  areas: readonly string[]
  due: string | null
  bases: readonly BasisReading[]
}

/** The basis that gives an entry its date: of several with that date one in law. */
function datedBy(opened: OpenPlan, entry: Dated): Subject | null {
  if (entry.due === null) return null
  const own = entry.bases.filter(({ applies, due }) => applies && due === entry.due)
  const reading = own.find(({ force }) => force === 'law') ?? own[0]
  return reading ? subjectOf(opened, entry, reading) : null
}

/** The date of an entry with the word that binds: "by 28 September 2019". */
export function sayEntryDue(opened: OpenPlan, entry: Dated): string {
  const subject = datedBy(opened, entry)
  if (subject?.entry.kind === 'requirement') return sayDue(subject.basis, entry.due)
  return entry.due === null ? 'no date' : showEdtf(entry.due)
}

/** What the date of a requirement is, lest it read as a planned one: "Last day in law". */
export function dueLabel(opened: OpenPlan, entry: Dated): string | null {
  const subject = datedBy(opened, entry)
  if (subject?.entry.kind !== 'requirement' || subject.basis.rule.kind === 'undated') return null
  return `${subject.basis.rule.bound === 'by' ? 'Last day in' : 'In'} ${subject.basis.force}`
}
