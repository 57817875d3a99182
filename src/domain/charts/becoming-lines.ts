import type { HiddenLine, Line } from '../chart.ts'
import type { Plan } from '../plan.ts'
import { FATE_LINE_WORDS } from '../fate-words.ts'
import type { Becoming } from '../what-becomes.ts'

/** Lines from old to new, and those that cannot be drawn because what they go to is not shown. */
type BecomingLines = { lines: Line[]; hiddenLines: HiddenLine[] }

const nameIn = ({ bodies }: Plan, id: string): string =>
  bodies.find((body) => body.id === id)?.name ?? 'something since taken away'

/** What each old body and function goes to, as lines that carry the words of it. */
export function becomingLines(
  plan: Plan,
  becoming: readonly Becoming[],
  shown: ReadonlySet<string>,
): BecomingLines {
  const all = becoming.flatMap(({ id, fate }) =>
    fate === null
      ? []
      : [...new Set(fate.into)]
          .filter((to) => to !== id)
          .map((to) => ({ from: id, to, words: FATE_LINE_WORDS[fate.kind] })),
  )
  return {
    lines: all.flatMap(({ from, to, words }) =>
      shown.has(to) ? [{ from, to, words, dotted: true }] : [],
    ),
    hiddenLines: all.flatMap(({ from, to, words }) =>
      shown.has(to) ? [] : [{ from, words, to: nameIn(plan, to), why: 'not in this picture' }],
    ),
  }
}
