import type { Area, Plan } from '../src/domain/plan.ts'

/** A text as it stands for one area, or for none in particular. */
export type AreaText = { text: string; area: string | null }

const pieces = ({ text, area }: AreaText): string[] =>
  area === null || area === '' ? [text] : text.split(area)

/**
 * One text for several areas: the same text, or the same but for each area's own name, which
 * `joint` then replaces. Null where they say different things.
 */
export function mergeText(texts: readonly AreaText[], joint: string): string | null {
  const [first, ...others] = texts
  if (!first) return null
  if (others.every(({ text }) => text === first.text)) return first.text
  const split = pieces(first)
  const same = others.every((other) => {
    const own = pieces(other)
    return own.length === split.length && own.every((piece, n) => piece === split[n])
  })
  return same ? split.join(joint) : null
}

/** The areas of a plan by their ids, in the plan's order. */
export const areasNamed = (plan: Plan, ids: readonly string[]): Area[] =>
  plan.areas.filter(({ id }) => ids.includes(id))
