import type { Plan } from './plan.ts'
import type { Body } from './structure.ts'

/** A body in a structure read from the top: how far down, and its place among those beside it. */
export type TreeRow = {
  body: Body
  depth: number
  /** Under which body it stands; null at the top. */
  under: string | null
  /** What else it reports to, by id. */
  also: string[]
  /** Its place among those that stand under the same, counted from 0. */
  place: number
  of: number
}

type Structure = Pick<Plan, 'bodies' | 'lines'>

/** What each body reports to, as far as the structure holds it. */
function parentsOf({ bodies, lines }: Structure): Map<string, string[]> {
  const parents = new Map(bodies.map(({ id }): [string, string[]] => [id, []]))
  for (const { kind, body, other } of lines) {
    const own = parents.get(body)
    if (kind === 'reports-to' && own && parents.has(other) && !own.includes(other)) own.push(other)
  }
  return parents
}

/**
 * A structure as a tree, in the order of the plan: each body once, under the first that it reports
 * to.
 */
export function bodyTree(structure: Structure): TreeRow[] {
  const parents = parentsOf(structure)
  const below = Map.groupBy(structure.bodies, ({ id }) => parents.get(id)?.[0] ?? null)
  const rows: TreeRow[] = []
  const walk = (under: string | null, depth: number): void => {
    const beside = below.get(under) ?? []
    for (const [place, body] of beside.entries()) {
      const also = (parents.get(body.id) ?? []).slice(1)
      rows.push({ body, depth, under, also, place, of: beside.length })
      walk(body.id, depth + 1)
    }
  }
  walk(null, 0)
  return rows
}
