import type { OptionContent } from './option.ts'

/**
 * A structure without what is wholly outside the move: of the bodies outside only those that have a
 * line with one inside.
 */
export function withinMove({ bodies, lines }: Pick<OptionContent, 'bodies' | 'lines'>) {
  const inside = new Set(bodies.flatMap(({ id, side }) => (side === 'other' ? [] : [id])))
  const own = lines.filter(({ body, other }) => inside.has(body) || inside.has(other))
  const linked = new Set(own.flatMap(({ body, other }) => [body, other]))
  return {
    inside,
    bodies: bodies.filter(({ id }) => inside.has(id) || linked.has(id)),
    lines: own,
  }
}
