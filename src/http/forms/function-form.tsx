import type { Action } from '../../domain/change.ts'
import { wrongFunction } from '../../domain/change-function.ts'
import type { Plan, Source } from '../../domain/plan.ts'
import { accept, type Result } from '../../domain/problem.ts'
import type { BodyFunction } from '../../domain/structure.ts'
import { FunctionFormPage } from '../../../views/structure/function-form-page.tsx'
import { toStructure } from './body-subject.ts'
import { readOptional } from './choice-field.ts'
import { editPage } from './edit.tsx'
import { field, type Form } from './form-fields.ts'
import { functionSubject } from './function-subject.ts'
import { givenFields } from './given-fields.ts'
import { givenId } from './given-id.ts'
import { lifeFields, readableLife, readLife, typedLife } from './life-fields.ts'
import { readName } from './name-field.ts'
import { readSource } from './source-field.ts'
import { together } from './together.ts'

type Fields = {
  name: string
  body: string | null
  from: string | null
  to: string | null
  source: Source | null
}

/** Why the plan cannot have a function of this name, given who is to be responsible and when. */
function whyNotName(form: Form, plan: Plan, { id, name }: Pick<BodyFunction, 'id' | 'name'>) {
  const body = field(form, 'body')
  const held = { id, name, ...(body === '' ? {} : { body }), ...readableLife(form) }
  return wrongFunction(plan, held).find(({ path }) => path === 'name')?.message ?? null
}

const readFunction = (
  form: Form,
  plan: Plan,
  { id, source }: { id: string; source?: Source | undefined },
): Result<Fields> =>
  together<Fields>({
    name: readName(form, 'name', (name) => whyNotName(form, plan, { id, name })),
    body: readOptional(form, 'body', plan.bodies, 'Choose one of the bodies, or nobody yet.'),
    ...readLife(form),
    source: readSource(form, 'source', source),
  })

const fieldsOf = (held: Partial<BodyFunction>): Record<string, string> => ({
  name: held.name ?? '',
  body: held.body ?? '',
  ...lifeFields(held),
  source: held.source?.text ?? '',
})

/** A new function; `?body=` chooses who is responsible for it. */
export const newFunctionForm = editPage({
  subject: () => ({ held: null }),
  missing: '',
  start: ({ deps, c }) => ({
    id: deps.shelf.newId(),
    ...fieldsOf({ body: c.req.query('body') ?? '' }),
  }),
  decide: (form, { found, deps }): Result<Action> => {
    const id = givenId(form, deps.shelf.newId)
    const read = readFunction(form, found.opened.plan, { id })
    return read.ok
      ? accept({ action: 'add-function', id, function: givenFields(read.value) })
      : read
  },
  page: ({ subject, ...page }) => (
    <FunctionFormPage {...page} {...typedLife(page.form)} held={subject.held} />
  ),
  next: toStructure,
})

/** Everything that is recorded of a function. */
export const functionForm = editPage({
  ...functionSubject,
  start: ({ subject }) => fieldsOf(subject),
  decide: (form, { found, subject }): Result<Action> => {
    const read = readFunction(form, found.opened.plan, subject)
    return read.ok
      ? accept({ action: 'change-function', id: subject.id, change: read.value })
      : read
  },
  page: ({ subject, ...page }) => (
    <FunctionFormPage {...page} {...typedLife(page.form)} held={subject} />
  ),
  next: toStructure,
})
