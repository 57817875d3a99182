import type { Plan } from '../plan.ts'
import { plainLine } from '../plain-line.ts'
import { showList } from '../show-date.ts'

/** A row of a table as it is in one area; null where it is of no area in particular. */
export type AreaRow = { area: string | null; cells: readonly string[] }

/** The areas of a row by their names, or that it is all of them, which takes less room. */
function sayWhere({ areas }: Plan, names: readonly string[]): string {
  const own = [...new Set(names)]
  if (areas.length <= 1 || own.length < areas.length)
    return showList(own.map((name) => plainLine(name)))
  return areas.length === 2 ? 'Both areas' : 'All areas'
}

/** Rows that say the same of several areas as one, the areas named in a column of their own. */
export function mergeRows(plan: Plan, rows: readonly AreaRow[], column: number): string[][] {
  const groups = new Map<string, { cells: readonly string[]; areas: string[] }>()
  for (const { area, cells } of rows) {
    const key = JSON.stringify(cells)
    const group = groups.get(key) ?? { cells, areas: [] }
    if (area !== null) group.areas.push(area)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ cells, areas }) => [
    ...cells.slice(0, column),
    sayWhere(plan, areas),
    ...cells.slice(column),
  ])
}
