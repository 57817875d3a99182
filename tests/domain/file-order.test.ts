import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Setting } from '../../src/domain/facts.ts'
import { check } from '../../src/domain/findings/check.ts'
import type { Framework } from '../../src/domain/framework.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { schedule } from '../../src/domain/schedule.ts'
import {
  actual,
  buildArea,
  buildPlan,
  catalogue,
  framework,
  milestone,
  open,
  planned,
} from './build-plan.ts'

const shuffled = <T>(things: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...things], { minLength: things.length, maxLength: things.length })

const anyOrderOfPlan = (plan: Plan): fc.Arbitrary<Plan> =>
  fc
    .record({
      organisations: shuffled(plan.organisations),
      areas: shuffled(plan.areas),
      bodies: shuffled(plan.bodies),
      milestones: shuffled(plan.milestones),
      statedDeadlines: shuffled(plan.statedDeadlines),
    })
    .map((lists) => ({ ...plan, ...lists }))

const anyOrderOfLaw = (law: Framework): fc.Arbitrary<Framework> =>
  fc
    .record({
      anchors: shuffled(law.anchors),
      entries: shuffled(law.entries),
      provisions: shuffled(law.provisions),
    })
    .map((lists) => ({ ...law, ...lists }))

/** Two areas that differ, and several things of one kind, so that "the first found" would show. */
const MIXED = buildPlan({
  areas: [
    buildArea({ anchors: { publicationDate: actual('2019-06-28'), implementationDate: null } }),
    buildArea({
      id: 'area-s',
      name: 'Southshire',
      anchors: {
        publicationDate: actual('2019-06-20'),
        implementationDate: planned('2019-09-28'),
        boardEndDate: planned('2019-09-26'),
      },
      scrutiny: undefined,
    }),
  ],
  milestones: [
    milestone({ id: 'ms-a', about: { kind: 'start' }, when: { edtf: '2019-09-30' } }),
    milestone({ id: 'ms-b', about: { kind: 'start' }, when: { edtf: '2019-09-20' } }),
    milestone({ id: 'ms-c', about: { kind: 'funding-agreed' }, when: { edtf: '2019-10' } }),
    milestone({ id: 'ms-d', dependsOn: ['ms-a', 'ms-b'], when: { edtf: '2019-09-25' } }),
    milestone({ id: 'ms-e', fulfils: 'notify-nhs-england', when: { edtf: '2019-07-02' } }),
    milestone({ id: 'ms-f', fulfils: 'notify-nhs-england', when: { edtf: '2019-06-14' } }),
    milestone({
      id: 'ms-g',
      about: { kind: 'report', body: 'body-board' },
      when: { edtf: '2019-09' },
      dependsOn: ['ms-b', 'ms-d'],
    }),
    milestone({ id: 'ms-h', owner: undefined }),
    milestone({ id: 'ms-i', owner: undefined }),
  ],
  statedDeadlines: [
    { id: 'sd-1', requirement: 'implement-arrangements', basis: 'law', when: { edtf: '2019-09' } },
    { id: 'sd-2', requirement: 'publish-arrangements', basis: 'law', when: { edtf: '2019-06' } },
  ],
})

const settings: [string, Setting][] = [
  ['two areas that differ', open(MIXED, '2019-09-10')],
  ...[...catalogue.examples.values()].map((plan): [string, Setting] => [
    plan.id,
    open(plan, plan.example?.asAt ?? '2019-01-01'),
  ]),
]

describe.each(settings)('nothing rests on the order of the files: %s', (_name, setting) => {
  const orders = fc.record({
    plan: anyOrderOfPlan(setting.plan),
    framework: anyOrderOfLaw(framework),
  })

  it('in the schedule', () => {
    const expected = schedule(setting)
    fc.assert(
      fc.property(orders, (order) => {
        expect(schedule({ ...setting, ...order })).toEqual(expected)
      }),
      { numRuns: 40 },
    )
  })

  it('in the findings', () => {
    const expected = check(setting)
    fc.assert(
      fc.property(orders, (order) => {
        expect(check({ ...setting, ...order })).toEqual(expected)
      }),
      { numRuns: 40 },
    )
  })
})
