import type { BoxKind, Line, Look } from '../../domain/chart.ts'
import { BOX_KINDS } from '../../domain/vocabulary.ts'
import type { SaidBox } from './box-text.ts'
import { AREA, LEADING, LEAST_SIZE, type SlideSign } from './slide.ts'
import { wordsWidth } from './wrap-words.ts'

const SIGN = { width: 36, height: 18 }
const BESIDE_SIGN = 7
/** Between one and the next: closer only where that saves a row. */
const BETWEEN = [24, 14] as const
/** Rows are made narrower by so much at a time. */
const STEP = 20
const ROW = LEAST_SIZE * LEADING + 6
const ABOVE = 8

type Sample =
  | { means: string; kind: BoxKind; look?: Look }
  | { means: string; line: Pick<Line, 'dotted' | 'look'> }

const LOOKS: readonly Look[] = ['added', 'removed', 'changed']

const NO_AUTHORITY = 'not a line of authority'

/** What a kind of box means: where some stand for several bodies, that too. */
function meaning(kind: BoxKind, boxes: readonly SaidBox[], several: ReadonlySet<string>): string {
  const own = boxes.filter((box) => box.kind === kind)
  if (own.every(({ id }) => several.has(id))) return 'Several bodies'
  return own.some(({ id }) => several.has(id))
    ? `${BOX_KINDS[kind]}, or several bodies`
    : BOX_KINDS[kind]
}

function boxSamples(boxes: readonly SaidBox[], several: ReadonlySet<string>): Sample[] {
  const kinds = [...new Set(boxes.map(({ kind }) => kind))]
  const looks = LOOKS.filter((look) => boxes.some((box) => box.look === look))
  return [
    ...kinds.map((kind) => ({ means: meaning(kind, boxes, several), kind })),
    ...looks.map((look) => ({ means: look, kind: 'sub-group' as const, look })),
  ]
}

function lineSamples(lines: readonly Line[], quiet: string | null): Sample[] {
  const isQuiet = lines.some(({ words, dotted }) => !dotted && words === quiet)
  const looks = LOOKS.filter((look) => lines.some((line) => line.look === look))
  return [
    ...(isQuiet && quiet !== null ? [{ means: quiet, line: { dotted: false } }] : []),
    ...(lines.some(({ dotted }) => dotted)
      ? [{ means: NO_AUTHORITY, line: { dotted: true } }]
      : []),
    ...looks.map((look) => ({ means: `line ${look}`, line: { dotted: false, look } })),
  ]
}

const widthOf = ({ means }: Sample): number =>
  SIGN.width + BESIDE_SIGN + wordsWidth(means, false, LEAST_SIZE)

const widthOfRow = (row: readonly Sample[], between: number): number =>
  row.reduce((sum, sample) => sum + widthOf(sample) + between, -between)

/** In rows no wider than this, each filled before the next. */
function rowsIn(samples: readonly Sample[], width: number, between: number): Sample[][] {
  const rows: Sample[][] = []
  for (const sample of samples) {
    const last = rows.at(-1)
    if (last && widthOfRow([...last, sample], between) <= width) last.push(sample)
    else rows.push([sample])
  }
  return rows
}

type KeyRows = { rows: Sample[][]; between: number }

/** Closer together where that saves a row; the rows as alike in width as may be. */
function rowsOf(samples: readonly Sample[]): KeyRows {
  const all = BETWEEN.map((between) => ({ between, rows: rowsIn(samples, AREA.width, between) }))
  const least = Math.min(...all.map(({ rows }) => rows.length))
  const { between, rows } = all.find((one) => one.rows.length === least) ?? {
    between: BETWEEN[0],
    rows: [],
  }
  let narrow = rows
  for (let width = AREA.width; width > 0; width -= STEP) {
    const tried = rowsIn(samples, width, between)
    if (tried.length > least) break
    narrow = tried
  }
  return { rows: narrow, between }
}

function signOf(sample: Sample, x: number, y: number): SlideSign {
  const width = wordsWidth(sample.means, false, LEAST_SIZE)
  const text = [{ words: sample.means, bold: false, size: LEAST_SIZE }]
  const words = { x: x + SIGN.width + BESIDE_SIGN, y, width, height: LEAST_SIZE * LEADING, text }
  const middle = y + (LEAST_SIZE * LEADING) / 2
  if ('line' in sample) {
    const points = [
      { x, y: middle },
      { x: x + SIGN.width, y: middle },
    ]
    return { means: sample.means, words, line: { ...sample.line, points } }
  }
  const { kind, look } = sample
  const at = { x, y: middle - SIGN.height / 2, ...SIGN }
  return {
    means: sample.means,
    words,
    box: { kind, ...(look === undefined ? {} : { look }), ...at },
  }
}

type Key = { signs: SlideSign[]; height: number }

/** What the outlines and lines of one slide mean, at the foot of it: only those that are on it. */
export function keyAtFoot(
  boxes: readonly SaidBox[],
  lines: readonly Line[],
  { quiet, several }: { quiet: string | null; several: ReadonlySet<string> },
): Key {
  const { rows, between } = rowsOf([...boxSamples(boxes, several), ...lineSamples(lines, quiet)])
  const top = AREA.y + AREA.height - rows.length * ROW
  const signs = rows.flatMap((row, n) => {
    let x = AREA.x
    return row.map((sample) => {
      const sign = signOf(sample, x, top + n * ROW + ROW - LEAST_SIZE * LEADING)
      x += widthOf(sample) + between
      return sign
    })
  })
  return { signs, height: rows.length === 0 ? 0 : rows.length * ROW + ABOVE }
}
