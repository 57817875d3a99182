import elkjs, { type ElkExtendedEdge, type ElkNode, type ElkPoint } from 'elkjs/lib/elk.bundled.js'
import type { Point, Rect } from './slide.ts'

export type ToPlace = { id: string; width: number; height: number; row: number; frame?: number }

export type ToJoin = {
  from: string
  to: string
  label?: { width: number; height: number }
  /** It shares its way with others alike where they have an end in common. */
  shares: boolean
}

export type ToFrame = { top: number; width: number }

export type Placed = {
  width: number
  height: number
  boxes: ReadonlyMap<string, Rect>
  /** As the lines that were given. */
  lines: readonly { points: readonly Point[]; label?: Rect }[]
  frames: readonly Rect[]
}

export type Task = {
  boxes: readonly ToPlace[]
  lines: readonly ToJoin[]
  frames: readonly ToFrame[]
  across: boolean
}

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  'elk.padding': '[top=2,left=2,bottom=2,right=2]',
  'elk.json.shapeCoords': 'ROOT',
  'elk.json.edgeCoords': 'ROOT',
  'elk.separateConnectedComponents': 'false',
  'elk.layered.mergeEdges': 'true',
  'elk.spacing.nodeNode': '16',
  'elk.spacing.edgeNode': '12',
  'elk.spacing.edgeEdge': '10',
  'elk.spacing.edgeLabel': '4',
  'elk.spacing.labelNode': '8',
  'elk.layered.spacing.nodeNodeBetweenLayers': '32',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
}

/** ELK throws where it is to keep both the order of boxes and lines that cross frames. */
const FLAT = {
  'elk.partitioning.activate': 'true',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
}

const FRAMED = {
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.layered.layering.strategy': 'COFFMAN_GRAHAM',
}

const PORTS = '[top=16,left=16,bottom=16,right=16]'

/**
 * Read from left to right, what leads is all at the left, and what is led to all at the right. ELK
 * throws where it is told so of a box with a line that comes the other way.
 */
function sideOf({ id, row }: ToPlace, last: number, lines: readonly ToJoin[]) {
  const isLedTo = lines.some(({ to }) => to === id)
  const leads = lines.some(({ from }) => from === id)
  if (row === 0 && last > 0 && !isLedTo) return { 'elk.layered.layering.layerConstraint': 'FIRST' }
  return row > 0 && row === last && !leads ? { 'elk.layered.layering.layerConstraint': 'LAST' } : {}
}

function nodeOf(box: ToPlace, { lines, boxes, across }: Task): ElkNode {
  const last = Math.max(...boxes.map(({ row }) => row))
  const ports = lines.flatMap(({ from, to, shares }, n) => [
    ...(!shares && from === box.id ? [`p${n}f`] : []),
    ...(!shares && to === box.id ? [`p${n}t`] : []),
  ])
  return {
    id: `n${boxes.indexOf(box)}`,
    width: box.width,
    height: box.height,
    ports: ports.map((id) => ({ id, width: 0, height: 0 })),
    layoutOptions: {
      'elk.spacing.portsSurrounding': PORTS,
      ...(across ? sideOf(box, last, lines) : {}),
      // Arrows run upwards, so that the row at the top is ELK's last.
      'elk.partitioning.partition': String(across ? box.row : last - box.row),
    },
  }
}

function edgeOf({ from, to, label, shares }: ToJoin, n: number, { boxes }: Task): ElkExtendedEdge {
  const at = (id: string) => `n${boxes.findIndex((box) => box.id === id)}`
  return {
    id: `e${n}`,
    sources: [shares ? at(from) : `p${n}f`],
    targets: [shares ? at(to) : `p${n}t`],
    labels: label
      ? [{ id: `t${n}`, text: 'x', ...label, layoutOptions: { 'elk.edgeLabels.inline': 'true' } }]
      : [],
  }
}

function graphOf(task: Task): ElkNode {
  const { boxes, lines, frames, across } = task
  const direction = { 'elk.direction': across ? 'RIGHT' : 'UP' }
  const rows = [...Map.groupBy(boxes, ({ row }) => row).values()]
  const bound = Math.max(1, ...rows.map(({ length }) => length))
  const options = {
    ...OPTIONS,
    ...direction,
    ...(frames.length === 0
      ? FLAT
      : { ...FRAMED, 'elk.layered.layering.coffmanGraham.layerBound': String(bound) }),
  }
  const inFrame = (n?: number) =>
    boxes.filter(({ frame }) => frame === n).map((box) => nodeOf(box, task))
  return {
    id: 'slide',
    layoutOptions: options,
    children: [
      ...frames.map(({ top, width }, n) => ({
        id: `f${n}`,
        children: inFrame(n),
        layoutOptions: {
          ...options,
          'elk.padding': `[top=${top},left=12,bottom=12,right=12]`,
          'elk.nodeSize.constraints': 'MINIMUM_SIZE',
          'elk.nodeSize.minimum': `(${width},0)`,
        },
      })),
      ...inFrame(undefined),
    ],
    edges: lines.map((line, n) => edgeOf(line, n, task)),
  }
}

const rectOf = ({ x = 0, y = 0, width = 0, height = 0 }: Partial<Rect>): Rect => ({
  x,
  y,
  width,
  height,
})

const pointsOf = ({ sections = [] }: ElkExtendedEdge): ElkPoint[] =>
  sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
    startPoint,
    ...bendPoints,
    endPoint,
  ])

const pointOf = ({ x, y }: ElkPoint): Point => ({ x, y })

function lineOf(edge: ElkExtendedEdge): Placed['lines'][number] {
  const [label] = edge.labels ?? []
  return {
    points: pointsOf(edge).map(pointOf),
    ...(label === undefined ? {} : { label: rectOf(label) }),
  }
}

/** Every shape of a laid out graph by its id, and the lines, whichever node they were moved into. */
function partsOf(node: ElkNode): { nodes: ElkNode[]; edges: ElkExtendedEdge[] } {
  const below = (node.children ?? []).map(partsOf)
  return {
    nodes: [node, ...below.flatMap(({ nodes }) => nodes)],
    edges: [...(node.edges ?? []), ...below.flatMap(({ edges }) => edges)],
  }
}

const elk = new elkjs.default()

/** Places boxes, and finds the ways of the lines between them; null where ELK can't. */
export async function place(task: Task): Promise<Placed | null> {
  const laid = await elk.layout(graphOf(task)).catch(() => null)
  if (laid === null) return null
  const { nodes, edges } = partsOf(laid)
  const shapes = new Map(nodes.map((node) => [node.id, rectOf(node)]))
  const ways = new Map(edges.map((edge) => [edge.id, lineOf(edge)]))
  const at = (id: string): Rect => shapes.get(id) ?? rectOf({})
  return {
    width: laid.width ?? 0,
    height: laid.height ?? 0,
    boxes: new Map(task.boxes.map(({ id }, n) => [id, at(`n${n}`)])),
    lines: task.lines.map((_, n) => ways.get(`e${n}`) ?? { points: [] }),
    frames: task.frames.map((_, n) => at(`f${n}`)),
  }
}
