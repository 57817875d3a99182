import type { Fate } from '../option.ts'
import { nameKey } from '../same-name.ts'
import { identities, type Same } from './identities.ts'
import { pairUp, type Pairs, type Sign } from './pair-up.ts'
import type { Side } from './side.ts'

type Named = { id: string; name: string; sameAs?: string | undefined }

const both = <T>(key: Sign<T>['before']): Sign<T> => ({ before: key, after: key })

/** What continues or is renamed as one body is that body. */
const byFates = ({ fates }: Side): Same[] =>
  fates.flatMap(({ kind, body, into }): Same[] => {
    const [only, ...others] = into
    const isOne = (kind === 'continues' || kind === 'renamed') && others.length === 0
    return isOne && body !== undefined && only !== undefined ? [[body, only]] : []
  })

const bySameAs = (things: readonly Named[]): Same[] =>
  things.flatMap(({ id, sameAs }): Same[] => (sameAs === undefined ? [] : [[id, sameAs]]))

const PARTS: readonly Fate['kind'][] = ['ends', 'merges-into', 'splits-into', 'moves-to']

/** The old bodies that a structure says to become others, or nothing: a namesake is another body. */
const partedIn = ({ fates }: Side): ReadonlySet<string> =>
  new Set(fates.flatMap(({ kind, body }) => (body && PARTS.includes(kind) ? [body] : [])))

/** A thing by its name, but for those of which more is known. */
const nameOf =
  (except: ReadonlySet<string>) =>
  ({ id, name }: Named): string | null =>
    except.has(id) ? null : nameKey(name)

type Known = { said: readonly Same[]; name: Sign<Named> }

function paired(before: readonly Named[], after: readonly Named[], { said, name }: Known): Pairs {
  const identity = identities([...bySameAs(before), ...bySameAs(after), ...said])
  return pairUp<Named>(before, after, [both(({ id }) => id), both(({ id }) => identity(id)), name])
}

/**
 * A body outside the move is in both, whether or not a line to it is: no option adds or removes it,
 * and a version of one names it only while it is linked.
 */
function withOthers({ beforeOf, afterOf }: Pairs, before: Side, after: Side): Pairs {
  const lone = [...before.bodies, ...after.bodies].flatMap(({ id, side }): Same[] =>
    side === 'other' && !beforeOf.has(id) && !afterOf.has(id) ? [[id, id]] : [],
  )
  return { beforeOf: new Map([...beforeOf, ...lone]), afterOf: new Map([...afterOf, ...lone]) }
}

/**
 * Which bodies and functions of two structures are the same: by their ids, by what is said to be the
 * same, by what continues or is renamed as one, and last by their names; not by that of an old body
 * that is said to end, merge, split or move.
 */
export function pairsOf(
  before: Side,
  after: Side,
  same: ReadonlyMap<string, string>,
): { bodies: Pairs; functions: Pairs } {
  const said = [...same, ...byFates(before), ...byFates(after)]
  const name = { before: nameOf(partedIn(after)), after: nameOf(partedIn(before)) }
  return {
    bodies: withOthers(paired(before.bodies, after.bodies, { said, name }), before, after),
    functions: paired(before.functions, after.functions, {
      said: [...same],
      name: both(({ name: words }) => nameKey(words)),
    }),
  }
}
