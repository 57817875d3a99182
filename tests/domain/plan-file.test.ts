import { describe, expect, it } from 'vitest'
import { parsePlan, readPlanText } from '../../src/domain/plan-file.ts'
import type { Problem } from '../../src/domain/problem.ts'
import { buildPlan, catalogue, planFile } from './build-plan.ts'

function problemsOf(raw: unknown): Problem[] {
  const result = parsePlan(raw)
  return result.ok ? [] : result.problems
}

const milestones = (...list: object[]) => ({
  milestones: list.map((one, n) => ({ id: `ms-${n}`, title: `Thing ${n}`, ...one })),
})

const areaWith = (change: object) => ({ areas: [{ id: 'area-n', name: 'Northshire', ...change }] })

describe('a plan file that can’t be a plan', () => {
  it.each([
    ['an unknown key at the top', { colour: 'red' }, '', '"colour"'],
    ['an unknown key deep down', areaWith({ colour: 'red' }), 'areas.0', '"colour"'],
    [
      '30 February',
      areaWith({ anchors: { publicationDate: { planned: { edtf: '2019-02-30' } } } }),
      'areas.0.anchors.publicationDate.planned.edtf',
      'is not a date that exists',
    ],
    [
      '29 February 2019',
      milestones({ when: { edtf: '2019-02-29' } }),
      'milestones.0.when.edtf',
      '2019-02-29',
    ],
    [
      'a thirteenth month',
      milestones({ when: { edtf: '2019-13' } }),
      'milestones.0.when.edtf',
      '2019-13',
    ],
    [
      'a day for a review that does not exist',
      areaWith({ openReviews: { asAt: '2019-02-29' } }),
      'areas.0.openReviews.asAt',
      'is not a day that exists',
    ],
    [
      'a milestone without a title',
      { milestones: [{ id: 'ms-0' }] },
      'milestones.0.title',
      'is missing',
    ],
    ['a number for a title', milestones({ title: 7 }), 'milestones.0.title', 'must be text'],
    [
      'a title with a line break',
      milestones({ title: 'a\nb' }),
      'milestones.0.title',
      'line break',
    ],
    ['a title with a NUL', milestones({ title: 'a\u0000b' }), 'milestones.0.title', 'control'],
    [
      'a title of 301 characters',
      milestones({ title: 'x'.repeat(301) }),
      'milestones.0.title',
      '300',
    ],
    [
      'a kind that does not exist',
      milestones({ about: { kind: 'party' } }),
      'milestones.0.about.kind',
      'must be "publication" or',
    ],
    [
      'pounds for pence',
      { money: [{ id: 'm-1', kind: 'total', title: 'x', year: '2019/20', amountPence: 1.5 }] },
      'money.0.amountPence',
      'must be a whole number',
    ],
    [
      'less than no money',
      { money: [{ id: 'm-1', kind: 'total', title: 'x', year: '2019/20', amountPence: -1 }] },
      'money.0.amountPence',
      'must be 0 or more',
    ],
    ['an id of a plan with a slash', { id: '../etc' }, 'id', 'is not a plan id'],
    [
      'a link that a browser would run',
      milestones({ evidence: [{ kind: 'link', text: 'x', address: 'javascript:alert(1)' }] }),
      'milestones.0.evidence.0.address',
      '',
    ],
  ])('%s is refused at its place', (_what, change, path, message) => {
    const problems = problemsOf(planFile(change))
    expect(problems.map((problem) => problem.path)).toContain(path)
    expect(problems.find((problem) => problem.path === path)?.message).toContain(message)
  })

  it.each([
    [milestones({ title: 7 }), 'must be text', false],
    [milestones({ title: null }), 'must be text', false],
    [milestones({ areas: 'area-n' }), 'must be a list', false],
    [{ milestones: [{ id: 'ms-0' }] }, 'is missing', true],
  ])('%j is told for what it is: %s', (change, told, missing) => {
    const message = problemsOf(planFile(change))[0]?.message ?? ''
    expect(message).toContain(told)
    expect(message.includes('is missing')).toBe(missing)
  })

  it.each([
    [
      'a milestone that waits for nothing known',
      milestones({ dependsOn: ['ms-9'] }),
      'milestones.0.dependsOn',
    ],
    ['an area with a council nobody knows', areaWith({ council: 'org-9' }), 'areas.0.council'],
    ['an area with a board nobody knows', areaWith({ board: 'body-9' }), 'areas.0.board'],
    [
      'a partner nobody knows',
      areaWith({ partners: { clinicalCommissioningGroups: ['org-ccg', 'org-9'] } }),
      'areas.0.partners.clinicalCommissioningGroups.1',
    ],
    ['an owner nobody knows', milestones({ owner: { body: 'body-9' } }), 'milestones.0.owner.body'],
    [
      'a body that reports to nobody known',
      {
        format: 2,
        bodies: [
          { id: 'body-board', name: 'x', kind: 'board', side: 'old', reportsTo: ['body-9'] },
        ],
      },
      'lines.0.other',
    ],
    [
      'a stated deadline of no milestone',
      {
        statedDeadlines: [
          { id: 'sd-1', requirement: 'x', basis: 'law', when: { edtf: '2019' }, milestone: 'ms-9' },
        ],
      },
      'statedDeadlines.0.milestone',
    ],
    [
      'money of nobody known',
      {
        money: [
          { id: 'm-1', kind: 'total', title: 'x', year: '1', amountPence: 1, organisation: 'o' },
        ],
      },
      'money.0.organisation',
    ],
  ])('%s refers to nothing', (_what, change, path) => {
    const problems = problemsOf(planFile(change))
    expect(problems.map((problem) => problem.path)).toContain(path)
    expect(problems.find((problem) => problem.path === path)?.message).toContain('does not have')
  })

  it('goes round in a circle of waiting, and says which', () => {
    const circle = milestones(
      { dependsOn: ['ms-2'] },
      { dependsOn: ['ms-0'] },
      { dependsOn: ['ms-1'] },
    )
    expect(problemsOf(planFile(circle))).toEqual([
      {
        path: 'milestones',
        message:
          'goes round in a circle: "Thing 0" waits for "Thing 2" waits for "Thing 1" waits for "Thing 0". Take one of these links away.',
      },
    ])
  })

  it('has two bodies that report to each other', () => {
    const bodies = ['a', 'b'].map((id, n) => ({
      id,
      name: id,
      kind: 'board',
      side: 'old',
      reportsTo: [n === 0 ? 'b' : 'a'],
    }))
    const areas = areaWith({})
    expect(problemsOf(planFile({ format: 2, bodies, ...areas, milestones: [] }))).toEqual([
      {
        path: 'bodies',
        message:
          'goes round in a circle: "a" reports to "b" reports to "a". Take one of these links away.',
      },
    ])
  })

  it('may wait for two things that wait for one: that is no circle', () => {
    const diamond = milestones(
      {},
      { dependsOn: ['ms-0'] },
      { dependsOn: ['ms-0'] },
      { dependsOn: ['ms-1', 'ms-2'] },
    )
    expect(problemsOf(planFile(diamond))).toEqual([])
  })

  it('has one id twice, in one list or in two', () => {
    const twice = { milestones: ['ms-0', 'ms-0', 'org-ccg'].map((id) => ({ id, title: 'x' })) }
    expect(problemsOf(planFile(twice))).toEqual([
      { path: 'milestones.1.id', message: 'has the id "ms-0", which milestones.0.id has already.' },
      {
        path: 'milestones.2.id',
        message: 'has the id "org-ccg", which organisations.1.id has already.',
      },
    ])
  })

  it('has one id for a milestone and a count of reviews', () => {
    const count = { id: 'ms-0', kind: 'serious-case-review', state: 'under-way', count: 1 }
    const change = { ...areaWith({ openReviews: { counts: [count] } }), ...milestones({}) }
    expect(problemsOf(planFile(change))).toHaveLength(1)
  })

  it('holds one date twice, in an area and in a milestone', () => {
    const change = {
      ...areaWith({ anchors: { publicationDate: { planned: { edtf: '2019-06' } } } }),
      ...milestones({ sets: 'publicationDate', when: { edtf: '2019-06-14' } }),
    }
    expect(problemsOf(planFile(change))).toEqual([
      {
        path: 'areas.0.anchors.publicationDate',
        message: 'is given a date here and by "Thing 0"; a date is held once: take one away.',
      },
    ])
  })

  it('holds one date twice, in two milestones of one area but not of two', () => {
    const areas = [
      { id: 'area-n', name: 'N' },
      { id: 'area-s', name: 'S' },
    ]
    const setting = (...where: string[]) =>
      milestones(...where.map((area) => ({ sets: 'publicationDate', areas: [area] })))
    expect(problemsOf(planFile({ areas, ...setting('area-n', 'area-s') }))).toEqual([])
    expect(problemsOf(planFile({ areas, ...setting('area-n', 'area-n') }))).toHaveLength(1)
  })
})

describe('the format of a plan file', () => {
  it.each([
    [6, 'written by a later version'],
    [99, 'written by a later version'],
    [0, 'no file format version'],
    [1.5, 'no file format version'],
    ['1', 'no file format version'],
    [undefined, 'no file format version'],
  ])('%s is refused', (format, reason) => {
    const [problem] = problemsOf(planFile({ format }))
    expect(problem?.path).toBe('format')
    expect(problem?.message).toContain(reason)
  })

  it.each([['a text'], [7], [null], [[1, 2]], [true]])('%j is no plan at all', (raw) => {
    expect(problemsOf(raw)[0]?.message).toContain('a plan file holds one JSON object')
  })

  it.each([0, 1, 10, 100, 1000])('the first %i characters of a file are refused', (length) => {
    const text = JSON.stringify(planFile(), null, 2).slice(0, length)
    const result = readPlanText(text)
    expect(result.ok ? '' : result.problems[0]?.message).toMatch(
      /not readable as JSON .*cut short/s,
    )
  })

  it('may begin with a byte order mark, as Windows editors write it', () => {
    expect(readPlanText(`\uFEFF${JSON.stringify(planFile())}`)).toMatchObject({ ok: true })
  })

  it('leaves aside the notice that exports carry for people', () => {
    const result = parsePlan(planFile({ notice: 'Not legal advice.' }))
    expect(result.ok && 'notice' in result.value).toBe(false)
  })

  it.each([...catalogue.examples.values(), buildPlan()].map((plan) => [plan.id, plan] as const))(
    '%s reads the same again after it was written',
    (_id, plan) => {
      const read = readPlanText(JSON.stringify(plan, null, 2))
      expect(read).toEqual({ ok: true, value: plan })
    },
  )

  it('keeps letters of every script and text that looks like markup', () => {
    for (const title of ['<b>bold</b>', 'اتفاق', '"quoted"', '=1+1', '😀']) {
      const result = parsePlan(planFile(milestones({ title })))
      expect(result.ok && result.value.milestones[0]?.title).toBe(title)
    }
  })
})
