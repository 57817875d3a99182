import { describe, expect, it } from 'vitest'
import { applyAction } from '../../src/domain/change.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { buildPlan, framework, milestone, type MilestoneInput } from './build-plan.ts'

const TODAY = '2019-07-15'

function take(plan: Plan, action: unknown) {
  const before = structuredClone(plan)
  const result = applyAction(plan, action, { framework, today: TODAY })
  expect(plan).toEqual(before)
  return result
}

function accepted(plan: Plan, action: unknown): { plan: Plan; said: string } {
  const result = take(plan, action)
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '))
  return result.value
}

function refused(plan: Plan, action: unknown): { paths: string[]; told: string } {
  const result = take(plan, action)
  const problems = result.ok ? [] : result.problems
  return {
    paths: problems.map(({ path }) => path),
    told: problems.map(({ message }) => message).join(' '),
  }
}

const one = (change: Partial<MilestoneInput> = {}): Plan =>
  buildPlan({ milestones: [milestone({ when: { edtf: '2019-07-01' }, ...change })] })

const add = (fields: object, id = 'ms-new') => ({ action: 'add-milestone', id, milestone: fields })
const change = (fields: object, id = 'ms-one') => ({
  action: 'change-milestone',
  id,
  change: fields,
})
const complete = (more = {}) => ({
  action: 'complete-milestone',
  id: 'ms-one',
  evidence: [],
  ...more,
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
    expect(said).toBe('Changed “One thing”: date to August 2019, clearDays')
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

  it('can’t close a circle of waiting', () => {
    const plan = buildPlan({
      milestones: [
        milestone({ id: 'ms-a', title: 'A', dependsOn: ['ms-b'] }),
        milestone({ id: 'ms-b', title: 'B', dependsOn: ['ms-c'] }),
        milestone({ id: 'ms-c', title: 'C' }),
      ],
    })
    const { paths, told } = refused(plan, change({ dependsOn: ['ms-a'] }, 'ms-c'))
    expect(paths).toEqual(['milestones'])
    expect(told).toContain('"A" waits for "B" waits for "C" waits for "A"')
  })

  it('can’t give a second holder to a date that an area holds', () => {
    const sets = 'publicationDate'
    const result = take(one(), change({ sets }))
    expect(result.ok).toBe(false)
  })
})

describe('recording a milestone as done', () => {
  it('keeps the day, and what shows it', () => {
    const evidence = [{ kind: 'minute', text: 'Cabinet, item 5' }]
    const { plan, said } = accepted(one(), complete({ on: { edtf: '2019-07-02' }, evidence }))
    expect(plan.milestones[0]).toMatchObject({ done: { when: { edtf: '2019-07-02' } }, evidence })
    expect(said).toBe('Recorded “One thing” as done (2 July 2019)')
  })

  it('without a day of its own keeps the one planned', () => {
    const { plan, said } = accepted(one(), complete())
    expect(plan.milestones[0]?.done).toEqual({})
    expect(said).toContain('1 July 2019')
  })

  it('again, to add what shows it, leaves the day as it was', () => {
    const done = one({ done: { when: { edtf: '2019-07-02' } } })
    const evidence = [{ kind: 'confirmed-by', text: 'Board manager' }]
    expect(accepted(done, complete({ evidence })).plan.milestones[0]).toMatchObject({
      done: { when: { edtf: '2019-07-02' } },
      evidence,
    })
  })

  it('is refused on a day still to come, given or planned', () => {
    expect(refused(one(), complete({ on: { edtf: '2019-07-16' } })).told).toContain('after today')
    expect(refused(one({ when: { edtf: '2019-07-16' } }), complete()).told).toContain('after today')
    expect(accepted(one(), complete({ on: { edtf: '2019-07-15' } })).said).toContain('15 July')
  })

  it('is refused where it was cancelled, or is not there', () => {
    const cancelled = one({ cancelled: { reason: 'Merged' } })
    expect(refused(cancelled, complete()).told).toContain('was cancelled')
    expect(refused(one(), { ...complete(), id: 'ms-none' }).told).toContain('no milestone')
  })

  it('takes no address that a browser would run', () => {
    const evidence = [{ kind: 'link', text: 'x', address: 'javascript:alert(1)' }]
    expect(take(one(), complete({ evidence })).ok).toBe(false)
  })
})

describe('cancelling a milestone', () => {
  const cancel = { action: 'cancel-milestone', id: 'ms-one', reason: 'Merged with another' }

  it('keeps it, with the reason', () => {
    const { plan, said } = accepted(one(), cancel)
    expect(plan.milestones[0]?.cancelled).toEqual({ reason: 'Merged with another' })
    expect(said).toBe('Cancelled “One thing”: Merged with another')
  })

  it('is refused where it is done', () => {
    expect(refused(one({ done: {} }), cancel).told).toContain('recorded as done')
  })
})
