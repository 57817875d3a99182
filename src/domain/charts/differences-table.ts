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
  undecided: 'Undecided',
}

const SUBJECTS: Record<StructureDifference['subject'], string> = {
  body: 'Body',
  line: 'Line',
  seat: 'Seat',
  function: 'Function',
  fate: 'What happens to it',
}

/** Every difference between two structures, what is added first. */
export function differencesTable(
  plan: Plan,
  { option, against }: Pick<ViewRequest, 'option' | 'against'>,
): ChartTable {
  const found = planDifferences(plan, { option, against })
  const inTurn = Object.keys(KINDS).flatMap((kind) => found.filter((one) => one.kind === kind))
  return {
    title: 'Every difference',
    row: 'Difference',
    columns: ['Difference', 'Of', 'What differs'],
    rows: inTurn.map(({ kind, subject, said }) => [
      KINDS[kind],
      SUBJECTS[subject],
      `${sentence(said)}.`,
    ]),
  }
}
