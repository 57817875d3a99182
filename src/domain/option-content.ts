import type { OptionContent, OptionVersion } from './option.ts'
import { isSame } from './differences.ts'
import type { Plan } from './plan.ts'
import { newStructure } from './structure-scope.ts'

/** A thing without its source: where a fact is written is nothing that anybody agrees to. */
function withoutSource<T extends { source?: unknown }>({
  source: _,
  ...rest
}: T): Omit<T, 'source'> {
  return rest
}

/**
 * Everything that an option now consists of: the new structure under it, with what becomes of the
 * old one. Of the bodies outside the move only those that have a line to it.
 */
export function contentOf(plan: Plan, option: string): OptionContent {
  const { bodies, lines, seats, functions, fates } = newStructure(plan, option)
  const inside = new Set(bodies.flatMap(({ id, side }) => (side === 'other' ? [] : [id])))
  const own = lines.filter(({ body, other }) => inside.has(body) || inside.has(other))
  const linked = new Set(own.flatMap(({ body, other }) => [body, other]))
  return {
    name: plan.options.find(({ id }) => id === option)?.name ?? option,
    bodies: bodies.filter(({ id }) => inside.has(id) || linked.has(id)).map(withoutSource),
    lines: own.map(withoutSource),
    seats: seats.filter(({ body }) => inside.has(body)).map(withoutSource),
    functions: functions
      .filter(({ body }) => body === undefined || inside.has(body))
      .map(withoutSource),
    fates: fates.map(withoutSource),
  }
}

const named = (things: readonly { id: string; name: string }[]) =>
  new Map(things.map(({ id, name }) => [id, name]))

/** The names of what an option's content mentions and does not hold, by id. */
export function namesBeside(plan: Plan, content: OptionContent): Record<string, string> {
  const names = new Map([
    ...named(plan.organisations),
    ...named(plan.bodies),
    ...named(plan.functions),
  ])
  const held = new Set([...content.bodies, ...content.functions].map(({ id }) => id))
  const mentioned = [
    ...content.seats.map(({ organisation }) => organisation),
    ...content.fates.flatMap(({ body, function: about, into }) => [body, about, ...into]),
  ]
  return Object.fromEntries(
    mentioned.flatMap((id) => {
      const name = id === undefined || held.has(id) ? undefined : names.get(id)
      return id === undefined || name === undefined ? [] : [[id, name]]
    }),
  )
}

const sorted = <T extends { id: string }>(things: readonly T[]): T[] =>
  things.toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** The order of lists is nothing that anybody agrees to. */
const inOrder = ({ name, bodies, lines, seats, functions, fates }: OptionContent) => ({
  name,
  bodies: sorted(bodies),
  lines: sorted(lines),
  seats: sorted(seats),
  functions: sorted(functions),
  fates: sorted(fates),
})

/** Do two contents say the same? */
export const isSameContent = (a: OptionContent, b: OptionContent): boolean =>
  isSame(inOrder(a), inOrder(b))

/** The versions of an option that were kept, oldest first. */
export const versionsOf = (plan: Plan, option: string): OptionVersion[] =>
  plan.optionVersions
    .filter((version) => version.option === option)
    .toSorted((a, b) => a.number - b.number)

/** The kept version that an option is as it now stands; null where it was never kept so. */
export function versionNow(plan: Plan, option: string): OptionVersion | null {
  const now = contentOf(plan, option)
  return versionsOf(plan, option).findLast(({ content }) => isSameContent(content, now)) ?? null
}
