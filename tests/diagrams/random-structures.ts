import fc from 'fast-check'
import type { Plan } from '../../src/domain/plan.ts'
import { NASTY_LABELS } from '../exports/nasty-labels.ts'
import { makeBody, makePlan } from '../make-plan.ts'

type Where = 'old' | 'other' | 'new' | 'a' | 'b'

const at = fc.nat(79)

const body = fc.record({
  where: fc.constantFrom<Where>('old', 'old', 'old', 'other', 'new', 'a', 'a', 'b', 'b'),
  name: fc.oneof(
    fc.constantFrom(...NASTY_LABELS),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.constantFrom('Learning group', 'Executive', 'Panel'),
  ),
  kind: fc.constantFrom<Plan['bodies'][number]['kind']>('board', 'panel', 'sub-group'),
  lines: fc.array(
    fc.record({
      other: at,
      kind: fc.constantFrom<Plan['lines'][number]['kind']>('reports-to', 'links-with'),
    }),
    { maxLength: 3 },
  ),
  sameAs: fc.option(at, { nil: undefined, freq: 4 }),
  fate: fc.record({
    kind: fc.constantFrom<Plan['fates'][number]['kind']>(
      ...(['continues', 'renamed', 'merges-into', 'moves-to', 'ends', 'undecided'] as const),
    ),
    into: fc.uniqueArray(at, { maxLength: 2 }),
    recorded: fc.boolean(),
  }),
  holds: fc.boolean(),
})

const SIDES = { old: 'old', other: 'other', new: 'new', a: 'new', b: 'new' } as const

const optionOf = (where: Where) => (where === 'a' || where === 'b' ? { option: where } : {})

/** Only such lines and fates as a plan's file may hold: none from one option to another. */
const together = (one: Where, other: Where): boolean =>
  !(one === 'a' && other === 'b') && !(one === 'b' && other === 'a')

/** Plans of up to so many bodies with hostile names: an old structure, two options and fates. */
export const structures = (most: number): fc.Arbitrary<Plan> =>
  fc.array(body, { maxLength: most, size: 'max' }).map((given) => {
    const id = (n: number) => `body-${n}`
    const there = (n: number, where: Where) => {
      const other = given[n]
      return other !== undefined && together(where, other.where)
    }
    return makePlan({
      options: [
        { id: 'a', name: 'Option A', state: 'proposed' },
        { id: 'b', name: 'Option B', state: 'proposed' },
      ],
      bodies: given.map(({ where, name, kind, sameAs }, n) => ({
        ...makeBody({ id: id(n), name, kind, side: SIDES[where] }),
        ...optionOf(where),
        ...(sameAs === undefined || sameAs === n ? {} : { sameAs: id(sameAs) }),
      })),
      lines: given.flatMap(({ where, lines }, n) =>
        lines.flatMap(({ other, kind }, m) =>
          there(other, where) && other !== n
            ? [{ id: `line-${n}-${m}`, body: id(n), other: id(other), kind }]
            : [],
        ),
      ),
      functions: given.flatMap(({ where, holds, name }, n) =>
        holds
          ? [{ id: `function-${n}`, name: `${name} work`, body: id(n), ...optionOf(where) }]
          : [],
      ),
      fates: given.flatMap(({ where, fate }, n): Plan['fates'] => {
        if (where !== 'old' || !fate.recorded) return []
        const goals = fate.into.filter((to) => to !== n && given[to] && given[to].where !== 'b')
        const none = fate.kind === 'ends' || fate.kind === 'undecided'
        const into = none ? [] : goals.map(id)
        return [{ id: `fate-${n}`, option: 'a', body: id(n), kind: fate.kind, into }]
      }),
    })
  })
