import type { Fate } from './option.ts'
import type { Plan } from './plan.ts'
import type { Line } from './structure.ts'

/** A line of the new structure that nobody has recorded as such, and the old body that it goes by. */
export type CarriedLine = { line: Line; by: string }

const ONE_BODY: readonly Fate['kind'][] = ['continues', 'renamed', 'merges-into', 'moves-to']

const isAlike = (a: Line, b: Line): boolean => a.kind === b.kind && a.body === b.body

/**
 * The lines of old bodies that continue as they are, to old ones that become exactly one body of the
 * new structure: they go to that one. Where the new structure says itself to whom a body has such a
 * line, that holds instead; a line with a recorded end is over with the old structure.
 */
export function carriedLines(
  { lines }: Pick<Plan, 'lines'>,
  next: Pick<Plan, 'bodies' | 'lines' | 'fates'>,
): CarriedLine[] {
  const there = new Map(next.bodies.map((body) => [body.id, body]))
  const fates = new Map(next.fates.map((fate) => [fate.body, fate]))
  const isSaid = (line: Line) =>
    next.lines.some((one) => isAlike(one, line) && there.get(one.other)?.side === 'new')
  const found = lines.flatMap((line): CarriedLine[] => {
    const { into = [], kind = 'ends' } = fates.get(line.other) ?? {}
    const [other, ...more] = into
    if (other === undefined || more.length > 0 || !ONE_BODY.includes(kind)) return []
    if (there.get(line.body)?.side !== 'old' || line.to !== undefined) return []
    if (there.has(line.other) || !there.has(other) || other === line.body) return []
    const { source: _, from: __, ...own } = line
    return isSaid(line) ? [] : [{ line: { ...own, other }, by: line.other }]
  })
  const once = new Map(
    found.map((one) => [`${one.line.body} ${one.line.kind} ${one.line.other}`, one]),
  )
  const isThere = ({ line }: CarriedLine) =>
    next.lines.some((one) => isAlike(one, line) && one.other === line.other)
  return [...once.values()].filter((one) => !isThere(one))
}
