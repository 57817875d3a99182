import { describe, expect, it } from 'vitest'
import type { OpenPlan } from '../../../src/domain/facts.ts'
import type { Area, Plan } from '../../../src/domain/plan.ts'
import { slidesFor } from '../../../src/domain/slides/slides-for.ts'
import {
  makeArea,
  makeMilestone,
  makePlan,
  openExample,
  openTestPlan,
  withoutFramework,
} from '../../make-plan.ts'

function told(opened: OpenPlan) {
  const choices = [{ id: 'one', kind: 'next-dates' as const, points: [] }]
  const [slide] = slidesFor(opened, { choices })
  if (slide?.body.kind !== 'table') throw new Error('It is no table.')
  return { ...slide.body, notes: slide.notes.join(' ') }
}

const on = (edtf: string) => ({ planned: { edtf } })

/** What stands beside a title that starts so, in a plan of one area with these dates. */
function beside(
  title: string,
  anchors: Area['anchors'],
  more: Partial<Plan> = {},
  today = '2019-06-20',
) {
  const plan = makePlan({ areas: [makeArea({ anchors })], ...more })
  const { rows } = told(openTestPlan(plan, today))
  return rows.find(([, what]) => what?.startsWith(title))?.[1]?.split(' – ')[1] ?? null
}

describe('the next dates', () => {
  const { rows, head, lead, notes } = told(openExample('leicestershire-rutland'))

  it('say in a word what sets each, with the citations in the notes', () => {
    expect(head).toEqual(['When', 'What', 'Where', 'Who', 'Set by'])
    expect(lead).toBe(
      'The next 6 of 13 dates that are ahead. “Not checked”: not read in the source itself.',
    )
    expect(new Set(rows.map((row) => row[4]))).toEqual(
      new Set(['Local', 'Law; guidance (not checked)', 'Guidance (not checked)']),
    )
    expect(notes).toContain('Put the new arrangements into operation: Law, 28 September 2019: SI')
    expect(notes).toMatch(/Guidance, 29 September 2019: DfE [^.]*from a secondary source/)
    expect(notes).not.toContain('Notify')
  })

  it('mark what is planned too late, and too soon, on both rows', () => {
    const whats = rows.map(([, what]) => what)
    expect(whats).toContain(
      'Put the new arrangements into operation – planned 29 September 2019, after the law’s last day (likely)',
    )
    expect(whats).toContain(
      'Planned: board’s last day in office – too soon: the law has it go on until 28 September 2019 (likely)',
    )
    expect(notes).toContain('Planned: 29 September 2019, which would be one day late')
  })

  it('mark a planned start on its own day', () => {
    const dates = { publicationDate: { actual: { edtf: '2019-06-28' } } }
    const start = (edtf: string) =>
      beside(
        'Planned: implementation',
        { ...dates, implementationDate: on(edtf) },
        {},
        '2019-09-20',
      )
    expect(start('2019-09-28')).toBeNull()
    expect(start('2019-09-29')).toBe('after the law’s last day, 28 September 2019 (likely)')
  })

  it('name the areas, or say that it is all of them', () => {
    expect(new Set(rows.map((row) => row[2]))).toEqual(new Set(['Leicestershire', 'Both areas']))
  })

  it.each([
    ['2019-06-29', null],
    ['2019-06-30', 'after guidance’s last day, 29 June 2019'],
    ['2019-07-01', 'after the law’s last day, 30 June 2019'],
    ['2019-06', null],
    ['2019-07', 'after the law’s last day, 30 June 2019'],
  ])('hold publication planned for %s to law and guidance: %s', (edtf, words) => {
    expect(beside('Planned: publication', { publicationDate: on(edtf) })).toBe(words)
  })

  it('mark a milestone that holds such a date', () => {
    const milestone = (edtf: string) =>
      makeMilestone({ title: 'Go live', sets: 'publicationDate', when: { edtf } })
    expect(beside('Go live', {}, { milestones: [milestone('2019-06-29')] })).toBeNull()
    expect(beside('Go live', {}, { milestones: [milestone('2019-07-01')] })).toContain(
      'after the law’s last day',
    )
  })

  it('tell the law’s own day where guidance asks for an earlier one', () => {
    const { rows: all } = told(openTestPlan(makePlan(), '2019-06-01'))
    const publish = all.find(([when]) => when === 'By 29 June 2019')
    expect(publish?.at(-1)).toBe('Law, 30 June 2019; guidance (not checked)')
  })

  it('say where to record one where none is ahead', () => {
    const empty = (opened: OpenPlan) => told(opened).empty
    expect(empty(openTestPlan(makePlan({ areas: [] })))).toContain('under “Areas”')
    expect(empty(openTestPlan(withoutFramework(makePlan())))).toMatch(
      /^No date is ahead\. .*“Milest/,
    )
    expect(empty(openTestPlan(makePlan(), '2021-01-15'))).toContain('“Key dates”')
  })
})
