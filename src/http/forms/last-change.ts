import { entryOf, type Done } from '../../actions/change-plan.ts'
import type { Action } from '../../domain/change.ts'
import { isSame } from '../../domain/is-same.ts'
import type { Result } from '../../domain/problem.ts'
import { asOf } from './as-of.ts'
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
  asked: Asked<Subject>,
  form: Form,
): Promise<Done | null> {
  const { opened } = asked.found
  const { id, revision } = opened.plan
  if (!form.has('id')) return null
  const last = await entryOf(asked.deps.shelf, id, revision)
  const then = await asOf(asked, edit, revision - 1)
  const action = then && edit.decide(form, then)
  return last && action?.ok && isSame(unnamed(action.value), unnamed(last.action))
    ? { opened, said: last.said, revision }
    : null
}
