import { ORDER } from '../at-path.ts'
import { differences, type Difference } from '../differences.ts'
import type { OpenPlan } from '../facts.ts'
import type { Plan } from '../plan.ts'
import { sentence } from '../sentence.ts'
import { CHANGE_GROUPS, changeGroup } from './change-groups.ts'
import { differencesInWords } from './difference-words.ts'

export type ChangeKind = 'added' | 'taken-away' | 'changed' | 'order'

/** One place in which two states of a plan differ, in words. */
export type PlanChange = {
  /** What it is about: “Milestones”. */
  group: string
  kind: ChangeKind
  /** Where it is in the plan, for scripts. */
  at: readonly string[]
  what: string
  before: string
  after: string
}

export const KIND_WORDS: Record<ChangeKind, string> = {
  added: 'Added',
  'taken-away': 'Taken away',
  changed: 'Changed',
  order: 'Order changed',
}

/** Of a long order, what comes first says enough. */
const MOST = 8

function shortened(difference: Difference): Difference {
  if (difference.at.at(-1) !== ORDER) return difference
  const few = (ids: unknown): unknown =>
    Array.isArray(ids) && ids.length > MOST
      ? [...(ids as string[]).slice(0, MOST), `${ids.length - MOST} more`]
      : ids
  return { ...difference, before: few(difference.before), after: few(difference.after) }
}

function kindOf({ at, before, after }: Difference): ChangeKind {
  if (at.at(-1) === ORDER) return 'order'
  if (at.length !== 2) return 'changed'
  return before === undefined ? 'added' : after === undefined ? 'taken-away' : 'changed'
}

/** That a moment is marked, or where the file says its schema is, is no change to what the plan says. */
const ASIDE: ReadonlySet<string | undefined> = new Set(['moments', '$schema'])

const byGroup = (a: PlanChange, b: PlanChange): number =>
  CHANGE_GROUPS.indexOf(a.group) - CHANGE_GROUPS.indexOf(b.group)

/**
 * Everything in which a plan differs from what it was before, deletions included, by what it is
 * about. What was changed and changed back in between is no difference.
 */
export function planChanges(before: Plan, after: OpenPlan): PlanChange[] {
  const told = differences(before, after.plan)
    .filter(({ at }) => !ASIDE.has(at[0]))
    .map(shortened)
  const kinds = new Map(told.map((one) => [one.at, kindOf(one)]))
  const [words = []] = differencesInWords(after, [told])
  return words
    .map(({ at, what, ...sides }): PlanChange => {
      const kind = kinds.get(at as string[]) ?? 'changed'
      return { group: changeGroup(at[0]), kind, at, what: sentence(what), ...sides }
    })
    .toSorted(byGroup)
}
