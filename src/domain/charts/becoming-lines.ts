import type { HiddenLine, LeftOut, Line } from '../chart.ts'
import type { Plan } from '../plan.ts'
import { FATE_LINE_WORDS } from '../say-fate.ts'
import type { Becoming } from '../what-becomes.ts'

/** Lines from old to new, and those that cannot be drawn because one of their ends is not shown. */
type BecomingLines = { lines: Line[]; hiddenLines: HiddenLine[]; leftOut: LeftOut[] }

const nameIn = ({ bodies }: Plan, id: string): string =>
  bodies.find((body) => body.id === id)?.name ?? 'something since taken away'

/** What each old body and function goes to, as lines that carry the words of it. */
export function becomingLines(
  plan: Plan,
  becoming: readonly Becoming[],
  shown: ReadonlySet<string>,
): BecomingLines {
  const all = becoming.flatMap(({ id, name, fate }) =>
    fate === null
      ? []
      : [...new Set(fate.into)]
          .filter((to) => to !== id)
          .map((to) => ({ from: id, name, to, words: FATE_LINE_WORDS[fate.kind], fate: fate.id })),
  )
  const starts = all.filter(({ from }) => shown.has(from))
  return {
    lines: starts.flatMap(({ from, to, words }) =>
      shown.has(to) ? [{ from, to, words, dotted: true }] : [],
    ),
    hiddenLines: starts.flatMap(({ from, to, words }) =>
      shown.has(to) ? [] : [{ from, words, to: nameIn(plan, to), why: 'not in this picture' }],
    ),
    leftOut: all.flatMap(({ from, name, to, words, fate }) =>
      shown.has(from)
        ? []
        : [
            {
              id: `${fate} ${to}`,
              name: `A line: “${name}” ${words} “${nameIn(plan, to)}”`,
              why: `“${name}” is not shown`,
            },
          ],
    ),
  }
}
