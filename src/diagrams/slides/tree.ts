import type { Box, Line } from '../../domain/chart.ts'

/** A box with all that answers to it. */
export type Tree = { box: Box; children: readonly Tree[] }

/** The box that each stands under: the first that it reports to and that does not stand under it. */
function parents(boxes: readonly Box[], lines: readonly Line[]): Map<string, string> {
  const groupOf = new Map(boxes.map(({ id, group }) => [id, group]))
  const found = new Map<string, string>()
  const isUnder = (id: string, top: string): boolean => {
    for (let at: string | undefined = id; at !== undefined; at = found.get(at))
      if (at === top) return true
    return false
  }
  const solid = Map.groupBy(
    lines.filter(({ dotted }) => !dotted),
    ({ from }) => from,
  )
  for (const { id, group } of boxes) {
    const above = (solid.get(id) ?? []).filter(({ to }) => !isUnder(to, id))
    const parent = above.find(({ to }) => groupOf.get(to) === group) ?? above[0]
    if (parent) found.set(id, parent.to)
  }
  return found
}

/** Boxes as trees, by whom they answer to; what answers to nobody is a tree of its own. */
export function treesOf(boxes: readonly Box[], lines: readonly Line[]): Tree[] {
  const parent = parents(boxes, lines)
  const below = Map.groupBy(boxes, ({ id }) => parent.get(id) ?? null)
  const treeOf = (box: Box): Tree => ({ box, children: (below.get(box.id) ?? []).map(treeOf) })
  return (below.get(null) ?? []).map(treeOf)
}

/** The box itself first, and each before what is under it. */
export const boxesOf = ({ box, children }: Tree): Box[] => [box, ...children.flatMap(boxesOf)]
