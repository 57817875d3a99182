import { describe, expect, it } from 'vitest'
import type { Plan } from '../../src/domain/plan.ts'
import { parsePlan } from '../../src/domain/plan-file.ts'
import { makeOptions } from '../make-options.ts'

const plan = makeOptions()

const problemsOf = (overrides: Partial<Plan>): string[] => {
  const read = parsePlan(structuredClone({ ...plan, ...overrides }))
  return read.ok ? [] : read.problems.map(({ path, message }) => `${path} ${message}`)
}

const version = (id: string, number: number): Plan['optionVersions'][number] => ({
  id,
  option: 'option-a',
  number,
  content: { name: 'Option A', bodies: [], lines: [], seats: [], functions: [], fates: [] },
  names: {},
})

const position = (id: string): Plan['positions'][number] => ({
  id,
  version: 'v-1',
  area: 'area-one1',
  organisation: 'ccg',
  position: 'asked',
  evidence: [],
})

const [first] = plan.fates as [Plan['fates'][number]]
const withBody = (id: string, change: Partial<Plan['bodies'][number]>): Partial<Plan> => ({
  bodies: plan.bodies.map((body) => (body.id === id ? { ...body, ...change } : body)),
})

describe('a plan with options is refused, with the place, where', () => {
  it.each<[string, Partial<Plan>, RegExp]>([
    [
      'two options are adopted',
      { options: plan.options.map((option) => ({ ...option, state: 'adopted' })) },
      /options\.1\.state .*only one can be/,
    ],
    [
      'one that is not adopted holds a decision that adopted it',
      {
        options: [{ id: 'option-a', name: 'A', state: 'preferred', adopted: { evidence: [] } }],
        ...withBody('b-exec', {}),
      },
      /options\.0\.adopted .*not adopted/,
    ],
    [
      'two versions have one number',
      { optionVersions: [version('v-1', 1), version('v-2', 1)] },
      /optionVersions\.1\.number is 1/,
    ],
    [
      'a fate is told twice',
      { fates: [...plan.fates, { ...first, id: 'again' }] },
      /fates\.5 says a second time/,
    ],
    [
      'a fate points to nothing',
      { fates: [{ ...first, kind: 'merges-into', into: ['nowhere'] }] },
      /fates\.0\.into refers to the body "nowhere"/,
    ],
    [
      'a fate is about both a body and a function',
      { fates: [{ ...first, function: 'f-training' }] },
      /fates\.0 is about one body or one function/,
    ],
    [
      'a fate names a body of another option',
      { fates: [{ ...first, option: 'option-a', kind: 'merges-into', into: ['b-exec'] }] },
      /fates\.0\.into names a body of another option/,
    ],
    [
      'a fate for all options names a body of one',
      { fates: [{ ...first, kind: 'merges-into', into: ['a-exec'] }] },
      /fates\.0\.into names a body of another option/,
    ],
    [
      'a body becomes itself',
      { fates: [{ ...first, into: ['cdop'] }] },
      /fates\.0\.into names the body itself/,
    ],
    [
      'a fate is about a new body',
      { fates: [{ ...first, body: 'a-exec' }] },
      /fates\.0\.body is not a body of the old structure/,
    ],
    [
      'a fate is about a new body that no option proposes',
      withBody('cdop', { side: 'new' }),
      /fates\.0\.body is not a body of the old structure/,
    ],
    [
      'a fate is about a function of an option',
      { fates: [{ id: 'f', function: 'f-a-reviews', kind: 'undecided', into: [] }] },
      /fates\.0\.function is not a function of the old structure/,
    ],
    [
      'a partner has two positions on one version',
      { optionVersions: [version('v-1', 1)], positions: [position('p-1'), position('p-2')] },
      /positions\.1 is a second position/,
    ],
    [
      'a position is on a version that is not kept',
      { positions: [position('p-1')] },
      /positions\.0\.version refers to the version of an option "v-1"/,
    ],
    [
      'an item is checked twice',
      {
        checklist: [
          { id: 'c-1', item: 'p01', state: 'missing', agreedBy: [], evidence: [] },
          { id: 'c-2', item: 'p01', state: 'drafted', agreedBy: [], evidence: [] },
        ],
      },
      /checklist\.1\.item records the item “p01” a second time/,
    ],
    [
      'a body of an option is an old one',
      withBody('a-exec', { side: 'old' }),
      /bodies\.5\.side must be "new"/,
    ],
    [
      'a body is the same as itself',
      withBody('a-exec', { sameAs: 'a-exec' }),
      /bodies\.5\.sameAs names the body itself/,
    ],
    [
      'a line runs from one option to another',
      {
        lines: [...plan.lines, { id: 'x', body: 'a-exec', other: 'b-exec', kind: 'links-with' }],
      },
      /lines\.8 runs from one option to another/,
    ],
    [
      'a function is of another option than its body',
      { functions: [{ id: 'f-x', name: 'X', body: 'a-exec', option: 'option-b' }] },
      /functions\.0\.option must be the option/,
    ],
  ])('%s', (_, overrides, expected) => {
    expect(problemsOf(overrides).join('\n')).toMatch(expected)
  })

  it('nothing of this is said of one that is right', () => {
    expect(
      problemsOf({
        optionVersions: [version('v-1', 1), version('v-2', 2)],
        positions: [position('p-1')],
      }),
    ).toEqual([])
  })
})
