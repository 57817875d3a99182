import type { BoxKind, Line, Look } from '../../domain/chart.ts'
import { shorten } from '../../domain/plain-line.ts'
import { cleanLabel } from '../labels/clean-label.ts'
import type { SaidBox } from './box-text.ts'
import { layOut, sideOf, type Laid, type Setting, type Sheet } from './sheet.ts'
import { numberOf } from './slide-number.ts'

/** A part of a chart as its overview shows it. */
export type Part = {
  id: string
  name: string
  kind: BoxKind
  look?: Look
  /** It stands for several bodies side by side. */
  several?: true
  group: string | null
  /** "12 bodies", "12 bodies under it" */
  holds: string
  /** It has slides of its own, from the first to the last; null where others stand for it. */
  slides: { first: string; last: string } | null
  /** The part that its boxes answer to. */
  under: string | null
  /** The boxes that are at home in it. */
  home: ReadonlySet<string>
}

const LONGEST_NAME = 150
/** More words on a line between parts would not be read. */
const LONGEST_WORDS = 60

const whereOf = ({ slides }: Part): string => {
  if (slides === null) return ''
  const { first, last } = slides
  return first === last
    ? `, slide ${numberOf(first)}`
    : `, slides ${numberOf(first)} to ${numberOf(last)}`
}

const saidPart = (part: Part, side: string | null): SaidBox => ({
  id: part.id,
  kind: part.kind,
  ...(part.look === undefined ? {} : { look: part.look }),
  group: part.group,
  says: [
    { words: shorten(cleanLabel(part.name), LONGEST_NAME), bold: true },
    ...(side === null ? [] : [{ words: side, bold: false }]),
    { words: `${part.holds}${whereOf(part)}`, bold: false },
  ],
})

/** Lines between boxes of two parts as one line between the parts. */
function linesBetween(parts: readonly Part[], lines: readonly Line[]): Line[] {
  const partOf = new Map(
    parts.flatMap(({ id, home }) => [...home].map((box) => [box, id] as const)),
  )
  const apart = lines.flatMap((line) => {
    const [from, to] = [partOf.get(line.from), partOf.get(line.to)]
    return from === undefined || to === undefined || from === to ? [] : [{ ...line, from, to }]
  })
  return [...Map.groupBy(apart, ({ from, to }) => `${from} ${to}`).values()].flatMap((own) => {
    const [first] = own
    if (first === undefined) return []
    const said = [...new Set(own.map(({ words }) => words))].join(', ')
    return [
      {
        from: first.from,
        to: first.to,
        words: said.length > LONGEST_WORDS ? `${own.length} lines` : said,
        dotted: own.every(({ dotted }) => dotted),
      },
    ]
  })
}

const UNSAID = 'The words of these lines are on the slides of the parts.'
const UNDRAWN = 'Other lines between the parts are on their slides.'

type Lines = { lines: readonly Line[]; remarks: readonly string[] }

/** Lines with their words where there is room; else the lines; else those to the part above. */
function waysToJoin(parts: readonly Part[], all: readonly Line[]): Lines[] {
  const ids = new Set(parts.map(({ id }) => id))
  const under = new Map(parts.map((part) => [part.id, part.under]))
  const here = all.filter(({ from, to }) => ids.has(from) && ids.has(to))
  const isAll = all.every((line) => here.includes(line) || !ids.has(line.from))
  const rest = isAll ? [] : [UNDRAWN]
  const up = here.filter(({ from, to }) => under.get(from) === to)
  const isSame = here.every((line) => up.includes(line))
  return [
    { lines: here, remarks: rest },
    { lines: here.map((line) => ({ ...line, words: '' })), remarks: [...rest, UNSAID] },
    ...(isSame ? [] : [{ lines: up, remarks: [UNDRAWN] }]),
  ]
}

const sheetOf = (parts: readonly Part[], { lines, remarks }: Lines, { chart }: Setting): Sheet => ({
  boxes: parts.map((part) => saidPart(part, sideOf(chart, part.group))),
  lines,
  away: [],
  remarks: [...(chart.remarks ?? []), ...remarks],
  several: new Set(parts.flatMap(({ id, several }) => (several ? [id] : []))),
  frames: [],
  across: false,
  home: new Set(parts.map(({ id }) => id)),
})

/** Where a page is best cut in two: near the middle, before a part that others stand under. */
function cutOf(parts: readonly Part[]): number {
  const middle = Math.ceil(parts.length / 2)
  const begins = parts.flatMap(({ slides, under }, n) =>
    n > 0 && (slides === null || under === null) ? [n] : [],
  )
  const near = begins.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
  return near[0] ?? middle
}

async function laidPages(
  parts: readonly Part[],
  lines: readonly Line[],
  setting: Setting,
): Promise<Laid[]> {
  for (const way of waysToJoin(parts, lines)) {
    const laid = await layOut(sheetOf(parts, way, setting), setting)
    if (laid) return [laid]
  }
  if (parts.length <= MOST_UNJOINED) {
    const bare = sheetOf(parts, { lines: [], remarks: [UNDRAWN] }, setting)
    const laid = await layOut(bare, setting, true)
    if (laid) return [laid]
  }
  if (parts.length < 2) throw new Error('A part has no room in its overview.')
  const middle = cutOf(parts)
  return [
    ...(await laidPages(parts.slice(0, middle), lines, setting)),
    ...(await laidPages(parts.slice(middle), lines, setting)),
  ]
}

/** So few may stand on a page without their lines. */
const MOST_UNJOINED = 12

/** A part of which every box has slides of its own still stands under the part above. */
const upLines = (parts: readonly Part[], lines: readonly Line[], quiet: string | null): Line[] =>
  parts.flatMap(({ id, under }) =>
    under === null || lines.some(({ from, to }) => from === id && to === under)
      ? []
      : [{ from: id, to: under, words: quiet ?? '', dotted: false }],
  )

const joinedParts = (parts: readonly Part[], { chart, quiet }: Setting): Line[] => {
  const between = linesBetween(parts, chart.lines)
  return [...between, ...upLines(parts, between, quiet)]
}

/** Each part of a chart as one box, with lines between the parts: on one slide if there is room. */
export const laidOverview = (parts: readonly Part[], setting: Setting): Promise<Laid[]> =>
  laidPages(parts, joinedParts(parts, setting), setting)
