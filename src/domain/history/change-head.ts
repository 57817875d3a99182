import type { JournalEntry } from '../journal.ts'
import { undoneOf } from './undone-by.ts'

/** What of a change is looked through: all but what stood there before and after. */
export type ChangeHead = Pick<JournalEntry, 'revision' | 'at' | 'by' | 'said'> & {
  /** What it touched: `milestones/ms-1`; of the plan itself, the field alone. */
  things: readonly string[]
  /** The revision that it takes back; null for any other change. */
  undoes: number | null
}

/** A thing of a plan as changes name it. */
export const thingKey = (list: string, id: string): string => `${list}/${id}`

/** The head of an entry of a journal. */
export function headOf(entry: JournalEntry): ChangeHead {
  const { revision, at, by, said, differences = [] } = entry
  const things = new Set(differences.map((one) => one.at.slice(0, 2).join('/')))
  return { revision, at, by, said, things: [...things], undoes: undoneOf(entry) }
}
