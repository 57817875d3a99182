import { describe, expect, it } from 'vitest'
import type { AnchorRecord } from '../../src/domain/plan.ts'
import { check } from '../../src/domain/findings/check.ts'
import { schedule } from '../../src/domain/schedule.ts'
import { makeArea, makePlan, openTestPlan } from '../make-plan.ts'

/** A start on 12 September 2019, and what is recorded of the board's end. */
const opened = (boardEndDate: AnchorRecord) =>
  openTestPlan(
    makePlan({
      areas: [
        makeArea({
          anchors: { implementationDate: { planned: { edtf: '2019-09-12' } }, boardEndDate },
        }),
      ],
    }),
    '2019-10-01',
  )

const hasGap = (record: AnchorRecord): boolean =>
  check(opened(record)).some(({ code }) => code === 'gap-between-arrangements')

describe('a board recorded as still in office', () => {
  it('leaves no gap if that was on the day before the start or later', () => {
    expect(hasGap({ notYet: { asAt: '2019-09-10' } })).toBe(true)
    expect(hasGap({ notYet: { asAt: '2019-09-11' } })).toBe(false)
    expect(hasGap({ notYet: { asAt: '2019-10-01' } })).toBe(false)
  })

  it('is not overdue to end: going on until the start is what the law asks', () => {
    const entry = schedule(opened({ notYet: { asAt: '2019-10-01' } })).find(
      ({ id }) => id === 'board-continues',
    )
    expect(entry).toMatchObject({ due: '2019-09-11', standing: 'done-in-time' })
  })
})
