import { describe, expect, it } from 'vitest'
import type { Fate } from '../../src/domain/option.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { parsePlan } from '../../src/domain/plan-file.ts'
import {
  adoptedOption,
  fatesUnder,
  linesByFates,
  newStructure,
  oldStructure,
  optionInMind,
  planInForce,
  proposedBy,
} from '../../src/domain/structure-scope.ts'
import { makeOptions } from '../make-options.ts'
import { makePlan } from '../make-plan.ts'

const plan = makeOptions()

const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id)

const withState = (state: 'adopted' | 'preferred' | 'set-aside', id: string): Plan => ({
  ...plan,
  options: plan.options.map((option) =>
    option.id === id ? { ...option, state } : { ...option, state: 'proposed' as const },
  ),
})

it('is a plan that a file may hold', () => {
  expect(parsePlan(structuredClone(plan))).toMatchObject({ ok: true })
})

describe('the structure in force', () => {
  it('has nothing of what is only proposed', () => {
    const own = planInForce(plan)
    expect(ids(own.bodies)).toEqual(['lscb', 'scr', 'pqa', 'cdop', 'hwb'])
    expect(ids(own.lines)).toEqual(['l-scr-lscb', 'l-pqa-lscb', 'l-cdop-lscb'])
    expect(ids(own.seats)).toEqual(['seat-lscb-chair'])
    expect(ids(own.functions)).toEqual(['f-training', 'f-reviews'])
    expect(ids(own.fates)).toEqual(['fate-cdop'])
  })

  it('has what the adopted option proposes, and nothing of another', () => {
    const own = planInForce(withState('adopted', 'option-a'))
    expect(ids(own.bodies)).toContain('a-exec')
    expect(ids(own.bodies)).not.toContain('b-exec')
    expect(ids(own.functions)).toContain('f-a-reviews')
    expect(ids(own.fates)).toHaveLength(5)
  })

  it('is the plan itself where there are no options', () => {
    const bare = makePlan()
    expect(planInForce(bare)).toBe(bare)
  })
})

describe('the structures that are compared', () => {
  it('are the old one, without what is proposed', () => {
    expect(ids(oldStructure(plan).bodies)).toEqual(['lscb', 'scr', 'pqa', 'cdop', 'hwb'])
    expect(oldStructure(plan).fates).toEqual([])
  })

  it('are the new one under an option, with the old body that continues and its lines there', () => {
    const a = newStructure(plan, 'option-a')
    expect(ids(a.bodies)).toEqual(['cdop', 'hwb', 'a-exec', 'a-practice'])
    expect(ids(a.lines)).toEqual(['l-a-practice-a-exec', 'l-a-hwb', 'l-a-cdop'])
    expect(ids(a.functions)).toEqual(['f-a-reviews'])
  })

  it('have the lines of what continues to what the other end becomes, unless they say otherwise', () => {
    const lscb = (kind: Fate['kind'], ...into: string[]): Fate => ({
      ...{ id: 'fate-lscb', option: 'option-a', body: 'lscb', kind, into },
    })
    const linesWith = (fate: Fate, ...more: Plan['lines']) => {
      const fates = plan.fates.map((one) => (one.id === fate.id ? fate : one))
      const next = newStructure({ ...plan, fates, lines: [...plan.lines, ...more] }, 'option-a')
      return next.lines.flatMap(({ body, kind, other }) =>
        body === 'cdop' && kind === 'reports-to' ? [other] : [],
      )
    }
    for (const kind of ['renamed', 'continues', 'merges-into', 'moves-to'] as const)
      expect(linesWith(lscb(kind, 'a-exec'))).toEqual(['a-exec'])
    expect(linesWith(lscb('splits-into', 'a-exec', 'a-practice'))).toEqual([])
    expect(linesWith(lscb('merges-into', 'cdop'))).toEqual([])
    const own = { id: 'l-own', body: 'cdop', other: 'a-practice', kind: 'reports-to' } as const
    expect(linesWith(lscb('renamed', 'a-exec'), own)).toEqual(['a-practice'])
    expect(linesByFates(plan, 'option-a')).toEqual([])
  })

  it('have a function where nothing says that it goes from its body, which stays', () => {
    const held = { id: 'f-cdr', name: 'Child death review', body: 'cdop' }
    const nobodys = { id: 'f-audit', name: 'Audit' }
    const fate = (kind: Fate['kind'], into: string[] = []): Fate => ({
      ...{ id: 'fate-cdr', function: 'f-cdr', kind, into, reason: 'Said' },
    })
    const under = (...fates: Fate[]) => {
      const functions = [...plan.functions, held, nobodys]
      const next = newStructure(
        { ...plan, functions, fates: [...plan.fates, ...fates] },
        'option-a',
      )
      return ids(next.functions)
    }
    expect(under()).toEqual(['f-a-reviews', 'f-cdr'])
    expect(under(fate('continues'))).toEqual(['f-a-reviews', 'f-cdr'])
    for (const goes of [fate('moves-to', ['a-exec']), fate('ends'), fate('undecided')])
      expect(under(goes)).toEqual(['f-a-reviews'])
    const { functions } = oldStructure({ ...plan, functions: [held, nobodys] })
    expect(ids(functions)).toEqual(['f-cdr', 'f-audit'])
  })

  it('are the new one whichever is chosen, which no option proposes', () => {
    expect(ids(newStructure(plan, null).bodies)).toEqual(['cdop', 'hwb'])
  })

  it('are what an option itself proposes, with the bodies at the other ends of its lines', () => {
    const a = proposedBy(plan, 'option-a')
    expect(ids(a.bodies)).toEqual(['cdop', 'hwb', 'a-exec', 'a-practice'])
    expect(ids(a.fates)).not.toContain('fate-cdop')
  })
})

describe('what becomes of the old structure', () => {
  it('is what is said for the option, before what is said for all', () => {
    const own = { ...plan.fates[0], id: 'fate-own', option: 'option-b', kind: 'ends' as const }
    const said = fatesUnder({ fates: [own as Plan['fates'][number], ...plan.fates] }, 'option-b')
    expect(ids(said)).toEqual(['fate-own'])
    expect(ids(fatesUnder(plan, null))).toEqual(['fate-cdop'])
    expect(ids(fatesUnder(plan, 'option-a'))).toHaveLength(5)
  })
})

describe('the option to speak of', () => {
  it('is the adopted one, else the preferred, else the first that is not set aside', () => {
    expect(optionInMind(plan)).toBe('option-a')
    expect(optionInMind(withState('preferred', 'option-b'))).toBe('option-b')
    expect(optionInMind(withState('adopted', 'option-b'))).toBe('option-b')
    expect(optionInMind(withState('set-aside', 'option-a'))).toBe('option-b')
    expect(optionInMind(makePlan())).toBeNull()
  })

  it('is adopted only where one is', () => {
    expect(adoptedOption(plan)).toBeNull()
    expect(adoptedOption(withState('adopted', 'option-b'))).toBe('option-b')
  })
})
