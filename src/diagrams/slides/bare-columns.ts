import type { Box, Line } from '../../domain/chart.ts'
import type { Arranged } from './arranged.ts'
import type { Block } from './block.ts'
import type { SaidBox } from './box-text.ts'
import { boxesOf, treesOf, type Tree } from './tree.ts'

/** So far what is under a box stands in from its left side: the line to it runs down there. */
const INDENT = 26
const BESIDE = 30
const UNDER = 16
/** Under the box on top of all columns. */
const UNDER_TOP = 40

const asBox = ({ id, says, kind, group }: SaidBox): Box => ({
  ...{ id, name: says[0]?.words ?? '', kind, life: null, group },
})

/** A box and how many are above it in its column. */
type Hanging = { id: string; depth: number }

const hanging = ({ box, children }: Tree, depth: number): Hanging[] => [
  { id: box.id, depth },
  ...children.flatMap((child) => hanging(child, depth + 1)),
]

type Columns = { top: string | null; columns: Hanging[][] }

/** What stands alone is put under each other, in columns no longer than the longest tree. */
function stacked(trees: readonly Tree[]): Hanging[][] {
  const isAlone = ({ children }: Tree): boolean => children.length === 0
  const own = trees.filter((tree) => !isAlone(tree)).map((tree) => hanging(tree, 0))
  const alone = trees.filter(isAlone).map(({ box }) => ({ id: box.id, depth: 0 }))
  const most = Math.max(1, ...own.map(({ length }) => length))
  const count = Math.ceil(alone.length / most)
  const each = Math.ceil(alone.length / Math.max(1, count))
  return [...own, ...Array.from({ length: count }, (_, n) => alone.slice(n * each, (n + 1) * each))]
}

function columnsOf({ drawing }: Block): Columns {
  const lines: readonly Line[] = [...drawing.lines, ...drawing.routed]
  const ids = new Set(drawing.boxes.map(({ id }) => id))
  const trees = treesOf(
    drawing.boxes.map(asBox),
    lines.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  )
  const [only, ...others] = trees
  if (only && others.length === 0 && boxesOf(only).length > 1)
    return { top: only.box.id, columns: stacked(only.children) }
  return { top: null, columns: stacked(trees) }
}

type Sizes = { width: number; height: number; above: number; widths: number[] }

function sizesOf({ sized }: Block, { top, columns }: Columns): Sizes {
  const heightOf = (id: string): number => sized.boxes.get(id)?.height ?? 0
  const above = top === null ? 0 : heightOf(top) + UNDER_TOP
  const widths = columns.map(
    (column) => sized.width + INDENT * Math.max(0, ...column.map(({ depth }) => depth)),
  )
  const heights = columns.map((column) =>
    column.reduce((sum, { id }) => sum + heightOf(id) + UNDER, -UNDER),
  )
  return {
    above,
    widths,
    width: widths.reduce((sum, one) => sum + one + BESIDE, -BESIDE),
    height: above + Math.max(0, ...heights),
  }
}

export const sizeOfColumns = (block: Block): Pick<Sizes, 'width' | 'height'> =>
  sizesOf(block, columnsOf(block))

/** Each branch as a column, what is under a box beneath it and further in; without lines. */
export function bareColumns(block: Block): Arranged {
  const { drawing, sized } = block
  const found = columnsOf(block)
  const { above, width, widths } = sizesOf(block, found)
  const places = new Map<string, { x: number; y: number }>()
  if (found.top !== null) places.set(found.top, { x: (width - sized.width) / 2, y: 0 })
  let x = 0
  for (const [n, column] of found.columns.entries()) {
    let y = above
    for (const { id, depth } of column) {
      places.set(id, { x: x + depth * INDENT, y })
      y += (sized.boxes.get(id)?.height ?? 0) + UNDER
    }
    x += (widths[n] ?? 0) + BESIDE
  }
  return {
    boxes: drawing.boxes.flatMap(({ id, kind, look, says }) => {
      const [place, own] = [places.get(id), sized.boxes.get(id)]
      if (!place || !own) return []
      const given = look === undefined ? {} : { look }
      const size = { width: sized.width, height: own.height }
      return [{ id, kind, ...given, ...place, ...size, says, text: own.text }]
    }),
    frames: [],
    lines: [],
  }
}
