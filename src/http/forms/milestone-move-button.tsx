import { changePlan, entryOf, hasMovedOn, type Done } from '../../actions/change-plan.ts'
import type { Action } from '../../domain/change.ts'
import { pageOf } from '../../domain/milestone-list.ts'
import type { Milestone } from '../../domain/plan.ts'
import { accept, refuse, type Problem, type Result } from '../../domain/problem.ts'
import { canUndo } from '../../domain/undo.ts'
import { listQuery } from '../../../views/milestones/milestone-links.ts'
import { cssPath } from '../deps.ts'
import { byOf } from '../person.ts'
import type { Handle } from '../route.ts'
import { changesSince, findSubject, revisionOf, toSaved, type Asked } from './asked.ts'
import { field, readForm, type Form } from './form-fields.ts'
import { listPage } from './milestone-list-page.tsx'
import { milestoneSubject } from './milestone-subject.ts'

const WAYS = ['up', 'down', 'first', 'last'] as const

type Sent = Asked<Milestone> & { form: Form }

function decide({ form, subject }: Sent): Result<Action> {
  const to = WAYS.find((way) => way === field(form, 'to'))
  return to
    ? accept({ action: 'move-milestone', id: subject.id, to })
    : refuse('The form does not say where to move it: up, down, first or last.')
}

/** What says where a row goes and from where; all else was ticked or typed for another change. */
const OF_THE_MOVE = new Set(['to', 'revision', 'page', 'q', 'on-how'])

const holdsMore = (form: Form): boolean =>
  [...form].some(([name, value]) => !OF_THE_MOVE.has(name) && value.trim() !== '')

const pageFrom = ({ found, deps, form }: Sent) => ({
  ...found,
  css: cssPath(deps),
  form,
  errors: [],
  since: [],
  revision: found.opened.plan.revision,
})

/** The list where the row is now, with the ticks and words that came along. */
async function shown(sent: Sent, { opened }: Done, page: number): Promise<Response> {
  const { c, deps, form } = sent
  const { id, revision } = opened.plan
  const entry = await entryOf(deps.shelf, id, revision)
  const saved = entry && { revision, said: entry.said, canUndo: canUndo(entry) }
  form.set('page', String(page))
  return c.html(listPage({ ...pageFrom(sent), opened, revision, saved: saved ?? null }))
}

async function refused(sent: Sent, problems: readonly Problem[]): Promise<Response> {
  const { c, deps, form, found } = sent
  const revision = revisionOf(form, sent)
  if (hasMovedOn(problems)) {
    const since = await changesSince(deps, found.opened.plan.id, revision)
    return c.html(listPage({ ...pageFrom(sent), since }), 409)
  }
  const errors = problems.map(({ message }) => ({ message }))
  return c.html(listPage({ ...pageFrom(sent), errors, revision }), 422)
}

/**
 * Moves a milestone in the action plan and comes back to its row. The button belongs to the form
 * for several at once, whose ticks and words are shown again.
 */
export const moveButton: Handle = (deps) => async (c) => {
  const form = await readForm(c)
  const asked = await findSubject(c, deps, milestoneSubject)
  if (asked instanceof Response) return asked
  const sent = { ...asked, form }
  const action = decide(sent)
  if (!action.ok) return refused(sent, action.problems)
  const made = { by: byOf(asked), revision: revisionOf(form, asked) }
  const done = await changePlan(deps.shelf, asked.found.opened.plan.id, action.value, made)
  if (!done.ok) return refused(sent, done.problems)
  const { id } = asked.subject
  const page = pageOf(done.value.opened.plan, id)
  return holdsMore(form)
    ? shown(sent, done.value, page)
    : toSaved(asked, done.value, `/milestones${listQuery({ q: '', page })}#${id}`)
}
