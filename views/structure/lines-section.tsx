import type { Child } from 'hono/jsx'
import type { Body, Plan } from '../../src/domain/plan.ts'
import { LINE_WORDS } from '../../src/domain/say-structure.ts'
import type { Line } from '../../src/domain/structure.ts'
import { DataTable } from '../data-table.tsx'
import { sentence } from '../sentence.ts'
import { OfBody, PartItems, type PartItem } from './part-items.tsx'
import { PartSection } from './part-section.tsx'
import type { AskedDays } from '../plan/asked-days.ts'

const COLUMNS = [{ head: 'Body', classes: 'app-third' }, { head: 'Lines from it' }]

const ADD = { path: 'lines/new', text: 'Add a line' }

type LinesProps = {
  plan: Plan
  asked: AskedDays
  option: string | null
  /** By their ids, the names of the old bodies by whose fate lines go: they have no form. */
  byFates?: ReadonlyMap<string, string> | undefined
}

function itemOf({ plan, byFates }: LinesProps, body: Body, line: Line): PartItem {
  const other = plan.bodies.find(({ id }) => id === line.other)?.name ?? line.other
  const by = byFates?.get(line.id)
  const says = `${LINE_WORDS[line.kind]} ${other}`
  const of = `${body.name} ${says}`
  return by === undefined
    ? { ...line, says: sentence(says), path: `lines/${line.id}`, of }
    : { ...line, says: `${sentence(says)}, by what happens to “${by}”`, path: null, of }
}

const rowOf = (props: LinesProps, body: Body): Child[] => [
  <OfBody {...props} body={body} add={ADD} />,
  <PartItems
    plan={props.plan}
    asked={props.asked}
    items={props.plan.lines
      .filter((line) => line.body === body.id)
      .map((line) => itemOf(props, body, line))}
  />,
]

/** What stands between bodies: who reports to whom, who scrutinises, advises and supports. */
export const LinesSection = ({ plan, asked, option, byFates }: LinesProps) => (
  <PartSection
    plan={plan}
    asked={asked}
    option={option}
    id="lines"
    heading="Lines"
    empty={
      plan.bodies.length < 2
        ? 'No line is recorded yet. Once there are two bodies, say here who reports to whom, who scrutinises, links with, advises or supports whom.'
        : 'No line is recorded yet. Who reports to whom, and who scrutinises, links with, advises or supports whom, belongs here.'
    }
    isEmpty={plan.lines.length === 0}
    add={plan.bodies.length < 2 ? null : ADD}
  >
    <DataTable
      caption="Who answers to whom, and other lines"
      captionSize="s"
      classes="app-dense app-stack"
      columns={COLUMNS}
      rows={plan.bodies
        .filter(({ id }) => plan.lines.some(({ body }) => body === id))
        .map((body) => rowOf({ plan, asked, option, byFates }, body))}
    />
  </PartSection>
)
