import { isSame } from '../is-same.ts'
import { showList } from '../show-date.ts'
import type { Body } from '../structure.ts'
import type { Side } from './side.ts'

/**
 * How the areas that a body serves differ, in words; null where they do not. One that names none
 * serves all of the plan, as does one that names each.
 */
export function areasChange(
  before: Pick<Body, 'areas'>,
  after: Pick<Body, 'areas'>,
  named: Side['areas'],
): string | null {
  const all = Object.keys(named)
  const served = ({ areas }: Pick<Body, 'areas'>) => new Set(areas.length === 0 ? all : areas)
  const [was, is] = [served(before), served(after)]
  if (isSame([...was].toSorted(), [...is].toSorted())) return null
  const say = (ids: ReadonlySet<string>) =>
    all.every((id) => ids.has(id))
      ? 'all areas'
      : showList([...ids].map((id) => named[id] ?? 'an area since taken away'))
  return `it served ${say(was)}, now ${say(is)}`
}
