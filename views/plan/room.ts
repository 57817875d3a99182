import type { Awaited } from '../../src/domain/awaited.ts'
import type { NextDate, Owed } from '../../src/domain/front-page.ts'
import type { Finding } from '../../src/domain/findings/finding.ts'
import type { Line } from '../schedule/lines.ts'

/** Lines of small type that one side of paper has for the lists of the front page. */
const ROOM = 80

/** However full the sheet is, so many of each list are told; and no list is longer than this. */
const FEWEST = 3
const MOST = 12

/** Breaches of law are told in full, the first few of them. */
export const MOST_BREACHES = 3

const LONGEST = 90

/** How many lines a text takes where one line has so many characters. */
const linesOf = (text: string, width: number): number =>
  Math.max(1, Math.ceil(Math.min(text.length, LONGEST) / width))

const nextCost = (next: NextDate<Line>): number =>
  1 + linesOf('line' in next ? next.line.entry.title : next.planned.title, 40)

const awaitedCost = (wait: Awaited): number => ('title' in wait ? 1 + linesOf(wait.title, 45) : 2)

const owedCost = ({ owner, next }: Owed<Line>): number =>
  linesOf(owner?.name ?? '', 50) + linesOf(next?.entry.title ?? '', 65)

const breachCost = ({ message, remedy = '' }: Finding): number =>
  1 + Math.ceil((message.length + remedy.length) / 60)

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/**
 * How many of each list are told, in turn as long as there is room: one more of the first, one
 * more of the second. `costs`: the lines that each item of each list takes.
 */
export function shareRoom(costs: readonly (readonly number[])[], room: number): number[] {
  const counts = costs.map((list) => Math.min(list.length, FEWEST))
  let left = room - sum(costs.flatMap((list, n) => list.slice(0, counts[n])))
  const full = new Set<number>()
  while (full.size < costs.length)
    for (const [n, list] of costs.entries()) {
      const count = counts[n] ?? 0
      const cost = list[count]
      if (full.has(n) || cost === undefined || count >= MOST || cost > left) full.add(n)
      else {
        counts[n] = count + 1
        left -= cost
      }
    }
  return counts
}

type Lists = {
  next: readonly NextDate<Line>[]
  overdue: readonly Line[]
  awaited: readonly Awaited[]
  owed: readonly Owed<Line>[]
}

/** What stands on the sheet besides: what is wrong, and a line of key dates for so many groups. */
type Besides = { breaches: readonly Finding[]; dateRows: number }

/** How many of each list the front page tells, so that it stays on one side of paper. */
export function roomFor(lists: Lists, { breaches, dateRows }: Besides) {
  const taken =
    sum(breaches.slice(0, MOST_BREACHES).map(breachCost)) + 6 * Math.max(0, dateRows - 1)
  const [next = 0, overdue = 0, awaited = 0, owed = 0] = shareRoom(
    [
      lists.next.map(nextCost),
      lists.overdue.map(({ entry }) => 1 + linesOf(entry.title, 65)),
      lists.awaited.map(awaitedCost),
      lists.owed.map(owedCost),
    ],
    ROOM - taken,
  )
  return { next, overdue, awaited, owed }
}
