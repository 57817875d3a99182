import { join, resolve } from 'node:path'
import { PlanId } from '../domain/text.ts'
import type { Files } from './files.ts'
import type { JournalIndex } from './journal-index.ts'

/** Where the store works, and what it remembers of what it has read and written. */
export type Disk = {
  folder: string
  files: Files
  journals: Map<string, JournalIndex>
  /** The plans at whose journals it has looked for what a crash left. */
  looked: Set<string>
  /** The state in which it left a plan's file, and when no power cut can bring the one before back. */
  left: Map<string, { state: string; kept: Promise<void> }>
}

export const newDisk = (folder: string, files: Files): Disk => ({
  ...{ folder, files },
  ...{ journals: new Map(), looked: new Set(), left: new Map() },
})

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
