import type { Box, Line } from '../../domain/chart.ts'
import { saidBox } from './box-text.ts'
import { layOut, seemsToHaveRoom, type Laid, type Setting, type Sheet } from './sheet.ts'

/** More rows on a slide are not read. */
const MOST = 8

/** A box at the left with its lines to the right; or one that no line leads from or to. */
type Row = { box: Box; lines: readonly Line[] }

function sheetOf(rows: readonly Row[], { chart }: Setting): Sheet {
  const lines = rows.flatMap((row) => row.lines)
  const ids = new Set([...rows.map(({ box }) => box.id), ...lines.map(({ to }) => to)])
  const boxes = chart.boxes.filter(({ id }) => ids.has(id))
  return {
    boxes: boxes.map((box) => saidBox(box)),
    lines,
    away: [],
    frames: chart.groups.filter(({ id }) => boxes.some(({ group }) => group === id)),
    across: lines.length > 0,
    home: ids,
  }
}

/** Rows of at most eight lines each: a box with more stands in several. */
const rowsOf = (box: Box, lines: readonly Line[]): Row[] =>
  Array.from({ length: Math.ceil(lines.length / MOST) }, (_, n) => ({
    box,
    lines: lines.slice(n * MOST, (n + 1) * MOST),
  }))

const sidesOf = (rows: readonly Row[]) => ({
  left: new Set(rows.map(({ box }) => box.id)).size,
  right: new Set(rows.flatMap(({ lines }) => lines.map(({ to }) => to))).size,
})

function fits(rows: readonly Row[], setting: Setting): boolean {
  const { left, right } = sidesOf(rows)
  const isMuch = right > 0 && (left > MOST || right > MOST)
  return !isMuch && seemsToHaveRoom(sheetOf(rows, setting), setting)
}

function batched(rows: readonly Row[], setting: Setting): Row[][] {
  const batches: Row[][] = []
  for (const row of rows) {
    const last = batches.at(-1)
    if (last && fits([...last, row], setting)) last.push(row)
    else batches.push([row])
  }
  return batches
}

async function laidRows(rows: readonly Row[], setting: Setting): Promise<Laid[]> {
  const [one] = rows
  const isLast = rows.length === 1 && (one?.lines.length ?? 0) < 2
  const laid = await layOut(sheetOf(rows, setting), setting, isLast)
  if (laid) return [laid]
  if (rows.length > 1) {
    const middle = Math.ceil(rows.length / 2)
    return [
      ...(await laidRows(rows.slice(0, middle), setting)),
      ...(await laidRows(rows.slice(middle), setting)),
    ]
  }
  if (one === undefined || isLast) return []
  const middle = Math.ceil(one.lines.length / 2)
  return [
    ...(await laidRows([{ ...one, lines: one.lines.slice(0, middle) }], setting)),
    ...(await laidRows([{ ...one, lines: one.lines.slice(middle) }], setting)),
  ]
}

/** A chart that is read from left to right, in batches of its rows; what has no line comes last. */
export async function laidAcross(setting: Setting): Promise<Laid[]> {
  const { boxes, lines } = setting.chart
  const from = Map.groupBy(lines, (line) => line.from)
  const joined = new Set(lines.flatMap((line) => [line.from, line.to]))
  const rows = boxes.flatMap((box) => rowsOf(box, from.get(box.id) ?? []))
  const alone = boxes.filter(({ id }) => !joined.has(id)).map((box) => ({ box, lines: [] }))
  const laid: Laid[] = []
  for (const batch of [...batched(rows, setting), ...batched(alone, setting)])
    laid.push(...(await laidRows(batch, setting)))
  return laid
}
