import type { BoxChart, Line } from '../../domain/chart.ts'
import { cleanLabel, LONGEST_DESCRIPTION } from '../labels/clean-label.ts'
import { saidBox } from './box-text.ts'
import { laidOverview, type Part } from './overview.ts'
import type { Chapter } from './part-draft.ts'
import { splitByBranch } from './parts.ts'
import { splitByRows } from './row-parts.ts'
import { layOut, type Laid, type Setting, type Sheet } from './sheet.ts'
import { CHART_TITLE, type DiagramSlide } from './slide.ts'
import { numberedBy } from './numbered.ts'
import { partTitle } from './part-title.ts'
import { numberOf } from './slide-number.ts'
import { fittedTitle } from './slide-title.ts'

/** Lines between two boxes that are there. */
function drawable({ boxes, lines }: BoxChart): Line[] {
  const ids = new Set(boxes.map(({ id }) => id))
  return lines.filter(({ from, to }) => from !== to && ids.has(from) && ids.has(to))
}

/** Words that all solid lines of a chart with a board on top have are told once. */
function quietWords({ lines, across }: BoxChart): string | null {
  const words = new Set(lines.filter(({ dotted }) => !dotted).map((line) => line.words))
  const [only] = words
  return across === true || words.size !== 1 || only === undefined ? null : cleanLabel(only)
}

function settingOf(given: BoxChart): Setting {
  const lines = drawable(given).map((line) => ({ ...line, words: cleanLabel(line.words) }))
  const chart = { ...given, lines }
  const boxes = new Map(chart.boxes.map((box, n) => [box.id, { name: box.name, n }]))
  return {
    chart,
    quiet: quietWords(chart),
    told: {
      name: (id) => boxes.get(id)?.name ?? '',
      slide: (id) => numberOf(boxes.get(id)?.n ?? ''),
    },
  }
}

function wholeSheet({ chart }: Setting): Sheet {
  const { boxes, lines, groups } = chart
  return {
    boxes: boxes.map((box) => saidBox(box)),
    lines,
    away: [],
    remarks: chart.remarks ?? [],
    frames: groups.filter(({ id }) => boxes.some(({ group }) => group === id)),
    across: chart.across === true,
    home: new Set(boxes.map(({ id }) => id)),
  }
}

/** So many boxes in a row down the slide, or fewer, are read at one look. */
const MOST_ROWS = 8

function isTooLong({ chart: { across, boxes } }: Setting): boolean {
  const columns = Map.groupBy(boxes, ({ group }) => group)
  return across === true && [...columns.values()].some(({ length }) => length > MOST_ROWS)
}

async function onOneSlide(setting: Setting): Promise<Laid | null> {
  const sheet = wholeSheet(setting)
  if (isTooLong(setting)) return null
  return layOut(sheet, setting)
}

type Numbers = ReadonlyMap<string, number>

/** Still by marks, for what comes before these slides is not known here. */
const shown = (slide: DiagramSlide, numbers: Numbers): DiagramSlide =>
  numberedBy(slide, (key) => numberOf(numbers.get(key) ?? 0))

const LINES = 'lines to other slides'

type Titled = { title: (end: string) => string; description: string; laid: Laid }

/** What is told on slides of its own says so in its title. */
const titled = ({ title, description, laid }: Titled): DiagramSlide[] =>
  laid.slides.map((slide, n) => ({
    ...slide,
    title: title(n === 0 ? '' : `, ${LINES}`),
    description: n === 0 ? description : `${title('')}: ${LINES}, in words.`,
  }))

const titledParts = (title: string, chapters: readonly Chapter[]): DiagramSlide[] =>
  chapters.flatMap(({ name, description, laid }, n) =>
    titled({
      title: (end) => partTitle(title, `part ${n + 1} of ${chapters.length}${end}`, name),
      description,
      laid,
    }),
  )

/** Where each box is at home, and where each part begins and ends, by the marks that stand for them. */
function numbersOf({ boxes }: BoxChart, chapters: readonly Chapter[], before: number): Numbers {
  const indexes = new Map(boxes.map(({ id }, n) => [id, String(n)]))
  const numbers = new Map<string, number>()
  let number = before + 1
  for (const { laid, part } of chapters) {
    for (const id of laid.sheet.home) {
      const key = indexes.get(id) ?? ''
      if (!numbers.has(key)) numbers.set(key, number)
    }
    if (!numbers.has(`first:${part}`)) numbers.set(`first:${part}`, number)
    numbers.set(`last:${part}`, number + laid.slides.length - 1)
    number += laid.slides.length
  }
  return numbers
}

const overviewSetting = (setting: Setting, parts: readonly Part[]): Setting => {
  const names = new Map(parts.map(({ id, name }) => [id, name]))
  const first = new Map(parts.map(({ id }) => [id, numberOf(`first:${id}`)]))
  return {
    ...setting,
    told: { name: (id) => names.get(id) ?? '', slide: (id) => first.get(id) ?? '' },
  }
}

/** So few parts that follow one another need no overview: each says which of them it is. */
const MOST_UNTOLD = 4

async function onSeveral(setting: Setting): Promise<DiagramSlide[]> {
  const { chart } = setting
  const { chapters, parts } = await (chart.across === true ? splitByRows : splitByBranch)(setting)
  const isClear = chart.across === true && parts.length <= MOST_UNTOLD
  const pages = isClear ? [] : await laidOverview(parts, overviewSetting(setting, parts))
  const title = cleanLabel(chart.title, CHART_TITLE)
  const overview = pages.flatMap((laid, n) =>
    titled({
      title: (end) =>
        fittedTitle(
          title,
          `: overview${pages.length === 1 ? '' : `, ${n + 1} of ${pages.length}`}${end}`,
        ),
      description: `An overview of ${title}: ${parts.length} parts, with the slides that each is on.`,
      laid,
    }),
  )
  const numbers = numbersOf(chart, chapters, overview.length)
  return [...overview, ...titledParts(title, chapters)].map((slide) => shown(slide, numbers))
}

/**
 * A chart of boxes as slides that can be read from the back of the room: on one if it has room
 * there; else an overview of its parts first, and then the parts, branch by branch. None for a
 * chart without boxes. What names another slide still has a mark for its number: see numberedFrom.
 */
export async function slidesOf(chart: BoxChart): Promise<readonly DiagramSlide[]> {
  if (chart.boxes.length === 0) return []
  const setting = settingOf(chart)
  const laid = await onOneSlide(setting)
  if (laid === null) return onSeveral(setting)
  const description = cleanLabel(chart.description, LONGEST_DESCRIPTION)
  const title = (end: string) => fittedTitle(cleanLabel(chart.title, CHART_TITLE), end)
  const slides = titled({ title, description, laid })
  return slides.map((slide) => shown(slide, new Map()))
}
