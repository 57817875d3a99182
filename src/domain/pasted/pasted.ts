import type { Plan } from '../plan.ts'
import { accept, refuse, type Result } from '../problem.ts'
import { readColumns, type Column } from './columns.ts'
import { readGrid, type GridRow } from './grid.ts'
import type { ReadAs } from './head.ts'
import { noteBlanks, noteDoubles, noteSorted } from './notes.ts'
import { ownerNames, rolesOf } from './owner.ts'
import {
  continuation,
  headingOf,
  nothing,
  readMilestone,
  type PastedRow,
  type Reader,
} from './row.ts'
import { sortRows, type Sorted } from './sort-rows.ts'

/** A pasted action plan as read: what each column is, what each row becomes, and what to check. */
export type Pasted = {
  columns: Column[]
  /** The number of the row of headings, or null. */
  headerLine: number | null
  /** Every row but that one and blank ones. */
  rows: PastedRow[]
  notes: string[]
}

const UNTITLED = 'This row has no title, so it is left out'
const ABOVE = 'This row stands above the headings, so it is left out'
const TOTALS = 'This row holds totals, so it is left out'
const AGAIN = 'These are the headings again'
const UNDER = 'No milestone stands under this line, so it is taken as a note and left out'

/** What rows without a title add to the milestone above them. */
function continuations(sorted: readonly Sorted[], columns: readonly Column[]) {
  const more = new Map<GridRow, string[]>()
  for (const { row, above } of sorted)
    if (above) {
      const said = more.get(above) ?? []
      said.push(...continuation(row, columns))
      more.set(above, said)
    }
  return more
}

function readRow({ row, kind, above }: Sorted, isUnder: boolean, reader: Reader): PastedRow {
  switch (kind) {
    case 'milestone':
      return readMilestone(row, reader)
    case 'heading':
      return isUnder ? nothing(row, UNDER) : headingOf(row)
    case 'continuation':
      return nothing(row, `This row has no title, so its text is joined to row ${above?.line ?? 0}`)
    case 'total':
      return nothing(row, TOTALS)
    case 'above-headings':
      return nothing(row, ABOVE)
    case 'headings-again':
      return nothing(row, AGAIN)
    case 'untitled':
      return nothing(row, UNTITLED)
  }
}

/**
 * Reads rows of an action plan pasted from Excel, Word, Outlook or a text table against a plan,
 * whose organisations and bodies are matched as owners. Nothing is added; a person looks first, and
 * may say in `chosen` what each column is, from the left.
 */
export function readPasted(
  text: string,
  plan: Plan,
  chosen: readonly ReadAs[] | null = null,
): Result<Pasted> {
  const names = ownerNames(plan)
  const grid = readGrid(text)
  if (!grid.ok) return grid
  const layout = readColumns(grid.value, names, chosen)
  if (!layout.ok) return layout
  const { columns, header } = layout.value
  const sorted = sortRows(layout.value)
  const last = sorted.findLastIndex(({ kind }) => kind === 'milestone')
  if (last < 0)
    return refuse(
      'No row with a title was found; paste the rows of the table, not only its headings',
    )
  const reader = { columns, names, roles: rolesOf(plan), more: continuations(sorted, columns) }
  const read = sorted.map((one, n) => readRow(one, n > last, reader))
  const rows = noteDoubles(read, plan)
  const notes = [...noteSorted(sorted), ...noteBlanks(rows, columns)]
  return accept({
    columns,
    headerLine: header?.line ?? null,
    rows,
    notes: [...grid.value.notes, ...layout.value.notes, ...notes],
  })
}
