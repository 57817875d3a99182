import { DamagedFile } from '../domain/damaged-file.ts'
import type { JournalEntry } from '../domain/journal.ts'
import type { Plan } from '../domain/plan.ts'
import { accept, refuse, type Result } from '../domain/problem.ts'
import {
  isWhole,
  proveJournal,
  replayJournal,
  whyUnfit,
  type Misfit,
} from '../domain/prove-journal.ts'
import { fileProblem } from './file-problem.ts'
import { journalOf, type Disk, type Place } from './place.ts'
import { readPlanFile } from './plan-file.ts'
import type { Verified } from './store.ts'
import { fromFile, fromJournal, FROM_BACKUP } from './way-back.ts'
import { readWhole, type WholeJournal } from './whole-journal.ts'

/** Where a clock stood earlier at a change than at the one before. */
function backward(entries: readonly JournalEntry[]): string[] {
  return entries.flatMap(({ revision, at }, n) => {
    const before = entries[n - 1]
    return before && at < before.at
      ? [
          `The clock jumped back: revision ${revision} is dated ${at}, and revision ${before.revision} before it ${before.at}. Their order is that of the journal.`,
        ]
      : []
  })
}

/** The line that made a revision, and how it does not fit. */
function misfitWords(place: Place, { revision, how }: Misfit, entries: readonly JournalEntry[]) {
  if (revision === null) return `${place.path} does not hold what its journal leaves: ${how}.`
  const n = entries.findIndex((entry) => entry.revision === revision)
  const said = entries[n]?.said ?? ''
  return `${journalOf(place.path)}, line ${n + 1}, revision ${revision} (“${said}”), is the first entry that does not agree: ${how}.`
}

type Held = { fault: string | null; from: number; remarks: string[] }

/** Holds a plan that can be read against the entries of its journal. */
function hold(place: Place, plan: Plan, entries: readonly JournalEntry[]): Held {
  const past = entries.filter(({ revision }) => revision <= plan.revision)
  const [ahead, ...more] = entries.slice(past.length)
  const last = past.at(-1)?.revision
  const { misfit, from } = proveJournal(plan, past)
  const remarks = [
    ...(from > 0 ? [`What was before revision ${from} is not in this journal.`] : []),
    ...(ahead
      ? [
          `Revision ${ahead.revision} stands in the journal and not yet in the plan’s file: the next change carries it out first.`,
        ]
      : []),
  ]
  const fault = (how: string | null): Held => ({ fault: how, from, remarks })
  if (entries[0]?.plan !== plan.id) return fault(`${journalOf(place.path)} is another plan’s.`)
  if (more.length > 0)
    return fault(
      `${place.path} is at revision ${plan.revision}, and its journal at ${entries.at(-1)?.revision ?? 0}: an older copy of the plan was put back.`,
    )
  if (last !== plan.revision)
    return fault(
      `${place.path} is at revision ${plan.revision}, and its journal ends at ${last ?? 'none'}: the end of the journal is missing.`,
    )
  if (misfit) return fault(misfitWords(place, misfit, entries))
  const unfit = ahead ? whyUnfit(plan, ahead) : null
  return fault(
    ahead && unfit !== null
      ? misfitWords(place, { revision: ahead.revision, how: unfit }, entries)
      : null,
  )
}

/** What of a plan's two files can be used, and the commands that do. */
function waysBack(place: Place, isPlanRead: boolean, { entries, fault }: WholeJournal): string[] {
  const isSound = fault === null && isWhole(entries) && replayJournal(entries).misfit === null
  return [
    ...(isSound ? [fromJournal(place)] : []),
    ...(isPlanRead ? [fromFile(place)] : []),
    FROM_BACKUP,
  ]
}

const NO_JOURNAL: WholeJournal = { entries: [], fault: null, isTorn: false }

async function verified(disk: Disk, place: Place): Promise<Result<Verified> | null> {
  const file = await readPlanFile(disk.files, place.path)
  const journal = readWhole(disk, journalOf(place.path))
  if (!file && !journal) return null
  const { entries, fault, isTorn } = journal ?? NO_JOURNAL
  const plan = file?.result.ok ? file.result.value : null
  const revision = plan?.revision ?? entries.at(-1)?.revision ?? 0
  const proof = (held: Held): Result<Verified> => {
    const torn = isTorn ? ['The last line was cut short by a crash, and is left aside.'] : []
    const wrong = held.fault === null ? {} : { fault: held.fault }
    const ways = held.fault === null ? [] : waysBack(place, plan !== null, journal ?? NO_JOURNAL)
    const remarks = [...torn, ...backward(entries), ...held.remarks]
    return accept({ revision, from: held.from, ...wrong, ways, remarks })
  }
  const broken = (what: string): Result<Verified> => proof({ fault: what, from: 0, remarks: [] })
  if (fault !== null) return broken(fault)
  if (!file) return broken(`${place.path} is missing, and its journal is there.`)
  if (!plan) {
    const problems = file.result.ok ? [] : file.result.problems
    const why = problems.map(({ path, message }) => (path ? `${path} ${message}` : message))
    return broken(`${place.path} can’t be read as a plan: ${why.slice(0, 3).join(' ')}`)
  }
  if (entries.length === 0)
    return broken(
      journal
        ? `${journalOf(place.path)} holds no entry that can be read.`
        : `There is no journal beside ${place.path}, so nothing proves what it holds.`,
    )
  return proof(hold(place, plan, entries))
}

/** Holds a plan's file against its journal, line by line; null if there is neither. */
export async function verifyPlan(disk: Disk, place: Place): Promise<Result<Verified> | null> {
  try {
    return await verified(disk, place)
  } catch (error) {
    return error instanceof DamagedFile ? refuse(error.message) : fileProblem(error, place.path)
  }
}
