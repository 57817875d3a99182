import type { Row } from '../chart.ts'
import type { Day } from '../day.ts'

type Told = Pick<Row, 'standing' | 'done' | 'bar'> & { wrong?: Row['wrong'] }

/** Its day has gone by, and what is recorded does not tell whether it was kept. */
export const isUntold = ({ standing, done, bar }: Told, today: Day): boolean =>
  standing === 'cannot-tell' && !done && bar.last < today

/**
 * What stands before the title: colour alone would not tell it from what law requires, and a blank
 * diamond left of today would look forgotten.
 */
export function beforeLabel(told: Told, today: Day): string {
  const { standing, wrong } = told
  if (standing === 'overdue') return 'Overdue: '
  if (wrong) return `${wrong.text}${wrong.likely ? ', likely' : ''}: `
  if (standing === 'due-soon') return 'Due soon: '
  return isUntold(told, today) ? 'Cannot tell: ' : ''
}
