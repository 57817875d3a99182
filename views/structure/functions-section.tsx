import type { Child } from 'hono/jsx'
import { sayFromTo } from '../../src/domain/life.ts'
import type { Plan } from '../../src/domain/plan.ts'
import type { BodyFunction } from '../../src/domain/structure.ts'
import { DataTable } from '../data-table.tsx'
import { sentence } from '../sentence.ts'
import { SourceNote } from '../source-note.tsx'
import { PartLinks, PartSection } from './part-section.tsx'
import type { AskedDays } from '../plan/asked-days.ts'

const COLUMNS = [
  { head: 'Function', classes: 'app-third' },
  { head: 'Body responsible', classes: 'app-quarter' },
  { head: 'When', classes: 'app-seventh' },
  { head: 'Where the paper says so' },
]

type FunctionsProps = { plan: Plan; asked: AskedDays; option: string | null }

const rowOf = ({ plan, asked }: FunctionsProps, held: BodyFunction): Child[] => [
  <>
    <span id={held.id}>{held.name}</span>
    <PartLinks plan={plan} asked={asked} path={`functions/${held.id}`} of={held.name} />
  </>,
  plan.bodies.find(({ id }) => id === held.body)?.name ?? 'Nobody yet',
  sentence(sayFromTo(held)) || 'Not recorded',
  <SourceNote source={held.source} />,
]

/** What has to be done whatever the structure, and who is responsible for it. */
export const FunctionsSection = ({ plan, asked, option }: FunctionsProps) => (
  <PartSection
    plan={plan}
    asked={asked}
    option={option}
    id="functions"
    heading="Functions"
    empty="No function is recorded yet. What somebody has to be responsible for belongs here: child death review, training, policy and procedure."
    isEmpty={plan.functions.length === 0}
    add={{ path: 'functions/new', text: 'Add a function' }}
  >
    <DataTable
      caption="Who is responsible for what"
      captionSize="s"
      classes="app-dense app-stack"
      columns={COLUMNS}
      rows={plan.functions.map((held) => rowOf({ plan, asked, option }, held))}
    />
  </PartSection>
)
