import { readEdtf } from '../../src/domain/edtf.ts'
import type { OpenPlan } from '../../src/domain/facts.ts'
import type { Basis } from '../../src/domain/framework.ts'
import type { BasisReading } from '../../src/domain/reading.ts'
import { entryById, subjectOf, type Subject } from '../../src/domain/say-reading.ts'
import { showEdtf } from '../../src/domain/show-date.ts'
import { sentence } from '../sentence.ts'

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
