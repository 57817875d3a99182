import { describe, expect, it } from 'vitest'
import type { Plan } from '../../../src/domain/plan.ts'
import type { SlideChoice } from '../../../src/domain/slides/slide-choice.ts'
import { slideFooter } from '../../../src/domain/slides/slide-footer.ts'
import type { Slide } from '../../../src/domain/slides/slide.ts'
import { slidesFor } from '../../../src/domain/slides/slides-for.ts'
import {
  makeBody,
  catalogue,
  makeArea,
  makeMilestone,
  makePlan,
  openExample,
  openTestPlan,
} from '../../make-plan.ts'

const opened = openExample('leicestershire-rutland')
const [OPTION = ''] = opened.plan.options.map(({ id }) => id)

const make = (choice: Partial<SlideChoice>, more: object = {}): Slide => {
  const choices = [{ id: 'one', kind: 'words' as const, points: [], ...choice }]
  const [slide] = slidesFor(opened, { choices, ...more })
  if (!slide) throw new Error('There is no slide.')
  return slide
}

const tableOf = ({ body }: Slide) => {
  if (body.kind !== 'table') throw new Error(`It is ${body.kind}.`)
  return body
}

const wordsOf = ({ body }: Slide): string => {
  if (body.kind !== 'words') throw new Error(`It is ${body.kind}.`)
  return body.points.join(' ')
}

describe('the slides of a plan', () => {
  it('say which plan, revision and day they are of', () => {
    expect(slideFooter(opened)).toEqual({
      plan: opened.plan.title,
      revision: opened.plan.revision,
      asAt: '2019-09-13',
      today: '',
      on: null,
    })
    expect(make({ kind: 'title' }).body).toMatchObject({
      areas: ['Leicestershire', 'Rutland'],
      lines: ['As at 13 September 2019, a worked example', opened.framework?.currency],
    })
  })

  it('say what is missing where there is nothing to show', () => {
    const empty = openTestPlan(makePlan({ areas: [], milestones: [] }))
    const kinds = ['where-we-are', 'next-dates', 'positions', 'decision', 'changed-since'] as const
    const views = ['current', 'option', 'becomes', 'differences', 'membership', 'timeline'] as const
    const choices: SlideChoice[] = [
      ...kinds.map((kind) => ({ id: kind, kind, points: [] })),
      ...views.map((view) => ({ id: view, kind: 'view' as const, view, points: [] })),
    ]
    const slides = slidesFor(empty, { choices, chair: true })
    for (const { body, title } of slides) {
      const said =
        body.kind === 'table' ? body.rows.length === 0 && body.empty : wordsOf({ body } as Slide)
      expect([title, said]).toEqual([title, expect.stringMatching(/\.$/)])
    }
    expect(slides).toHaveLength(choices.length + 2)
  })

  it('show a picture under its own heading, and the timetable as a table', () => {
    const { body, title, notes } = make({
      kind: 'view',
      view: 'option',
      option: OPTION,
      notes: 'Mine',
    })
    expect(title).toBe('The new structure: “Option A (illustration)”')
    expect(body).toMatchObject({ kind: 'boxes', chart: { title } })
    expect(notes[0]).toBe('Mine')
    const timeline = tableOf(make({ kind: 'view', view: 'timeline' }))
    expect(timeline.rows.length).toBeGreaterThan(20)
    expect(timeline.rows.every((row) => row.length === timeline.head.length)).toBe(true)
  })

  it('list the dates of the timetable in order, whoever set them', () => {
    const milestones = ['2019-03-01', '2019-02', '2020-02-29', '2019-02-28', '2019-09-30'].map(
      (edtf, n) => makeMilestone({ id: `m-${n}`, title: `M${n}`, when: { edtf } }),
    )
    const plan = openTestPlan({ ...opened.plan, milestones })
    const choices: SlideChoice[] = [{ id: 'one', kind: 'view', view: 'timeline', points: [] }]
    const { rows } = tableOf(slidesFor(plan, { choices })[0]!)
    const whens = rows.map(([when]) => when)
    const own = rows.filter(([, what]) => /^M\d/.test(what ?? '')).map(([when]) => when)
    expect(own).toEqual([
      'February 2019',
      '28 February 2019',
      '1 March 2019',
      '30 September 2019',
      '29 February 2020',
    ])
    const start = whens.findIndex((when) => when === '25 September 2019')
    expect(start).toBeGreaterThan(whens.indexOf('1 March 2019'))
    expect(start).toBeLessThan(whens.indexOf('30 September 2019'))
  })

  it('name the option that is to be decided on, unless own points may ask for anything', () => {
    const title = (choice: Partial<SlideChoice>) => make({ kind: 'decision', ...choice }).title
    const named = 'The decision asked for: “Option A (illustration)”'
    expect(title({})).toBe(named)
    expect(title({ option: OPTION, points: ['Agree it'] })).toBe(named)
    expect(title({ points: ['Agree the budget'] })).toBe('The decision asked for')
    expect(title({ option: OPTION, title: 'Please decide' })).toBe('Please decide')
  })

  it('note the presenter’s own words first, and nothing twice', () => {
    const usual = make({ kind: 'view', view: 'option', option: OPTION }).notes
    const [first = ''] = usual
    const notes = (own: string) =>
      make({ kind: 'view', view: 'option', option: OPTION, notes: own }).notes
    expect(notes('Mine')).toEqual(['Mine', ...usual])
    expect(notes(first)).toEqual(usual)
  })

  it('name the version that is put forward, and say when it has changed since', () => {
    expect(wordsOf(make({ kind: 'decision' }))).toContain(
      'No version of it has been put to a partner',
    )
    const area = makeArea({ partners: { localAuthority: 'org-a' } })
    const council = { id: 'org-a', name: 'Testshire Council', kind: 'council' as const }
    const content = { name: 'A', bodies: [], lines: [], seats: [], functions: [], fates: [] }
    const plan = makePlan({
      areas: [area],
      organisations: [council],
      options: [{ id: 'a', name: 'A', state: 'preferred' }],
      optionVersions: [{ id: 'v', option: 'a', number: 2, content, names: {} }],
      positions: [
        {
          id: 'p',
          version: 'v',
          area: area.id,
          organisation: 'org-a',
          position: 'agreed',
          evidence: [],
        },
      ],
    })
    const said = (one: Plan) => slidesFor(openTestPlan(one)).slice(-2)
    const [positions, decision] = said(plan)
    expect(tableOf(positions!).rows).toEqual([
      ['Testshire Council', 'Agreed', 'Version 2, as it stands', 'Not recorded'],
    ])
    expect(wordsOf(decision!)).toContain('To agree “A”, as version 2.')
    const [later, asked] = said({ ...plan, bodies: [makeBody({ side: 'new', option: 'a' })] })
    expect(tableOf(later!).rows[0]?.[2]).toBe('Version 2, changed since')
    expect(wordsOf(asked!)).toContain('It has changed since version 2.')
    expect(wordsOf(asked!)).toContain(
      'Not recorded as having agreed to it as it stands: Testshire Council.',
    )
  })

  it('put the option in mind in place of a chosen one that is gone', () => {
    for (const kind of ['decision', 'positions'] as const)
      expect(make({ kind, option: 'gone' })).toEqual(make({ kind, option: OPTION }))
  })

  it('carry the presenter’s own points in place of what the plan says, which goes to the notes', () => {
    const slide = make({ kind: 'decision', title: 'Please decide', points: ['Agree Option A'] })
    expect([slide.title, wordsOf(slide)]).toEqual(['Please decide', 'Agree Option A'])
    expect(slide.notes.join(' ')).toContain('To agree “Option A (illustration)”')
  })

  it('show law and what is awaited to the chair alone', () => {
    const board = slidesFor(opened)
    expect(board.some(({ forTheChair }) => forTheChair)).toBe(false)
    const added = slidesFor(opened, { chair: true }).slice(board.length)
    expect(added.map(({ forTheChair, title }) => [forTheChair, title])).toEqual([
      [true, 'For the chair: findings of law'],
      [true, 'For the chair: what is awaited'],
    ])
    expect(tableOf(added[0]!).rows.flat().join(' ')).toContain('one day late')
    const choices: SlideChoice[] = [{ id: 'own', kind: 'for-the-chair', title: 'Mine', points: [] }]
    expect(slidesFor(opened, { choices })).toEqual([])
    const own = slidesFor(opened, { choices, chair: true })
    expect(own.map(({ title }) => title)).toEqual([
      'Mine: findings of law',
      'Mine: what is awaited',
    ])
  })

  it('are made of every example in every view', () => {
    for (const id of catalogue.examples.keys())
      expect(slidesFor(openExample(id), { chair: true }).length).toBeGreaterThan(3)
  })
})
