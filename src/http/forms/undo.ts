import { undoChange } from '../../actions/change-plan.ts'
import { byOf } from '../person.ts'
import type { Handle } from '../route.ts'
import { cannotDo, findSubject, toSaved } from './asked.ts'
import { readForm } from './form-fields.ts'

/** Takes one change back and goes to the history, where the undoing can be undone. */
export const undoPost: Handle = (deps) => async (c) => {
  const form = await readForm(c)
  const asked = await findSubject(c, deps, { subject: () => true, missing: '' })
  if (asked instanceof Response) return asked
  const revision = Number(form.get('revision') || NaN)
  if (!Number.isSafeInteger(revision))
    return cannotDo(asked, [{ path: '', message: 'The form does not say which change to undo.' }])
  const done = await undoChange(deps.shelf, asked.found.opened.plan.id, revision, {
    by: byOf(asked),
  })
  return done.ok ? toSaved(asked, done.value, '/history') : cannotDo(asked, done.problems)
}
