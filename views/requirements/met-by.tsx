import type { Entry } from '../../src/domain/framework.ts'
import { recordedReviews, type RecordedReviews } from '../../src/domain/met.ts'
import type { Area, Plan } from '../../src/domain/plan.ts'
import { concerns, isLive } from '../../src/domain/facts.ts'
import { showList } from '../../src/domain/show-date.ts'
import { areaRows } from '../dates/area-rows.ts'
import { datesPath } from '../dates/date-links.ts'
import { PlannedDate, WhatHappened } from '../dates/recorded-date.tsx'
import { milestonePath } from '../plan/entry-links.ts'
import { planPath } from '../plan/plan-links.ts'
import { EntryTag } from '../entry-tag.tsx'
import type { ShownRequirement } from './shown-requirement.ts'

type Props = { shown: ShownRequirement; areas: readonly Area[] }

type Row = ReturnType<typeof areaRows>[number]

/** The date as one row of areas records it. */
const DateRow = ({ shown, row, named }: { shown: ShownRequirement; row: Row; named: boolean }) => {
  const { opened, asked } = shown
  const { holder } = row.recorded
  return (
    <>
      {named && (
        <p>
          <strong>{showList(row.areas.map(({ name }) => name))}</strong>
        </p>
      )}
      <p class="app-quiet">Planned</p>
      <PlannedDate recorded={row.recorded} />
      <p class="app-quiet">What happened</p>
      <WhatHappened recorded={row.recorded} />
      {holder && (
        <p class="app-quiet">
          Held by the milestone{' '}
          <a class="govuk-link" href={milestonePath(opened.plan.id, holder.id, asked)}>
            {holder.title}
          </a>
        </p>
      )}
    </>
  )
}

/** A date of the area's own: the anchor that shows the requirement as met. */
const ByAnchor = ({ shown, areas, anchor }: Props & { anchor: string }) => {
  const { opened, asked, framework } = shown
  const title = framework.anchors.find(({ id }) => id === anchor)?.title ?? anchor
  const rows = areaRows(opened, anchor, areas)
  return (
    <>
      <p>
        Its key date,{' '}
        <a class="govuk-link" href={datesPath(opened.plan.id, asked, anchor)}>
          {title.toLowerCase()}
        </a>
      </p>
      {rows.map((row) => (
        <DateRow shown={shown} row={row} named={rows.length > 1} />
      ))}
    </>
  )
}

const sayReviews = (reviews: RecordedReviews): string => {
  if (reviews === 'unrecorded') return 'not recorded'
  if (reviews === 'none') return 'recorded that none is open'
  return `${reviews.open} open, ${reviews.handedOver} passed on`
}

type Reviewed = Extract<Entry['fulfilment'], { by: 'reviews' }>

/** Counts of open reviews. */
const ByReviews = ({ shown, areas, review }: Props & Pick<Reviewed, 'review'>) => (
  <>
    {areas.map((area) => (
      <p>
        {shown.opened.plan.areas.length > 1 && `${area.name}: `}
        {sayReviews(recordedReviews(area, review))}
      </p>
    ))}
    <p>
      <a class="govuk-link" href={planPath(shown.opened.plan.id, 'areas', shown.asked)}>
        Open reviews, by area
      </a>
    </p>
  </>
)

const fulfilling = (plan: Plan, entry: Entry, areas: readonly Area[]) =>
  plan.milestones.filter(
    (one) => one.fulfils === entry.id && isLive(one) && areas.some((area) => concerns(one, area)),
  )

/** The milestones that say that they fulfil it. */
const ByMilestone = ({ shown, areas }: Props) => {
  const { opened, asked, entry, milestones } = shown
  const own = fulfilling(opened.plan, entry, areas)
  if (own.length === 0)
    return (
      <p>
        No milestone meets it yet. Change the one that does, and choose this under “Requirement that
        it meets when done”.
      </p>
    )
  return (
    <>
      {own.map(({ id, title }) => {
        const found = milestones.get(id)
        return (
          <p>
            The milestone{' '}
            <a class="govuk-link" href={milestonePath(opened.plan.id, id, asked)}>
              {title}
            </a>{' '}
            {found && <EntryTag opened={opened} entry={found} />}
          </p>
        )
      })}
    </>
  )
}

/** What of the plan shows a requirement as met in some areas where that is the same. */
export const MetBy = (props: Props) => {
  const { fulfilment } = props.shown.entry
  if (fulfilment?.by === 'anchor') return <ByAnchor {...props} anchor={fulfilment.anchor} />
  return fulfilment?.by === 'reviews' ? (
    <ByReviews {...props} review={fulfilment.review} />
  ) : (
    <ByMilestone {...props} />
  )
}
