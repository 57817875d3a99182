import { join, resolve } from 'node:path'
import { PlanId } from '../domain/text.ts'
import type { Files } from './files.ts'
import type { JournalIndex } from './journal-index.ts'

/** Where the store works, and what it remembers of the journals that it has read. */
export type Disk = { folder: string; files: Files; journals: Map<string, JournalIndex> }

/** Where a plan's file lies, and the id it must hold; null where the file was given by its path. */
export type Place = { path: string; id: string | null }

/** Is this a path to a file rather than the id of a plan? */
const isPath = (ref: string): boolean => /[/\\]/.test(ref) || ref.endsWith('.json')

/** Where the plan lies that a person named; null where no plan can have that name. */
export function placeOf(folder: string, ref: string): Place | null {
  if (isPath(ref)) return { path: resolve(ref), id: null }
  return PlanId.safeParse(ref).success ? { path: join(folder, `${ref}.json`), id: ref } : null
}

export const JOURNAL_ENDING = '.journal.jsonl'

/** The journal beside a plan's file. */
export const journalOf = (path: string): string => path.replace(/(\.json)?$/, JOURNAL_ENDING)
