import { describe, expect, it } from 'vitest'
import { sayConfidence } from '../../src/domain/confidence.ts'
import { staleSources } from '../../src/domain/stale.ts'
import { framework } from './build-plan.ts'

describe('what is stale', () => {
  it('is first of all what rests on one copy, whenever it was checked', () => {
    const [first, ...rest] = staleSources(framework, '2026-11-22')
    expect(first).toMatchObject({ entry: 'publish-arrangements', citation: 'SI 2018/497 reg 5(1)' })
    expect(first?.why).toContain('one converted copy')
    expect(rest).toEqual([])
  })

  it.each([
    ['2027-05-22', 1, 'six months to the day'],
    ['2027-05-23', 100, 'the day after'],
  ])('of sources checked on 22 November 2026, on %s, is at least %i: %s', (today, least) => {
    const stale = staleSources(framework, today)
    expect(stale.length).toBeGreaterThanOrEqual(least)
    expect(stale.length === 1).toBe(least === 1)
    expect(stale[0]?.entry).toBe('publish-arrangements')
  })
})

describe('how well a source was checked', () => {
  it.each([
    ['read', null],
    ['secondary', 'from a secondary source, not read at its source; checked 22 November 2026'],
    ['memory', 'from memory, not checked at any source; noted 22 November 2026'],
  ] as const)('%s is told as %j', (confidence, words) => {
    expect(sayConfidence({ confidence, checkedOn: '2026-11-22' })).toBe(words)
  })
})
