import type { Action } from '../../domain/change.ts'
import { inOptionOfBody, wrongFunction } from '../../domain/change-function.ts'
import type { Plan, Source } from '../../domain/plan.ts'
import { accept, type Result } from '../../domain/problem.ts'
import { bodiesToChoose } from '../../domain/structure-choices.ts'
import type { BodyFunction } from '../../domain/structure.ts'
import { FunctionFormPage } from '../../../views/structure/function-form-page.tsx'
import { readOptional } from './choice-field.ts'
import { editPage } from './edit.tsx'
import { field, type Form } from './form-fields.ts'
import { functionSubject } from './function-subject.ts'
import { givenFields } from './given-fields.ts'
import { givenId } from './given-id.ts'
import { lifeFields, readableLife, readLife, typedLife } from './life-fields.ts'
import { optionAsked, toStructureOf } from './option-asked.ts'
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

/** A function as it stands. */
type Read = Partial<Pick<BodyFunction, 'body' | 'source'>> & { id: string; option: string | null }

/** Why the plan cannot have a function of this name, given who is to be responsible and when. */
function whyNotName(form: Form, plan: Plan, { id, option, name }: Read & { name: string }) {
  const body = field(form, 'body')
  const held = inOptionOfBody(plan, {
    ...{ id, name },
    ...(option === null ? {} : { option }),
    ...(body === '' ? {} : { body }),
    ...readableLife(form),
  })
  return wrongFunction(plan, held).find(({ path }) => path === 'name')?.message ?? null
}

const readFunction = (form: Form, plan: Plan, held: Read): Result<Fields> =>
  together<Fields>({
    name: readName(form, 'name', (name) => whyNotName(form, plan, { ...held, name })),
    body: readOptional(
      form,
      'body',
      bodiesToChoose(plan, held.option, [held.body]),
      'Choose one of the bodies, or nobody yet.',
    ),
    ...readLife(form),
    source: readSource(form, 'source', held.source),
  })

const fieldsOf = (held: Partial<BodyFunction>): Record<string, string> => ({
  name: held.name ?? '',
  body: held.body ?? '',
  ...lifeFields(held),
  source: held.source?.text ?? '',
})

/** A new function; `?body=` chooses who is responsible for it, `?option=` whose it is. */
export const newFunctionForm = editPage({
  ...optionAsked,
  start: ({ deps, c }) => ({
    id: deps.shelf.newId(),
    ...fieldsOf({ body: c.req.query('body') ?? '' }),
  }),
  decide: (form, { found, deps, subject: { option } }): Result<Action> => {
    const id = givenId(form, deps.shelf.newId)
    const read = readFunction(form, found.opened.plan, { id, option })
    if (!read.ok) return read
    const held = { ...givenFields(read.value), ...(option === null ? {} : { option }) }
    return accept({ action: 'add-function', id, function: held })
  },
  page: ({ subject, ...page }) => (
    <FunctionFormPage {...page} {...typedLife(page.form)} held={null} option={subject.option} />
  ),
  next: ({ subject }) => toStructureOf(subject.option),
})

/** Everything that is recorded of a function. */
export const functionForm = editPage({
  ...functionSubject,
  start: ({ subject }) => fieldsOf(subject),
  decide: (form, { found, subject }): Result<Action> => {
    const held = { ...subject, option: subject.option ?? null }
    const read = readFunction(form, found.opened.plan, held)
    return read.ok
      ? accept({ action: 'change-function', id: subject.id, change: read.value })
      : read
  },
  page: ({ subject, ...page }) => (
    <FunctionFormPage
      {...page}
      {...typedLife(page.form)}
      held={subject}
      option={subject.option ?? null}
    />
  ),
  next: ({ subject }) => toStructureOf(subject.option),
})
