import { describe, expect, it } from 'vitest'
import { calendarSize } from '../../src/exports/calendar-size.ts'
import { toIcs } from '../../src/exports/ics.ts'
import {
  makeMilestone,
  makePlan,
  openExample,
  openTestPlan,
  withoutFramework,
} from '../make-plan.ts'
import { readEvents } from '../gate/gate.ts'
import { OPTIONS } from './options.ts'

const withMilestones = (count: number, title = 'Meet'): string => {
  const milestones = Array.from({ length: count }, (_, n) =>
    makeMilestone({ id: `ms-${n}`, title: `${title} ${n}` }),
  )
  return toIcs(openTestPlan(withoutFramework(makePlan({ milestones }))), OPTIONS)
}

describe('the size of a calendar', () => {
  it('is counted as those who fetch it count it', () => {
    const file = toIcs(openExample('leicestershire-rutland'), OPTIONS)
    expect(calendarSize(file)).toEqual({
      events: readEvents(file).length,
      bytes: Buffer.byteLength(file),
      isTooLarge: false,
    })
  })

  it('is too large beyond 1,000 entries', () => {
    expect(calendarSize(withMilestones(1000))).toMatchObject({ events: 1000, isTooLarge: false })
    expect(calendarSize(withMilestones(1001))).toMatchObject({ events: 1001, isTooLarge: true })
  })

  it('is too large beyond 900,000 bytes, however few entries', () => {
    const file = withMilestones(2)
    const filled = (bytes: number): string => file + 'x'.repeat(bytes - Buffer.byteLength(file))
    expect(calendarSize(filled(900_000)).isTooLarge).toBe(false)
    expect(calendarSize(filled(900_001)).isTooLarge).toBe(true)
    expect(calendarSize(withMilestones(999, '保护儿童'.repeat(60))).isTooLarge).toBe(true)
  })

  it('counts no entry that a title tells of', () => {
    const title = '\r\nBEGIN:VEVENT\r\nEND:VEVENT'
    expect(calendarSize(withMilestones(3, title)).events).toBe(3)
  })
})
