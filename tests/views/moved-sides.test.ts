import { describe, expect, it } from 'vitest'
import { consequences } from '../../src/domain/consequences.ts'
import type { OpenPlan } from '../../src/domain/facts.ts'
import type { Area, Plan } from '../../src/domain/plan.ts'
import { movedLines } from '../../views/forms/moved-lines.ts'
import { differingLines, differingReadings, toldSide } from '../../views/forms/moved-sides.ts'
import { makeArea, makeMilestone, makePlan, openTestPlan } from '../make-plan.ts'

const opened = (change: Partial<Plan>): OpenPlan => openTestPlan(makePlan(change), '2019-03-04')

const withDates = (anchors: Area['anchors']): OpenPlan => opened({ areas: [makeArea({ anchors })] })

const on = (edtf: string) => ({ planned: { edtf } })

/** Each line that the table would show: id, and the readings that differ on both sides. */
function shown(before: OpenPlan, after: OpenPlan) {
  const { entries } = consequences(before, after)
  return differingLines(before, after, movedLines(before, after, entries)).map((line) => {
    const [now, then] = [toldSide(before, line.before), toldSide(after, line.after)]
    const told = (side: typeof now, other: typeof now) =>
      side ? differingReadings(side, other).map(({ source, said }) => `${source}: ${said}`) : []
    return {
      id: (line.after ?? line.before)?.entry.id,
      now: told(now, then),
      then: told(then, now),
    }
  })
}

describe('the table of what a change moves', () => {
  it('leaves out what reads the same on both sides: an owner is not shown there', () => {
    const owned = (role: string) => opened({ milestones: [makeMilestone({ owner: { role } })] })
    expect(consequences(owned('One'), owned('Other')).entries).toHaveLength(1)
    expect(shown(owned('One'), owned('Other'))).toEqual([])
  })

  it('keeps what moves, comes or goes', () => {
    const due = (edtf: string) => opened({ milestones: [makeMilestone({ when: { edtf } })] })
    expect(shown(due('2019-08-01'), due('2019-08-02'))).toHaveLength(1)
    expect(shown(due('2019-08-01'), opened({ milestones: [] }))).toHaveLength(1)
  })

  it('shows only the readings that differ, and tells those of one citation apart', () => {
    const dates = { publicationDate: on('2019-06-28') }
    const before = withDates({ ...dates, implementationDate: on('2019-09-28') })
    const after = withDates({ ...dates, implementationDate: on('2019-09-29') })
    const start = shown(before, after).find(({ id }) => id === 'implement-arrangements')
    expect(start?.now).toHaveLength(2)
    expect(start?.now.join()).toContain('SI 2018/497 reg 6(1): would be in time, likely')
    expect(start?.now.join()).toContain(', by 28 September 2019: would be in time')
    expect(start?.then.join()).toContain(', by 28 September 2019: would be one day late')
    expect([...(start?.now ?? []), ...(start?.then ?? [])].join()).not.toContain(
      'by 29 September 2019',
    )
  })

  it('tells a date that is not known by its rule', () => {
    const before = withDates({})
    const after = withDates({ implementationDate: on('2019-10-01') })
    const start = shown(before, after).find(({ id }) => id === 'implement-arrangements')
    expect(start?.then.join()).toContain('by 29 September 2019: would be 2 days late')
  })
})
