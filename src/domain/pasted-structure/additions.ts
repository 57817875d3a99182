import type { ActionOf } from '../action.ts'
import type { PastedRow } from './pasted-row.ts'

/** What the rows add to a plan, all together. */
export const additions = (rows: readonly PastedRow[]): ActionOf<'add-structure'> => ({
  action: 'add-structure',
  bodies: rows.flatMap(({ becomes, body }) => (becomes === 'new' && body ? [body] : [])),
  lines: rows.flatMap(({ lines }) => lines),
  seats: rows.flatMap(({ seats }) => seats),
  functions: rows.flatMap(({ functions }) => functions),
})
