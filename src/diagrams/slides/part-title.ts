import { shorten } from '../../domain/plain-line.ts'
import { cleanLabel } from '../labels/clean-label.ts'
import { CHART_TITLE } from './slide.ts'
import { hasRoomAsTitle } from './slide-title.ts'

/** What a part is called, each name in it no longer than so many letters. */
export type PartName = (most: number) => string

/** How long the title of the chart may be, and each name: the names are cut first, if not far. */
const LONGEST = [
  ...[60, 45, 35].map((name) => ({ chart: CHART_TITLE, name })),
  ...[60, 45, 35, 25, 15].map((name) => ({ chart: 60, name })),
  ...[25, 15].map((name) => ({ chart: 30, name })),
]

/** “Structure, part 2 of 4: Practice group”: alike on all parts, and each name cut at most once. */
export function partTitle(title: string, place: string, name: PartName): string {
  const chart = cleanLabel(title, CHART_TITLE)
  const all = LONGEST.map((most) => `${shorten(chart, most.chart)}, ${place}: ${name(most.name)}`)
  return all.find(hasRoomAsTitle) ?? `${shorten(chart, 30)}, ${place}`
}
