// Run in a process of its own, for the time zone of a process is set when it starts.
import { publish } from '../../src/domain/calendar/publish.ts'
import type { CalendarFilter } from '../../src/domain/calendar/feed.ts'
import type { OpenPlan } from '../../src/domain/facts.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { toIcs } from '../../src/exports/ics.ts'
import { catalogue, makeMilestone, openExample, openTestPlan } from '../make-plan.ts'
import { OPTIONS } from './options.ts'

const FILTERS: readonly CalendarFilter[] = [
  { dates: 'all', done: true, reminders: [], alarms: [] },
  { dates: 'all', done: true, reminders: [7, 14, 28, 56, 84], alarms: [1, 14] },
  { dates: 'law-and-guidance', done: false, reminders: [28], alarms: [7] },
]

/** Days on which some clock changes, and the ends of months and years. */
const DAYS =
  '1900-03-31 1999-12-31 2019-03-31 2019-10-27 2020-02-29 2026-03-08 2026-03-29 2026-10-25 2026-11-01 2199-12-31'.split(
    ' ',
  )

const toldAt = (plan: Plan, now: string): Plan => ({
  ...plan,
  changedAt: now,
  calendar: publish(openTestPlan(plan), { now, digest: OPTIONS.digest }),
})

const states = [{}, { done: {} }, { cancelled: { reason: 'Merged' } }]

/** The plan with a milestone on each of these days; half of them then move, and half go. */
function withPast({ plan }: OpenPlan): OpenPlan {
  const milestones = DAYS.map((edtf, n) =>
    makeMilestone({ id: `ms-tz-${n}`, title: `Day ${n}`, when: { edtf }, ...states[n % 3] }),
  )
  const before = toldAt({ ...plan, milestones }, '2019-03-30T23:59:59.999Z')
  const moved = milestones
    .filter((_, n) => n % 2 === 0)
    .map((one, n) => ({ ...one, when: { edtf: DAYS[(n + 3) % DAYS.length] ?? '2019-01-01' } }))
  return openTestPlan(
    toldAt({ ...before, milestones: moved }, '2019-06-30T23:30:00Z'),
    '2019-09-29',
  )
}

for (const id of catalogue.examples.keys())
  for (const opened of [openExample(id), withPast(openExample(id))])
    for (const filter of FILTERS) {
      const file = toIcs(opened, { ...OPTIONS, publicUrl: 'https://a.example' }, { filter })
      const entries = file.split('BEGIN:VEVENT').length - 1
      process.stdout.write(`${id} ${entries} ${OPTIONS.digest(file)}\n`)
    }
