import type { Line } from '../../domain/chart.ts'
import { shorten } from '../../domain/plain-line.ts'
import { cleanLabel } from '../labels/clean-label.ts'
import { heightOfText } from './box-text.ts'
import { AREA, LEADING, LEAST_SIZE, type NoteColumn, type SlideText } from './slide.ts'
import { wrapWords } from './wrap-words.ts'

const LONGEST_NAME = 60
const BETWEEN = 24
const ABOVE = 16
/** More lines of notes than this leave too little room for the picture. */
const MOST_LINES = 9

/** What a note says of a box: its name, and the number of its slide. */
export type Told = { name: (id: string) => string; slide: (id: string) => string }

const shortName = (name: string): string => shorten(cleanLabel(name), LONGEST_NAME)

/** “Audit group: reports to Board (slide 2) and Executive (slide 4); advises Panel (slide 5)”. */
function noteOf(
  from: string,
  lines: readonly Line[],
  { name, slide }: Told,
  here: ReadonlySet<string>,
): string {
  const target = ({ to }: Line): string =>
    `${shortName(name(to))}${here.has(to) ? '' : ` (slide ${slide(to)})`}`
  const said = [...Map.groupBy(lines, ({ words }) => words)].map(([words, own]) => {
    const targets = own.map(target)
    const last = targets.pop() ?? ''
    const list = targets.length === 0 ? last : `${targets.join(', ')} and ${last}`
    return `${cleanLabel(words)} ${list}`
  })
  return `${shortName(name(from))}: ${said.join('; ')}`
}

/** What the first of the lines that are not drawn is told after. */
const UNDRAWN = 'Not drawn: '

/** A note for each box whose lines lead to other slides, or can't be drawn on this one. */
export const notesOf = (lines: readonly Line[], told: Told, here: ReadonlySet<string>): string[] =>
  [...Map.groupBy(lines, ({ from }) => from)].map(
    ([from, own], n) => `${n === 0 ? UNDRAWN : ''}${noteOf(from, own, told, here)}`,
  )

const textOf = (words: string, width: number): SlideText[] =>
  wrapWords(words, { bold: false, size: LEAST_SIZE, width }).map((line) => ({
    words: line,
    bold: false,
    size: LEAST_SIZE,
  }))

const LINE = LEAST_SIZE * LEADING

/** The notes as columns of lines: one across the slide where there are few, else two. */
function columnsOf(notes: readonly string[]): { width: number; columns: SlideText[][] } {
  const whole = notes.flatMap((note) => textOf(note, AREA.width))
  if (whole.length <= 2) return { width: AREA.width, columns: [whole] }
  const width = (AREA.width - BETWEEN) / 2
  const wrapped = notes.map((note) => textOf(note, width))
  const half = Math.ceil(wrapped.flat().length / 2)
  const columns: [SlideText[], SlideText[]] = [[], []]
  for (const text of wrapped)
    columns[columns[0].length < half && columns[1].length === 0 ? 0 : 1].push(...text)
  return { width, columns }
}

type Place = { width: number } & ({ top: number } | { bottom: number })

const placed = (columns: readonly SlideText[][], { width, ...place }: Place): NoteColumn[] =>
  columns
    .filter(({ length }) => length > 0)
    .map((text, n) => ({
      x: AREA.x + n * (width + BETWEEN),
      y: 'top' in place ? place.top : place.bottom - Math.max(...columns.map(heightOfText)),
      width,
      height: heightOfText(text),
      text,
    }))

/**
 * How notes stand at the foot of a slide, above what takes `under`, and what they leave for the
 * picture; null if too many.
 */
export function notesAtFoot(
  notes: readonly string[],
  under: number,
): { columns: NoteColumn[]; left: number } | null {
  const height = AREA.height - under
  if (notes.length === 0) return { columns: [], left: height }
  const { width, columns } = columnsOf(notes)
  const lines = Math.max(...columns.map(({ length }) => length))
  if (lines > MOST_LINES) return null
  return {
    columns: placed(columns, { width, bottom: AREA.y + height }),
    left: height - lines * LINE - ABOVE,
  }
}

const FULL_COLUMN = Math.floor(AREA.height / LINE)

/** Notes on slides of their own, from the top, in two columns. */
export function notesAlone(notes: readonly string[]): { notes: string[]; columns: NoteColumn[] }[] {
  const width = (AREA.width - BETWEEN) / 2
  const text = notes.flatMap((note) => textOf(note, width).map((line) => ({ note, line })))
  const pages = Math.ceil(text.length / (2 * FULL_COLUMN))
  return Array.from({ length: pages }, (_, page) => {
    const own = text.slice(page * 2 * FULL_COLUMN, (page + 1) * 2 * FULL_COLUMN)
    const columns = [own.slice(0, FULL_COLUMN), own.slice(FULL_COLUMN)]
    return {
      notes: [...new Set(own.map(({ note }) => note))],
      columns: placed(
        columns.map((one) => one.map(({ line }) => line)),
        { width, top: AREA.y },
      ),
    }
  })
}
