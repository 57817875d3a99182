import { dayOfInstant, type Day } from '../day.ts'
import { changeGroup } from './change-groups.ts'
import { thingKey, type ChangeHead } from './change-head.ts'

/** Which changes of a plan are wanted; null or empty: any. */
export type HistoryFilter = {
  /** Whose: a name as it was given. */
  by: string | null
  /** What they are about: “Milestones”. */
  about: string | null
  /** One thing, by its list in the plan and its id. */
  thing: { list: string; id: string } | null
  /** Words that what was done is told with. */
  words: string
  /** The first and the last day. */
  since: Day | null
  until: Day | null
}

/** Are only some changes wanted? */
export const isNarrowed = (filter: HistoryFilter): boolean =>
  Object.values(filter).some((value) => value !== null && value !== '')

/** Capitals and spaces say nothing. */
const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()

function isAbout({ things }: ChangeHead, { about, thing }: HistoryFilter): boolean {
  if (about !== null && !things.some((one) => changeGroup(one.split('/')[0]) === about))
    return false
  return thing === null || things.includes(thingKey(thing.list, thing.id))
}

function isWithin({ at }: ChangeHead, { since, until }: HistoryFilter): boolean {
  if (since === null && until === null) return true
  const day = dayOfInstant(at)
  return (since === null || day >= since) && (until === null || day <= until)
}

/** Which of the changes are wanted. */
export function wanted(heads: readonly ChangeHead[], filter: HistoryFilter): readonly ChangeHead[] {
  if (!isNarrowed(filter)) return heads
  const words = plain(filter.words)
  return heads.filter(
    (head) =>
      (filter.by === null || head.by === filter.by) &&
      (words === '' || plain(head.said).includes(words)) &&
      isWithin(head, filter) &&
      isAbout(head, filter),
  )
}
