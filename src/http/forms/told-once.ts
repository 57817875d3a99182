import type { Result } from '../../domain/problem.ts'
import { hasMovedOn } from '../../actions/change-plan.ts'
import { byOf } from '../person.ts'
import type { Handle } from '../route.ts'
import { findSubject, revisionOf, type Asked } from './asked.ts'
import { firstShown, inForm, inPlan, show, showMovedOn, type FormOf } from './edit.tsx'
import { readForm, type Form } from './form-fields.ts'

/**
 * A form whose answer can be shown this once, so that it is a page itself rather than a way to one:
 * an address that nobody can look up again.
 */
export type ToldOnce<Subject, Wanted> = FormOf<Subject> & {
  /** What is asked for; a problem's path is the id of the input it is about. */
  decide: (form: Form, asked: Asked<Subject>) => Result<Wanted>
  /** Makes the change and gives the page that tells what came of it. */
  make: (
    wanted: Wanted,
    asked: Asked<Subject>,
    made: { by: string; revision: number },
  ) => Promise<Result<Response>>
  /** The page to answer with where the same form was sent before; null where it was not. */
  madeAlready: (form: Form, asked: Asked<Subject>) => Promise<Response | null>
}

/** Both halves of such a form's page. Nothing that it answers with is kept by a browser. */
export const toldOncePage = <Subject, Wanted>(
  once: ToldOnce<Subject, Wanted>,
): { get: Handle; post: Handle } => ({
  get: firstShown(once),
  post: (deps) => async (c) => {
    const form = await readForm(c)
    const asked = await findSubject(c, deps, once)
    if (asked instanceof Response) return asked
    const shown = { ...asked, edit: once, form }
    const wanted = once.decide(form, asked)
    if (!wanted.ok) return show({ ...shown, errors: wanted.problems.map(inForm) })
    const revision = revisionOf(form, asked)
    const answered = await once.make(wanted.value, asked, { by: byOf(asked), revision })
    if (answered.ok) return answered.value
    const now = await findSubject(c, deps, once)
    if (now instanceof Response) return now
    const already = await once.madeAlready(form, now)
    if (already) return already
    return hasMovedOn(answered.problems)
      ? showMovedOn(shown, revision)
      : show({ ...shown, errors: answered.problems.map(inPlan(form)) })
  },
})
