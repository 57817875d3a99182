import { DamagedFile } from '../domain/damaged-file.ts'
import type { Place } from './place.ts'

const RUN = 'npm run -s transition --'

const named = ({ path, id }: Place): string => id ?? path

/** The commands that put a plan right, in a sentence each. */
const lookClosely = (place: Place): string =>
  `See what is wrong with: ${RUN} verify ${named(place)}.`

const REBUILD_KEEPS = 'the file as it is now is kept beside it'

export const fromJournal = (place: Place): string =>
  `To make the plan’s file anew from its journal (${REBUILD_KEEPS}): ${RUN} rebuild ${named(place)}.`

export const fromFile = (place: Place): string =>
  `To go on from the plan’s file and set this journal aside: ${RUN} rebuild ${named(place)} --from-file.`

export const FROM_BACKUP = `To put back a backup: ${RUN} restore FILE.`

/** A refusal that names the file, what is wrong with it, and what can be done. */
export const stuck = (place: Place, what: string, ways: readonly string[]): DamagedFile =>
  new DamagedFile([what, lookClosely(place), ...ways, FROM_BACKUP].join(' '))

/** The same for a journal that was found damaged while it was read. */
export async function withWays<T>(place: Place, reading: Promise<T>): Promise<T> {
  try {
    return await reading
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error
    throw stuck(place, error.message, [fromFile(place)])
  }
}
