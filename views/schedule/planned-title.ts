import type { PlannedDate } from '../../src/domain/planned-dates.ts'

/** "Planned: board’s last day in office". */
export const plannedTitle = ({ title }: PlannedDate): string =>
  `Planned: ${title.charAt(0).toLowerCase()}${title.slice(1)}`
