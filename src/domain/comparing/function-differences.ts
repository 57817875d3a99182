import { isSameName } from '../same-name.ts'
import { sayWithReason } from '../say-fate.ts'
import type { BodyFunction } from '../structure.ts'
import { asBefore } from './lines.ts'
import type { Names } from './names.ts'
import { lifeChange } from './say-life.ts'
import type { Compared, StructureDifference } from './side.ts'

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

/** Where functions differ; one that goes to another body by what becomes of it is a move. */
export function functionDifferences(compared: Compared, names: Names): StructureDifference[] {
  const { before, after, functions } = compared
  const old = new Map(before.functions.map((held) => [held.id, held]))
  const fates = new Map(after.fates.map((fate) => [fate.function, fate]))
  return [
    ...after.functions.flatMap((held): StructureDifference[] => {
      const earlier = old.get(asBefore(functions, held.id))
      if (earlier) return inBoth(earlier, held, compared, names)
      const said = `The function ${names.after(held.id)} is added: held by ${holder(held.body, names.after)}`
      return [{ kind: 'added', subject: 'function', before: null, after: held.id, said }]
    }),
    ...before.functions.flatMap((held): StructureDifference[] => {
      if (functions.afterOf.has(held.id)) return []
      const fate = fates.get(held.id)
      const moves = fate !== undefined && fate.into.length > 0
      const was = `held by ${holder(held.body, names.before)}`
      const became = fate ? `; it ${sayWithReason(fate, names.after)}` : ''
      const said = `The function ${names.before(held.id)} ${moves ? 'moves' : 'is removed'}: ${was}${became}`
      const kind = moves ? 'moved' : 'removed'
      return [{ kind, subject: 'function', before: held.id, after: null, said }]
    }),
  ]
}
