import type { Child } from 'hono/jsx'
import type { Box, BoxChart, Line } from '../../src/domain/chart.ts'
import { lifeInTable } from '../../src/domain/charts/life.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { showList } from '../../src/domain/show-date.ts'
import { DataTable } from '../data-table.tsx'
import { planPath } from '../plan/plan-links.ts'
import { sentence } from '../sentence.ts'
import { BOX_KINDS } from '../words.ts'
import { canChange } from '../plan/can-change.ts'
import type { AskedDays } from '../plan/asked-days.ts'

type TablesProps = { plan: Plan; asked: AskedDays; chart: BoxChart }

const NAME = { head: 'Name', classes: 'app-third' }
const KIND = { head: 'Kind', classes: 'app-seventh' }
const PART = { head: 'Part', classes: 'app-seventh' }
const LIFE = { head: 'Life', classes: 'app-seventh' }
const LINES = { head: 'Lines' }
/** What a box says beneath its name, in pictures in which any does. */
const MARK = { head: 'Said of it', classes: 'app-seventh' }

const hasMarks = ({ boxes }: BoxChart): boolean => boxes.some(({ mark }) => mark !== undefined)

const boxColumns = (chart: BoxChart) => [
  { ...NAME, classes: hasMarks(chart) ? 'app-quarter' : NAME.classes },
  KIND,
  PART,
  ...(hasMarks(chart) ? [MARK] : []),
  LIFE,
  LINES,
]

const LINE_COLUMNS = [{ head: 'From', classes: 'app-third' }, { head: 'Line' }, { head: 'To' }]

const nameOf = ({ boxes }: BoxChart, id: string): string =>
  boxes.find((box) => box.id === id)?.name ?? id

const partOf = ({ groups }: BoxChart, { group }: Box): string =>
  groups.find(({ id }) => id === group)?.title ?? 'None'

/** The page of what a box is of, below its plan; null where it has none of its own. */
const pageOf = ({ kind, id }: Box): string | null => {
  if (kind === 'role') return null
  if (kind === 'organisation') return `organisations/${id}`
  return kind === 'function' ? `functions/${id}` : `bodies/${id}`
}

function BoxName({ plan, asked, box }: Omit<TablesProps, 'chart'> & { box: Box }) {
  const page = pageOf(box)
  return !canChange(plan, asked) || page === null ? (
    <>{box.name}</>
  ) : (
    <a class="govuk-link" href={planPath(plan.id, page, null)}>
      {box.name}
    </a>
  )
}

/** What is said of the lines of a box: "reports to A and B". */
const byWords = (lines: readonly Line[], say: (words: string, own: readonly Line[]) => string) =>
  [...Map.groupBy(lines, ({ words }) => words)].map(([words, own]) => say(words, own))

/** "Reports to the board; reports to “Learning hub” (not shown: from October 2019)" */
function linesOf(chart: BoxChart, { id }: Box): string {
  const names = (own: readonly Line[], end: 'from' | 'to') =>
    showList(own.map((line) => nameOf(chart, line[end])))
  const out = chart.lines.filter(({ from }) => from === id)
  // From left to right what comes to a box is as good as what it goes to.
  const into = chart.across === true ? chart.lines.filter(({ to }) => to === id) : []
  const all = [
    ...byWords(out, (words, own) => `${words} ${names(own, 'to')}`),
    ...byWords(into, (words, own) => `to it: ${names(own, 'from')} (${words})`),
    ...chart.hiddenLines
      .filter(({ from }) => from === id)
      .map(({ words, to, why }) => `${words} “${to}” (not shown: ${why})`),
  ]
  if (all.length > 0) return sentence(all.join('; '))
  return chart.across === true ? 'None in this picture' : 'None recorded'
}

const rowOfBox = ({ plan, asked, chart }: TablesProps, box: Box): Child[] => [
  <BoxName plan={plan} asked={asked} box={box} />,
  BOX_KINDS[box.kind],
  partOf(chart, box),
  ...(hasMarks(chart) ? [box.mark === undefined ? 'Nothing' : sentence(box.mark)] : []),
  sentence(lifeInTable(box)),
  linesOf(chart, box),
]

const rowOfLine = (chart: BoxChart, { from, words, to, dotted }: Line): Child[] => [
  nameOf(chart, from),
  dotted ? `${words} (dotted)` : words,
  nameOf(chart, to),
]

/** Every box and every line of a picture of a structure, in words. */
export const StructureTables = ({ plan, asked, chart }: TablesProps) => (
  <>
    <DataTable
      caption="Every box"
      classes="app-dense app-stack"
      columns={boxColumns(chart)}
      rows={chart.boxes.map((box) => rowOfBox({ plan, asked, chart }, box))}
    />
    {chart.lines.length === 0 ? (
      <p class="govuk-body">
        {chart.across === true
          ? 'No lines in this picture.'
          : 'No lines: nothing is recorded of who reports to whom among these bodies.'}
      </p>
    ) : (
      <DataTable
        caption="Every line"
        classes="app-dense app-stack"
        columns={LINE_COLUMNS}
        rows={chart.lines.map((line) => rowOfLine(chart, line))}
      />
    )}
  </>
)
