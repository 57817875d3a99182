import type { Box, BoxChart } from '../../domain/chart.ts'
import { sayUndrawn, type Undrawn } from '../../domain/charts/undrawn.ts'
import { BOX_KINDS } from '../../domain/vocabulary.ts'
import type { PageBody } from './slide-page.ts'
import { tablePages } from './table-pages.ts'

const saidOf = ({ name, mark, life }: Box): string =>
  [name, mark, life === null ? undefined : `(${life})`]
    .filter((words) => words !== undefined)
    .join(' ')

function rowsOf({ boxes, groups, lines }: BoxChart): string[][] {
  const names = new Map(boxes.map(({ id, name }) => [id, name]))
  const titles = new Map(groups.map(({ id, title }) => [id, title]))
  const from = Map.groupBy(lines, (line) => line.from)
  return boxes.map((box) => [
    saidOf(box),
    BOX_KINDS[box.kind],
    ...(groups.length === 0 ? [] : [titles.get(box.group ?? '') ?? '']),
    (from.get(box.id) ?? []).map(({ words, to }) => `${words} ${names.get(to) ?? to}`).join('; '),
  ])
}

/** A picture that is late is there for whoever asks again; of any other the reason says enough. */
const sayInstead = (why: Undrawn): string =>
  why === 'not-yet'
    ? `${sayUndrawn(why)} Here is the same in words; ask for it again in a minute to see it.`
    : `${sayUndrawn(why)} Here is the same in words.`

/** What a chart shows, in a table, with the reason that it is not drawn. */
export function undrawnPages(chart: BoxChart, why: Undrawn): PageBody[] {
  if (why === 'nothing') return [{ kind: 'words', points: [sayUndrawn(why)], size: 28 }]
  const part = chart.groups.length === 0 ? [] : ['Part of']
  return tablePages({
    lead: sayInstead(why),
    head: ['Name', 'Kind', ...part, 'Lines'],
    rows: rowsOf(chart),
    empty: sayUndrawn('nothing'),
  })
}
