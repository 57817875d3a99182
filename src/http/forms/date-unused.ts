import type { Problem } from '../../domain/problem.ts'
import type { RecordedAnchor } from '../../domain/recorded-anchor.ts'
import { typeDate } from '../../domain/typed-date.ts'
import { choicesOf } from '../../../views/dates/date-choices.ts'
import { dayFields } from './day-fields.ts'
import { dateFields, field, type Form } from './form-fields.ts'

/** One part of the form for a key date, and the choices that have a use for it. */
type Part = {
  inputs: readonly string[]
  usedBy: readonly string[]
  /** What the form may have been filled with, in each of the ways in which it opens. */
  filled: (recorded: RecordedAnchor) => readonly Record<string, string>[]
  what: string
}

const PARTS: readonly Part[] = [
  {
    // Not how the date is meant, which says nothing without a date.
    inputs: ['day', 'month', 'year', 'end-day', 'end-month', 'end-year', 'as-written'].map(
      (name) => `date-${name}`,
    ),
    usedBy: ['planned', 'actual'],
    filled: ({ planned, actual }) =>
      [planned, actual].map((dated) => dateFields('date', typeDate(dated ?? undefined))),
    what: 'this date',
  },
  {
    inputs: ['not-yet-day', 'not-yet-month', 'not-yet-year'],
    usedBy: ['not-yet'],
    filled: ({ notYet }) => [dayFields('not-yet', notYet?.asAt)],
    what: 'this day',
  },
  {
    inputs: ['source'],
    usedBy: ['planned', 'actual', 'not-yet'],
    filled: ({ planned, actual, notYet }) =>
      [planned, actual, notYet].map((one) => ({ source: one?.source?.text ?? '' })),
    what: 'where it is written',
  },
]

/** The first input of a part in which somebody typed; undefined if nobody did. */
function typedIn(form: Form, part: Part, recorded: RecordedAnchor): string | undefined {
  const filled = part.filled(recorded)
  const isFilled = (name: string, one: Record<string, string>): boolean =>
    field(form, name) === (one[name] ?? '')
  const held = part.inputs.filter((name) => field(form, name) !== '')
  if (filled.some((one) => held.every((name) => isFilled(name, one)))) return undefined
  return held.find((name) => !filled.some((one) => isFilled(name, one))) ?? held[0]
}

/**
 * What was typed and would be lost, for the choice has no use for it; each at its input. What the
 * form was filled with and nobody touched is not lost: it is recorded already.
 */
export function unusedOfDate(form: Form, recorded: RecordedAnchor): Problem[] {
  const choices = choicesOf(recorded)
  const as = field(form, 'as')
  const chosen = choices.find(({ value }) => value === as)
  if (!chosen) return []
  return PARTS.flatMap((part): Problem[] => {
    const path = part.usedBy.includes(as) ? undefined : typedIn(form, part, recorded)
    if (path === undefined) return []
    const others = choices.filter(({ value }) => part.usedBy.includes(value))
    const either = others.map(({ text }) => `“${text}”`).join(' or ')
    return [
      { path, message: `You chose “${chosen.text}”: clear ${part.what}, or choose ${either}.` },
    ]
  })
}
