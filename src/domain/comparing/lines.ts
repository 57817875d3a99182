import type { Line } from '../structure.ts'
import type { Pairs } from './pair-up.ts'
import type { Compared } from './side.ts'

type Ends = Pick<Line, 'body' | 'kind' | 'other'>

/** A line in both structures, or in one of them. */
type LinePair = { before: Line | null; after: Line | null }

/** An id of the later structure as the earlier has it, where it does. */
export const asBefore = ({ beforeOf }: Pairs, id: string): string => beforeOf.get(id) ?? id

const keyOf = ({ body, kind, other }: Ends): string => `${body} ${kind} ${other}`

/** One that is recorded twice is one, and one to itself is none. */
const once = (lines: readonly Line[], key: (line: Line) => string): Map<string, Line> =>
  new Map(lines.filter(({ body, other }) => body !== other).map((line) => [key(line), line]))

/** The lines of two structures, each once: those of the later one, then what is gone. */
export function linePairs({ before, after, bodies }: Compared): LinePair[] {
  const old = once(before.lines, keyOf)
  const fresh = once(after.lines, ({ body, kind, other }) =>
    keyOf({ body: asBefore(bodies, body), kind, other: asBefore(bodies, other) }),
  )
  return [
    ...[...fresh].map(([key, line]) => ({ before: old.get(key) ?? null, after: line })),
    ...[...old].flatMap(([key, line]) => (fresh.has(key) ? [] : [{ before: line, after: null }])),
  ]
}
