import type { ActionOf } from '../action.ts'
import type { Source } from '../plan.ts'
import { dateOf, type ImportRow } from './import-rows.ts'

/** What was ticked: rows by their number, and those whose title is to be the calendar’s. */
export type Ticked = { taken: ReadonlySet<number>; renamed: ReadonlySet<number> }

type Import = ActionOf<'import-milestones'>
type Made = { seed: string; source: Source | null }

function added({ entry }: ImportRow, n: number, { seed, source }: Made): Import['added'][number] {
  const { key, title } = entry
  const milestone = {
    title,
    when: dateOf(entry),
    ...(key === null ? {} : { calendarUid: key }),
    ...(source ? { source } : {}),
  }
  return { id: `${seed}-${n}`, milestone }
}

function changeOf(row: ImportRow, n: number, { taken, renamed }: Ticked, { source }: Made) {
  const { entry, is } = row
  const isTaken = taken.has(n)
  const when = { ...dateOf(entry), ...(source ? { source } : {}) }
  return {
    ...(is === 'moved' && isTaken ? { when } : {}),
    ...(is === 'known' && isTaken && entry.key !== null ? { calendarUid: entry.key } : {}),
    ...(row.isRenamed && renamed.has(n) ? { title: entry.title } : {}),
  }
}

const CHANGING: readonly ImportRow['is'][] = ['moved', 'renamed', 'known']

/** The change that the ticked rows make together; null where none is ticked. */
export function importAction(
  rows: readonly ImportRow[],
  ticked: Ticked,
  made: Made,
): Import | null {
  const all: Pick<Import, 'added' | 'changed'> = { added: [], changed: [] }
  for (const [n, row] of rows.entries()) {
    if (row.is === 'new' && ticked.taken.has(n)) all.added.push(added(row, n, made))
    if (!row.milestone || !CHANGING.includes(row.is)) continue
    const change = changeOf(row, n, ticked, made)
    if (Object.keys(change).length > 0) all.changed.push({ id: row.milestone.id, change })
  }
  const isNone = all.added.length + all.changed.length === 0
  return isNone ? null : { action: 'import-milestones', ...all }
}
