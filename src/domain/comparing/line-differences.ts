import { LINE_WORDS } from '../say-structure.ts'
import type { Line } from '../structure.ts'
import { linePairs } from './lines.ts'
import type { Names } from './names.ts'
import { lifeChange } from './say-life.ts'
import { openBodies } from './open-bodies.ts'
import type { Compared, StructureDifference } from './side.ts'

const say = ({ body, kind, other }: Line, named: (id: string) => string): string =>
  `${named(body)} ${LINE_WORDS[kind]} ${named(other)}`

/** Is a line that came or went told elsewhere: with its body, or as a move? */
const isTold = ({ kind }: Line, isKept: boolean): boolean => !isKept || kind === 'reports-to'

function inBoth(before: Line, after: Line, names: Names): StructureDifference[] {
  const life = lifeChange(before, after)
  if (life === null) return []
  const said = `The line ${say(after, names.after)} changes: ${life}`
  return [{ kind: 'changed', subject: 'line', before: before.id, after: after.id, said }]
}

/**
 * Where lines differ. Those of a body that is itself added or removed are told with it, and what a
 * body reports to as a move.
 */
export function lineDifferences(compared: Compared, names: Names): StructureDifference[] {
  const { beforeOf, afterOf } = compared.bodies
  const open = openBodies(compared)
  return linePairs(compared).flatMap(({ before, after }): StructureDifference[] => {
    if (before && after) return inBoth(before, after, names)
    // Whether it comes or goes is as open as what happens to the body at its other end.
    if (after && !isTold(after, beforeOf.has(after.body)) && !open.has(after.other)) {
      const said = `The line ${say(after, names.after)} is added`
      return [{ kind: 'added', subject: 'line', before: null, after: after.id, said }]
    }
    if (before && !isTold(before, afterOf.has(before.body)) && !open.has(before.other)) {
      const said = `The line ${say(before, names.before)} is removed`
      return [{ kind: 'removed', subject: 'line', before: before.id, after: null, said }]
    }
    return []
  })
}
