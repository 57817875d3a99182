import { ownDates, type RecordedAnchor } from '../../domain/recorded-anchor.ts'
import { typeDate } from '../../domain/typed-date.ts'
import { field, type Form } from './form-fields.ts'

const SIDES = ['planned', 'actual', 'not-yet'] as const

/** The facts of one key date that its form can be about. */
export type Side = (typeof SIDES)[number]

/** The side that a form was opened on, which it carries; undefined where it does not say. */
export const openedOn = (form: Form): Side | undefined =>
  SIDES.find((side) => side === field(form, 'opened'))

/** The side that is chosen in a form, be it to record or to take away. */
export const chosenIn = (form: Form): Side | undefined =>
  SIDES.find((side) => side === field(form, 'as').replace(/^clear-/, ''))

/** The words of a paper and its place that a form is filled with when opened on a side. */
export function filledOn(side: Side, recorded: RecordedAnchor) {
  const dates = ownDates(recorded)
  const dated = side === 'not-yet' ? undefined : dates[side]
  const source = side === 'not-yet' ? recorded.notYet?.source : dated?.source
  return { 'date-as-written': typeDate(dated).asWritten, source: source?.text ?? '' }
}

/**
 * A form without the words and source that it was filled with for another side than the one to be
 * recorded: where the plan is written is not where it is written that it has happened.
 */
export function withoutOtherSide(form: Form, side: Side, recorded: RecordedAnchor): Form {
  const opened = openedOn(form)
  if (opened === undefined || opened === side) return form
  const [theirs, own] = [filledOn(opened, recorded), filledOn(side, recorded)]
  const left = new URLSearchParams(form)
  for (const name of ['date-as-written', 'source'] as const) {
    const text = field(form, name)
    if (text === theirs[name] && text !== own[name]) left.set(name, '')
  }
  return left
}
