import type { Box, BoxChart } from '../../domain/chart.ts'
import { branchOf, packed, type Batch, type Branch } from './branch.ts'
import type { Part } from './overview.ts'
import {
  count,
  cut,
  isBody,
  LONGEST_NAME,
  Numbered,
  slidesOfPart,
  type Split,
} from './part-draft.ts'
import type { PartName } from './part-title.ts'
import { sideOf, type Laid, type Setting } from './sheet.ts'
import { boxesOf, treesOf, type Tree } from './tree.ts'

/** Smaller trees stand together with what answers to nobody. */
const LEAST_TREE = 3

const short = (name: string): string => cut(name, LONGEST_NAME)

/** The most of a name in an overview, where it stands beside another. */
const SHORTER = 40

/** What stands on several slides: “Groups”, under whom, and all of them in their order. */
type Run = { one: string; many: string; where: string; batches: readonly Batch[] }

/** “Groups 1 to 20 of 60”, and from which to which: in the order of the plan. */
function rangeOf({ one, many, batches }: Run, n: number): { which: string; names: string[] } {
  const units = batches[n]?.units ?? []
  const before = batches.slice(0, n).reduce((sum, { units: own }) => sum + own.length, 0)
  const all = batches.reduce((sum, { units: own }) => sum + own.length, 0)
  const names = [...new Set([units[0], units.at(-1)])].flatMap((unit) =>
    unit === undefined ? [] : [unit.tree.box.name],
  )
  const which =
    units.length === 1
      ? `${one} ${before + 1} of ${all}`
      : `${many} ${before + 1} to ${before + units.length} of ${all}`
  return { which, names }
}

const fromTo = (names: readonly string[], most: number): string =>
  names.map((name) => cut(name, most)).join(' – ')

/** “Groups 1 to 20 of 60 under Board: Audit group – Practice group” */
function runTitle(run: Run, n: number, where: string, most: number): string {
  if (run.batches.length === 1) return `${run.many} ${where}`
  const { which, names } = rangeOf(run, n)
  return `${which} ${where}: ${fromTo(names, most)}`
}

/** The same where it stands beneath whom it is under. */
function runName(run: Run, n: number): string {
  if (run.batches.length === 1) return `${run.many} ${run.where}`
  const { which, names } = rangeOf(run, n)
  return `${which}: ${fromTo(names, SHORTER)}`
}

const GROUPS: readonly Box['kind'][] = [
  'sub-group',
  'working-group',
  'task-and-finish-group',
  'lead-group',
]

const isGroup = ({ kind }: Box): boolean => GROUPS.includes(kind)

const onSide = (title: string, side: string | null): string =>
  side === null ? title : `${title} (${side})`

const lookOf = ({ look }: Box) => (look === undefined ? {} : { look })

type Placed = { id: string; under: string | null; chart: BoxChart }

/** A branch with a slide of its own, by its own name. */
function branchPart(tree: Tree, laid: Laid, { id, under, chart }: Placed) {
  const { box } = tree
  const boxes = boxesOf(tree)
  const part: Part = {
    id,
    name: box.name,
    kind: box.kind,
    ...lookOf(box),
    group: box.group,
    holds: `${count(boxes.slice(1))} under it`,
    slides: slidesOfPart(id, laid),
    under,
    home: laid.sheet.home,
  }
  const name: PartName = (most) => onSide(cut(box.name, most), sideOf(chart, box.group))
  const description = `${short(box.name)} and what is under it: ${count(boxes)}.`
  return { part, chapter: { name, description, laid, part: id } }
}

/** The one branch of a batch that has nothing else. */
function ownBranch(units: Batch['units']): Tree | null {
  const [only, ...others] = units
  return only && others.length === 0 && only.whole && only.tree.children.length > 0
    ? only.tree
    : null
}

type Named = {
  title: (n: number, most: number) => string
  description: (n: number) => string
  short: (n: number) => string
}

/** Batches, each a chapter and a part. */
function batchParts(
  batches: readonly Batch[],
  name: Named,
  head: { box: string; part: string } | null,
  { ids, chart }: { ids: Numbered; chart: BoxChart },
): Split {
  const made = batches.map(({ units, laid }, n) => {
    const id = ids.next()
    const only = ownBranch(units)
    if (only) return branchPart(only, laid, { id, under: head?.part ?? null, chart })
    const own = units.map(({ tree }) => tree.box)
    const home = new Set([...laid.sheet.home].filter((one) => one !== head?.box))
    const holds = units.flatMap(({ tree, whole }) => (whole ? boxesOf(tree) : [tree.box]))
    const part: Part = {
      id,
      name: name.short(n),
      kind: 'sub-group',
      several: true,
      group: own[0]?.group ?? null,
      holds: count(holds),
      slides: slidesOfPart(id, laid),
      under: head?.part ?? null,
      home,
    }
    return {
      part,
      chapter: {
        name: (most: number) => name.title(n, most),
        description: name.description(n),
        laid,
        part: id,
      },
    }
  })
  return { parts: made.map(({ part }) => part), chapters: made.map(({ chapter }) => chapter) }
}

const joined = (splits: readonly Split[]): Split => ({
  chapters: splits.flatMap(({ chapters }) => chapters),
  parts: splits.flatMap(({ parts }) => parts),
})

/** “1 of 3” where there are several. */
const ofAll = (n: number, all: number): string => (all === 1 ? '' : `, ${n + 1} of ${all}`)

function branchParts(branch: Branch, chart: BoxChart, ids: Numbered, above: string | null): Split {
  const { tree, batches, below } = branch
  const { box, children } = tree
  const [only] = batches
  const isWhole = below.length === 0 && batches.length === 1
  if (only && isWhole) {
    const { part, chapter } = branchPart(tree, only.laid, { id: ids.next(), under: above, chart })
    return { parts: [part], chapters: [chapter] }
  }
  const id = ids.next()
  const [one, many] = children.every((child) => isGroup(child.box))
    ? ['Group', 'Groups']
    : ['Body', 'Bodies']
  const run = { one, many, where: `under ${short(box.name)}`, batches }
  const side = sideOf(chart, box.group)
  const name = {
    title: (n: number, most: number) =>
      onSide(runTitle(run, n, `under ${cut(box.name, most)}`, most), side),
    short: (n: number) => runName(run, n),
    description: (n: number) =>
      `${short(box.name)} with what is under it${ofAll(n, batches.length)}: ${count(batches[n]?.laid.sheet.boxes ?? [])}.`,
  }
  const own = batchParts(batches, name, { box: box.id, part: id }, { ids, chart })
  const head: Part = {
    id,
    name: box.name,
    kind: box.kind,
    ...lookOf(box),
    group: box.group,
    holds: `${count(boxesOf(tree).slice(1))} under it`,
    slides: null,
    under: above,
    home: new Set([box.id]),
  }
  return joined([
    { chapters: [], parts: [head] },
    own,
    ...below.map((one) => branchParts(one, chart, ids, id)),
  ])
}

/** What stands under no board, those of one group of the chart beside each other. */
async function restParts(trees: readonly Tree[], setting: Setting, ids: Numbered): Promise<Split> {
  const { chart } = setting
  const order = new Map(chart.groups.map(({ id }, n) => [id, n]))
  const place = ({ box }: Tree) => order.get(box.group ?? '') ?? order.size
  const sorted = trees.toSorted((a, b) => place(a) - place(b))
  const { batches, below } = await packed(null, sorted, setting)
  const [one, many] = trees.every(({ box }) => isBody(box)) ? ['Body', 'Bodies'] : ['Box', 'Boxes']
  const run = { one, many, where: 'by themselves', batches }
  const groupsIn = (n: number) => new Set(batches[n]?.laid.sheet.boxes.map(({ group }) => group))
  const side = (n: number) => {
    const [group, ...others] = groupsIn(n)
    return others.length > 0 ? null : sideOf(chart, group ?? null)
  }
  const name = {
    title: (n: number, most: number) => onSide(runTitle(run, n, run.where, most), side(n)),
    short: (n: number) => runName(run, n),
    description: (n: number) =>
      `${runTitle(run, n, run.where, SHORTER)}: ${count(batches[n]?.laid.sheet.boxes ?? [])}.`,
  }
  const own = batchParts(batches, name, null, { ids, chart })
  const mixed = own.parts.map((part, n) => (groupsIn(n).size > 1 ? { ...part, group: null } : part))
  return joined([
    { ...own, parts: mixed },
    ...below.map((one) => branchParts(one, chart, ids, null)),
  ])
}

/** A chart by its branches. */
export async function splitByBranch(setting: Setting): Promise<Split> {
  const { chart } = setting
  const ids = new Numbered()
  const trees = treesOf(chart.boxes, chart.lines)
  const isLarge = (tree: Tree): boolean => boxesOf(tree).length >= LEAST_TREE
  const splits: Split[] = []
  for (const tree of trees.filter(isLarge))
    splits.push(branchParts(await branchOf(tree, setting), chart, ids, null))
  return joined([
    ...splits,
    await restParts(
      trees.filter((tree) => !isLarge(tree)),
      setting,
      ids,
    ),
  ])
}
