import { describe, expect, it } from 'vitest'
import type { Area } from '../../src/domain/plan.ts'
import { schedule } from '../../src/domain/schedule.ts'
import { plannedWrong } from '../../views/schedule/planned-wrong.ts'
import { dueLabel, sayEntryDue } from '../../views/schedule/reading-words.ts'
import { makeArea, makePlan, openTestPlan } from '../make-plan.ts'

const on = (edtf: string) => ({ planned: { edtf } })

/** An entry of the schedule of a plan of one area with these dates, and what is said of it. */
function told(id: string, anchors: Area['anchors'], today = '2019-03-04') {
  const opened = openTestPlan(makePlan({ areas: [makeArea({ anchors })] }), today)
  const entry = schedule(opened).find((one) => one.id === id)!
  return {
    wrong: plannedWrong(opened, entry),
    label: dueLabel(opened, entry),
    due: sayEntryDue(opened, entry),
  }
}

describe('what is planned', () => {
  it.each([
    ['2019-06-29', null, 'the day before the last day in law'],
    ['2019-06-30', null, 'on it, though guidance asks for the day before'],
    ['2019-07-01', { text: 'Planned too late', likely: false }, 'the day after'],
    ['2019-06', null, 'a month that ends on it'],
    ['../2019-07', null, 'a span that may be in time'],
  ])('for publication %s: %j: %s', (edtf, wrong, _why) => {
    expect(told('publish-arrangements', { publicationDate: on(edtf) }).wrong).toEqual(wrong)
  })

  it('to start late is likely only, for months are counted', () => {
    const dates = { publicationDate: on('2019-06-28'), implementationDate: on('2019-09-29') }
    expect(told('implement-arrangements', dates).wrong).toEqual({
      text: 'Planned too late',
      likely: true,
    })
    const inTime = { ...dates, implementationDate: on('2019-09-28') }
    expect(told('implement-arrangements', inTime).wrong).toBeNull()
  })

  it('to end what has to go on is too soon, not too late', () => {
    const start = { implementationDate: on('2019-09-28') }
    const end = (edtf: string) =>
      told('board-continues', { ...start, boardEndDate: on(edtf) }).wrong?.text
    expect(end('2019-09-26')).toBe('Planned too soon')
    expect(end('2019-09-27')).toBeUndefined()
    expect(end('2019-09-28')).toBeUndefined()
  })

  it('is no more the point once it has happened, or the last day has gone by', () => {
    const late = { publicationDate: { actual: { edtf: '2019-07-01' } } }
    expect(told('publish-arrangements', late, '2019-07-15').wrong).toBeNull()
    const missed = { publicationDate: on('2019-08-01') }
    expect(told('publish-arrangements', missed, '2019-07-15').wrong).toBeNull()
  })
})

describe('the date of a requirement', () => {
  it('says that it is the last day, and whether in law or in guidance alone', () => {
    const counted = told('implement-arrangements', { publicationDate: on('2019-06-28') })
    expect([counted.due, counted.label]).toEqual(['by 28 September 2019', 'Last day in law'])
    const guessed = told('implement-arrangements', {})
    expect([guessed.due, guessed.label]).toEqual(['by 29 September 2019', 'Last day in guidance'])
  })

  it('is none where nothing gives one', () => {
    const none = told('first-yearly-report', {})
    expect([none.due, none.label]).toEqual(['no date', null])
  })
})
