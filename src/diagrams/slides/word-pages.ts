import { plainLine } from '../../domain/plain-line.ts'
import { AREA, LEADING, LEAST_SIZE } from './slide.ts'
import { WORDS, type PageBody } from './slide-page.ts'
import { splitPages } from './split-pages.ts'
import { wrapWords } from './wrap-words.ts'

type WordPage = Extract<PageBody, { kind: 'words' }>

/** On one page in the largest that has room; in the smallest of these on several. */
const SIZES = [32, 28, 24]

/** A point that a page has no room for in larger letters. */
const SMALLER = [20, LEAST_SIZE]

const linesOf = (point: string, size: number): string[] =>
  wrapWords(point, { bold: false, size, width: AREA.width - WORDS.indent })

const heightOf = (point: string, size: number): number =>
  size * (linesOf(point, size).length * LEADING + WORDS.gap)

const fits = (points: readonly string[], size: number): boolean =>
  points.reduce((sum, point) => sum + heightOf(point, size), 0) <= AREA.height

/** A point in pieces that a page has room for each. */
function pieces(point: string, size: number): string[] {
  if (fits([point], size)) return [point]
  const most = Math.floor((AREA.height / size - WORDS.gap) / LEADING)
  const lines = linesOf(point, size)
  return Array.from({ length: Math.ceil(lines.length / most) }, (_, n) =>
    lines.slice(n * most, (n + 1) * most).join(' '),
  )
}

/** Points on as many pages as they take, in large letters. */
export function wordPages(given: readonly string[]): WordPage[] {
  const points = given.map(plainLine).filter((point) => point !== '')
  const one = SIZES.find((size) => fits(points, size))
  if (one !== undefined) return [{ kind: 'words', points, size: one }]
  const each = [...SIZES.slice(-1), ...SMALLER]
  const size = each.find((some) => points.every((point) => fits([point], some))) ?? LEAST_SIZE
  const all = points.flatMap((point) => pieces(point, size))
  const split = splitPages(all, { room: AREA.height }, (point) => heightOf(point, size))
  return split.map((own) => ({ kind: 'words', points: own, size }))
}
