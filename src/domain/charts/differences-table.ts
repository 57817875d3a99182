import type { StructureDifference } from '../comparing/side.ts'
import { planDifferences } from '../plan-differences.ts'
import type { Plan } from '../plan.ts'
import { sentence } from '../sentence.ts'
import type { ChartTable } from './chart-table.ts'
import type { ViewRequest } from './view.ts'

const KINDS: Record<StructureDifference['kind'], string> = {
  added: 'Added',
  removed: 'Removed',
  renamed: 'Renamed',
  moved: 'Moved',
  changed: 'Changed',
  undecided: 'Open',
}

const SUBJECTS: Record<StructureDifference['subject'], string> = {
  body: 'Body',
  line: 'Line',
  seat: 'Seat',
  function: 'Function',
  fate: 'What happens to it',
}

const tableOf = (title: string, found: readonly StructureDifference[]): ChartTable => ({
  title,
  row: 'Difference',
  columns: ['Difference', 'Of', 'What differs'],
  rows: found.map(({ kind, subject, said }) => [
    KINDS[kind],
    SUBJECTS[subject],
    `${sentence(said)}.`,
  ]),
})

/** Every difference between two structures, what is added first; what is still open by itself. */
export function differencesTables(
  plan: Plan,
  { option, against }: Pick<ViewRequest, 'option' | 'against'>,
): ChartTable[] {
  const found = planDifferences(plan, { option, against })
  const kinds = Object.keys(KINDS).filter((kind) => kind !== 'undecided')
  const told = kinds.flatMap((kind) => found.filter((one) => one.kind === kind))
  const open = found.filter(({ kind }) => kind === 'undecided')
  return [
    tableOf('Every difference', told),
    ...(open.length === 0 ? [] : [tableOf('Undecided, or not yet said', open)]),
  ]
}
