import type { ListPart } from '../../src/domain/milestone-list.ts'
import { schedule } from '../../src/domain/schedule.ts'
import { milestoneRow, type Row, type RowSetting } from './milestone-row.ts'

type Props = RowSetting & { part: ListPart }

/** What is shown of the list, with where each stands. */
function rowsOf({ opened, part }: Props): Row[] {
  const entries = new Map(
    schedule(opened).flatMap((entry) => (entry.kind === 'milestone' ? [[entry.id, entry]] : [])),
  )
  return part.rows.flatMap(({ milestone, place }, index) => {
    const entry = entries.get(milestone.id)
    return entry ? [{ milestone, entry, place, of: part.all, index }] : []
  })
}

/** The action plan as a table; with boxes to tick and buttons to move, where it can be changed. */
export const MilestonesTable = (setting: Props) => (
  <table class="govuk-table app-dense app-stack app-milestones">
    <caption class="govuk-visually-hidden">Milestones, in the order of the action plan</caption>
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        {setting.ticked && (
          <th scope="col" class="govuk-table__header app-screen-only">
            <span class="govuk-visually-hidden">Choose</span>
          </th>
        )}
        <th scope="col" class="govuk-table__header app-third">
          Milestone
        </th>
        <th scope="col" class="govuk-table__header app-seventh">
          Date
        </th>
        <th scope="col" class="govuk-table__header app-fifth">
          Owner
        </th>
        <th scope="col" class="govuk-table__header app-seventh">
          Standing
        </th>
        {setting.ticked && setting.part.q === '' && (
          <th scope="col" class="govuk-table__header app-screen-only">
            Move
          </th>
        )}
      </tr>
    </thead>
    <tbody class="govuk-table__body">
      {rowsOf(setting).map((row) =>
        milestoneRow({ ...setting, movable: setting.part.q === '' }, row),
      )}
    </tbody>
  </table>
)
