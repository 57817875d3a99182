import { daysLate } from './compare.ts'
import { readEdtf } from './edtf.ts'
import type { OpenPlan } from './facts.ts'
import type { Basis, Entry, Framework } from './framework.ts'
import { metBy } from './met.ts'
import type { BasisReading } from './reading.ts'
import { showDays } from './show-date.ts'

const BEING = { planned: 'would be', actual: 'was', unrecorded: 'is' } as const

/** The requirement and basis of a framework that a reading is of, in one area. */
export type Subject = { entry: Entry; basis: Basis; areaId: string }

const indexes = new WeakMap<Framework, Map<string, Entry>>()

/** An entry of the framework by its id; a framework never changes, so its index is made once. */
export function entryById({ framework }: OpenPlan, id: string): Entry | undefined {
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

/** Is the date one to go on until, rather than to do something by? */
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
