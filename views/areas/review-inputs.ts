import type { Area, ReviewCount } from '../../src/domain/plan.ts'
import { reviewsName } from '../../src/domain/review-reading.ts'
import { sentence } from '../sentence.ts'
import { REVIEW_KINDS, REVIEW_STATES } from './area-words.ts'

type State = ReviewCount['state']

/** One number of the form for open reviews; `row` is what is recorded of it. */
export type ReviewInput = {
  /** The id and name of its input; that of its source is `${id}-source`. */
  id: string
  kind: ReviewCount['kind']
  state: State
  /** Which of several records of this kind and state it is, from 1. */
  place: number
  row: ReviewCount | undefined
}

/** "under way", and which record of it where there are several. */
export const stateOf = ({ state, place }: ReviewInput): string =>
  `${REVIEW_STATES[state]}${place > 1 ? ` (record ${place})` : ''}`

/** "Serious case reviews under way". */
export const nameOf = (input: ReviewInput): string =>
  `${sentence(reviewsName(input.kind))} ${stateOf(input)}`

const STATES = Object.keys(REVIEW_STATES) as State[]

/** The inputs for one kind and state: one, or one for each record where there are several. */
function inputsFor(rows: readonly ReviewCount[], kind: ReviewCount['kind'], state: State) {
  const own = rows.filter((row) => row.kind === kind && row.state === state)
  const held = own.length === 0 ? [undefined] : own
  return held.map((row, n): ReviewInput => {
    const id = n === 0 ? `${kind}-${state}` : `${kind}-${state}-${n + 1}`
    return { id, kind, state, place: n + 1, row }
  })
}

/** Every number that the form for an area's open reviews asks for. */
export function reviewInputs({ openReviews }: Area): ReviewInput[] {
  const rows = openReviews?.counts ?? []
  return REVIEW_KINDS.flatMap((kind) => STATES.flatMap((state) => inputsFor(rows, kind, state)))
}
