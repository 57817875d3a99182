import { entryOf, planAt, type Done } from '../../actions/change-plan.ts'
import type { Action } from '../../domain/change.ts'
import { isSame } from '../../domain/is-same.ts'
import type { Result } from '../../domain/problem.ts'
import type { About, Asked } from './asked.ts'
import type { Form } from './form-fields.ts'

type Adding<Subject> = About<Subject> & {
  decide: (form: Form, asked: Asked<Subject>) => Result<Action>
}

/** What is added, whichever id its form was given. */
const unnamed = ({ id: _, ...action }: Record<string, unknown>): unknown =>
  JSON.parse(JSON.stringify(action))

/**
 * The latest change to a plan, if it is what a refused form asks for: whoever goes back to the form
 * that added a thing gets it with another id, and sends what is there already.
 */
export async function asLastChange<Subject>(
  edit: Adding<Subject>,
  { found, c, deps }: Asked<Subject>,
  form: Form,
): Promise<Done | null> {
  const { opened } = found
  const { id, revision } = opened.plan
  if (!form.has('id')) return null
  const last = await entryOf(deps.shelf, id, revision)
  const plan = last && (await planAt(deps.shelf, opened, revision - 1))
  if (!last || !plan) return null
  const then = { ...found, opened: { ...opened, plan } }
  const subject = edit.subject(then, c)
  const action = subject === null ? null : edit.decide(form, { found: then, subject, c, deps })
  return action?.ok && isSame(unnamed(action.value), unnamed(last.action))
    ? { opened, said: last.said, revision }
    : null
}
