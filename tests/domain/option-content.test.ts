import { describe, expect, it } from 'vitest'
import { copyPlan } from '../../src/domain/copy-plan.ts'
import {
  contentOf,
  isSameContent,
  namesBeside,
  versionNow,
  versionsOf,
} from '../../src/domain/option-content.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { makeOptions } from '../make-options.ts'

const plan = makeOptions()
const content = contentOf(plan, 'option-a')

const renamed = (id: string, name: string): Plan => ({
  ...plan,
  bodies: plan.bodies.map((body) => (body.id === id ? { ...body, name } : body)),
})

const kept = (from: Plan): Plan => ({
  ...from,
  optionVersions: [
    {
      id: 'version-1',
      option: 'option-a',
      number: 1,
      content: contentOf(from, 'option-a'),
      names: namesBeside(from, contentOf(from, 'option-a')),
    },
  ],
})

describe('what partners agree to', () => {
  it('is the option with what continues and what it has a line to, and what becomes of the old', () => {
    expect(content.bodies.map(({ id }) => id)).toEqual(['cdop', 'hwb', 'a-exec', 'a-practice'])
    expect(content.fates).toHaveLength(5)
    expect(content.seats).toHaveLength(3)
  })

  it.each([
    ['a body of it is called something else', renamed('a-practice', 'Learning group'), false],
    ['a body of another option is', renamed('b-forum', 'Assembly'), true],
    [
      'it is written in another order',
      { ...plan, bodies: plan.bodies.toReversed(), lines: plan.lines.toReversed() },
      true,
    ],
    [
      'only a source is noted',
      { ...plan, seats: plan.seats.map((seat) => ({ ...seat, source: { text: 'page 3' } })) },
      true,
    ],
    ['a seat goes', { ...plan, seats: plan.seats.slice(1) }, false],
    ['a fate goes', { ...plan, fates: plan.fates.slice(0, -1) }, false],
  ])('where %s: the same is %s', (_, changed, same) => {
    expect(isSameContent(contentOf(changed, 'option-a'), content)).toBe(same)
  })

  it('names what it mentions and does not hold', () => {
    expect(namesBeside(plan, content)).toMatchObject({
      council: 'Testshire County Council',
      scr: 'Serious case review group',
      'f-reviews': 'Serious case reviews',
    })
    expect(namesBeside(plan, content)).not.toHaveProperty('a-practice')
  })
})

describe('the versions of an option', () => {
  it('has one that is as the option now stands, until it changes', () => {
    expect(versionNow(plan, 'option-a')).toBeNull()
    expect(versionNow(kept(plan), 'option-a')?.number).toBe(1)
    const later = { ...renamed('a-exec', 'Board'), optionVersions: kept(plan).optionVersions }
    expect(versionNow(later, 'option-a')).toBeNull()
    expect(versionsOf(later, 'option-a')).toHaveLength(1)
  })

  it('are still the same in a copy of the plan, where every id is another', () => {
    let next = 0
    const newId = () => `made-here-${(next += 1)}`
    const copy = copyPlan(kept(plan), { id: 'copy', now: '2019-01-01T09:00:00Z', newId })
    const [option] = copy.options
    expect(option?.id).not.toBe('option-a')
    const version = versionNow(copy, option?.id ?? '')
    expect(version?.number).toBe(1)
    expect(version?.names).toEqual(namesBeside(copy, contentOf(copy, option?.id ?? '')))
  })
})
