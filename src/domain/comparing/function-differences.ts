import { isSameName } from '../same-name.ts'
import { sayWithReason } from '../fate-words.ts'
import { openFate, type OpenFate } from '../open-fate.ts'
import { isAsItIs } from '../structure-scope.ts'
import type { BodyFunction } from '../structure.ts'
import { asBefore } from './lines.ts'
import type { Names } from './names.ts'
import { lifeChange } from './say-life.ts'
import { areOptions } from './open-bodies.ts'
import { sayOpen, sayOpenUnder } from './say-open.ts'
import type { Compared, Side, StructureDifference } from './side.ts'

const holder = (body: string | undefined, named: (id: string) => string): string =>
  body === undefined ? 'nobody' : named(body)

function inBoth(
  before: BodyFunction,
  after: BodyFunction,
  { bodies }: Compared,
  names: Names,
): StructureDifference[] {
  const name = names.after(after.id)
  const difference = (kind: StructureDifference['kind'], said: string): StructureDifference => ({
    kind,
    subject: 'function',
    before: before.id,
    after: after.id,
    said,
  })
  const now = after.body === undefined ? undefined : asBefore(bodies, after.body)
  const life = lifeChange(before, after)
  const said = `The function ${name}`
  return [
    ...(isSameName(before.name, after.name)
      ? []
      : [difference('renamed', `The function ${names.before(before.id)} is renamed ${name}`)]),
    ...(before.body === now
      ? []
      : [
          difference(
            'moved',
            `${said} moves from ${holder(before.body, names.before)} to ${holder(after.body, names.after)}`,
          ),
        ]),
    ...(life === null ? [] : [difference('changed', `${said} changes: ${life}`)]),
  ]
}

type Fate = Side['fates'][number]

const fateOf = ({ fates }: Side, { id }: BodyFunction): Fate | undefined =>
  fates.find((fate) => fate.function === id)

/** What is open of an old function in the structure that does not have it. */
const openOf = (held: BodyFunction, fate: Fate | undefined): OpenFate | null =>
  held.option === undefined ? openFate(fate ?? null) : null

/** A function that only the later structure has. */
function onlyAfter(held: BodyFunction, compared: Compared, names: Names): StructureDifference {
  const { before, after } = compared
  const fate = fateOf(before, held)
  const fresh = { subject: 'function', before: null, after: held.id } as const
  const by = `held by ${holder(held.body, names.after)}`
  const open = areOptions(compared) ? openOf(held, fate) : null
  if (open !== null) {
    const name = `the function ${names.after(held.id)}`
    const said = sayOpenUnder(open, {
      ...{ name, under: before.called ?? '', other: after.called ?? '', named: names.after },
      ...{ fate: fateOf(after, held), has: `it is ${by}` },
    })
    return { kind: 'undecided', ...fresh, said }
  }
  return { kind: 'added', ...fresh, said: `The function ${names.after(held.id)} is added: ${by}` }
}

/** A function that only the earlier structure has. */
function onlyBefore(held: BodyFunction, compared: Compared, names: Names): StructureDifference {
  const { before, after } = compared
  const fate = fateOf(after, held)
  const was = `held by ${holder(held.body, names.before)}`
  const gone = { subject: 'function', before: held.id, after: null } as const
  const open = openOf(held, fate)
  if (open !== null) {
    const name = `the function ${names.before(held.id)}`
    const said = areOptions(compared)
      ? sayOpenUnder(open, {
          ...{ name, under: after.called ?? '', other: before.called ?? '', named: names.before },
          ...{ fate: fateOf(before, held), has: `it is ${was}` },
        })
      : sayOpen(open, { name, fate, was: [was], named: names.after })
    return { kind: 'undecided', ...gone, said }
  }
  if (fate !== undefined && isAsItIs(fate)) {
    const said = `The function ${names.before(held.id)} continues as it is, but its body does not: ${was}`
    return { kind: 'undecided', ...gone, said }
  }
  const moves = fate !== undefined && fate.into.length > 0
  const became = fate ? `; it ${sayWithReason(fate, names.after)}` : ''
  const said = `The function ${names.before(held.id)} ${moves ? 'moves' : 'is removed'}: ${was}${became}`
  return { kind: moves ? 'moved' : 'removed', ...gone, said }
}

/** Where functions differ; one that goes to another body by what becomes of it is a move. */
export function functionDifferences(compared: Compared, names: Names): StructureDifference[] {
  const { before, after, functions } = compared
  const old = new Map(before.functions.map((held) => [held.id, held]))
  return [
    ...after.functions.flatMap((held): StructureDifference[] => {
      const earlier = old.get(asBefore(functions, held.id))
      return earlier ? inBoth(earlier, held, compared, names) : [onlyAfter(held, compared, names)]
    }),
    ...before.functions.flatMap((held): StructureDifference[] =>
      functions.afterOf.has(held.id) ? [] : [onlyBefore(held, compared, names)],
    ),
  ]
}
