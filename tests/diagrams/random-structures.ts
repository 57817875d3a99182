import fc from 'fast-check'
import type { Plan } from '../../src/domain/plan.ts'
import { NASTY_LABELS } from '../exports/nasty-labels.ts'
import { makeBody, makePlan } from '../make-plan.ts'

type Where = 'old' | 'other' | 'new' | 'a' | 'b'

const at = fc.nat(79)

/** What becomes of a body or function; where it goes only if it may go there. */
const fate = fc.record({
  kind: fc.constantFrom<Plan['fates'][number]['kind']>(
    ...(['continues', 'renamed', 'merges-into', 'splits-into', 'moves-to', 'ends'] as const),
    'undecided',
  ),
  into: fc.uniqueArray(at, { maxLength: 2 }),
  recorded: fc.boolean(),
  reason: fc.option(fc.constantFrom(...NASTY_LABELS), { nil: undefined }),
})

const seat = fc.record({
  part: fc.constantFrom<Plan['seats'][number]['part']>('chair', 'member', 'independent-scrutineer'),
  holder: fc.constantFrom('council', 'ccg', null),
  role: fc.constantFrom('Director', 'Lead nurse'),
})

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
      kind: fc.constantFrom<Plan['lines'][number]['kind']>(
        ...(['reports-to', 'links-with', 'scrutinised-by'] as const),
      ),
    }),
    { maxLength: 3 },
  ),
  sameAs: fc.option(at, { nil: undefined, freq: 4 }),
  fate,
  /** The function it has, or that nobody has, and what becomes of that. */
  holds: fc.option(fc.record({ nobody: fc.constantFrom(false, false, true), fate }), {
    nil: undefined,
  }),
  seats: fc.array(seat, { maxLength: 2 }),
})

const SIDES = { old: 'old', other: 'other', new: 'new', a: 'new', b: 'new' } as const

const optionOf = (where: Where) => (where === 'a' || where === 'b' ? { option: where } : {})

/** Only such lines and fates as a plan's file may hold: none from one option to another. */
const together = (one: Where, other: Where): boolean =>
  !(one === 'a' && other === 'b') && !(one === 'b' && other === 'a')

/** Plans of up to so many bodies with hostile names: an old structure, two options, seats and fates. */
export const structures = (most: number): fc.Arbitrary<Plan> =>
  fc.array(body, { maxLength: most, size: 'max' }).map((given) => {
    const id = (n: number) => `body-${n}`
    const there = (n: number, where: Where) => {
      const other = given[n]
      return other !== undefined && together(where, other.where)
    }
    const fateOf = (
      key: string,
      about: { body: string } | { function: string },
      { kind, into, recorded, reason }: (typeof given)[number]['fate'],
    ): Plan['fates'] => {
      const self = 'body' in about ? about.body : ''
      const goals = into.filter((to) => id(to) !== self && given[to] && given[to].where !== 'b')
      const none = kind === 'ends' || kind === 'undecided'
      const said = reason === undefined ? {} : { reason }
      const fates = {
        id: key,
        option: 'a',
        ...about,
        kind,
        into: none ? [] : goals.map(id),
        ...said,
      }
      return recorded ? [fates] : []
    }
    return makePlan({
      organisations: [
        { id: 'council', name: 'County Council', kind: 'council' },
        { id: 'ccg', name: 'County CCG', kind: 'clinical-commissioning-group' },
      ],
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
        holds === undefined
          ? []
          : [
              {
                ...{ id: `function-${n}`, name: `${name} work` },
                ...(holds.nobody ? {} : { body: id(n) }),
                ...optionOf(where),
              },
            ],
      ),
      seats: given.flatMap(({ seats }, n) =>
        seats.map(({ part, holder, role }, m) => ({
          ...{ id: `seat-${n}-${m}`, body: id(n), part },
          ...(holder === null ? { role } : { organisation: holder }),
        })),
      ),
      fates: given.flatMap(({ where, fate: own, holds }, n): Plan['fates'] => [
        ...(where === 'old' ? fateOf(`fate-${n}`, { body: id(n) }, own) : []),
        ...(where === 'old' && holds
          ? fateOf(`function-fate-${n}`, { function: `function-${n}` }, holds.fate)
          : []),
      ]),
    })
  })
