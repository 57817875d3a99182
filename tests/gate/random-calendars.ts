import fc from 'fast-check'
import type { CalendarFilter } from '../../src/domain/calendar/feed.ts'
import { publish } from '../../src/domain/calendar/publish.ts'
import type { OpenPlan } from '../../src/domain/facts.ts'
import type { Milestone, Plan } from '../../src/domain/plan.ts'
import { NASTY_LABELS } from '../exports/nasty-labels.ts'
import { OPTIONS } from '../exports/options.ts'
import { makeArea, makeMilestone, makePlan, openTestPlan, withoutFramework } from '../make-plan.ts'

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(...NASTY_LABELS),
  fc.constantFrom(
    ...[
      '\r\n',
      '\n ',
      '\r',
      '\\',
      '\\n',
      ';',
      ',',
      ':',
      '"',
      '\u0000',
      '\u2028',
      '\uFEFF',
      '\uD83D',
    ],
    ...['END:VEVENT', 'END:VCALENDAR', 'BEGIN:VALARM', 'X-INJ:1', 'DTSTART;VALUE=DATE:20190101'],
  ),
)

/** Text that tries to break out of its place, of any script, with what no screen shows. */
const hostileText = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('').slice(0, 300))

const DAYS = ['1900-01-01', '2019-03-31', '2019-10-27', '2020-02-29', '2019-12-31', '2199-12-31']
const RANGES = ['2019-06', '../2019-07-01', '../2019-02', '2019-09-29/..', '2019-01/..', '2019']

const milestone = fc
  .record({
    title: hostileText,
    text: hostileText,
    edtf: fc.constantFrom(...DAYS, ...RANGES, '2019-02/2019-03', '2019-06-28/2019-07-04'),
    state: fc.constantFrom('open', 'done', 'cancelled', 'owned', 'papers'),
  })
  .map(({ title, text, edtf, state }): Partial<Milestone> => ({
    title,
    when: { edtf, asWritten: text },
    source: { text },
    ...(state === 'done' ? { done: {} } : {}),
    ...(state === 'cancelled' ? { cancelled: { reason: text } } : {}),
    ...(state === 'owned' ? { owner: { role: text } } : {}),
    ...(state === 'papers' ? { clearDays: 5 } : {}),
  }))

const filter: fc.Arbitrary<CalendarFilter> = fc.record({
  dates: fc.constantFrom('law', 'law-and-guidance', 'all', 'all'),
  done: fc.boolean(),
  reminders: fc.subarray([7, 14, 28, 56, 84]),
  alarms: fc.constantFrom([], [1], [14, 1], [28, 7]),
})

type Made = { title: string; milestones: Partial<Milestone>[]; hasLaw: boolean; day: string }

function planOf({ title, milestones, hasLaw, day }: Made): Plan {
  const anchor = { planned: { edtf: day, asWritten: title } }
  const plan = makePlan({
    title,
    areas: [makeArea({ name: title, anchors: hasLaw ? { publicationDate: anchor } : {} })],
    milestones: milestones.map((one, n) => makeMilestone({ ...one, id: `ms-${n}` })),
  })
  return hasLaw ? plan : withoutFramework(plan)
}

const made = fc.record({
  title: hostileText,
  milestones: fc.array(milestone, { maxLength: 4 }),
  hasLaw: fc.nat({ max: 4 }).map((n) => n === 0),
  day: fc.constantFrom('2019-06-28', '2019-06', '2019-06-03'),
})

/**
 * A plan with a past: what it held before was told, so that some of what it holds now has moved and
 * some of what it held is gone. With a filter and a name for a calendar of it.
 */
export const randomCalendars: fc.Arbitrary<{
  opened: OpenPlan
  filter: CalendarFilter
  name: string
}> = fc
  .record({ now: made, before: fc.array(milestone, { maxLength: 5 }), filter, name: hostileText })
  .map(({ now, before, ...asked }) => {
    const past = planOf({ ...now, milestones: before })
    const told = publish(openTestPlan(past), {
      now: '2018-11-30T12:00:00Z',
      digest: OPTIONS.digest,
    })
    return { opened: openTestPlan({ ...planOf(now), calendar: told }), ...asked }
  })
