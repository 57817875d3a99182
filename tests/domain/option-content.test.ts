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
import { sinceVersion } from '../../src/domain/since-version.ts'
import { makeOptions } from '../make-options.ts'

const plan = makeOptions()
const content = contentOf(plan, 'option-a')

const changed = (id: string, change: Partial<Plan['bodies'][number]>): Plan => ({
  ...plan,
  bodies: plan.bodies.map((body) => (body.id === id ? { ...body, ...change } : body)),
})

const renamed = (id: string, name: string): Plan => changed(id, { name })

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
    [
      'it is called something else itself',
      { ...plan, options: plan.options.map((option) => ({ ...option, name: `${option.name} 1` })) },
      true,
    ],
    [
      'what a body outside it serves, or how long it is there, is noted',
      changed('hwb', { areas: ['area-one1'], to: '2020-03', listed: 'health-and-wellbeing-board' }),
      true,
    ],
    ['a body outside it is called something else', renamed('hwb', 'Health board'), false],
    ['what a body is the same as is noted', changed('a-exec', { sameAs: 'lscb' }), true],
    [
      'a line and a seat are taken out and put back',
      {
        ...plan,
        lines: plan.lines.map((line) => ({ ...line, id: `${line.id}-again` })).toReversed(),
        seats: plan.seats.map((seat) => ({ ...seat, id: `${seat.id}-again` })).toReversed(),
      },
      true,
    ],
    ['a fate goes', { ...plan, fates: plan.fates.slice(0, -1) }, false],
  ])('where %s: the same is %s', (_, later, same) => {
    expect(isSameContent(contentOf(later, 'option-a'), content)).toBe(same)
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

  it('as kept when more of a body outside was, are read for what is agreed to alone', () => {
    const [version] = kept(plan).optionVersions
    const bodies = content.bodies.map((body) => ({
      ...body,
      ...(body.id === 'hwb' ? { areas: ['area-one1'] } : {}),
      sameAs: 'lscb',
    }))
    const older = { ...version!, content: { ...content, name: 'Option 1', bodies } }
    expect(versionNow({ ...plan, optionVersions: [older] }, 'option-a')?.number).toBe(1)
    const later = renamed('a-exec', 'Partners’ board')
    expect(sinceVersion({ ...later, optionVersions: [older] }, older)).toEqual([
      'The option was called “Option 1”',
      '“Partners’ executive” is renamed “Partners’ board”',
    ])
  })

  it('name the field where no other sentence says what changed', () => {
    const [version] = kept(plan).optionVersions
    const { optionVersions } = kept(plan)
    expect(
      sinceVersion({ ...renamed('a-exec', 'Partners’  Executive'), optionVersions }, version!),
    ).toEqual(['“Partners’  Executive” is recorded otherwise: how its name is written'])
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
