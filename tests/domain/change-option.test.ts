import { describe, expect, it } from 'vitest'
import { contentOf } from '../../src/domain/option-content.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { newStructure } from '../../src/domain/structure-scope.ts'
import { makeOptions } from '../make-options.ts'
import { accepted, refused } from './take-action.ts'

const plan = makeOptions()
const names = (things: readonly { name: string }[]) => things.map(({ name }) => name).toSorted()
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

describe('an option', () => {
  it('is added empty, as a copy of another, and as a copy of the old structure', () => {
    const add = (name: string, more: object = {}) => ({
      action: 'add-option',
      id: 'option-c',
      option: { name },
      ...more,
    })
    expect(accepted(plan, add('Option C')).plan.options.at(-1)).toEqual({
      id: 'option-c',
      name: 'Option C',
      state: 'proposed',
    })

    const copy = accepted(plan, add('C', { copyOf: { of: 'option', option: 'option-a' } })).plan
    const [a, c] = [contentOf(copy, 'option-a'), contentOf(copy, 'option-c')]
    expect(names(c.bodies)).toEqual(names(a.bodies))
    expect(names(c.functions)).toEqual(names(a.functions))
    expect([c.lines.length, c.seats.length, c.fates.length]).toEqual([
      a.lines.length,
      a.seats.length,
      a.fates.length,
    ])
    const own = copy.bodies.filter(({ option }) => option === 'option-c')
    expect(own.map(({ sameAs }) => sameAs)).toEqual(['a-exec', 'a-practice'])
    const merged = c.fates.find(({ body }) => body === 'scr')
    expect(merged?.into).toEqual(
      own.filter(({ sameAs }) => sameAs === 'a-practice').map(({ id }) => id),
    )

    const old = accepted(plan, add('C', { copyOf: { of: 'old' } })).plan
    const fresh = newStructure(old, 'option-c')
    // The panel continues as it is whichever option is chosen, so it is not copied.
    expect(names(fresh.bodies.filter(({ option }) => option === 'option-c'))).toEqual([
      'Performance group',
      'Serious case review group',
      'Testshire LSCB',
    ])
    expect(fresh.bodies.some(({ id }) => id === 'cdop')).toBe(true)
    const lscb = fresh.bodies.find(({ sameAs }) => sameAs === 'lscb')
    expect(fresh.fates.find(({ body }) => body === 'lscb')).toMatchObject({
      kind: 'continues',
      into: [lscb?.id],
    })
    expect(fresh.seats.map(({ role }) => role)).toEqual(['Independent chair'])
    expect(names(fresh.functions)).toEqual(['Serious case reviews', 'Training'])
    expect(fresh.lines.filter(({ other }) => other === lscb?.id)).toHaveLength(3)
  })

  it.each([
    [{ action: 'add-option', id: 'option-a', option: { name: 'X' } }, 'id', 'already'],
    [
      { action: 'add-option', id: 'n', option: { name: 'option  A' } },
      'name',
      '“Option A” already',
    ],
    [
      {
        action: 'add-option',
        id: 'n',
        option: { name: 'X' },
        copyOf: { of: 'option', option: 'no' },
      },
      'copy',
      'no such option',
    ],
    [{ action: 'change-option', id: 'option-a', change: { name: 'Option B' } }, 'name', 'already'],
    [{ action: 'change-option', id: 'option-a', change: {} }, '', 'Nothing was changed'],
    [{ action: 'set-option-state', id: 'option-a', state: 'preferred' }, 'state', 'already'],
    [{ action: 'un-adopt-option', id: 'option-a' }, 'id', 'is not adopted'],
    [{ action: 'remove-option', id: 'no' }, 'id', 'no option'],
  ])('is refused %j', (action, path, told) => {
    const { paths, told: said } = refused(plan, action)
    expect(paths).toEqual([path])
    expect(said).toContain(told)
  })

  it('old bodies that there are none of are not copied', () => {
    const bare = makeOptions({
      bodies: [],
      lines: [],
      seats: [],
      functions: [],
      fates: [],
      areas: [],
    })
    const copy = { action: 'add-option', id: 'n', option: { name: 'N' }, copyOf: { of: 'old' } }
    expect(refused(bare, copy).told).toContain('No old body is recorded')
  })

  it('is preferred alone', () => {
    const { plan: next, said } = accepted(plan, {
      action: 'set-option-state',
      id: 'option-b',
      state: 'preferred',
    })
    expect(next.options.map(({ state }) => state)).toEqual(['proposed', 'preferred'])
    expect(said).toBe(
      'Marked the option “Option B” as preferred; “Option A” is no longer preferred',
    )
  })

  it('is removed with all that is in it, and what is said to be the same as it is so no longer', () => {
    const agreed = agree(plan)
    const { plan: next } = accepted(agreed, { action: 'remove-option', id: 'option-a' })
    expect(next.options.map(({ id }) => id)).toEqual(['option-b'])
    expect([next.optionVersions, next.positions]).toEqual([[], []])
    expect(next.bodies.some(({ option }) => option === 'option-a')).toBe(false)
    expect(next.bodies.find(({ id }) => id === 'b-exec')?.sameAs).toBeUndefined()
    expect(next.fates.map(({ id }) => id)).toEqual(['fate-cdop'])
    expect(next.functions.map(({ id }) => id)).toEqual(['f-training', 'f-reviews'])
  })

  it('is not removed while a milestone outside names its bodies', () => {
    const owned = accepted(plan, {
      action: 'add-milestone',
      id: 'ms-new',
      milestone: { title: 'Meet', owner: { body: 'a-exec' } },
    }).plan
    expect(refused(owned, { action: 'remove-option', id: 'option-a' }).told).toContain(
      'the owner of “Meet”',
    )
  })
})

describe('a position', () => {
  const record = (more: object = {}) => ({
    action: 'record-position',
    id: 'pos-1',
    option: 'option-a',
    organisation: 'council',
    areas: [AREA],
    position: 'asked',
    ...more,
  })
  const asked = accepted(plan, record()).plan

  it('keeps the option as it stands as a version, once while it stays so', () => {
    expect(asked.optionVersions).toHaveLength(1)
    expect(asked.optionVersions[0]).toMatchObject({
      option: 'option-a',
      number: 1,
      madeOn: '2019-07-15',
      content: contentOf(plan, 'option-a'),
    })
    const other = accepted(asked, record({ id: 'pos-2', organisation: 'ccg' })).plan
    expect(other.optionVersions).toHaveLength(1)
    const renamed = accepted(other, {
      action: 'change-body',
      id: 'a-exec',
      change: { name: 'Partners’ board' },
    }).plan
    const later = accepted(renamed, record({ id: 'pos-3', position: 'agreed' })).plan
    expect(later.optionVersions.map(({ number }) => number)).toEqual([1, 2])
    expect(later.positions.map(({ id }) => id)).toEqual(['pos-1', 'pos-2', 'pos-3'])
    const early = record({ id: 'pos-4', version: 'pos-1-version', position: 'not-agreed' })
    expect(accepted(later, early).plan.positions.map(({ position }) => position)).toEqual([
      'not-agreed',
      'asked',
      'agreed',
    ])
  })

  it('recorded again takes the place of the first', () => {
    const next = accepted(asked, record({ id: 'pos-9', position: 'agreed' })).plan
    expect(next.positions).toMatchObject([{ id: 'pos-1', position: 'agreed' }])
    expect(refused(next, record({ id: 'pos-8', position: 'agreed' })).told).toContain('already')
  })

  it.each([
    [{ position: 'agreed-in-principle' }, 'subjectTo'],
    [{ position: 'agreed-with-conditions' }, 'conditions'],
    [{ position: 'agreed', conditions: 'A review' }, 'conditions'],
    [{ position: 'agreed', subjectTo: 'Cabinet' }, 'subjectTo'],
    [{ when: { edtf: '2019-07-16' } }, 'when'],
    [{ organisation: 'nobody' }, 'organisation'],
    [{ areas: ['nowhere'] }, 'areas'],
    [{ areas: [] }, 'areas'],
    [{ option: 'option-x' }, 'option'],
    [{ version: 'version-x' }, 'version'],
  ])('is refused from %j', (more, path) => {
    expect(refused(plan, record(more)).paths).toEqual([path])
  })

  it('of who is no partner of the area is refused', () => {
    const organisations = [
      ...plan.organisations,
      { id: 'school', name: 'A school', kind: 'agency' as const },
    ]
    expect(refused({ ...plan, organisations }, record({ organisation: 'school' })).told).toContain(
      'A school is not recorded as a safeguarding partner',
    )
  })

  it('is changed and removed', () => {
    const change = (fields: object) => ({ action: 'change-position', id: 'pos-1', change: fields })
    const { plan: next, said } = accepted(
      asked,
      change({ position: 'agreed', role: 'Chief executive', when: { edtf: '2019-07-15' } }),
    )
    expect(next.positions[0]).toMatchObject({ position: 'agreed', role: 'Chief executive' })
    expect(said).toMatch(/^Changed the position of Testshire County Council .* version 1: agreed$/)
    expect(refused(asked, change({})).told).toContain('Nothing was changed')
    expect(refused(asked, change({ position: 'agreed-with-conditions' })).paths).toEqual([
      'conditions',
    ])
    const gone = accepted(next, { action: 'remove-position', id: 'pos-1' })
    expect(gone.plan.positions).toEqual([])
    expect(refused(plan, { action: 'remove-position', id: 'pos-1' }).told).toContain('no position')
  })
})
