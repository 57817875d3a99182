import type { Box } from '../../domain/chart.ts'
import { showList } from '../../domain/show-date.ts'
import { laidAcross } from './across-rows.ts'
import type { Part } from './overview.ts'
import { count, cut, LONGEST_NAME, Numbered, slidesOfPart, type Split } from './part-draft.ts'
import type { PartName } from './part-title.ts'
import type { Laid, Setting } from './sheet.ts'

/** What a box that no line joins says of what becomes of it. */
const MARKS =
  /(?:^|; )(ends|continues as it is|undecided|stays with its body|what happens to it is not recorded|new)(?![^:;])/

const OPEN: Record<string, string> = { 'what happens to it is not recorded': 'undecided' }

/** “ends or continues as it is”, where the boxes say that and little else. */
function saidAlone(boxes: readonly Box[]): string {
  const said = new Set(boxes.map(({ mark = '' }) => MARKS.exec(mark)?.[1]))
  if (said.has(undefined)) return 'what nothing else becomes'
  const words = [
    ...new Set([...said].flatMap((one) => (one === undefined ? [] : (OPEN[one] ?? one)))),
  ]
  return showList(words, 'or')
}

/** What the rows of a slide begin with: “Executive of the Board and 5 more”. */
function rowsName({ sheet }: Laid, boxes: readonly Box[]): PartName {
  const own = boxes.filter((box) => sheet.home.has(box.id))
  if (!sheet.across) return () => saidAlone(own)
  const [first, ...more] = own.filter((box) => sheet.lines.some(({ from }) => from === box.id))
  return (most) =>
    `${cut(first?.name ?? '', most)}${more.length === 0 ? '' : ` and ${more.length} more`}`
}

/** A chart that is read from left to right, by its rows. */
export async function splitByRows(setting: Setting): Promise<Split> {
  const { boxes } = setting.chart
  const ids = new Numbered()
  const made = (await laidAcross(setting)).map((laid) => {
    const id = ids.next()
    const own = boxes.filter((box) => laid.sheet.home.has(box.id))
    const name = rowsName(laid, boxes)
    const part: Part = {
      id,
      name: name(LONGEST_NAME),
      kind: 'sub-group',
      several: true,
      group: null,
      holds: count(own),
      slides: slidesOfPart(id, laid),
      under: null,
      home: new Set<string>(),
    }
    const description = `${name(LONGEST_NAME)}: ${count(own)}.`
    return { part, chapter: { name, description, laid, part: id } }
  })
  return { chapters: made.map(({ chapter }) => chapter), parts: made.map(({ part }) => part) }
}
