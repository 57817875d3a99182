import type { Child } from 'hono/jsx'
import type { ChecklistRecord } from '../../src/domain/arrangements.ts'
import { itemState, type ItemState } from '../../src/domain/checklist.ts'
import type { Item } from '../../src/domain/framework.ts'
import { sayOwner } from '../../src/domain/owner-names.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { showList } from '../../src/domain/show-date.ts'
import { ChangeLinks } from '../change-links.tsx'
import { Details } from '../components/details.tsx'
import { Tag } from '../components/tag.tsx'
import { DataTable } from '../data-table.tsx'
import { ItemSources } from '../law/items-table.tsx'
import { ShownEvidence } from '../milestones/evidence-facts.tsx'
import { planPath } from '../plan/plan-links.ts'
import { agreedBy, ITEM_STATES } from './item-words.ts'
import { canChange } from '../plan/can-change.ts'
import type { AskedDays } from '../plan/asked-days.ts'

const COLUMNS = [
  { head: 'What it says', classes: 'app-third' },
  { head: 'How far it is', classes: 'app-fifth' },
  { head: 'Owner', classes: 'app-seventh' },
  { head: 'Where in the draft', classes: 'app-seventh' },
  { head: 'What shows it', classes: 'app-seventh' },
]

type Row = { plan: Plan; asked: AskedDays; item: Item; record: ChecklistRecord | undefined }

const Name = ({ plan, asked, item }: Row) => (
  <>
    <span id={item.id}>
      {item.ref}: {item.title}
    </span>
    <Details summary="Sources" classes="app-item-sources">
      <ItemSources item={item} />
    </Details>
    {canChange(plan, asked) && (
      <ChangeLinks
        of={item.ref}
        links={[{ text: 'Change', href: planPath(plan.id, `checklist/${item.id}`, null) }]}
      />
    )}
  </>
)

const State = ({ plan, record }: Row) => {
  const { text, colour } = ITEM_STATES[itemState(plan, record)]
  const { yes, no } = agreedBy(plan, record)
  return (
    <>
      <Tag colour={colour}>{text}</Tag>
      {yes.length > 0 && <p>Agreed: {showList(yes)}</p>}
      {yes.length > 0 && no.length > 0 && <p>Not recorded as agreed: {showList(no)}</p>}
    </>
  )
}

const Evidence = ({ record }: Row) =>
  record === undefined || record.evidence.length === 0 ? (
    <>Not recorded</>
  ) : (
    <ul class="govuk-list">
      {record.evidence.map((one) => (
        <ShownEvidence {...one} />
      ))}
    </ul>
  )

const rowOf = (row: Row): Child[] => [
  <Name {...row} />,
  <State {...row} />,
  sayOwner(row.plan, row.record?.owner) ?? 'Not recorded',
  row.record?.where ?? 'Not recorded',
  <Evidence {...row} />,
]

const STATES = Object.keys(ITEM_STATES) as ItemState[]

/** Of 13 items: 2 drafted, 11 not recorded */
function sayCounts(plan: Plan, rows: readonly Row[]): string {
  const states = rows.map(({ record }) => itemState(plan, record))
  const counts = STATES.toReversed().flatMap((state) => {
    const count = states.filter((one) => one === state).length
    return count === 0 ? [] : [`${count} ${ITEM_STATES[state].text.toLowerCase()}`]
  })
  return `Of ${rows.length} ${rows.length === 1 ? 'item' : 'items'}: ${counts.join(', ')}.`
}

type ItemsSectionProps = {
  plan: Plan
  asked: AskedDays
  id: string
  heading: string
  about: string
  items: readonly Item[]
}

/** The items of one force, each with what is recorded of it. */
export const ItemsSection = ({ plan, asked, id, heading, about, items }: ItemsSectionProps) => {
  const rows = items.map((item) => ({
    plan,
    asked,
    item,
    record: plan.checklist.find((one) => one.item === item.id),
  }))
  return (
    <section aria-labelledby={id}>
      <h2 class="govuk-heading-m" id={id}>
        {heading}
      </h2>
      <p class="govuk-body">{about}</p>
      <p class="govuk-body">{sayCounts(plan, rows)}</p>
      <DataTable
        caption={<span class="govuk-visually-hidden">{heading}</span>}
        classes="app-dense app-stack app-roomy"
        columns={COLUMNS}
        rows={rows.map(rowOf)}
      />
    </section>
  )
}
