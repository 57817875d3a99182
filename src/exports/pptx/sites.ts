import type { Point, Rect, SlideLine } from '../../diagrams/slides/slide.ts'

/** Where every shape can be joined: in the middle of its top, left, bottom and right side. */
const middles = ({ x, y, width, height }: Rect): Point[] => [
  { x: x + width / 2, y },
  { x, y: y + height / 2 },
  { x: x + width / 2, y: y + height },
  { x: x + width, y: y + height / 2 },
]

const NEAR = 0.5

const isAt = (a: Point, b: Point): boolean =>
  Math.abs(a.x - b.x) <= NEAR && Math.abs(a.y - b.y) <= NEAR

const endsAt = (id: string, lines: readonly SlideLine[]): Point[] =>
  lines.flatMap(({ from, to, points }) => [
    ...(from === id ? points.slice(0, 1) : []),
    ...(to === id ? points.slice(-1) : []),
  ])

/** The four middles of its sides, and then each other place where a line begins or ends. */
export function sitesOf(box: Rect & { id: string }, lines: readonly SlideLine[]): Point[] {
  const sites = middles(box)
  for (const end of endsAt(box.id, lines))
    if (!sites.some((site) => isAt(site, end))) sites.push(end)
  return sites
}

/** Which of the sites a line's end is at. */
export function siteAt(sites: readonly Point[], end: Point): number {
  const found = sites.findIndex((site) => isAt(site, end))
  if (found === -1) throw new Error('A line of a slide ends where its box has no place for it.')
  return found
}
