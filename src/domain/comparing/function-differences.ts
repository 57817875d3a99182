import { isSameName } from '../same-name.ts'
import { sayWithReason } from '../fate-words.ts'
import { openFate } from '../open-fate.ts'
import { isAsItIs } from '../structure-scope.ts'
import type { BodyFunction } from '../structure.ts'
import { asBefore } from './lines.ts'
import type { Names } from './names.ts'
import { lifeChange } from './say-life.ts'
import { sayOpen } from './say-open.ts'
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
      const was = `held by ${holder(held.body, names.before)}`
      const gone = { subject: 'function', before: held.id, after: null } as const
      const open = held.option === undefined ? openFate(fate ?? null) : null
      if (open !== null) {
        const name = `the function ${names.before(held.id)}`
        const said = sayOpen(open, { name, fate, was: [was], named: names.after })
        return [{ kind: 'undecided', ...gone, said }]
      }
      if (fate !== undefined && isAsItIs(fate)) {
        const said = `The function ${names.before(held.id)} continues as it is, but its body does not: ${was}`
        return [{ kind: 'undecided', ...gone, said }]
      }
      const moves = fate !== undefined && fate.into.length > 0
      const became = fate ? `; it ${sayWithReason(fate, names.after)}` : ''
      const said = `The function ${names.before(held.id)} ${moves ? 'moves' : 'is removed'}: ${was}${became}`
      const kind = moves ? 'moved' : 'removed'
      return [{ kind, ...gone, said }]
    }),
  ]
}
