import { describe, expect, it } from 'vitest'
import type { Plan } from '../../src/domain/plan.ts'
import { toIcs } from '../../src/exports/ics.ts'
import { gate, readEvents } from '../gate/gate.ts'
import { makeArea, makeMilestone, makePlan, openTestPlan, withoutFramework } from '../make-plan.ts'
import { OPTIONS } from './options.ts'

const fileOf = (plan: Plan): string => toIcs(openTestPlan(plan), OPTIONS)

const local = (change: Partial<Plan>): string => fileOf(withoutFramework(makePlan(change)))

describe('every day', () => {
  const days = ['29 Mar', '25 Oct', '8 Mar', '1 Nov'].flatMap((day) =>
    [1900, 1970, 2000, 2026, 2027, 2199].map((year) => `${day} ${year}`),
  )
  const isoDay = (text: string) => new Date(`${text} UTC`).toISOString().slice(0, 10)
  const all = [...days.map(isoDay), '2020-02-29', '2000-02-29', '2019-12-31', '2199-12-31']

  it('is written as it is stored, clock changes, leap days and year ends too', () => {
    const milestones = all.map((edtf, n) => makeMilestone({ id: `ms-${n}`, when: { edtf } }))
    const file = local({ milestones })
    expect(gate(file)).toEqual([])
    expect(readEvents(file).map(({ start }) => start)).toEqual(all.toSorted())
    expect(file.match(/^DTSTART;VALUE=DATE:\d{8}\r$/gm)).toHaveLength(all.length)
    expect(file.match(/^DTEND;VALUE=DATE:\d{8}\r$/gm)).toHaveLength(all.length)
    expect(file.match(/^TRANSP:TRANSPARENT\r$/gm)).toHaveLength(all.length)
  })

  it.each(['2019-02-30', '2019-13-01', ''])('that does not exist (%j) stops the file', (edtf) => {
    const milestones = [makeMilestone({ when: { edtf } })]
    expect(() => local({ milestones })).toThrow('is not a date that exists')
  })

  it.each([
    ['2019-06', '2019-06-30', 'Agree the funding (June 2019, day not fixed)'],
    ['2019-04/2019-06', '2019-06-30', 'Agree the funding (April 2019 to June 2019, day not fixed)'],
    ['2019-01/..', '2019-01-31', 'Agree the funding (starts in January 2019, day not fixed)'],
    ['2019-01-07/..', '2019-01-07', 'Agree the funding: not before this day'],
    ['../2019-06-30', '2019-06-30', 'Agree the funding'],
  ])('%s stands on %s, told as “%s”', (edtf, day, title) => {
    const [event] = readEvents(local({ milestones: [makeMilestone({ when: { edtf } })] }))
    expect(event).toMatchObject({ start: day, summary: title })
    expect(event?.status).toBe(title.includes('not fixed') ? 'TENTATIVE' : 'CONFIRMED')
    if (title.includes('not fixed')) expect(event?.description).toMatch(/^Day not fixed: some day/)
  })

  it('of law stands where the law puts it; the last working day before it is told', () => {
    const anchor = { publicationDate: { actual: { edtf: '2019-06-28' } } }
    const file = fileOf(makePlan({ areas: [makeArea({ anchors: anchor })] }))
    const found = readEvents(file).find(({ summary }) =>
      summary.startsWith('Put the new arrangements into operation: last day in law'),
    )
    expect(found?.start).toBe('2019-09-28')
    expect(found?.description).toContain(
      'Saturday 28 September 2019 is not a working day; the last one before it is Friday 27 September 2019.',
    )
  })
})
