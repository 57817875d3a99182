import { milestoneById, type OpenPlan } from '../../src/domain/facts.ts'
import type { ScheduleEntry } from '../../src/domain/schedule.ts'
import { showEdtf, showList, showWeekday } from '../../src/domain/show-date.ts'
import { InventedMark } from '../source-note.tsx'
import { StandingTag } from '../standing-tag.tsx'
import { BasisCell } from './basis-cell.tsx'
import { daysToGo } from './days-to-go.ts'
import { KindWords } from './kind-words.tsx'
import type { Line } from './lines.ts'
import { isLimit } from './reading-words.ts'

const HEADS = [
  { head: 'What', width: 'app-quarter' },
  { head: 'Due', width: 'app-seventh' },
  { head: 'Standing', width: 'app-tenth' },
  { head: 'In law', width: 'app-quarter' },
  { head: 'In guidance', width: 'app-quarter' },
]

type RowProps = { opened: OpenPlan; line: Line }

const milestoneOf = ({ plan }: OpenPlan, entry: ScheduleEntry) =>
  entry.kind === 'milestone' ? milestoneById(plan, entry.id) : undefined

const WhatCell = ({ opened, line: { entry, areas } }: RowProps) => {
  const milestone = milestoneOf(opened, entry)
  const invented = milestone?.source?.invented ?? false
  return (
    <>
      <p>
        <strong>
          {milestone ? (
            entry.title
          ) : (
            <a class="govuk-link" href={`/law/${entry.id}`}>
              {entry.title}
            </a>
          )}
        </strong>{' '}
        {invented && <InventedMark />}
      </p>
      <p class="app-quiet">
        <KindWords entry={entry} />
      </p>
      {entry.kind !== 'event' && (
        <p class="app-quiet">
          By: {entry.owner ?? 'nobody is named'}{' '}
          {milestone?.owner?.source?.invented && <InventedMark />}
        </p>
      )}
      {opened.plan.areas.length > 1 && <p class="app-quiet">In {showList(areas)}</p>}
    </>
  )
}

/** The day to work to, where nobody works on the last day itself; not for what goes on until it. */
const WorkingDay = ({ opened, entry }: { opened: OpenPlan; entry: ScheduleEntry }) => {
  const { due, lastWorkingDay } = entry
  const limits = entry.kind === 'milestone' || isLimit(opened, entry)
  if (due === null || lastWorkingDay === undefined || lastWorkingDay === due || !limits) return null
  return (
    <p class="app-quiet">
      A {showWeekday(due).split(' ')[0]}: last working day {showWeekday(lastWorkingDay)}
    </p>
  )
}

const DueCell = ({ opened, line: { entry } }: RowProps) => {
  const when = milestoneOf(opened, entry)?.when
  const left =
    entry.standing === 'due-soon' || entry.standing === 'upcoming'
      ? daysToGo(entry.due, opened.today)
      : null
  return (
    <>
      <p>
        {entry.due === null ? 'No date' : showEdtf(entry.due)}{' '}
        {when?.source?.invented && <InventedMark />}
      </p>
      {when?.asWritten !== undefined && <p class="app-quiet">As written: “{when.asWritten}”</p>}
      {left !== null && <p class="app-quiet">{left}</p>}
      <WorkingDay opened={opened} entry={entry} />
      {entry.papersBy !== undefined && (
        <p class="app-quiet">Papers out by {showWeekday(entry.papersBy)}</p>
      )}
    </>
  )
}

const Row = ({ opened, line }: RowProps) => {
  const { entry } = line
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header" data-label="What">
        <WhatCell opened={opened} line={line} />
      </th>
      <td class="govuk-table__cell" data-label="Due">
        <DueCell opened={opened} line={line} />
      </td>
      <td class="govuk-table__cell" data-label="Standing">
        <StandingTag standing={entry.standing} />
      </td>
      {entry.kind === 'milestone' ? (
        <td class="govuk-table__cell" colspan={2} data-label="Why">
          Not set by law or guidance. {entry.why}
        </td>
      ) : (
        <>
          <td class="govuk-table__cell" data-label="In law">
            <BasisCell opened={opened} entry={entry} force="law" />
          </td>
          <td class="govuk-table__cell" data-label="In guidance">
            <BasisCell opened={opened} entry={entry} force="guidance" />
          </td>
        </>
      )}
    </tr>
  )
}

/** Lines of the schedule, law and guidance side by side. */
export const ScheduleTable = ({
  opened,
  lines,
  caption,
}: {
  opened: OpenPlan
  lines: readonly Line[]
  caption: string
}) => (
  <table class="govuk-table app-dense app-stack app-schedule">
    <caption class="govuk-visually-hidden">{caption}</caption>
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        {HEADS.map(({ head, width }) => (
          <th scope="col" class={`govuk-table__header ${width}`}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody class="govuk-table__body">
      {lines.map((line) => (
        <Row opened={opened} line={line} />
      ))}
    </tbody>
  </table>
)
