import type { Box } from '../chart.ts'
import { areOptions, openBodies, type OpenBody } from '../comparing/open-bodies.ts'
import type { Compared, StructureDifference } from '../comparing/side.ts'
import { OPEN_UNDER, OPEN_WORDS } from '../open-fate.ts'

type Marks = Pick<Box, 'mark' | 'look'>

/**
 * The boxes that show whose seat or function it is, by their ids: that of the later structure, that
 * of the earlier one, and those that a function goes to by what becomes of it.
 */
function ownersOf({ before, after, bodies }: Compared) {
  const holders = (side: Compared['before']) =>
    new Map([...side.seats, ...side.functions].map(({ id, body }) => [id, body]))
  const [old, fresh] = [holders(before), holders(after)]
  const goals = new Map(after.fates.map((fate) => [fate.function, fate.into]))
  return (difference: StructureDifference): (string | undefined)[] => {
    const was = old.get(difference.before ?? '')
    const isGone = difference.subject === 'function' && difference.after === null
    return [
      fresh.get(difference.after ?? ''),
      bodies.afterOf.get(was ?? '') ?? was,
      ...(isGone ? (goals.get(difference.before ?? '') ?? []) : []),
    ]
  }
}

/** What the box of a body says of it: added, removed, or what it is now. */
function wordsOf(
  { kind, subject, before }: StructureDifference,
  names: ReadonlyMap<string, string>,
): string {
  if (subject === 'seat') return 'seats differ'
  if (subject === 'function') return 'functions differ'
  return kind === 'renamed' ? `renamed, was “${names.get(before ?? '') ?? ''}”` : kind
}

/** What is said of each box in which something differs. */
function wordsByBox(them: Compared, differences: readonly StructureDifference[]) {
  const names = new Map(them.before.bodies.map(({ id, name }) => [id, name]))
  const owners = ownersOf(them)
  const found = new Map<string, Set<string>>()
  for (const difference of differences) {
    const { subject, before, after } = difference
    if (subject === 'line' || subject === 'fate') continue
    const ids = subject === 'body' ? [after ?? before] : owners(difference)
    for (const id of ids)
      if (typeof id === 'string')
        found.set(id, (found.get(id) ?? new Set()).add(wordsOf(difference, names)))
  }
  return found
}

/** “undecided”, or of one of two options “undecided under “Option A””. */
const sayState = (them: Compared, { open, where: { called = '' } }: OpenBody): string =>
  areOptions(them) ? `${OPEN_UNDER[open]} ${called}` : OPEN_WORDS[open]

/**
 * By the id of a box, what is said of it and how it stands out, where it differs. Of one that is
 * still open nothing stands out: it may yet stay.
 */
export function boxMarks(
  them: Compared,
  differences: readonly StructureDifference[],
): (id: string) => Marks {
  const found = wordsByBox(them, differences)
  const open = openBodies(them)
  return (id) => {
    const state = open.get(id)
    if (state !== undefined) return { mark: sayState(them, state) }
    const words = found.get(id)
    if (!words) return {}
    const only = ['added', 'removed'].find((one) => words.has(one)) as
      'added' | 'removed' | undefined
    return only === undefined
      ? { mark: [...words].join('; '), look: 'changed' }
      : { mark: only, look: only }
  }
}
