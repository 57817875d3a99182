import type { Box, BoxChart } from '../../domain/chart.ts'
import { shorten } from '../../domain/plain-line.ts'
import { cleanLabel } from '../labels/clean-label.ts'
import { laidAcross } from './across-rows.ts'
import { branchOf, packed, type Batch, type Branch } from './branch.ts'
import type { Part } from './overview.ts'
import { sideOf, type Laid, type Setting } from './sheet.ts'
import { CHART_TITLE } from './slide.ts'
import { boxesOf, byName, treesOf, type Tree } from './tree.ts'

/** Slides that stand together, titled, and the part of the overview that they are. */
export type Chapter = { title: string; description: string; laid: Laid; part: string }

export type Split = { chapters: readonly Chapter[]; parts: readonly Part[] }

/** Smaller trees stand together with what answers to nobody. */
const LEAST_TREE = 3

const LONGEST_NAME = 60

const isBody = ({ kind }: Pick<Box, 'kind'>): boolean =>
  kind !== 'function' && kind !== 'organisation' && kind !== 'role'

/** "1 body", "12 bodies"; "12 boxes" where there is more than bodies among them. */
function count(boxes: readonly Pick<Box, 'kind'>[]): string {
  const [one, many] = boxes.every(isBody) ? ['body', 'bodies'] : ['box', 'boxes']
  return `${boxes.length} ${boxes.length === 1 ? one : many}`
}

const short = (name: string): string => shorten(cleanLabel(name), LONGEST_NAME)

const SHORTER = 40

const initial = (name: string): string =>
  (/\p{L}/u.exec(name.normalize('NFC'))?.[0] ?? '').toLocaleUpperCase('en-GB')

/** “, A–H by name: Audit group … Health group”: which of several these are. */
function rangeOf(units: Batch['units']): string {
  const [first, last] = [units[0]?.tree.box.name ?? '', units.at(-1)?.tree.box.name ?? '']
  const [one, other] = [first, last].map((name) => shorten(cleanLabel(name), SHORTER))
  if (units.length < 2) return `: ${one}`
  const letters = [initial(first), initial(last)]
  const by =
    letters[0] === letters[1] || letters.includes('') ? 'by name' : `${letters.join('–')} by name`
  return `, ${by}: ${one} … ${other}`
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

class Numbered {
  #last = 0
  next = (): string => `part:${(this.#last += 1)}`
}

const slidesOfPart = (id: string, { slides }: Laid): Part['slides'] => ({
  first: `first:${id}`,
  last: slides.length === 1 ? `first:${id}` : `last:${id}`,
})

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
  const title = onSide(short(box.name), sideOf(chart, box.group))
  const description = `${short(box.name)} and what is under it: ${count(boxes)}.`
  return { part, chapter: { title, description, laid, part: id } }
}

/** The one branch of a batch that has nothing else. */
function ownBranch(units: Batch['units']): Tree | null {
  const [only, ...others] = units
  return only && others.length === 0 && only.whole && only.tree.children.length > 0
    ? only.tree
    : null
}

type Named = {
  title: (n: number) => string
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
      chapter: { title: name.title(n), description: name.description(n), laid, part: id },
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
  const what = children.every((one) => isGroup(one.box)) ? 'Groups' : 'Bodies'
  const range = (n: number) => (batches.length === 1 ? '' : rangeOf(batches[n]?.units ?? []))
  const name = {
    title: (n: number) =>
      onSide(`${what} of ${short(box.name)}${range(n)}`, sideOf(chart, box.group)),
    short: (n: number) =>
      batches.length === 1
        ? `${what} of ${short(box.name)}`
        : `${what}${range(n).replace(/^,/, '')}`,
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
  const sorted = byName(trees).toSorted((a, b) => place(a) - place(b))
  const { batches, below } = await packed(null, sorted, setting)
  const title = trees.every(({ box }) => isBody(box)) ? 'Bodies by themselves' : 'By themselves'
  const words = (n: number) =>
    `${title}${batches.length === 1 ? '' : rangeOf(batches[n]?.units ?? [])}`
  const groupsIn = (n: number) => new Set(batches[n]?.laid.sheet.boxes.map(({ group }) => group))
  const side = (n: number) => {
    const [group, ...others] = groupsIn(n)
    return others.length > 0 ? null : sideOf(chart, group ?? null)
  }
  const name = {
    title: (n: number) => onSide(words(n), side(n)),
    short: words,
    description: (n: number) => `${words(n)}: ${count(batches[n]?.laid.sheet.boxes ?? [])}.`,
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

/** A chart that is read from left to right, by its rows. */
export async function splitByRows(setting: Setting): Promise<Split> {
  const { boxes, title } = setting.chart
  const ids = new Numbered()
  const all = await laidAcross(setting)
  const made = all.map((laid, n) => {
    const id = ids.next()
    const own = boxes.filter((box) => laid.sheet.home.has(box.id))
    const from = laid.sheet.across
      ? own.filter((box) => laid.sheet.lines.some((line) => line.from === box.id))
      : own
    const names = [...new Set([from[0], from.at(-1)])].flatMap((box) =>
      box ? [short(box.name)] : [],
    )
    const name = names.map((one) => `“${one}”`).join(' to ')
    const place = `${cleanLabel(title, CHART_TITLE)}: ${n + 1} of ${all.length}`
    const part: Part = {
      id,
      name,
      kind: 'sub-group',
      several: true,
      group: null,
      holds: count(own),
      slides: slidesOfPart(id, laid),
      under: null,
      home: new Set<string>(),
    }
    return {
      part,
      chapter: {
        title: `${place}, ${name}`,
        description: `${name}: ${count(own)}.`,
        laid,
        part: id,
      },
    }
  })
  return { chapters: made.map(({ chapter }) => chapter), parts: made.map(({ part }) => part) }
}
