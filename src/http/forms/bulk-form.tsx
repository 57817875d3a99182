import type { Action } from '../../domain/change.ts'
import type { Day } from '../../domain/day.ts'
import type { SharedState } from '../../domain/milestone-action.ts'
import type { Dated, Owner } from '../../domain/plan.ts'
import { accept, refuse, type Problem, type Result } from '../../domain/problem.ts'
import { line } from '../../domain/text.ts'
import { readTypedDate } from '../../domain/typed-date.ts'
import { listQuery } from '../../../views/milestones/milestone-links.ts'
import { editPage } from './edit.tsx'
import { field, typedDate, within, type Form } from './form-fields.ts'
import { listAsked, listPage } from './milestone-list-page.tsx'
import { oneParagraph } from './one-paragraph.ts'
import { readOwner } from './owner-field.ts'
import { together } from './together.ts'

/** One line of text in a field; what is wrong is told of what people call it. */
function readLine(form: Form, id: string, what: string, longest: number): Result<string> {
  const read = line(longest).safeParse(oneParagraph(field(form, id)))
  return read.success
    ? accept(read.data)
    : refuse(`${what} ${read.error.issues[0]?.message ?? ''}.`, id)
}

/** Undefined: their owners stay. Null: nobody from now on. */
function readNewOwner(form: Form): Result<Owner | null | undefined> {
  if (field(form, 'owner') === 'nobody')
    return field(form, 'owner-role') === ''
      ? accept(null)
      : refuse('Choose who it is, or clear the role: nobody has no role.', 'owner-role')
  const read = readOwner(form, 'owner')
  return read.ok ? accept(read.value ?? undefined) : read
}

function readDone(form: Form): Result<SharedState> {
  const on: Result<Dated | null> = readTypedDate({ ...typedDate(form, 'on'), asWritten: '' })
  if (!on.ok) return { ok: false, problems: within('on', on.problems) }
  return accept({ is: 'done', ...(on.value ? { on: on.value } : {}) })
}

function readCancelled(form: Form): Result<SharedState> {
  const reason = readLine(form, 'reason', 'The reason', 300)
  return reason.ok ? accept({ is: 'cancelled', reason: reason.value }) : reason
}

const readNote = (form: Form): Result<string | undefined> =>
  field(form, 'note') === '' ? accept(undefined) : readLine(form, 'note', 'The note', 500)

function readState(form: Form, today: Day): Result<SharedState | undefined> {
  const state = field(form, 'state')
  switch (state) {
    case '':
      return accept(undefined)
    case 'done':
      return readDone(form)
    case 'cancelled':
      return readCancelled(form)
    case 'on-track':
    case 'at-risk':
    case 'off-track':
      return accept({ is: state, asAt: today })
    default:
      return refuse('Choose one of the states in the list.', 'state')
  }
}

const DATE_PARTS = ['on-day', 'on-month', 'on-year', 'on-end-day', 'on-end-month', 'on-end-year']

/** What was typed and would be lost, for the state chosen has no place for it; at its input. */
function unused(form: Form): Problem[] {
  const state = field(form, 'state')
  const typed = (...names: string[]): string | undefined =>
    names.find((name) => field(form, name) !== '')
  const lost: [boolean, string | undefined, string][] = [
    [
      state !== 'done',
      typed(...DATE_PARTS),
      'You typed when they were done: choose “Done” as well, or clear it.',
    ],
    [
      state !== 'cancelled',
      typed('reason'),
      'You typed a reason: choose “Cancelled” as well, or clear it.',
    ],
    [
      state === 'cancelled',
      typed('note'),
      'What is cancelled has its reason and no note: clear the note, or choose another state.',
    ],
  ]
  return lost.flatMap(([hasNoPlace, path, message]) =>
    hasNoPlace && path !== undefined ? [{ path, message }] : [],
  )
}

/** A note is said with the state of how they go, else for itself. */
function sayHow(state: SharedState | undefined, note: string | undefined) {
  if (note === undefined) return state === undefined ? {} : { state }
  if (state === undefined) return { note }
  return 'asAt' in state ? { state: { ...state, note } } : { state, note }
}

const noProblems = (problems: Problem[]): Result<null> =>
  problems.length > 0 ? { ok: false, problems } : accept(null)

function readIds(form: Form): Result<string[]> {
  const ids = form.getAll('ids')
  return ids.length > 0 ? accept(ids) : refuse('Tick the milestones to change.', 'ids')
}

function decide(form: Form, today: Day): Result<Action> {
  const read = together<{
    ids: string[]
    owner: Owner | null | undefined
    state: SharedState | undefined
    note: string | undefined
    unused: null
  }>({
    ids: readIds(form),
    owner: readNewOwner(form),
    state: readState(form, today),
    note: readNote(form),
    unused: noProblems(unused(form)),
  })
  if (!read.ok) return read
  const { ids, owner, state, note } = read.value
  if (owner === undefined && state === undefined && note === undefined)
    return refuse('Choose another owner or a state, or type a note.', 'owner')
  return accept({
    action: 'change-milestones',
    ids,
    ...(owner === undefined ? {} : { owner }),
    ...sayHow(state, note),
  })
}

/** Another owner or state for several milestones at once. */
export const bulkForm = editPage({
  subject: () => true,
  missing: '',
  start: () => ({}),
  decide: (form, { deps }) => decide(form, deps.shelf.today()),
  page: ({ subject: _, ...page }) => listPage(page),
  next: ({ c }) => `/milestones${listQuery(listAsked(c.get('typed')))}`,
})
