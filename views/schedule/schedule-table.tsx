import { withPlanned } from '../../src/domain/front-page.ts'
import type { PlannedDate } from '../../src/domain/planned-dates.ts'
import type { Line } from './lines.ts'
import { plannedRow, scheduleRow, type RowSetting } from './schedule-row.ts'

const HEADS = [
  { head: 'What', width: 'app-quarter' },
  { head: 'Due', width: 'app-seventh' },
  { head: 'Standing', width: 'app-tenth' },
  { head: 'In law', width: 'app-quarter' },
  { head: 'In guidance', width: 'app-quarter' },
]

type TableProps = RowSetting & {
  lines: readonly Line[]
  /** Key dates that the plan sets itself, to stand among the lines by date. */
  planned?: readonly PlannedDate[]
  caption: string
}

/** Lines of the schedule, law and guidance side by side. */
export const ScheduleTable = ({ lines, planned = [], caption, ...setting }: TableProps) => (
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
      {withPlanned(lines, planned).map((next) =>
        'line' in next ? scheduleRow(setting, next.line) : plannedRow(setting, next.planned),
      )}
    </tbody>
  </table>
)
