import { AREA } from './slide.ts'
import { CELL } from './slide-page.ts'
import { wordsWidth } from './wrap-words.ts'

/** Of a column: what its longest word takes, and what its longest cell would take in one line. */
type Need = { least: number; most: number }

/** A longer word is broken rather than that it takes the room of the others. */
const LONGEST_WORD = 280

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

function needOf(cells: readonly string[], bold: readonly boolean[], size: number): Need {
  const width = (words: string, n: number) => wordsWidth(words, bold[n] ?? false, size) + 2 * CELL.x
  const words = cells.map((cell, n) => Math.max(...cell.split(' ').map((one) => width(one, n))))
  const most = Math.max(...cells.map(width))
  return { least: Math.min(most, Math.max(...words), LONGEST_WORD), most }
}

/**
 * What a short column would take, it gets: a date stays in one line. The longer ones share what is
 * left, and none gets less than its longest word needs.
 */
function shared(needs: readonly Need[], room: number): number[] {
  const least = sum(needs.map((one) => one.least))
  if (least > room) return needs.map((one) => (one.least * room) / least)
  const widths = new Map<Need, number>()
  let [left, owed, columns] = [room, least, needs.length]
  for (const need of needs.toSorted((a, b) => a.most - b.most)) {
    owed -= need.least
    const width = Math.max(need.least, Math.min(need.most, left / columns, left - owed))
    widths.set(need, width)
    left -= width
    columns -= 1
  }
  const taken = room - left
  return needs.map((need) => ((widths.get(need) ?? 0) * room) / taken)
}

/** How wide each column is, so that together they fill the slide from side to side. */
export function columnWidths(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  size: number,
): number[] {
  const needs = head.map((title, n) => {
    const cells = [title, ...rows.map((row) => row[n] ?? '')]
    return needOf(
      cells,
      cells.map((_, row) => row === 0),
      size,
    )
  })
  return shared(needs, AREA.width)
}
