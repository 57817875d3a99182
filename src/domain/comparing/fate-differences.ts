import type { OptionContent } from '../option.ts'
import { sayWithReason } from '../fate-words.ts'
import { asBefore } from './lines.ts'
import type { Names } from './names.ts'
import { areOptions, openBodies } from './open-bodies.ts'
import { sayOpenUnder } from './say-open.ts'
import type { Compared, StructureDifference } from './side.ts'

type Fate = OptionContent['fates'][number]

const subjectOf = ({ body, function: held }: Fate): string => body ?? held ?? ''

/** Do two say the same of one thing? The order of those it goes to says nothing. */
function isSameFate(before: Fate, after: Fate, { bodies }: Compared): boolean {
  const into = new Set(after.into.map((id) => asBefore(bodies, id)))
  return (
    before.kind === after.kind &&
    before.reason === after.reason &&
    before.into.length === after.into.length &&
    before.into.every((id) => into.has(id))
  )
}

/** What two options both have a place for, and one of them tells of with the thing itself. */
function toldElsewhere(compared: Compared): ReadonlySet<string> {
  const { before, after, functions } = compared
  const lone = [
    ...before.functions.filter(({ id }) => !functions.afterOf.has(id)),
    ...after.functions.filter(({ id }) => !functions.beforeOf.has(id)),
  ]
  return new Set([...openBodies(compared).keys(), ...lone.map(({ id }) => id)])
}

/** Of two options one says what becomes of a thing, and the other does not yet. */
function notYet(compared: Compared, fate: Fate, names: Names): StructureDifference[] {
  const { before, after } = compared
  if (toldElsewhere(compared).has(subjectOf(fate))) return []
  const isLater = after.fates.includes(fate)
  const said = sayOpenUnder('not-recorded', {
    name: names.after(subjectOf(fate)),
    under: (isLater ? before : after).called ?? '',
    other: (isLater ? after : before).called ?? '',
    fate,
    named: isLater ? names.after : names.before,
  })
  const at = isLater ? { before: null, after: fate.id } : { before: fate.id, after: null }
  return [{ kind: 'undecided', subject: 'fate', ...at, said }]
}

/**
 * Where what becomes of old bodies and functions differs between two options, or two versions of
 * one. Against the old structure itself it is no difference: it is what makes them. Without a fate
 * an old body stands in the old structure alone. Of two options one may not yet say what the other
 * does.
 */
export function fateDifferences(compared: Compared, names: Names): StructureDifference[] {
  const { before, after } = compared
  if (before.fates.length === 0 && before.bodies.some(({ side }) => side === 'old')) return []
  const old = new Map(before.fates.map((fate) => [subjectOf(fate), fate]))
  const still = new Set(after.fates.map(subjectOf))
  const what = (fate: Fate) => `What happens to ${names.after(subjectOf(fate))}`
  return [
    ...after.fates.flatMap((fate): StructureDifference[] => {
      const earlier = old.get(subjectOf(fate))
      const now = sayWithReason(fate, names.after)
      if (!earlier) {
        if (areOptions(compared)) return notYet(compared, fate, names)
        const said = `${what(fate)} is recorded: it ${now}`
        return [{ kind: 'added', subject: 'fate', before: null, after: fate.id, said }]
      }
      if (isSameFate(earlier, fate, compared)) return []
      const said = `${what(fate)} changes: before, it ${sayWithReason(earlier, names.before)}; now, it ${now}`
      return [{ kind: 'changed', subject: 'fate', before: earlier.id, after: fate.id, said }]
    }),
    ...before.fates.flatMap((fate): StructureDifference[] => {
      if (still.has(subjectOf(fate))) return []
      if (areOptions(compared)) return notYet(compared, fate, names)
      const said = `${what(fate)} is not recorded any more: before, it ${sayWithReason(fate, names.before)}`
      return [{ kind: 'removed', subject: 'fate', before: fate.id, after: null, said }]
    }),
  ]
}
