import { readDateWords } from '../date-words.ts'
import { Title } from '../text.ts'
import type { Dated, Owner, Progress } from '../plan.ts'
import type { Column } from './columns.ts'
import type { GridRow } from './grid.ts'
import { asksIfDone, readHead } from './head.ts'
import { checkText } from './in-text.ts'
import { readOwner, spellAlike, type OwnerNames, type RoleSpellings } from './owner.ts'
import { mayBePersonal, PERSONAL } from './personal.ts'
import { checkStatus, type Said } from './settled.ts'
import { readStatus } from './status.ts'
import { readTitle } from './title.ts'

/** What one pasted row becomes, and what of it was not understood, a sentence for each. */
export type PastedRow = {
  /** The row's number in what was pasted, from 1, blank rows counted. */
  line: number
  cells: string[]
  becomes: 'milestone' | 'heading' | 'nothing'
  title?: string
  when?: Dated
  owner?: Owner
  /** How the owner was read: “organisation: Leicestershire County Council”, “role, as typed”. */
  ownerSaid?: string
  done?: { when?: Dated }
  state?: NonNullable<Progress['state']>
  progress?: string
  /** It may be about a child or family, so that nobody should take it without a look. */
  personal?: true
  notUnderstood: string[]
}

/** What the rows of one paste are read by. `more` is what rows without a title add to a row. */
export type Reader = {
  columns: readonly Column[]
  names: OwnerNames
  /** Grows row by row: a later row spells a role as an earlier one did. */
  roles: RoleSpellings
  more: ReadonlyMap<GridRow, string[]>
}

type Read = Partial<Omit<PastedRow, 'line' | 'cells' | 'becomes' | 'notUnderstood'>>

/** What is read of a row so far: its fields, words to keep as progress, and sentences. */
type Draft = { read: Read; kept: string[]; notUnderstood: string[]; said: Said }

const MOST_PROGRESS = 500

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Does a cell hold something for a date, be it one that cannot be read? “-” and “n/a” do not. */
function hasDate(cell: string | undefined): boolean {
  const read = readDateWords(cell ?? '')
  return !read.ok || read.value !== null
}

/** The date that counts comes first: a revised one before the one it revises. */
function addDates(draft: Draft, columns: readonly Column[], cells: readonly string[]): void {
  const rank = ({ head }: Column) => readHead(head)?.rank ?? 0
  const [first, ...others] = columns
    .filter(({ index, readAs }) => readAs === 'date' && hasDate(cells[index]))
    .toSorted((one, other) => rank(one) - rank(other))
  if (first) addDate(draft, oneLine(cells[first.index] ?? ''))
  for (const { index, head } of others) draft.kept.push(`${head}: ${oneLine(cells[index] ?? '')}`)
}

function addDate(draft: Draft, cell: string): void {
  const read = readDateWords(cell)
  if (read.ok) {
    if (read.value) draft.read.when = read.value
    return
  }
  draft.notUnderstood.push(...read.problems.map(({ message }) => message))
  draft.kept.push(`Date as pasted: ${cell}`)
}

function addOwner(draft: Draft, cell: string, { names, roles }: Reader): void {
  const { owner, said, unread, lost } = spellAlike(readOwner(cell, names), roles)
  if (owner) draft.read.owner = owner
  if (said !== undefined) draft.read.ownerSaid = said
  if (unread !== undefined) draft.notUnderstood.push(unread)
  if (lost !== undefined) draft.kept.push(`Owner as pasted: ${lost}`)
}

function addStatus(draft: Draft, cell: string, head: string): void {
  const found = readStatus(cell, asksIfDone(head) ? 'asks if done' : 'status')
  const { done, state, unread, settledByDone } = found
  if (done) draft.read.done = { ...draft.read.done, ...done }
  if (state) draft.said.state ??= state
  if (done) draft.said.statusDone = true
  if (unread !== undefined) {
    if (settledByDone) draft.said.open.push(unread)
    else draft.notUnderstood.push(unread)
    draft.kept.push(`Status as pasted: ${oneLine(cell)}`)
  }
  if (state === undefined) return
  if (draft.read.state === undefined || draft.read.state === state) {
    draft.read.state = state
    return
  }
  draft.notUnderstood.push(`“${oneLine(cell)}” does not agree with the other status of this row`)
  draft.kept.push(`${head}: ${oneLine(cell)}`)
}

/** Progress is kept as text; one that is nothing but a status, “Completed March 2019”, is read too. */
function addProgress(draft: Draft, cell: string): void {
  if (!/[\p{L}\p{N}]/u.test(cell) || /^n\/?a$/i.test(cell)) return
  draft.kept.push(oneLine(cell))
  const { done, state, unread, seemsDone } = readStatus(cell, 'comments')
  if (done ?? seemsDone) draft.said.commentsDone = true
  if (unread !== undefined) return
  if (done) draft.read.done ??= done
  if (state) draft.read.state ??= state
}

function addCell(draft: Draft, { readAs, head }: Column, cell: string, reader: Reader): void {
  if (readAs === 'owner') addOwner(draft, oneLine(cell), reader)
  if (readAs === 'status') addStatus(draft, cell, head)
  if (readAs === 'progress') addProgress(draft, cell)
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

/** Puts together what is kept as progress, each piece whole; one too long is said, not cut. */
function joinProgress({ kept, notUnderstood }: Draft): string {
  let joined = ''
  for (const piece of kept) {
    const longer = joined === '' ? piece : `${joined}; ${piece}`
    if (longer.length <= MOST_PROGRESS) joined = longer
    else
      notUnderstood.push(
        `“${short(piece)}” is left out of the progress note, which holds ${MOST_PROGRESS} characters`,
      )
  }
  return joined
}

/** The title of a row, as its columns have it; empty if there is none. */
export function titleOf({ cells }: GridRow, columns: readonly Column[]): string {
  const column = columns.find(({ readAs }) => readAs === 'title')
  return readTitle(cells[column?.index ?? 0] ?? '', column?.outlined)
}

/** A row with nothing in it for the plan, and why. */
export const nothing = ({ line, cells }: GridRow, why: string): PastedRow => ({
  line,
  cells,
  becomes: 'nothing',
  notUnderstood: [why],
})

/** The title of a section, which stands alone in its row. */
export const headingOf = ({ line, cells }: GridRow): PastedRow => ({
  line,
  cells,
  becomes: 'heading',
  title: oneLine(cells.find((cell) => cell !== '') ?? ''),
  notUnderstood: [],
})

/** Is there anything in a row, in what joins it or above it that may be about a child? */
const isPersonal = (row: GridRow, { columns, more }: Reader): boolean =>
  (more.get(row) ?? []).some(mayBePersonal) ||
  columns.some(({ index, head }) => {
    const cell = row.cells[index] ?? ''
    return cell !== '' && (mayBePersonal(cell) || mayBePersonal(head))
  })

/** Reads a row with a title as a milestone, with all that its other cells say. */
export function readMilestone(row: GridRow, reader: Reader): PastedRow {
  const { columns, more } = reader
  const title = titleOf(row, columns)
  if (!Title.safeParse(title).success)
    return nothing(
      row,
      `The title is ${title.length} characters long and at most 300 fit; shorten it and paste it again`,
    )
  const draft: Draft = { read: { title }, kept: [], notUnderstood: [], said: { open: [] } }
  addDates(draft, columns, row.cells)
  for (const column of columns) {
    const cell = row.cells[column.index] ?? ''
    if (cell !== '') addCell(draft, column, cell, reader)
  }
  draft.kept.push(...(more.get(row) ?? []))
  draft.notUnderstood.push(
    ...checkStatus(draft.said, draft.read.done !== undefined),
    ...checkText(title, draft.read),
  )
  const progress = joinProgress(draft)
  const personal = isPersonal(row, reader)
  return {
    line: row.line,
    cells: row.cells,
    becomes: 'milestone',
    ...draft.read,
    ...(progress === '' ? {} : { progress }),
    ...(personal ? { personal } : {}),
    notUnderstood: personal ? [PERSONAL, ...draft.notUnderstood] : draft.notUnderstood,
  }
}

/**
 * What a row without a title adds to the row above it: each cell that is read at all, named unless
 * it is progress.
 */
export const continuation = ({ cells }: GridRow, columns: readonly Column[]): string[] =>
  columns.flatMap(({ index, head, readAs }) => {
    const cell = oneLine(cells[index] ?? '')
    if (cell === '' || ['number', 'title', 'ignored'].includes(readAs)) return []
    return [readAs === 'progress' || head === '' ? cell : `${head}: ${cell}`]
  })
