import type { Box } from '../chart.ts'
import type { Compared, StructureDifference } from '../comparing/side.ts'

type Marks = Pick<Box, 'mark' | 'look'>

/** The body that a seat or function belongs to, by the id of the box that shows it. */
function ownerOf({ before, after, bodies }: Compared) {
  const holders = (side: Compared['before']) =>
    new Map([...side.seats, ...side.functions].map(({ id, body }) => [id, body]))
  const [old, fresh] = [holders(before), holders(after)]
  return (difference: StructureDifference): (string | undefined)[] => {
    const was = old.get(difference.before ?? '')
    return [fresh.get(difference.after ?? ''), bodies.afterOf.get(was ?? '') ?? was]
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

/** By the id of a box, what is said of it and how it stands out, where it differs. */
export function boxMarks(
  them: Compared,
  differences: readonly StructureDifference[],
): (id: string) => Marks {
  const names = new Map(them.before.bodies.map(({ id, name }) => [id, name]))
  const owners = ownerOf(them)
  const found = new Map<string, Set<string>>()
  for (const difference of differences) {
    const { subject, before, after } = difference
    if (subject === 'line' || subject === 'fate') continue
    const ids = subject === 'body' ? [after ?? before] : owners(difference)
    for (const id of ids)
      if (typeof id === 'string')
        found.set(id, (found.get(id) ?? new Set()).add(wordsOf(difference, names)))
  }
  return (id) => {
    const words = found.get(id)
    if (!words) return {}
    const only = ['added', 'removed'].find((one) => words.has(one)) as
      'added' | 'removed' | undefined
    return only === undefined
      ? { mark: [...words].join('; '), look: 'changed' }
      : { mark: only, look: only }
  }
}
