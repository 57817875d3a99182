import { bodyDifferences } from './comparing/body-differences.ts'
import { fateDifferences } from './comparing/fate-differences.ts'
import { functionDifferences } from './comparing/function-differences.ts'
import { lineDifferences } from './comparing/line-differences.ts'
import { namesIn } from './comparing/names.ts'
import { pairsOf } from './comparing/pairs-of.ts'
import { seatDifferences } from './comparing/seat-differences.ts'
import type { Compared, Side, StructureDifference } from './comparing/side.ts'

/** Nothing more is known of what is the same than the two structures themselves say. */
const NONE: ReadonlyMap<string, string> = new Map()

/** Two structures, and which of their bodies and functions are the same. */
export const compared = (before: Side, after: Side, same = NONE): Compared => ({
  before,
  after,
  ...pairsOf(before, after, same),
})

/** Everything in which two structures differ: bodies, lines, seats, functions and fates. */
export function differencesIn(them: Compared): StructureDifference[] {
  const names = namesIn(them)
  return [
    bodyDifferences,
    lineDifferences,
    seatDifferences,
    functionDifferences,
    fateDifferences,
  ].flatMap((differ) => differ(them, names))
}

/**
 * Everything in which two structures differ. `same` says what else is known to be the same: by an id
 * (of the later structure, or of a body that stands between) the one that it is.
 */
export const differencesOf = (
  before: Side,
  after: Side,
  same?: ReadonlyMap<string, string>,
): StructureDifference[] => differencesIn(compared(before, after, same))
