import type { Plan } from '../plan.ts'
import { showList } from '../show-date.ts'
import type { Column } from './columns.ts'
import type { PastedRow } from './row.ts'
import type { Kind, Sorted } from './sort-rows.ts'
import { plainTitle } from './title.ts'

const ROWS_NAMED = 10

function nameRows(lines: readonly number[]): string {
  const named = lines.slice(0, ROWS_NAMED).map(String)
  const others = lines.length - named.length
  const list = showList(others > 0 ? [...named, `${others} more`] : named)
  return `${lines.length === 1 ? 'row' : 'rows'} ${list}`
}

/** A blank date or owner may be a merged cell; it is never filled from the row above. */
export function noteBlanks(rows: readonly PastedRow[], columns: readonly Column[]): string[] {
  return (['date', 'owner'] as const).flatMap((what) => {
    const own = columns.filter(({ readAs }) => readAs === what)
    const blank = rows.filter(
      ({ becomes, cells }) => becomes === 'milestone' && !own.some(({ index }) => cells[index]),
    )
    if (own.length === 0 || blank.length === 0) return []
    const where = nameRows(blank.map(({ line }) => line))
    return [
      `The ${what} cell is empty in ${where}: merged cells paste as one filled cell and blanks, so no ${what} is recorded there`,
    ]
  })
}

const linesOf = (sorted: readonly Sorted[], kind: Kind): number[] =>
  sorted.filter((one) => one.kind === kind).map(({ row }) => row.line)

/** Rows that may be part of another, without a title or with one cell only; and totals. */
export function noteSorted(sorted: readonly Sorted[]): string[] {
  const first = sorted.findIndex(({ kind }) => kind === 'milestone')
  const joined = linesOf(sorted, 'continuation')
  const alone = linesOf(sorted.slice(first), 'heading')
  const totals = linesOf(sorted, 'total')
  return [
    ...(joined.length === 0
      ? []
      : [`No title in ${nameRows(joined)}: the text is joined to the row above as progress`]),
    ...(alone.length === 0
      ? []
      : [
          `One cell only in ${nameRows(alone)}: taken as the title of a section, though Word pastes a second paragraph of a cell like that too`,
        ]),
    ...(totals.length === 0 ? [] : [`Totals in ${nameRows(totals)}: left out`]),
  ]
}

/** Says at each row whether its title is in the plan, or stood higher up in the paste. */
export function noteDoubles(rows: readonly PastedRow[], { milestones }: Plan): PastedRow[] {
  const inPlan = new Set(milestones.map(({ title }) => plainTitle(title)))
  const pasted = new Map<string, number>()
  return rows.map((row) => {
    if (row.becomes !== 'milestone' || row.title === undefined) return row
    const key = plainTitle(row.title)
    const first = pasted.get(key)
    if (first === undefined) pasted.set(key, row.line)
    const said = [
      ...(inPlan.has(key) ? ['A milestone of this name is already in the plan'] : []),
      ...(first === undefined ? [] : [`A milestone of this name is already in row ${first}`]),
    ]
    return said.length === 0 ? row : { ...row, notUnderstood: [...row.notUnderstood, ...said] }
  })
}
