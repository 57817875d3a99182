import type { Box } from '../../domain/chart.ts'
import { saidBox } from './box-text.ts'
import {
  framesAmong,
  layOut,
  seemsToHaveRoom,
  type Laid,
  type Setting,
  type Sheet,
} from './sheet.ts'
import { boxesOf, type Tree } from './tree.ts'

/** A tree that stands on a sheet with all that is under it, or alone: the rest is on other slides. */
type Unit = { tree: Tree; whole: boolean }

export type Batch = { units: readonly Unit[]; laid: Laid }

/** A tree on its slides, and those of its branches that have slides of their own. */
export type Branch = { tree: Tree; batches: readonly Batch[]; below: readonly Branch[] }

const sizeOf = (tree: Tree): number => boxesOf(tree).length

const boxesOfUnit = ({ tree, whole }: Unit): Box[] => (whole ? boxesOf(tree) : [tree.box])

type Draft = { head: Box | null; first: boolean; units: readonly Unit[] }

/** The sheet of some trees under the box that they answer to, which is at home on the first. */
function sheetOf({ head, first, units }: Draft, { chart, told }: Setting): Sheet {
  const under = units.flatMap(boxesOfUnit)
  const boxes = [...(head ? [head] : []), ...under]
  const more = new Map(
    units
      .filter(({ whole }) => !whole)
      .map(({ tree }) => [
        tree.box.id,
        `${sizeOf(tree) - 1} more: slide ${told.slide(tree.box.id)}`,
      ]),
  )
  const ids = new Set(boxes.map(({ id }) => id))
  const home = new Set(
    units
      .filter(({ whole }) => whole)
      .flatMap(boxesOfUnit)
      .map(({ id }) => id),
  )
  if (head && first) home.add(head.id)
  return {
    boxes: boxes.map((box) => saidBox(box, more.get(box.id))),
    lines: chart.lines.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    away: chart.lines.filter(({ from, to }) => home.has(from) && !ids.has(to)),
    frames: framesAmong(chart, boxes),
    across: false,
    home,
  }
}

/** As many in each as seem to have room, and about as many in each as in the others. */
function batched(head: Box | null, units: readonly Unit[], setting: Setting): Unit[][] {
  const fits = (own: readonly Unit[]): boolean =>
    seemsToHaveRoom(sheetOf({ head, first: true, units: own }, setting), setting)
  const greedy: Unit[][] = []
  for (const unit of units) {
    const last = greedy.at(-1)
    if (last && fits([...last, unit])) last.push(unit)
    else greedy.push([unit])
  }
  const each = Math.ceil(units.length / Math.max(1, greedy.length))
  const even = greedy
    .map((_, n) => units.slice(n * each, (n + 1) * each))
    .filter(({ length }) => length > 0)
  return even.every(fits) ? even : greedy
}

const halves = (units: readonly Unit[]): [Unit[], Unit[]] => {
  const middle = Math.ceil(units.length / 2)
  return [units.slice(0, middle), units.slice(middle)]
}

/** A batch that turns out to have no room is halved; a branch that has none alone stands elsewhere. */
async function laidBatches(draft: Draft, setting: Setting): Promise<Batch[]> {
  const { head, first, units } = draft
  const alone = units.length === 1 ? units[0] : undefined
  const isLeast = alone !== undefined && (!alone.whole || alone.tree.children.length === 0)
  const laid = await layOut(sheetOf(draft, setting), setting, isLeast)
  if (laid) return [{ units, laid }]
  if (isLeast) throw new Error('A box has no room on a slide.')
  if (alone) return laidBatches({ ...draft, units: [{ ...alone, whole: false }] }, setting)
  const [one, other] = halves(units)
  return [
    ...(await laidBatches({ head, first, units: one }, setting)),
    ...(await laidBatches({ head, first: false, units: other }, setting)),
  ]
}

/** Trees, in their order, on as few sheets as they have room on, and which of them have slides of their own. */
export async function packed(head: Box | null, trees: readonly Tree[], setting: Setting) {
  const units = trees.map((tree) => ({
    tree,
    whole:
      tree.children.length === 0 ||
      seemsToHaveRoom(
        sheetOf({ head, first: true, units: [{ tree, whole: true }] }, setting),
        setting,
      ),
  }))
  const batches: Batch[] = []
  for (const own of batched(head, units, setting))
    batches.push(...(await laidBatches({ head, first: batches.length === 0, units: own }, setting)))
  const large = batches.flatMap(({ units: own }) => own.filter(({ whole }) => !whole))
  const below: Branch[] = []
  for (const { tree } of large) below.push(await branchOf(tree, setting))
  return { batches, below }
}

/** A tree on one slide if it has room there; else in batches of what is next under its top. */
export async function branchOf(tree: Tree, setting: Setting): Promise<Branch> {
  const units = tree.children.map((child) => ({ tree: child, whole: true }))
  const whole = sheetOf({ head: tree.box, first: true, units }, setting)
  const laid = seemsToHaveRoom(whole, setting) ? await layOut(whole, setting) : null
  if (laid) return { tree, batches: [{ units, laid }], below: [] }
  return { tree, ...(await packed(tree.box, tree.children, setting)) }
}
