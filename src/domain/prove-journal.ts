import { calendarDifferences, differences, stands, type Difference } from './differences.ts'
import { isFields } from './is-same.ts'
import type { JournalEntry } from './journal.ts'
import { asOlderBodies, isOfOlderBodies } from './older-bodies.ts'
import { parsePlan } from './plan-file.ts'
import type { Plan } from './plan.ts'
import { stepBack, stepForward } from './replay.ts'
import { valueAt } from './at-path.ts'

/** The first entry that does not fit, and how; revision null where it is the plan's file. */
export type Misfit = { revision: number | null; how: string }

/** What a journal makes of a plan. */
export type Replayed = { plan: Plan; misfit: null } | { plan: null; misfit: Misfit }

const LONGEST = 80

/** A value, for somebody who will look for it in a file. */
function valueWords(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

const placeWords = (at: readonly string[]): string => at.join(' › ')

const all = ({ differences = [], calendar = [] }: JournalEntry): Difference[] => [
  ...differences,
  ...calendar,
]

/** The first place at which a plan does not hold what an entry says of one side of it. */
function unlike(plan: Plan, entry: JournalEntry, side: 'before' | 'after'): string | null {
  const changes = all(entry)
  const held = changes.some(isOfOlderBodies) ? asOlderBodies(plan) : plan
  const wrong = changes.find(({ at, [side]: value }) => !stands(held, { at, after: value }))
  if (!wrong) return null
  const there = valueWords(valueAt(held, wrong.at))
  return `at ${placeWords(wrong.at)} it has ${valueWords(wrong[side])} ${side} the change, and the plan had ${there}`
}

/** Why an entry cannot follow on a plan; null if it can. */
export function whyUnfit(plan: Plan, entry: JournalEntry): string | null {
  if (entry.revision !== plan.revision + 1) return `it does not follow on revision ${plan.revision}`
  return unlike(plan, entry, 'before')
}

/** Entries that say where the plan changed: those of the first program do not. */
export const keepsDifferences = ({ differences, revision }: JournalEntry): boolean =>
  differences !== undefined || revision === 0

/** Does a journal hold all that makes the plan, from its beginning? */
export const isWhole = (entries: readonly JournalEntry[]): boolean =>
  entries[0]?.revision === 0 &&
  entries[0].action['plan'] !== undefined &&
  entries.every(keepsDifferences)

/** The plan that a whole journal makes, each entry held against what those before it made. */
export function replayJournal(entries: readonly JournalEntry[]): Replayed {
  const [made, ...rest] = entries
  const start = parsePlan(made?.action['plan'])
  if (!start.ok)
    return {
      plan: null,
      misfit: { revision: 0, how: `it holds no plan: ${start.problems[0]?.message ?? ''}` },
    }
  let { value: plan } = start
  for (const entry of rest) {
    const how = whyUnfit(plan, entry)
    if (how !== null) return { plan: null, misfit: { revision: entry.revision, how } }
    plan = stepForward(plan, entry)
  }
  return { plan, misfit: null }
}

/** Is one of two places the other, or in it? */
const isWithin = (a: readonly string[], b: readonly string[]): boolean =>
  a.slice(0, b.length).every((step, n) => step === b[n])

/**
 * Fields that no entry names. Where the calendar's numbers start is not known from a journal that is
 * older than its calendar.
 */
function countedFields(made: Plan, file: Plan, [first]: readonly JournalEntry[]): Difference[] {
  const start = first?.action['plan']
  const names = [
    'changedAt',
    ...(isFields(start) && 'calendarFrom' in start ? ['calendarFrom'] : []),
  ]
  return (names as ('changedAt' | 'calendarFrom')[])
    .filter((name) => made[name] !== file[name])
    .map((name) => ({ at: [name], before: made[name], after: file[name] }))
}

/** The first place in which a plan's file is not what its journal makes it. */
function unlikeFile(made: Plan, file: Plan, entries: readonly JournalEntry[]): Misfit | null {
  const [wrong] = [
    ...differences(made, file),
    ...calendarDifferences(made, file),
    ...countedFields(made, file, entries),
  ]
  if (!wrong) return null
  const last = entries.findLast((entry) => all(entry).some(({ at }) => isWithin(at, wrong.at)))
  const since = last ? ` since revision ${last.revision}` : ''
  return {
    revision: null,
    how: `at ${placeWords(wrong.at)} it has ${valueWords(wrong.after)}, and its journal${since} has ${valueWords(wrong.before)}`,
  }
}

/** Back from the plan's file, as far as the entries say where it changed. */
function backFrom(file: Plan, entries: readonly JournalEntry[]): Misfit | null {
  let plan = file
  for (const [n, entry] of [...entries.entries()].toReversed()) {
    const how = unlike(plan, entry, 'after')
    if (how !== null) return { revision: entry.revision, how }
    plan = stepBack(plan, entry, entries[n - 1]?.at ?? plan.createdAt)
  }
  return null
}

/** What holding a plan's file against its journal came to. */
export type Proof = {
  misfit: Misfit | null
  /** From this revision on the two were held against each other. */
  from: number
}

/**
 * Holds a plan's file against its journal, of which all entries up to the file's revision are
 * given: from the making of the plan on, or back from the file where the journal does not hold it.
 */
export function proveJournal(file: Plan, entries: readonly JournalEntry[]): Proof {
  if (isWhole(entries)) {
    const { plan, misfit } = replayJournal(entries)
    return { from: 0, misfit: plan === null ? misfit : unlikeFile(plan, file, entries) }
  }
  const told = entries.slice(entries.findLastIndex((one) => !keepsDifferences(one)) + 1)
  const known = told.filter(({ revision }) => revision > 0)
  return { from: (known[0]?.revision ?? file.revision + 1) - 1, misfit: backFrom(file, known) }
}
