import { parsePlan } from '../domain/plan-file.ts'
import type { Plan } from '../domain/plan.ts'
import { whyUnfit } from '../domain/prove-journal.ts'
import { stepForward } from '../domain/replay.ts'
import { readEntries } from './journal-entries.ts'
import { readIndex, type JournalIndex } from './journal-index.ts'
import { journalOf, type Disk, type Place } from './place.ts'
import type { ReadFile } from './plan-file.ts'
import { fromFile, fromJournal, stuck, withWays } from './way-back.ts'
import { sweep } from './sweep.ts'
import { replacePlan } from './write-change.ts'

/** A plan and its journal, which agree, so that a change can be made to both. */
export type Settled = { plan: Plan; file: ReadFile; index: JournalIndex | null }

/** The plan's file is short of the last change: a crash came between the two. */
async function rollForward(disk: Disk, place: Place, { plan, file, index }: Settled) {
  const journal = journalOf(place.path)
  const revision = plan.revision + 1
  const [entry] = index ? await readEntries(disk, journal, index, [revision, revision]) : []
  const line = index?.places.length ?? 0
  const unfit = (how: string) =>
    stuck(
      place,
      `${journal}, line ${line}, records revision ${revision}, which does not fit the plan as ${place.path} has it: ${how}.`,
      [fromJournal(place), fromFile(place)],
    )
  if (entry?.differences === undefined) throw unfit('it does not say what changed')
  const how = whyUnfit(plan, entry)
  if (how !== null) throw unfit(how)
  const next = parsePlan(stepForward(plan, entry))
  if (!next.ok) throw unfit('it would leave no plan that can be read')
  return { plan: next.value, file: await replacePlan(disk, place.path, file, next.value), index }
}

/**
 * Brings a plan's file and its journal together before a change: an entry that a crash kept from
 * the file is carried out now. Two that do not belong together are named and left as they are.
 */
export async function settle(
  disk: Disk,
  place: Place,
  file: ReadFile,
  plan: Plan,
): Promise<Settled> {
  const journal = journalOf(place.path)
  // The first change to it by this program, perhaps after one that was killed.
  if (!disk.looked.has(place.path)) sweep(disk, place.path)
  disk.looked.add(place.path)
  const index = await withWays(place, readIndex(disk, journal))
  const settled = { plan, file, index }
  if (!index) return settled
  const last = index.places.at(-1)
  if (!last)
    throw stuck(place, `${journal} is damaged: it holds no entry that can be read.`, [
      fromFile(place),
    ])
  if (index.plan !== plan.id)
    throw stuck(place, `${journal} is the journal of another plan, “${index.plan ?? ''}”.`, [
      fromFile(place),
    ])
  if (last.revision === plan.revision) return settled
  if (last.revision === plan.revision + 1) return rollForward(disk, place, settled)
  const [what, ways] =
    last.revision > plan.revision
      ? [
          `${place.path} is at revision ${plan.revision}, and its journal ${journal} at ${last.revision}: an older copy of the plan was put back.`,
          [fromJournal(place), fromFile(place)],
        ]
      : [
          `${journal} ends with line ${index.places.length} at revision ${last.revision}, and ${place.path} is at ${plan.revision}: the end of the journal is missing.`,
          [fromFile(place)],
        ]
  throw stuck(place, what, ways)
}
