import type { OptionContent, OptionVersion } from './option.ts'
import { isSame } from './is-same.ts'
import type { Plan } from './plan.ts'
import { newStructure } from './structure-scope.ts'
import type { Body } from './structure.ts'
import { withinMove } from './within-move.ts'

/** A thing without what nobody agrees to: where it is written, and which other thing it is. */
function bare<T extends { source?: unknown; sameAs?: unknown }>({
  source: _,
  sameAs: __,
  ...rest
}: T): Omit<T, 'source' | 'sameAs'> {
  return rest
}

/** Of a body outside the move only which it is: what else it does is no part of an option. */
const agreedBody = ({ id, name, kind, side, ...rest }: Body): Body =>
  side === 'other' ? { id, name, kind, side, areas: [] } : { id, name, kind, side, ...bare(rest) }

/** What of an option's content partners agree to, however much more a version of it once kept. */
export const agreedOf = (content: OptionContent): OptionContent => ({
  name: content.name,
  bodies: content.bodies.map(agreedBody),
  lines: content.lines.map(bare),
  seats: content.seats.map(bare),
  functions: content.functions.map(bare),
  fates: content.fates.map(bare),
})

/**
 * Everything that an option now consists of: the new structure under it, with what becomes of the
 * old one. Of the bodies outside the move only those that have a line to it.
 */
export function contentOf(plan: Plan, option: string): OptionContent {
  const next = newStructure(plan, option)
  const { inside, bodies, lines } = withinMove(next)
  return agreedOf({
    name: plan.options.find(({ id }) => id === option)?.name ?? option,
    bodies,
    lines,
    seats: next.seats.filter(({ body }) => inside.has(body)),
    functions: next.functions.filter(({ body }) => body === undefined || inside.has(body)),
    fates: next.fates,
  })
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

/** All fields of a thing as one text, whatever their order. */
const textOf = (thing: object): string =>
  JSON.stringify(
    Object.entries(thing as Record<string, unknown>)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]): [string, unknown] => [
        name,
        Array.isArray(value) ? value.toSorted() : value,
      ])
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )

const texts = (things: readonly object[]): string[] => things.map(textOf).toSorted()

/** What nothing else names is the same when it is taken out and put back. */
const unnamed = ({ id: _, ...rest }: { id: string }): object => rest

/**
 * What partners agree to, to be compared. They agree neither to what the option is called nor to the
 * order of any list.
 */
function agreedTexts(content: OptionContent) {
  const { bodies, lines, seats, functions, fates } = agreedOf(content)
  return {
    bodies: texts(bodies),
    functions: texts(functions),
    lines: texts(lines.map(unnamed)),
    seats: texts(seats.map(unnamed)),
    fates: texts(fates.map(unnamed)),
  }
}

/** A part of an option's content. */
export type ContentPart = keyof ReturnType<typeof agreedTexts>

/** The parts in which two contents do not say the same. */
export function partsApart(a: OptionContent, b: OptionContent): ContentPart[] {
  const [one, other] = [agreedTexts(a), agreedTexts(b)]
  return (Object.keys(one) as ContentPart[]).filter((part) => !isSame(one[part], other[part]))
}

/** Do two contents say the same? */
export const isSameContent = (a: OptionContent, b: OptionContent): boolean =>
  partsApart(a, b).length === 0

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
