import type { Child } from 'hono/jsx'
import type { Box, BoxChart, Line } from '../../src/domain/chart.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { showList } from '../../src/domain/show-date.ts'
import { DataTable } from '../data-table.tsx'
import { planPath } from '../plan/plan-links.ts'
import { sentence } from '../sentence.ts'
import { BOX_KINDS } from '../words.ts'

type TablesProps = { plan: Plan; chart: BoxChart }

const BOX_COLUMNS = [
  { head: 'Name', classes: 'app-third' },
  { head: 'Kind', classes: 'app-seventh' },
  { head: 'Part', classes: 'app-seventh' },
  { head: 'Life', classes: 'app-seventh' },
  { head: 'Lines' },
]

const LINE_COLUMNS = [{ head: 'From', classes: 'app-third' }, { head: 'Line' }, { head: 'To' }]

const nameOf = ({ boxes }: BoxChart, id: string): string =>
  boxes.find((box) => box.id === id)?.name ?? id

const partOf = ({ groups }: BoxChart, { group }: Box): string =>
  groups.find(({ id }) => id === group)?.title ?? 'None'

const BoxName = ({ plan, box }: { plan: Plan; box: Box }) =>
  plan.example ? (
    <>{box.name}</>
  ) : (
    <a class="govuk-link" href={planPath(plan.id, `bodies/${box.id}`, null)}>
      {box.name}
    </a>
  )

/** "Reports to the board; reports to “Learning hub” (not shown: from October 2019)" */
function linesOf(chart: BoxChart, { id }: Box): string {
  const own = chart.lines.filter(({ from }) => from === id)
  const said = [...Map.groupBy(own, ({ words }) => words)].map(
    ([words, lines]) => `${words} ${showList(lines.map(({ to }) => nameOf(chart, to)))}`,
  )
  const hidden = chart.hiddenLines
    .filter(({ from }) => from === id)
    .map(({ words, to, why }) => `${words} “${to}” (not shown: ${why})`)
  const all = [...said, ...hidden]
  return all.length === 0 ? 'None recorded' : sentence(all.join('; '))
}

const rowOfBox = ({ plan, chart }: TablesProps, box: Box): Child[] => [
  <BoxName plan={plan} box={box} />,
  BOX_KINDS[box.kind],
  partOf(chart, box),
  box.life === null ? 'Not recorded' : sentence(box.life),
  linesOf(chart, box),
]

const rowOfLine = (chart: BoxChart, { from, words, to, dotted }: Line): Child[] => [
  nameOf(chart, from),
  dotted ? `${words} (dotted)` : words,
  nameOf(chart, to),
]

/** Every box and every line of a picture of a structure, in words. */
export const StructureTables = ({ plan, chart }: TablesProps) => (
  <>
    <DataTable
      caption="Every box"
      classes="app-dense app-stack"
      columns={BOX_COLUMNS}
      rows={chart.boxes.map((box) => rowOfBox({ plan, chart }, box))}
    />
    {chart.lines.length === 0 ? (
      <p class="govuk-body">
        No lines: nothing is recorded of who reports to whom among these bodies.
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
