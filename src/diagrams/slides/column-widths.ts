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

/** So many letters are kept in one line: a date with the words before it, a name. */
const SHORT = 14

/**
 * What a short column would take, it gets: a date stays in one line. The longer ones share what is
 * left by how much they have to say, and none gets less than its longest word needs.
 */
function shared(needs: readonly Need[], room: number, size: number): number[] {
  const least = sum(needs.map((one) => one.least))
  if (least > room) return needs.map((one) => (one.least * room) / least)
  let spare = room - least
  const floors = new Map(needs.map((need) => [need, need.least]))
  for (const need of needs.toSorted((a, b) => a.most - b.most)) {
    const more = need.most - need.least
    if (need.most > SHORT * size || more > spare / 2) continue
    floors.set(need, need.most)
    spare -= more
  }
  const floorOf = (need: Need): number => floors.get(need) ?? need.least
  const wanted = sum(needs.map((need) => need.most - floorOf(need)))
  const part = wanted === 0 ? 0 : Math.min(1, spare / wanted)
  const widths = needs.map((need) => floorOf(need) + (need.most - floorOf(need)) * part)
  return widths.map((width) => (width * room) / sum(widths))
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
  return shared(needs, AREA.width, size)
}
