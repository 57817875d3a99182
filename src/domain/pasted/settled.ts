import { PROGRESS_WORDS } from '../vocabulary.ts'
import type { Status } from './status.ts'

/** What the cells of one row say of how it goes, for them to be held against each other. */
export type Said = {
  /** The state in a column of statuses. */
  state?: NonNullable<Status['state']>
  statusDone?: true
  commentsDone?: true
  /** Sentences about cells that another cell may settle. */
  open: string[]
}

/** What is wrong between the cells of a row; `isDone`: it was taken as done. */
export function checkStatus({ state, statusDone, commentsDone, open }: Said, isDone: boolean) {
  const left = isDone ? [] : open
  if (!commentsDone || statusDone) return left
  if (state !== undefined)
    return [
      ...left,
      `The status says ${PROGRESS_WORDS[state]} and the comments say complete: check`,
    ]
  return isDone ? left : [...left, 'The comments seem to say that it is done; it was not taken']
}
