import type { Row, TimeChart } from '../../domain/chart.ts'
import { addDays, type Day } from '../../domain/day.ts'
import type { Marks, RowMark } from '../job.ts'
import { cleanLabel } from '../labels/clean-label.ts'

const startOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`)

const markOf = ({ bar, exact, open, labelEnd }: Row): RowMark => ({
  start: startOf(bar.first),
  end: startOf(addDays(bar.last, 1)),
  exact,
  open,
  labelEnd: labelEnd === '' ? '' : cleanLabel(labelEnd),
})

/** What is drawn on top of Mermaid's chart of dates: where each row stands, and what waits for what. */
export function marksOf({ rows }: TimeChart): Marks {
  const numbers = new Map(rows.map(({ id }, n) => [id, n + 1]))
  return {
    rows: rows.map(markOf),
    after: rows.flatMap(({ after }, n) =>
      after.flatMap((id) => {
        const first = numbers.get(id)
        return first === undefined ? [] : [[first, n + 1] as const]
      }),
    ),
  }
}
