import type { Action } from '../../domain/change.ts'
import { whyCircle, whyNotBodyName } from '../../domain/change-body.ts'
import type { OpenPlan } from '../../domain/facts.ts'
import { Body, type Plan, type Source } from '../../domain/plan.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import { reportsTo } from '../../domain/reporting.ts'
import { BodyFormPage } from '../../../views/structure/body-form-page.tsx'
import { bodySubject, toStructure } from './body-subject.ts'
import { editPage } from './edit.tsx'
import { readOptional } from './choice-field.ts'
import { field, type Form } from './form-fields.ts'
import { givenFields } from './given-fields.ts'
import { givenId } from './given-id.ts'
import { lifeFields, readLife, typedLife } from './life-fields.ts'
import { readName } from './name-field.ts'
import { readSource } from './source-field.ts'
import { together } from './together.ts'

type Fields = {
  name: string
  kind: Body['kind']
  side: Body['side']
  reportsTo: string[]
  areas: string[]
  joint: true | null
  leads: true | null
  listed: string | null
  from: string | null
  to: string | null
  source: Source | null
}

function readKind(form: Form): Result<Body['kind']> {
  const read = Body.shape.kind.safeParse(field(form, 'kind'))
  return read.success ? accept(read.data) : refuse('Choose what kind of body it is.', 'kind')
}

function readSide(form: Form): Result<Body['side']> {
  const read = Body.shape.side.safeParse(field(form, 'side'))
  return read.success
    ? accept(read.data)
    : refuse('Choose whether it is old, new or outside the move.', 'side')
}

const chosen = (form: Form, name: string): string[] =>
  form.getAll(name).filter((value) => value !== '')

function readReportsTo(form: Form, plan: Plan, id: string): Result<string[]> {
  const reportsTo = chosen(form, 'reportsTo')
  const circle = whyCircle(plan, { id, name: field(form, 'name'), reportsTo })
  return circle === null ? accept(reportsTo) : refuse(circle, 'reportsTo')
}

const ticked = (form: Form, value: string): Result<true | null> =>
  accept(chosen(form, 'is').includes(value) ? true : null)

function readBody(
  form: Form,
  { plan, framework }: Pick<OpenPlan, 'plan' | 'framework'>,
  { id, source }: Pick<Body, 'id'> & Partial<Body>,
): Result<Fields> {
  const side = readSide(form)
  return together<Fields>({
    // Whether another has the name already turns on the side.
    name: readName(form, 'name', (name) =>
      side.ok ? whyNotBodyName(plan, { id, name, side: side.value }) : null,
    ),
    kind: readKind(form),
    side,
    reportsTo: readReportsTo(form, plan, id),
    areas: accept(chosen(form, 'areas')),
    joint: ticked(form, 'joint'),
    leads: ticked(form, 'leads'),
    listed: readOptional(
      form,
      'listed',
      framework?.linkedBoards.boards ?? [],
      'Choose one of the boards listed, or none.',
    ),
    ...readLife(form),
    source: readSource(form, 'source', source),
  })
}

function fieldsOf(
  { name = '', kind, side, source, ...body }: Partial<Body>,
  others: readonly string[] = [],
): Form {
  const form = new URLSearchParams({
    name,
    kind: kind ?? '',
    side: side ?? '',
    ...lifeFields(body),
    listed: body.listed ?? '',
    source: source?.text ?? '',
  })
  for (const other of others) form.append('reportsTo', other)
  for (const area of body.areas ?? []) form.append('areas', area)
  if (body.leads) form.append('is', 'leads')
  if (body.joint) form.append('is', 'joint')
  return form
}

/** A new body or group. */
export const newBodyForm = editPage({
  subject: () => ({ body: null }),
  missing: '',
  start: ({ deps }) => {
    const form = fieldsOf({})
    form.set('id', deps.shelf.newId())
    return form
  },
  decide: (form, { found, deps }): Result<Action> => {
    const id = givenId(form, deps.shelf.newId)
    const read = readBody(form, found.opened, { id })
    if (!read.ok) return read
    return accept({ action: 'add-body', id, body: givenFields(read.value) })
  },
  page: ({ subject, ...page }) => (
    <BodyFormPage {...page} {...typedLife(page.form)} body={subject.body} />
  ),
  next: toStructure,
})

/** Everything that is recorded of a body or group. */
export const bodyForm = editPage({
  ...bodySubject,
  start: ({ subject, found }) => fieldsOf(subject, reportsTo(found.opened.plan, subject.id)),
  decide: (form, { found, subject }): Result<Action> => {
    const read = readBody(form, found.opened, subject)
    if (!read.ok) return read
    return accept({ action: 'change-body', id: subject.id, change: read.value })
  },
  page: ({ subject, ...page }) => (
    <BodyFormPage {...page} {...typedLife(page.form)} body={subject} />
  ),
  next: toStructure,
})
