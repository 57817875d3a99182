import { describe, expect, it } from 'vitest'
import { applyAction } from '../../src/domain/change.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { buildPlan, milestone, type PlanInput } from './build-plan.ts'
import { accepted, refused, TODAY } from './take-action.ts'

type RecordInput = NonNullable<PlanInput['requirementRecords']>[number]

const RECORD = {
  id: 'rr-one',
  requirement: 'publish-arrangements',
  area: 'area-n',
  owner: { organisation: 'org-council', role: 'Director' },
  progress: { state: 'at-risk', note: 'The layout is late', asAt: '2019-07-01' },
  evidence: [{ kind: 'minute', text: 'Cabinet, item 5' }],
  dependsOn: ['ms-one'],
} satisfies RecordInput

const withRecords = (...requirementRecords: RecordInput[]): Plan =>
  buildPlan({ milestones: [milestone({}), milestone({ id: 'ms-two' })], requirementRecords })

const record = (more: Record<string, unknown> = {}) => ({
  action: 'record-requirement',
  id: 'rr-new',
  requirement: 'publish-arrangements',
  area: 'area-n',
  ...more,
})

const [EMPTY, FULL] = [withRecords(), withRecords(RECORD)]
const EVIDENCE = [{ kind: 'link', text: 'Minutes', address: 'https://example.org/minutes' }]

describe('what is recorded of a requirement', () => {
  it('is made with whatever is given, and said in plain words', () => {
    const given = {
      owner: { body: 'body-board', role: 'Board manager' },
      progress: { state: 'off-track' },
      evidence: EVIDENCE,
      dependsOn: ['ms-two'],
    }
    const { plan, said } = accepted(EMPTY, record(given))
    expect(plan.requirementRecords).toEqual([
      { id: 'rr-new', requirement: 'publish-arrangements', area: 'area-n', ...given },
    ])
    expect(said).toBe(
      'Recorded for “Publish the arrangements” in Northshire: owner (Northshire LSCB, Board manager), how it goes (off track), evidence, what it waits for',
    )
  })

  it('is changed field by field: null takes one away, absent leaves it, and its id stays', () => {
    const { plan, said } = accepted(FULL, record({ owner: null, evidence: EVIDENCE }))
    const { owner: _, ...others } = RECORD
    expect(plan.requirementRecords).toEqual([{ ...others, evidence: EVIDENCE }])
    expect(said).toContain(': owner (none), evidence')
    const note = accepted(FULL, record({ progress: { note: 'Printed' } }))
    expect(note.said).toContain(': how it goes (a note)')
    expect(accepted(FULL, record({ progress: null })).said).toContain(': how it goes (none)')
  })

  it('is told apart by requirement and area', () => {
    const { plan } = accepted(FULL, record({ requirement: 'board-continues', evidence: EVIDENCE }))
    expect(plan.requirementRecords.map(({ id }) => id)).toEqual(['rr-one', 'rr-new'])
    expect(plan.requirementRecords[0]).toEqual(RECORD)
  })

  it('goes when nothing is left of it, and the others stay where they are', () => {
    const other = { ...RECORD, id: 'rr-two', requirement: 'board-continues' }
    const nothing = { owner: null, progress: null, evidence: [], dependsOn: [] }
    const { plan, said } = accepted(withRecords(RECORD, other), record(nothing))
    expect(plan.requirementRecords).toEqual([other])
    expect(said).toBe(
      'Took away all that was recorded for “Publish the arrangements” in Northshire',
    )
  })

  it.each([
    ['nothing at all', {}],
    ['what is recorded already', { owner: RECORD.owner, evidence: RECORD.evidence }],
  ])('with %s is refused', (_, given) => {
    expect(refused(FULL, record(given)).told).toBe(
      'Nothing was changed, so there is nothing to save.',
    )
    expect(refused(EMPTY, record({ owner: null, evidence: [] })).told).toContain('nothing to save')
  })

  it.each([
    [{ requirement: 'sections-in-force' }, 'requirement', 'binds nobody'],
    [{ requirement: 'publish-everything' }, 'requirement', 'no requirement “publish-everything”'],
    [{ area: 'area-x' }, 'area', 'no area “area-x”'],
    [{ dependsOn: ['ms-one', 'ms-gone'] }, 'dependsOn', 'no longer in the plan'],
  ])('of %j is refused', (change, path, words) => {
    const { paths, told } = refused(EMPTY, record({ evidence: EVIDENCE, ...change }))
    expect(paths).toEqual([path])
    expect(told).toContain(words)
  })

  it.each([
    ['2019-07-14', true],
    ['2019-07-15', true],
    ['2019-07-16', false],
  ])('said on %s, as on 15 July 2019, is taken: %j', (asAt, taken) => {
    const action = record({ progress: { state: 'on-track', asAt } })
    if (taken) expect(accepted(EMPTY, action).plan.requirementRecords).toHaveLength(1)
    else expect(refused(EMPTY, action).paths).toEqual(['progress.asAt'])
  })

  it.each([
    { owner: {} },
    { owner: { organisation: 'org-gone' } },
    { progress: { asAt: '2019-07-01' } },
    { progress: { note: 'x'.repeat(501) } },
    { progress: { state: 'fine' } },
    { evidence: [{ kind: 'link', text: 'x', address: 'javascript:alert(1)' }] },
    { evidence: [{ kind: 'rumour', text: 'x' }] },
    { colour: 'red' },
    { id: 'Not An Id', evidence: EVIDENCE },
  ])('with %j is refused', (change) => {
    expect(refused(EMPTY, record(change)).told).not.toBe('')
  })

  it('makes no sense in a plan without a framework', () => {
    const action = record({ evidence: EVIDENCE })
    const result = applyAction(EMPTY, action, { framework: null, today: TODAY })
    expect(result.ok ? '' : result.problems[0]?.message).toContain('no framework')
  })
})
