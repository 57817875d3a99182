import type { Line } from './lines.ts'
import { scheduleRow, type RowSetting } from './schedule-row.ts'

const HEADS = [
  { head: 'What', width: 'app-quarter' },
  { head: 'Due', width: 'app-seventh' },
  { head: 'Standing', width: 'app-tenth' },
  { head: 'In law', width: 'app-quarter' },
  { head: 'In guidance', width: 'app-quarter' },
]

type TableProps = RowSetting & { lines: readonly Line[]; caption: string }

/** Lines of the schedule, law and guidance side by side. */
export const ScheduleTable = ({ lines, caption, ...setting }: TableProps) => (
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
    <tbody class="govuk-table__body">{lines.map((line) => scheduleRow(setting, line))}</tbody>
  </table>
)
