import { describe, expect, it } from 'vitest'
import { CALENDAR_VERSION } from '../../src/exports/calendar-version.ts'
import { toIcs } from '../../src/exports/ics.ts'
import type { LedgerEvent } from '../../src/domain/calendar/ledger.ts'
import { makeMilestone, makePlan, openTestPlan, withoutFramework } from '../make-plan.ts'
import { OPTIONS } from './options.ts'

const at = '2026-11-01T09:00:00Z'

/** What was told of a date that has moved since, and of one that is gone. */
const told = (id: string, more: Partial<LedgerEvent>): LedgerEvent => ({
  id,
  digest: '0123456789abcdef',
  sequence: 4,
  at,
  day: '2199-12-31',
  shown: '31 December 2199',
  summary: 'What it was called',
  force: 'local',
  ...more,
})

/** A plan whose calendar has something of every kind in it, and no law, which has its own changes. */
const plan = withoutFramework(
  makePlan({
    calendar: [told('ms-moved', {}), told('ms-gone', { goneAt: at })],
    milestones: [
      makeMilestone({ id: 'ms-moved' }),
      makeMilestone({ id: 'ms-done', done: { when: { edtf: '2019-03-01' } } }),
      makeMilestone({ id: 'ms-off', cancelled: { reason: 'Not needed' } }),
      makeMilestone({ id: 'ms-month', when: { edtf: '2019-09' } }),
    ],
  }),
)

describe('the version of calendars', () => {
  it('is raised whenever the same plan gives other bytes, for programs keep what has the same tag', () => {
    const filter = { dates: 'all', done: true, reminders: [14], alarms: [1, 7] } as const
    const asked = { ...filter, reminders: [...filter.reminders], alarms: [...filter.alarms] }
    const source = 'https://plans.example/feeds/x.ics'
    const options = { ...OPTIONS, publicUrl: 'https://plans.example' }
    const text = toIcs(openTestPlan(plan), options, { filter: asked, name: 'A feed', source })
    expect(text).toContain('Moved from 31 December 2199')
    expect(text).toContain('Cancelled: What it was called')
    // If this fails, raise the number, set its day to today’s, and put the new digest here.
    expect([CALENDAR_VERSION.number, OPTIONS.digest(text).slice(0, 16)]).toEqual([
      1,
      '8bc29f2e3741b4d9',
    ])
  })
})
