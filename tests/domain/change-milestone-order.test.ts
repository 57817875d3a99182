import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyAction } from '../../src/domain/change.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { buildPlan, framework, milestone } from './build-plan.ts'
import { accepted, refused, TODAY } from './take-action.ts'

/** Milestones of these letters in this order; small ones are cancelled. */
const planOf = (letters: string): Plan =>
  buildPlan({
    milestones: Array.from(letters, (letter) =>
      milestone({
        id: `ms-${letter.toLowerCase()}`,
        title: letter,
        ...(letter === letter.toLowerCase() ? { cancelled: { reason: 'Merged' } } : {}),
      }),
    ),
  })

const order = (plan: Plan): string => plan.milestones.map(({ title }) => title).join('')

const move = (letter: string, to: string) => ({
  action: 'move-milestone',
  id: `ms-${letter.toLowerCase()}`,
  to,
})

describe('moving a milestone in the action plan', () => {
  it.each([
    ['ABCD', 'C', 'up', 'ACBD', 'Moved “C” up'],
    ['ABCD', 'B', 'down', 'ACBD', 'Moved “B” down'],
    ['ABCD', 'C', 'first', 'CABD', 'Moved “C” to the top'],
    ['ABCD', 'B', 'last', 'ACDB', 'Moved “B” to the end'],
    ['AB', 'B', 'up', 'BA', 'Moved “B” up'],
    ['AB', 'A', 'down', 'BA', 'Moved “A” down'],
    ['ABC', 'B', 'first', 'BAC', 'Moved “B” to the top'],
    ['ABC', 'B', 'last', 'ACB', 'Moved “B” to the end'],
  ])('%s: %s %s gives %s', (before, letter, to, after, words) => {
    const { plan, said } = accepted(planOf(before), move(letter, to))
    expect(order(plan)).toBe(after)
    expect(said).toBe(words)
  })

  it.each([
    ['AxBy', 'B', 'up', 'BAxy'],
    ['AxBy', 'A', 'down', 'xByA'],
    ['xAByC', 'A', 'down', 'xByAC'],
    ['xABC', 'C', 'first', 'xCAB'],
    ['ABxy', 'A', 'last', 'BxyA'],
  ])('steps over what is cancelled: %s, %s %s gives %s', (before, letter, to, after) => {
    expect(order(accepted(planOf(before), move(letter, to)).plan)).toBe(after)
  })

  it.each([
    ['A', 'up', '“A” is first already.'],
    ['A', 'first', '“A” is first already.'],
    ['C', 'down', '“C” is last already.'],
    ['C', 'last', '“C” is last already.'],
  ])('%s %s is refused at the end', (letter, to, reason) => {
    expect(refused(planOf('xABCy'), move(letter, to))).toEqual({ paths: ['to'], told: reason })
  })

  it('is refused for what is cancelled, what is not there, and another way', () => {
    expect(refused(planOf('AxB'), move('x', 'up')).told).toContain('restore it to move it')
    expect(refused(planOf('AB'), move('z', 'up')).told).toContain('no milestone')
    expect(refused(planOf('AB'), move('A', 'sideways')).paths).toEqual(['to'])
  })

  it('up and then down again is where it was, among what is not cancelled', () => {
    const letters = fc.shuffledSubarray('A B C D E F u v w x y z'.split(' '), { minLength: 1 })
    fc.assert(
      fc.property(letters, fc.nat(), (chosen, n) => {
        const plan = planOf(chosen.join(''))
        const live = plan.milestones.filter(({ cancelled }) => !cancelled)
        const one = live[n % Math.max(live.length, 1)]
        if (!one) return
        const way = (from: Plan, to: string) =>
          applyAction(from, move(one.title, to), { framework, today: TODAY })
        const up = way(plan, 'up')
        expect(up.ok).toBe(one !== live[0])
        if (!up.ok) return
        const back = way(up.value.plan, 'down')
        expect(back.ok && order(back.value.plan).replace(/[a-z]/g, '')).toBe(
          order(plan).replace(/[a-z]/g, ''),
        )
      }),
    )
  })
})
