import type { OpenPlan } from '../../src/domain/facts.ts'
import type { Framework } from '../../src/domain/framework.ts'
import { showList } from '../../src/domain/show-date.ts'
import { DataTable } from '../data-table.tsx'
import { milestonePath } from '../plan/entry-links.ts'
import { AnchorMeaning, type Anchor } from './anchor-meaning.tsx'
import { areaRows, type AreaRow } from './area-rows.ts'
import { datePath, type RecordAs } from './date-links.ts'
import { PlannedDate, WhatHappened } from './recorded-date.tsx'
import type { AskedDays } from '../plan/asked-days.ts'
import { canChange } from '../plan/can-change.ts'

type Props = {
  opened: OpenPlan
  asked: AskedDays
  framework: Framework
  caption: string
  anchors: readonly Anchor[]
}

type RowProps = Props & { anchor: Anchor; row: AreaRow }

const COLUMNS = [
  { head: 'Date', classes: 'app-third' },
  { head: 'Planned', classes: 'app-third' },
  { head: 'What happened' },
]

type ChangeProps = RowProps & { as: RecordAs; recorded: boolean }

/** A link for each area to the form that changes this one. */
const Change = ({ opened, asked, anchor, row, as, recorded }: ChangeProps) =>
  !canChange(opened.plan, asked) ? null : (
    <p class="app-screen-only">
      {row.areas.map((area, n) => (
        <>
          {n > 0 && ' · '}
          <a class="govuk-link" href={datePath(opened.plan.id, area.id, { anchor: anchor.id, as })}>
            {recorded ? 'Change' : 'Record'}
            <span class="govuk-visually-hidden">
              {' '}
              {anchor.title.toLowerCase()}, {as},
            </span>
            {opened.plan.areas.length > 1 ? ` for ${area.name}` : ''}
          </a>
        </>
      ))}
    </p>
  )

const Name = ({ row, first, ...props }: RowProps & { first: boolean }) => (
  <>
    <p {...(first ? { id: props.anchor.id } : {})}>{props.anchor.title}</p>
    {props.opened.plan.areas.length > 1 && (
      <p class="app-quiet">{showList(row.areas.map(({ name }) => name))}</p>
    )}
    {first && <AnchorMeaning {...props} />}
  </>
)

const Planned = (props: RowProps) => {
  const { opened, asked, row } = props
  const { holder, planned } = row.recorded
  return (
    <>
      <PlannedDate recorded={row.recorded} />
      {row.stated !== null && (
        <p class="app-quiet">
          A start is stated, {row.stated}, but not that it is the implementation date in law.
        </p>
      )}
      {holder && (
        <p class="app-quiet">
          Held by the milestone{' '}
          <a class="govuk-link" href={milestonePath(opened.plan.id, holder.id, asked)}>
            {holder.title}
          </a>
        </p>
      )}
      <Change {...props} as="planned" recorded={planned !== null} />
    </>
  )
}

const Happened = (props: RowProps) => {
  const { recorded } = props.row
  return (
    <>
      <WhatHappened recorded={recorded} />
      <Change {...props} as="actual" recorded={recorded.happened || recorded.notYet !== null} />
    </>
  )
}

/** Dates that others count from: what each area records of them, planned and as it happened. */
export const DatesTable = (props: Props) => (
  <DataTable
    caption={<span class="govuk-visually-hidden">{props.caption}</span>}
    captionSize="s"
    classes="app-dense app-stack"
    columns={COLUMNS}
    rows={props.anchors.flatMap((anchor) =>
      areaRows(props.opened, anchor.id).map((row, n) => {
        const own = { ...props, anchor, row }
        return [<Name {...own} first={n === 0} />, <Planned {...own} />, <Happened {...own} />]
      }),
    )}
  />
)
