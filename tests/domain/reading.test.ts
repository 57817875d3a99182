import { describe, expect, it } from 'vitest'
import { basisOf, entryOf } from '../../src/domain/framework.ts'
import { readBasis } from '../../src/domain/reading.ts'
import {
  actual,
  buildArea,
  buildPlan,
  framework,
  notYet,
  open,
  planned,
  type AreaChange,
} from './build-plan.ts'

/** Our reading of one basis in an area that records these dates. */
function read(entry: string, basis: string, change: AreaChange, today = '2019-06-01') {
  const setting = open(buildPlan({ areas: [buildArea(change)] }), today)
  const found = basisOf(framework, entry, basis)
  return readBasis(setting, setting.plan.areas[0]!, entryOf(framework, entry), found)
}

const publish = (basis: string, anchor: AreaChange['anchors'], today?: string) =>
  read('publish-arrangements', basis, { anchors: anchor ?? {} }, today)

describe('publication, by the law of 30 June and the guidance of 29 June 2019', () => {
  it.each([
    ['2019-06-28', 'in-time', 'in-time'],
    ['2019-06-29', 'in-time', 'in-time'],
    ['2019-06-30', 'in-time', 'late'],
    ['2019-07-01', 'late', 'late'],
    ['2019-06', 'in-time', 'cannot-tell'],
    ['../2019-06', 'in-time', 'cannot-tell'],
    ['2019-07', 'late', 'late'],
    ['2019', 'cannot-tell', 'cannot-tell'],
    ['2019-01/..', 'cannot-tell', 'cannot-tell'],
  ])('on %s is %s by law and %s by guidance', (date, law, guidance) => {
    for (const known of [planned(date), actual(date)]) {
      expect(publish('law', { publicationDate: known }).verdict).toBe(law)
      expect(publish('guidance', { publicationDate: known }).verdict).toBe(guidance)
    }
  })

  it('is told as what would be while it is planned and what was once it happened', () => {
    expect(publish('law', { publicationDate: planned('2019-07-01') }).why).toBe(
      'Planned: 1 July 2019, which would be one day late; the last day is 30 June 2019 (SI 2018/497 reg 5(1)).',
    )
    expect(publish('law', { publicationDate: actual('2019-07-02') }).why).toBe(
      'Done: 2 July 2019, which was 2 days late; the last day is 30 June 2019 (SI 2018/497 reg 5(1)).',
    )
  })

  it('names the days that a month leaves open', () => {
    expect(publish('guidance', { publicationDate: planned('2019-06', 'in June') }).why).toContain(
      'June 2019 (“in June”), cannot tell: in time unless it is the 30th',
    )
  })

  it.each([
    ['2019-06-29', 'not-yet'],
    ['2019-06-30', 'not-yet'],
    ['2019-07-01', 'cannot-tell'],
  ])('not recorded, on %s the verdict is %s', (today, verdict) => {
    expect(publish('law', { publicationDate: null }, today).verdict).toBe(verdict)
  })

  it.each([
    ['2019-06-30', '2019-07-10', 'cannot-tell', 'the last day itself, which was not over'],
    ['2019-07-01', '2019-07-10', 'late', 'the day after'],
  ])('recorded as not done on %s, on %s the verdict is %s: %s', (asAt, today, verdict) => {
    expect(publish('law', { publicationDate: notYet(asAt) }, today).verdict).toBe(verdict)
  })

  it('recorded as not done after the last day is late, whatever was planned', () => {
    const both = { ...planned('2019-06-28'), ...notYet('2019-07-03') }
    const reading = publish('law', { publicationDate: both }, '2019-07-05')
    expect(reading.verdict).toBe('late')
    expect(reading.why).toContain('Recorded on 3 July 2019 as not done')
  })

  it('planned for a day that has passed is told as not recorded as done', () => {
    const passed = publish('law', { publicationDate: planned('2019-06-28') }, '2019-07-05')
    expect(passed.why).toContain('the plan does not record that it happened')
    const ahead = publish('law', { publicationDate: planned('2019-06-28') }, '2019-06-28')
    expect(ahead.why).not.toContain('the plan does not record')
  })
})

describe('the start, by the law of three months and the two limits of guidance', () => {
  const start = (basis: string, published: string, day: string) =>
    read('implement-arrangements', basis, {
      anchors: { publicationDate: actual(published), implementationDate: planned(day) },
    })

  it.each([
    ['2019-06-28', '2019-09-27', 'in-time', 'in-time', 'in-time'],
    ['2019-06-28', '2019-09-28', 'in-time', 'in-time', 'in-time'],
    ['2019-06-28', '2019-09-29', 'late', 'late', 'in-time'],
    ['2019-06-28', '2019-09-30', 'late', 'late', 'late'],
    ['2019-06-30', '2019-09-30', 'in-time', 'in-time', 'late'],
    ['2019-06', '2019-09-29', 'cannot-tell', 'cannot-tell', 'in-time'],
    ['2019-06', '2019-09-01', 'in-time', 'in-time', 'in-time'],
    ['2019-06', '2019-10-01', 'late', 'late', 'late'],
  ])('published %s and started %s: %s in law, %s and %s in guidance', (from, day, ...verdicts) => {
    const read = ['law', 'guidance', 'guidance-long-stop'].map((basis) => start(basis, from, day))
    expect(read.map(({ verdict }) => verdict)).toEqual(verdicts)
  })

  it('is likely only, for a stated start is taken as the day of compliance', () => {
    expect(start('law', '2019-06-28', '2019-09-29')).toMatchObject({ likely: true })
    expect(start('guidance-long-stop', '2019-06-28', '2019-09-29')).toMatchObject({ likely: true })
    expect(publish('law', { publicationDate: planned('2019-06-28') })).not.toHaveProperty('likely')
  })

  it.each([
    ['../2019-06-30', '2019-10-01', '30 September 2019 at the latest, counted'],
    ['2019-06', '2019-10-01', '30 September 2019 at the latest, counted'],
    ['2019-06-14/..', '2019-10-01', '14 September 2019 or later, counted'],
    ['2019-06-14', '2019-10-01', '14 September 2019, counted'],
  ])('published %s and started %s: the last day is %s', (from, day, said) => {
    expect(start('law', from, day).why).toContain(`the last day is ${said}`)
  })

  it('can’t be told without the publication date, and says so by its name', () => {
    const reading = read('implement-arrangements', 'law', { anchors: { publicationDate: null } })
    expect(reading).toMatchObject({ verdict: 'cannot-tell', due: null })
    expect(reading.why).toContain('counts from the publication date')
    expect(reading.why).toContain('Northshire')
  })
})

describe('the board, which goes on until the day before the start', () => {
  it.each([
    ['2019-09-27', '2019-09-28', 'in-time'],
    ['2019-09-28', '2019-09-28', 'in-time'],
    ['2019-09-26', '2019-09-28', 'late'],
    ['2019-09', '2019-09-28', 'cannot-tell'],
    ['2019-08', '2019-09-28', 'late'],
  ])('ending on %s, with a start on %s, is %s', (end, start, verdict) => {
    const anchors = { boardEndDate: planned(end), implementationDate: planned(start) }
    expect(read('board-continues', 'law', { anchors }).verdict).toBe(verdict)
  })

  it('recorded as not ended on the last day that it must go on has gone on long enough', () => {
    const until = (asAt: string) =>
      read(
        'board-continues',
        'law',
        { anchors: { boardEndDate: notYet(asAt), implementationDate: planned('2019-09-29') } },
        '2019-10-20',
      ).verdict
    expect(until('2019-09-27')).toBe('cannot-tell')
    expect(until('2019-09-28')).toBe('in-time')
    expect(until('2019-10-05')).toBe('in-time')
  })

  it('ending too soon says how many days', () => {
    const anchors = {
      boardEndDate: planned('2019-09-25'),
      implementationDate: planned('2019-09-29'),
    }
    expect(read('board-continues', 'law', { anchors }).why).toBe(
      'Planned: 25 September 2019, which would be 3 days too soon; it must go on until 28 September 2019, counted from the implementation date (29 September 2019) (SI 2018/497 reg 8(2)).',
    )
  })
})

describe('an event, which binds nobody', () => {
  const event = (change: AreaChange, today: string) =>
    read('consequential-amendments', 'law', change, today)

  it.each([
    ['2019-09-12', 'not-yet'],
    ['2019-09-13', 'in-time'],
  ])('that follows the start of 13 September reads %s as %s', (today, verdict) => {
    expect(event({}, today).verdict).toBe(verdict)
  })

  it('has not happened because a start was planned for a day gone by', () => {
    const anchors = { implementationDate: planned('2019-09-13') }
    expect(event({ anchors }, '2019-09-20').verdict).toBe('cannot-tell')
    expect(event({ anchors }, '2019-09-12').verdict).toBe('not-yet')
  })

  it('can’t be told without the date it follows', () => {
    expect(event({ anchors: { implementationDate: null } }, '2019-09-20').verdict).toBe(
      'cannot-tell',
    )
  })
})

it('each reading carries its source, how well that was checked, and a sentence', () => {
  const setting = open(buildPlan(), '2019-07-15')
  const area = setting.plan.areas[0]!
  for (const entry of framework.entries)
    for (const basis of entry.bases) {
      const reading = readBasis(setting, area, entry, basis)
      expect(reading).toMatchObject({
        citation: basis.citation,
        force: basis.force,
        modal: basis.modal,
        confidence: basis.confidence,
        checkedOn: basis.checkedOn,
      })
      expect(reading.why, entry.id).toMatch(/^[A-Z].*\.$/)
    }
})

it('each last working day is at or before its due date', () => {
  const guidance = publish('guidance', { publicationDate: null })
  expect(guidance).toMatchObject({ due: '2019-06-29', lastWorkingDay: '2019-06-28' })
  expect(publish('law', {})).toMatchObject({ due: '2019-06-30', lastWorkingDay: '2019-06-28' })
})
