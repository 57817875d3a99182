import { describe, expect, it } from 'vitest'
import type { Plan } from '../../src/domain/plan.ts'
import { makeOptions } from '../make-options.ts'
import { accepted, refused } from './take-action.ts'

const plan = makeOptions()
const AREA = plan.areas[0]?.id ?? ''

const ALL = ['council', 'ccg', 'police']

const agree = (from: Plan, more: object = {}, who: readonly string[] = ALL): Plan =>
  who.reduce(
    (next, organisation) =>
      accepted(next, {
        action: 'record-position',
        id: `pos-${organisation}`,
        option: 'option-a',
        organisation,
        areas: [AREA],
        position: 'agreed',
        ...more,
      }).plan,
    from,
  )

const adopt = (adopted: object = {}) => ({ action: 'adopt-option', id: 'option-a', adopted })

describe('adopting an option', () => {
  it('is refused with a sentence for each partner that has not agreed', () => {
    const { told } = refused(plan, adopt())
    for (const name of [
      'Testshire County Council',
      'Testshire CCG',
      'Chief Constable of Testshire',
    ])
      expect(told).toContain(`${name} (`)
    expect(told.match(/has not been asked yet/g)).toHaveLength(3)
    const principle = { position: 'agreed-in-principle', subjectTo: 'Cabinet' }
    expect(refused(agree(plan, principle), adopt()).told).toContain(
      'recorded is “agreed in principle, subject to formal approval by Cabinet”, on version 1.',
    )
  })

  it('is refused where partners or areas are not recorded', () => {
    const [area] = plan.areas
    const none = {
      ...plan,
      areas: area ? [{ ...area, partners: undefined }] : [],
    } as unknown as Plan
    expect(refused(none, adopt()).told).toContain(
      'no clinical commissioning group or chief officer of police',
    )
  })

  it('is refused where a kind of partner is recorded as none, which no agreement makes good', () => {
    const [area] = plan.areas
    const partners = { ...area?.partners, clinicalCommissioningGroups: [] }
    const none = agree({ ...plan, areas: area ? [{ ...area, partners }] : [] }, {}, [
      'council',
      'police',
    ])
    expect(refused(none, adopt()).told).toBe(
      'Testshire is recorded as having no clinical commissioning group, so not all of its safeguarding partners can have agreed. Record who it is.',
    )
  })

  it('takes the agreement of all to it as it stands, and is taken back', () => {
    const agreed = agree(plan)
    const decision = { when: { edtf: '2019-07-15' }, by: 'The executive', evidence: [] }
    const { plan: next, said } = accepted(agreed, adopt(decision))
    expect(next.options[0]).toMatchObject({ state: 'adopted', adopted: decision })
    expect(said).toBe('Adopted the option “Option A” (15 July 2019)')
    expect(refused(next, { action: 'remove-option', id: 'option-a' }).told).toContain('is adopted')
    const other = { action: 'set-option-state', id: 'option-b', state: 'preferred' }
    expect(refused(next, other).told).toContain('“Option A” is adopted')
    const back = accepted(next, { action: 'un-adopt-option', id: 'option-a' })
    expect(back.plan.options[0]).toEqual(plan.options[0])
  })

  it('takes agreement on conditions only with a word that they are settled, and keeps the word', () => {
    const agreed = agree(plan, { position: 'agreed-with-conditions', conditions: 'A review' })
    const { paths, told } = refused(agreed, adopt())
    expect(paths).toEqual(['conditions'])
    expect(told).toContain('Chief Constable of Testshire (Testshire)')
    const settled = { conditionsSettled: true, evidence: [] }
    const { plan: next, said } = accepted(agreed, adopt(settled))
    expect(said).toBe('Adopted the option “Option A”, its conditions met or accepted')
    expect(next.options[0]?.adopted).toEqual(settled)
    expect(refused(next, adopt({ by: 'The executive' })).paths).toEqual(['conditions'])
    // A decision from before the word was asked for can still be put right.
    const older = { ...next.options[0]!, adopted: { evidence: [] } }
    const known = { ...next, options: [older, ...next.options.slice(1)] }
    expect(accepted(known, adopt({ by: 'The executive' })).plan.options[0]?.adopted).toEqual({
      by: 'The executive',
      evidence: [],
    })
  })

  it('is refused when decided after today, and for a milestone that is not there', () => {
    const agreed = agree(plan)
    expect(refused(agreed, adopt({ when: { edtf: '2019-07-16' } })).told).toContain('after today')
    expect(refused(agreed, adopt({ milestone: 'ms-none' })).told).toContain('no such milestone')
  })

  it('is refused once the option has changed since', () => {
    const rename = { action: 'change-body', id: 'a-exec', change: { name: 'Partners’ board' } }
    const changed = accepted(agree(plan), rename).plan
    expect(refused(changed, adopt()).told).toContain(
      'answered an earlier version: recorded is “agreed”, on version 1, and the option has changed since.',
    )
    const again = { ...rename, change: { name: 'Partners’ executive' } }
    expect(accepted(accepted(changed, again).plan, adopt()).said).toBe(
      'Adopted the option “Option A”',
    )
  })
})
