import type { Basis, Rule } from './framework.ts'
import type { FrameworkDate } from './framework-dates.ts'

type Bound = Exclude<Rule, { kind: 'undated' }>['bound']

const IN_LAW: Record<Bound, string> = {
  by: 'last day in law',
  until: 'last day in law',
  on: 'day in law',
  from: 'first day in law',
  after: 'trigger in law',
}

const ALONE: Record<Bound, string | null> = {
  by: null,
  on: null,
  until: 'last day',
  from: 'from this day',
  after: null,
}

/** A date by its bases; any one of them too. */
type Based = { bases: readonly { basis: Basis }[] }

/** What the date limits, by its law where it has any: by, on, from or until. */
export function boundOf({ bases }: Based): Bound {
  const lead = bases.find(({ basis }) => basis.force === 'law') ?? bases[0]
  return !lead || lead.basis.rule.kind === 'undated' ? 'by' : lead.basis.rule.bound
}

/** Which of several dates of one requirement this is: "last day in law", "guidance date (should)". */
export function nameAmongSeveral(date: Based): string {
  const law = date.bases.some(({ basis }) => basis.force === 'law')
  return law ? IN_LAW[boundOf(date)] : `guidance date (${date.bases[0]?.basis.modal ?? 'should'})`
}

/** What goes behind the title: which of several dates, or what a single one limits; null if plain. */
export const dateName = (date: FrameworkDate, others: readonly FrameworkDate[]): string | null =>
  others.some(({ due }) => due !== date.due) ? nameAmongSeveral(date) : ALONE[boundOf(date)]
