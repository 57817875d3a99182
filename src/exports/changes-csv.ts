import { KIND_WORDS } from '../domain/history/plan-changes.ts'
import { sayThen, type Changes } from '../domain/history/plan-then.ts'
import { csvText } from './csv-text.ts'

const HEADINGS = ['About', 'What', 'Change', 'Before', 'After', 'From', 'To']

/** What differs between two states of a plan as CSV: a row a difference. */
export function changesCsv({ changes, ...between }: Changes): string {
  // On every row, so that sorting or filtering cannot lose it.
  const days = [sayThen(between.from), sayThen(between.to)]
  return csvText([
    HEADINGS,
    ...changes.map(({ group, what, kind, before, after }) => [
      ...[group, what, KIND_WORDS[kind], before, after],
      ...days,
    ]),
  ])
}
