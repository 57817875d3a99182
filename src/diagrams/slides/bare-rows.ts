import type { Arranged } from './arranged.ts'
import type { Block } from './block.ts'

/** Room between boxes, for the lines that find their own way. */
export type Gaps = { beside: number; under: number }

/** A row in the order of those above it, so that few lines cross. */
function orderedRows({ rows, drawing }: Block): string[][] {
  const at = new Map<string, number>()
  return rows.map((row, n) => {
    const place = (id: string): number => {
      const above = [...drawing.lines, ...drawing.routed]
        .filter(({ from, dotted }) => from === id && !dotted)
        .flatMap(({ to }) => at.get(to) ?? [])
      return above.length === 0 ? Infinity : above.reduce((sum, one) => sum + one, 0) / above.length
    }
    const known = new Map(row.map((id) => [id, place(id)]))
    const isKnown = n > 0 && [...known.values()].every((one) => one < Infinity)
    const ordered = isKnown
      ? row.toSorted((a, b) => (known.get(a) ?? 0) - (known.get(b) ?? 0))
      : [...row]
    ordered.forEach((id, index) => at.set(id, (index + 0.5) / ordered.length))
    return ordered
  })
}

export function sizeOfRows({ rows, sized }: Block, { beside, under }: Gaps) {
  const heights = rows.map((row) => Math.max(...row.map((id) => sized.boxes.get(id)?.height ?? 0)))
  const most = Math.max(...rows.map(({ length }) => length))
  return {
    heights,
    width: most * (sized.width + beside) - beside,
    height: heights.reduce((sum, one) => sum + one, 0) + (rows.length - 1) * under,
  }
}

/** Boxes in rows in the middle of each other, without lines. */
export function bareRows(block: Block, gaps: Gaps): Arranged {
  const { drawing, sized } = block
  const { heights, width } = sizeOfRows(block, gaps)
  const places = new Map<string, { x: number; y: number; height: number }>()
  let y = 0
  for (const [n, row] of orderedRows(block).entries()) {
    const own = row.length * (sized.width + gaps.beside) - gaps.beside
    const height = heights[n] ?? 0
    row.forEach((id, index) => {
      places.set(id, { x: (width - own) / 2 + index * (sized.width + gaps.beside), y, height })
    })
    y += height + gaps.under
  }
  return {
    boxes: drawing.boxes.flatMap(({ id, kind, look, says }) => {
      const place = places.get(id)
      const text = sized.boxes.get(id)?.text ?? []
      const given = look === undefined ? {} : { look }
      return place ? [{ id, kind, ...given, ...place, width: sized.width, says, text }] : []
    }),
    frames: [],
    lines: [],
  }
}
