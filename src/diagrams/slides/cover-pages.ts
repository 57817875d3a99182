import { plainLine } from '../../domain/plain-line.ts'
import { showList } from '../../domain/show-date.ts'
import type { SlideBody } from '../../domain/slides/slide.ts'
import { LEADING, LEAST_SIZE, type Rect } from './slide.ts'
import type { PageBody } from './slide-page.ts'
import { wordPages } from './word-pages.ts'
import { wrapWords } from './wrap-words.ts'

/** Where the title and the lines beneath it stand on the first slide, and the room below a line. */
export const COVER = {
  title: { x: 80, y: 130, width: 1120, height: 220 },
  lines: { x: 80, y: 370, width: 1120, height: 290 },
  gap: 8,
} satisfies Record<string, Rect | number>

type CoverPage = Extract<PageBody, { kind: 'title' }>

const TITLE_SIZES = [48, 40, 32, 28, 24, 20]
const SIZES = [28, 24, 20]

/** The largest letters in which the title has room on the first slide. */
export const coverTitleSize = (title: string): number =>
  TITLE_SIZES.find((size) => {
    const lines = wrapWords(title, { bold: true, size, width: COVER.title.width })
    return lines.length * size * LEADING <= COVER.title.height
  }) ?? LEAST_SIZE

function heightOf(lines: readonly string[], size: number): number {
  const setting = { bold: false, size, width: COVER.lines.width }
  const count = lines.reduce((sum, line) => sum + wrapWords(line, setting).length, 0)
  return count * size * LEADING + lines.length * COVER.gap
}

const sizeOf = (lines: readonly string[], sizes: readonly number[] = SIZES): number | undefined =>
  sizes.find((size) => heightOf(lines, size) <= COVER.lines.height)

/** The first so many areas, and how many more there are. */
const sayAreas = (areas: readonly string[], count: number): string =>
  count === 0
    ? `${areas.length} areas`
    : showList([...areas.slice(0, count), `${areas.length - count} more areas`])

/** As many areas as there is room for beside the other lines. */
function shortened(areas: readonly string[], lines: readonly string[], size: number): string {
  let said = sayAreas(areas, 0)
  for (let count = 1; count < areas.length - 1; count += 1) {
    const more = sayAreas(areas, count)
    if (heightOf([more, ...lines], size) > COVER.lines.height) break
    said = more
  }
  return said
}

/** What stands on the first slide, and on further ones where there are more areas than it has room for. */
export function coverPages(body: Extract<SlideBody, { kind: 'title' }>): {
  cover: CoverPage
  areas: Extract<PageBody, { kind: 'words' }>[]
} {
  const areas = body.areas.map(plainLine).filter((area) => area !== '')
  const lines = body.lines.map(plainLine)
  const all = [...(areas.length === 0 ? [] : [showList(areas)]), ...lines]
  const size = sizeOf(all)
  if (size !== undefined) return { cover: { kind: 'title', lines: all, size }, areas: [] }
  if (areas.length < 2) return { cover: { kind: 'title', lines: all, size: LEAST_SIZE }, areas: [] }
  const least = sizeOf([sayAreas(areas, 0), ...lines], SIZES.slice(-1)) ?? LEAST_SIZE
  return {
    cover: { kind: 'title', lines: [shortened(areas, lines, least), ...lines], size: least },
    areas: wordPages([showList(areas)]),
  }
}
