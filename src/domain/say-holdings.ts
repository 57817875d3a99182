import type { Plan } from './plan.ts'
import { bodyNamed, LINE_WORDS, saySeat } from './say-structure.ts'
import type { BodyFunction, Line, Seat } from './structure.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** “Unit” supports “Board”: what stands between bodies besides reporting. */
export const sayOtherLines = (plan: Plan, lines: readonly Line[]): string[] =>
  lines.flatMap(({ kind, body, other }) =>
    kind === 'reports-to'
      ? []
      : [`${bodyNamed(plan, body)} ${LINE_WORDS[kind]} ${bodyNamed(plan, other)}.`],
  )

/** A seat in “Executive”: chair, Northshire County Council */
export const saySeats = (plan: Plan, seats: readonly Seat[]): string[] =>
  seats.map((seat) => `${capital(saySeat(plan, seat))}.`)

/** Training, of “Learning group” */
export const sayFunctions = (plan: Plan, functions: readonly BodyFunction[]): string[] =>
  functions.map(({ name, body }) => `${name}: with ${bodyNamed(plan, body)}.`)
