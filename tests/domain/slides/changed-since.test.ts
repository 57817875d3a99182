import { describe, expect, it } from 'vitest'
import type { JournalEntry } from '../../../src/domain/journal.ts'
import type { SlideChoice } from '../../../src/domain/slides/slide-choice.ts'
import type { Slide } from '../../../src/domain/slides/slide.ts'
import { slidesFor } from '../../../src/domain/slides/slides-for.ts'
import { openExample } from '../../make-plan.ts'

const opened = openExample('leicestershire-rutland')

const make = (
  since: string | undefined,
  journal: readonly JournalEntry[],
  today: string,
): Slide => {
  const choice: SlideChoice = { id: 's', kind: 'changed-since', since, points: [] }
  const [slide] = slidesFor({ ...opened, today }, { choices: [choice], journal })
  if (!slide) throw new Error('There is no slide.')
  return slide
}

const tableOf = ({ body }: Slide) => {
  if (body.kind !== 'table') throw new Error(`It is ${body.kind}.`)
  return body
}

describe('what changed since the slides of a day', () => {
  const entry = (revision: number, day: string, list: string, more: object = {}): JournalEntry => ({
    plan: 'ours',
    revision,
    at: day.includes('T') ? day : `${day}T12:00:00Z`,
    by: 'somebody',
    said: `Change ${revision}`,
    action: { action: 'x' },
    differences: [{ at: [list, 'a'], before: 1, after: 2 }],
    ...more,
  })
  const undo = (revision: number, day: string, of: number) =>
    entry(revision, day, 'milestones', { action: { action: 'undo', revision: of } })
  const since = (journal: readonly JournalEntry[], today = '2020-03-31') =>
    make('2020-02-29', journal, today)

  it('starts on the day after, by what it is about, with revisions', () => {
    const slide = since([
      entry(1, '2020-02-28', 'areas'),
      entry(2, '2020-02-29', 'areas'),
      entry(3, '2020-03-01', 'milestones'),
      entry(4, '2020-03-31', 'areas'),
    ])
    expect(slide.title).toBe('What changed since 29 February 2020')
    expect(tableOf(slide).lead).toBe(
      'Changes from 1 March 2020 on; those of 29 February 2020 itself are not counted. From revision 2, as the plan was at the end of 29 February 2020, to revision 4.',
    )
    expect(tableOf(slide).rows).toEqual([
      ['Areas and key dates', 'Change 4', '31 March 2020', '4'],
      ['Milestones', 'Change 3', '1 March 2020', '3'],
    ])
  })

  it.each([
    ['2020-06-30T22:59:59Z', []],
    ['2020-06-30T23:00:00Z', ['1 July 2020']],
    ['2020-07-01T22:59:59Z', ['1 July 2020']],
  ])('counts days as they are in England: in summer %s is %j', (at, days) => {
    const journal = [entry(1, '2020-01-01', 'areas'), entry(2, at, 'milestones')]
    expect(tableOf(make('2020-06-30', journal, '2020-07-01')).rows.map((row) => row[2])).toEqual(
      days,
    )
  })

  it('counts days as they are in England: in winter as in UTC', () => {
    const journal = [
      entry(1, '2020-02-29T23:59:59Z', 'areas'),
      entry(2, '2020-03-01T00:00:00Z', 'areas'),
    ]
    expect(tableOf(since(journal)).rows.map((row) => row[3])).toEqual(['2'])
  })

  it('ends on the day of the slides, and notes how much came after', () => {
    const journal = [
      entry(1, '2020-02-29', 'areas'),
      entry(2, '2020-03-30', 'areas'),
      entry(3, '2020-03-31', 'areas'),
      entry(4, '2020-04-01', 'areas'),
      undo(5, '2020-04-02', 3),
    ]
    const revisions = (slide: Slide) => tableOf(slide).rows.map((row) => row[3])
    expect(revisions(since(journal))).toEqual(['2', '3'])
    expect(tableOf(since(journal)).lead).toContain('to revision 3.')
    expect(since(journal).notes.at(-1)).toBe(
      'Not shown: 2 changes made after 31 March 2020, the day of these slides.',
    )
    expect(revisions(since(journal, '2020-03-30'))).toEqual(['2'])
    expect(revisions(since(journal, '2020-04-01'))).toEqual(['2', '3', '4'])
    expect(tableOf(since(journal, '2020-02-29')).lead).toContain('as it was on 29 February 2020')
    expect(tableOf(since(journal, '2020-02-28')).lead).toBe(
      'The plan was started after 28 February 2020.',
    )
  })

  it('leaves out what was undone, unless that was undone in turn, and the choice of slides', () => {
    const changes = [entry(1, '2020-02-28', 'areas'), entry(2, '2020-03-01', 'milestones')]
    const undone = [...changes, undo(3, '2020-03-02', 2)]
    expect(tableOf(since(undone)).rows).toEqual([])
    expect(since(undone).notes.at(-1)).toContain('Not shown: 2 changes')
    const redone = [...undone, undo(4, '2020-03-03', 3), entry(5, '2020-03-04', 'slides')]
    expect(tableOf(since(redone)).rows.map(([, said]) => said)).toEqual(['Change 2'])
    const late = [entry(2, '2020-02-29', 'milestones'), undo(3, '2020-03-02', 2)]
    expect(tableOf(since(late)).rows.map(([, said]) => said)).toEqual(['Change 3'])
  })

  it('says so where nothing was changed, or there is no history', () => {
    const quiet = since([entry(1, '2020-02-29', 'areas')])
    expect(tableOf(quiet).rows).toEqual([])
    expect(tableOf(quiet).empty).toContain('Nothing')
    expect(tableOf(quiet).lead).toContain('at revision 1, as it is now')
    expect(tableOf(since([])).lead).toBe('This plan has no history.')
    expect(make(undefined, [], '2020-03-31').body).toEqual({
      kind: 'words',
      points: [expect.stringContaining('No day is chosen yet.')],
    })
  })
})
