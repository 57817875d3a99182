import type { Action } from '../../domain/change.ts'
import type { Day } from '../../domain/day.ts'
import type { SharedState } from '../../domain/milestone-action.ts'
import type { Dated, Owner } from '../../domain/plan.ts'
import { accept, refuse, type Problem, type Result } from '../../domain/problem.ts'
import { line } from '../../domain/text.ts'
import { readTypedDate } from '../../domain/typed-date.ts'
import { MilestonesPage } from '../../../views/milestones/milestones-page.tsx'
import { editPage } from './edit.tsx'
import { field, typedDate, within, type Form } from './form-fields.ts'
import { readOwner } from './owner-field.ts'
import { together } from './together.ts'

/** One line of text in a field; what is wrong is told of what people call it. */
function readLine(form: Form, id: string, what: string, longest: number): Result<string> {
  const read = line(longest).safeParse(field(form, id).replace(/\s*\n\s*/g, ' '))
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

function readHowItGoes(form: Form, is: 'on-track' | 'at-risk' | 'off-track', asAt: Day) {
  if (field(form, 'note') === '') return accept({ is, asAt })
  const note = readLine(form, 'note', 'The note', 500)
  return note.ok ? accept({ is, asAt, note: note.value }) : note
}

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
      return readHowItGoes(form, state, today)
    default:
      return refuse('Choose one of the states in the list.', 'state')
  }
}

const DATE_PARTS = ['on-day', 'on-month', 'on-year', 'on-end-day', 'on-end-month', 'on-end-year']

/** What was typed and would be lost, for the state chosen has no place for it. */
function unused(form: Form): Problem[] {
  const state = field(form, 'state')
  const typed = (...names: string[]): boolean => names.some((name) => field(form, name) !== '')
  const lost: [boolean, string, string][] = [
    [state !== 'done' && typed(...DATE_PARTS), 'when they were done', '“Done”'],
    [state !== 'cancelled' && typed('reason'), 'a reason', '“Cancelled”'],
    [['', 'done', 'cancelled'].includes(state) && typed('note'), 'a note', 'how they go'],
  ]
  return lost.flatMap(([isLost, what, choice]) =>
    isLost
      ? [{ path: 'state', message: `You typed ${what}: choose ${choice} as well, or clear it.` }]
      : [],
  )
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
    unused: null
  }>({
    ids: readIds(form),
    owner: readNewOwner(form),
    state: readState(form, today),
    unused: noProblems(unused(form)),
  })
  if (!read.ok) return read
  const { ids, owner, state } = read.value
  if (owner === undefined && state === undefined)
    return refuse('Choose another owner or a state.', 'owner')
  return accept({
    action: 'change-milestones',
    ids,
    ...(owner === undefined ? {} : { owner }),
    ...(state === undefined ? {} : { state }),
  })
}

/** Another owner or state for several milestones at once. */
export const bulkForm = editPage({
  subject: () => true,
  missing: '',
  start: () => ({}),
  decide: (form, { deps }) => decide(form, deps.shelf.today()),
  page: ({ subject: _, ...page }) => <MilestonesPage {...page} on={typedDate(page.form, 'on')} />,
  next: () => '/milestones',
})
