import type { OpenPlan } from '../facts.ts'
import type { Force } from '../framework.ts'
import { metBy } from '../met.ts'
import { sayDate, type BasisReading } from '../reading.ts'
import { entryById, isUntil, subjectOf } from '../say-reading.ts'
import type { ScheduleEntry } from '../schedule.ts'
import { showEdtf } from '../show-date.ts'

/** A planned date that misses what law or guidance sets, for one requirement in one area. */
export type Missed = {
  requirement: string
  area: string
  /** What holds the planned date: a key date of the area, or milestones by their ids. */
  anchor: string | null
  milestones: readonly string[]
  /** “29 September 2019” */
  planned: string
  /** “after the law’s last day”, “too soon” */
  misses: string
  /** The same with that day: “after the law’s last day, 28 September 2019”. */
  missesDay: string
  likely: boolean
  /** The readings that it misses, those in law first. */
  readings: readonly BasisReading[]
}

const WHOSE: Record<Force, string> = { law: 'the law’s', guidance: 'guidance’s' }
const WHO: Record<Force, string> = { law: 'the law', guidance: 'guidance' }

function sayMissed(opened: OpenPlan, entry: ScheduleEntry, reading: BasisReading) {
  const { force, due } = reading
  const basis = subjectOf(opened, entry, reading)?.basis
  const day = showEdtf(due ?? '')
  if (basis && isUntil(basis))
    return {
      misses: `too soon for ${WHO[force]}`,
      missesDay: `too soon: ${WHO[force]} has it go on until ${day}`,
    }
  const misses = `after ${WHOSE[force]} last day`
  return { misses, missesDay: `${misses}, ${day}` }
}

const inOrder = (readings: readonly BasisReading[]): BasisReading[] => [
  ...readings.filter(({ force }) => force === 'law'),
  ...readings.filter(({ force }) => force === 'guidance'),
]

function missedBy(opened: OpenPlan, entry: ScheduleEntry): Missed[] {
  const { framework, plan } = opened
  const area = plan.areas.find(({ id }) => id === entry.area)
  const required = entryById(opened, entry.id)
  if (!framework || !area || required?.kind !== 'requirement') return []
  const readings = inOrder(
    entry.bases.filter(
      ({ applies, verdict, due }) => applies && verdict === 'late' && due !== null,
    ),
  )
  const [worst] = readings
  const met = metBy({ ...opened, framework }, area, required)
  if (!worst || met.restsOn !== 'planned') return []
  return [
    {
      requirement: entry.id,
      area: area.id,
      anchor: required.fulfilment?.by === 'anchor' ? required.fulfilment.anchor : null,
      milestones: met.subjects,
      planned: sayDate(met),
      ...sayMissed(opened, entry, worst),
      likely: worst.likely === true,
      readings,
    },
  ]
}

/** Every planned date that is too late or too soon, by the law or by guidance. */
export const missedDays = (opened: OpenPlan, entries: readonly ScheduleEntry[]): Missed[] =>
  entries.flatMap((entry) => missedBy(opened, entry))
