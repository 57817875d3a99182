import { describe, expect, it } from 'vitest'
import type { Plan } from '../../src/domain/plan.ts'
import { actual, buildArea, buildPlan, milestone, type MilestoneInput } from './build-plan.ts'
import { accepted, refused } from './take-action.ts'

const one = (change: Partial<MilestoneInput> = {}): Plan =>
  buildPlan({ milestones: [milestone({ when: { edtf: '2019-07-01' }, ...change })] })

const add = (fields: object, id = 'ms-new') => ({ action: 'add-milestone', id, milestone: fields })
const change = (fields: object, id = 'ms-one') => ({
  action: 'change-milestone',
  id,
  change: fields,
})

describe('adding a milestone', () => {
  it('keeps all that was given', () => {
    const fields = {
      title: 'Agree the money',
      when: { edtf: '../2019-02', asWritten: 'by February 2019' },
      owner: { role: 'Director of Finance' },
      areas: ['area-n'],
      about: { kind: 'funding-agreed' },
      dependsOn: ['ms-one'],
      clearDays: 5,
    }
    const { plan, said } = accepted(one(), add(fields))
    expect(plan.milestones[1]).toMatchObject({ id: 'ms-new', ...fields })
    expect(said).toBe('Added the milestone “Agree the money”')
  })

  it.each([
    ['a NUL', 'Agree\u0000 the money', /hidden control character/],
    ['a line break', 'Agree\nthe money', /line break/],
    ['a carriage return', 'Agree\r\nthe money', /line break/],
    ['a line separator', 'Agree\u2028the money', /line break/],
    ['a mark that turns the text round', 'Agree \u202Eyenom eht', /hidden control character/],
    ['an isolate that turns the text round', 'Agree \u2067yenom', /hidden control character/],
    ['half a character', 'Agree \uD83D', /broken character/],
    ['301 characters', 'x'.repeat(301), /longer than 300 characters/],
    ['10,000 characters', 'x'.repeat(10_000), /longer than 300 characters/],
    ['nothing but blanks', '   ', /is empty/],
  ])('with %s in its title is refused with a sentence', (_what, title, reason) => {
    expect(refused(one(), add({ title })).told).toMatch(reason)
  })

  it.each([
    ['markup', '<script>alert("1")</script> & <b>bold</b>'],
    ['quotes of all kinds', `"double" 'single' “curly” \`back\``],
    ['a formula', '=HYPERLINK("http://example.org")'],
    ['letters written from right to left', 'اتفاق التمويل'],
    ['Hebrew', 'הסכם מימון'],
    ['Mermaid’s own words', 'end --> subgraph; %%{init}%%'],
    ['300 characters', 'x'.repeat(300)],
    ['an accent and a face', 'Café 😀'],
  ])('with %s in its title is text like any other', (_what, title) => {
    expect(accepted(one(), add({ title })).plan.milestones[1]?.title).toBe(title)
  })

  it('is refused under an id that is taken, by whatever thing', () => {
    for (const id of ['ms-one', 'area-n', 'body-board', 'org-ccg'])
      expect(refused(one(), add({ title: 'Twice' }, id)).told).toContain(`the id "${id}"`)
    expect(refused(one(), add({ title: 'No id' }, 'MS ONE')).told).toContain('is not an id')
  })

  it.each([
    [{ title: 'x', dependsOn: ['ms-none'] }, 'refers to the milestone "ms-none"'],
    [{ title: 'x', areas: ['area-x'] }, 'refers to the area "area-x"'],
    [{ title: 'x', owner: { organisation: 'org-x' } }, 'refers to the organisation "org-x"'],
    [{ title: 'x', about: { kind: 'meeting', body: 'body-x' } }, 'refers to the body "body-x"'],
    [{ title: 'x', fulfils: 'publish-everything' }, 'names the requirement "publish-everything"'],
    [
      { title: 'x', about: { kind: 'decision', requirement: 'nothing' } },
      'names the requirement "nothing"',
    ],
    [{ title: 'x', owner: {} }, 'names nobody'],
    [{ title: 'x', clearDays: 0 }, 'must be 1 or more'],
    [{ title: 'x', colour: 'red' }, 'no place for'],
    [{}, 'is missing'],
  ])('%j is refused, for the plan could not be read again', (fields, reason) => {
    expect(refused(one(), add(fields)).told).toContain(reason)
  })

  it('that waits for itself is refused', () => {
    expect(refused(one(), add({ title: 'Wait', dependsOn: ['ms-new'] })).told).toBe(
      'goes round in a circle: "Wait" waits for "Wait". Take one of these links away.',
    )
  })
})

describe('changing a milestone', () => {
  it('sets what is given, takes away what is null and leaves the rest', () => {
    const before = one({ clearDays: 5, areas: ['area-n'] })
    const { plan, said } = accepted(before, change({ when: { edtf: '2019-08' }, clearDays: null }))
    expect(plan.milestones[0]).toEqual({
      ...before.milestones[0],
      when: { edtf: '2019-08' },
      clearDays: undefined,
    })
    expect(plan.milestones[0]).not.toHaveProperty('clearDays')
    expect(said).toBe('Changed “One thing”: date to August 2019, clear days for papers')
  })

  it('can take its date away', () => {
    const { plan, said } = accepted(one(), change({ when: null }))
    expect(plan.milestones[0]).not.toHaveProperty('when')
    expect(said).toContain('date to none')
  })

  it('is refused where nothing is given, or nothing is there', () => {
    expect(refused(one(), change({})).told).toContain('Nothing was given to change')
    expect(refused(one(), change({ title: 'x' }, 'ms-none')).told).toContain(
      'no milestone “ms-none”',
    )
  })

  it('says in plain words what of it is new', () => {
    const { said } = accepted(
      one({ owner: { role: 'Clerk' }, areas: ['area-n'] }),
      change({
        title: 'Another thing',
        owner: { organisation: 'org-police', role: 'Superintendent' },
        progress: { state: 'at-risk', note: 'Waiting for the council' },
        areas: ['area-n'],
        about: { kind: 'meeting' },
        dependsOn: [],
        evidence: [{ kind: 'minute', text: 'Item 5' }],
        statements: [{ asWritten: 'in July', source: { text: 'paragraph 2' } }],
        source: { text: 'paragraph 1' },
      }),
    )
    expect(said).toBe(
      'Changed “One thing”: title to “Another thing”, owner to Northshire Police, Superintendent, progress to at risk, what it is about, evidence, wordings, source',
    )
  })

  it.each([
    [{ owner: null }, 'owner to nobody'],
    [{ progress: null }, 'progress to none'],
    [{ progress: { note: 'A room is booked' } }, 'progress note'],
    [{ when: null }, 'date to none'],
    [{ source: null }, 'source'],
    [{ about: null }, 'what it is about'],
    [{ fulfils: null }, 'the requirement it fulfils'],
  ])('%j is told as “%s”', (fields, words) => {
    const before = one({
      owner: { role: 'Clerk' },
      progress: { state: 'off-track' },
      source: { text: 'paragraph 1' },
      about: { kind: 'report' },
      fulfils: 'lscb-annual-report',
    })
    expect(accepted(before, change(fields)).said).toBe(`Changed “One thing”: ${words}`)
  })

  it('that is so already is refused, for nothing would be changed', () => {
    const before = one({ owner: { role: 'Clerk' } })
    expect(refused(before, change({ owner: { role: 'Clerk' }, about: null })).told).toBe(
      'Nothing was changed: all of that is recorded of “One thing” already.',
    )
  })

  it('keeps what its owner said on a day up to today, and on no later one', () => {
    const said = (asAt: string) => change({ progress: { state: 'on-track', asAt } })
    expect(accepted(one(), said('2019-07-14')).plan.milestones[0]?.progress?.asAt).toBe(
      '2019-07-14',
    )
    expect(accepted(one(), said('2019-07-15')).said).toContain('progress to on track')
    expect(refused(one(), said('2019-07-16'))).toEqual({
      paths: ['asAt'],
      told: 'Nobody can have said on 16 July 2019 how it goes: that is after today, 15 July 2019.',
    })
  })

  it('can’t move a planned date ahead of today that it was done on', () => {
    const done = one({ done: {} })
    expect(accepted(done, change({ when: { edtf: '2019-07-15' } })).said).toContain('15 July 2019')
    const { paths, told } = refused(done, change({ when: { edtf: '2019-07-16' } }))
    expect(paths).toEqual(['when'])
    expect(told).toContain('recorded as done on its planned date')
    const apart = one({ done: { when: { edtf: '2019-07-01' } } })
    expect(accepted(apart, change({ when: { edtf: '2019-07-16' } })).said).toContain('16 July')
  })

  it.each([
    [
      ['ms-a'],
      '“C” cannot wait for “A”, for that goes round in a circle: “A” waits for “B”, which waits for “C”.',
    ],
    [['ms-b'], '“C” cannot wait for “B”, for that goes round in a circle: “B” waits for “C”.'],
    [['ms-c'], '“C” cannot wait for itself.'],
    [['ms-d', 'ms-a'], '“C” cannot wait for “A”'],
  ])('can’t close a circle of waiting: %j', (dependsOn, reason) => {
    const plan = buildPlan({
      milestones: [
        milestone({ id: 'ms-a', title: 'A', dependsOn: ['ms-b', 'ms-d'] }),
        milestone({ id: 'ms-b', title: 'B', dependsOn: ['ms-c'] }),
        milestone({ id: 'ms-c', title: 'C' }),
        milestone({ id: 'ms-d', title: 'D' }),
      ],
    })
    const { paths, told } = refused(plan, change({ dependsOn }, 'ms-c'))
    expect(paths).toEqual(['dependsOn'])
    expect(told).toContain(reason)
    expect(accepted(plan, change({ dependsOn: ['ms-d'] }, 'ms-c')).said).toContain('waits for')
  })
})

describe('a milestone that sets a key date', () => {
  const sets = 'publicationDate'
  const free = (...milestones: MilestoneInput[]): Plan =>
    buildPlan({ areas: [buildArea({ anchors: { [sets]: null } })], milestones })

  it('holds it, where nothing else does', () => {
    const before = free(milestone({ when: { edtf: '2019-06-14' } }))
    const { plan, said } = accepted(before, change({ sets }))
    expect(plan.milestones[0]?.sets).toBe(sets)
    expect(said).toBe('Changed “One thing”: the key date it sets')
    expect(accepted(plan, change({ sets: null })).plan.milestones[0]).not.toHaveProperty('sets')
  })

  it('can’t hold what an area records by itself', () => {
    const { paths, told } = refused(one(), change({ sets }))
    expect(paths).toEqual(['sets'])
    expect(told).toBe(
      'The publication date of Northshire is recorded under “Key dates” already (14 June 2019). A date is held once: clear it there first, and this milestone can hold it.',
    )
    expect(refused(one(), add({ title: 'New', sets })).paths).toEqual(['sets'])
  })

  it('can’t hold what another milestone holds, unless that one is cancelled', () => {
    const other = milestone({ id: 'ms-other', title: 'Publish', sets })
    const taken = free(milestone({}), other)
    expect(refused(taken, change({ sets })).told).toContain('takes its date from “Publish” already')
    const gone = free(milestone({}), { ...other, cancelled: { reason: 'Merged' } })
    expect(accepted(gone, change({ sets })).plan.milestones[0]?.sets).toBe(sets)
  })

  it('concerns only the areas it names', () => {
    const areas = [
      buildArea({ anchors: { [sets]: actual('2019-06-14') } }),
      { id: 'area-s', name: 'Southshire', anchors: {} },
    ]
    const plan = buildPlan({ areas, milestones: [milestone({ areas: ['area-s'] })] })
    const { plan: held } = accepted(plan, change({ sets }))
    expect(refused(held, change({ areas: [] })).told).toContain('of Northshire is recorded')
  })
})
