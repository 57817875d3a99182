import type { OptionContent } from '../option.ts'
import { sayWithReason } from '../fate-words.ts'
import { asBefore } from './lines.ts'
import type { Names } from './names.ts'
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

/**
 * Where what becomes of old bodies and functions differs between two options, or two versions of
 * one. Against the old structure itself it is no difference: it is what makes them. Without a fate
 * an old body stands in the old structure alone.
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
        const said = `${what(fate)} is recorded: it ${now}`
        return [{ kind: 'added', subject: 'fate', before: null, after: fate.id, said }]
      }
      if (isSameFate(earlier, fate, compared)) return []
      const said = `${what(fate)} changes: before, it ${sayWithReason(earlier, names.before)}; now, it ${now}`
      return [{ kind: 'changed', subject: 'fate', before: earlier.id, after: fate.id, said }]
    }),
    ...before.fates.flatMap((fate): StructureDifference[] => {
      if (still.has(subjectOf(fate))) return []
      const said = `${what(fate)} is not recorded any more: before, it ${sayWithReason(fate, names.before)}`
      return [{ kind: 'removed', subject: 'fate', before: fate.id, after: null, said }]
    }),
  ]
}
