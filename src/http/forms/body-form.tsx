import type { Action } from '../../domain/change.ts'
import {
  ENDS_BEFORE_START,
  endsBeforeStart,
  whyCircle,
  whyNotBodyName,
} from '../../domain/change-body.ts'
import { Body, type Plan, type Source } from '../../domain/plan.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import { readTypedDate, typeDate } from '../../domain/typed-date.ts'
import { BodyFormPage } from '../../../views/structure/body-form-page.tsx'
import { bodySubject, toStructure } from './body-subject.ts'
import { editPage } from './edit.tsx'
import { dateFields, field, typedDate, within, type Form } from './form-fields.ts'
import { givenId } from './given-id.ts'
import { readName } from './name-field.ts'
import { readSource } from './source-field.ts'
import { together } from './together.ts'

type Fields = {
  name: string
  kind: Body['kind']
  side: Body['side']
  reportsTo: string[]
  areas: string[]
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

function readDate(form: Form, id: string): Result<string | null> {
  const read = readTypedDate(typedDate(form, id))
  if (!read.ok) return { ok: false, problems: within(id, read.problems) }
  return accept(read.value?.edtf ?? null)
}

/** The end, held against the start where both can be read. */
function readEnd(form: Form): Result<string | null> {
  const from = readDate(form, 'from')
  const to = readDate(form, 'to')
  if (!from.ok || !to.ok || from.value === null || to.value === null) return to
  return endsBeforeStart({ from: from.value, to: to.value })
    ? refuse(ENDS_BEFORE_START, 'to-day')
    : to
}

const chosen = (form: Form, name: string): string[] =>
  form.getAll(name).filter((value) => value !== '')

function readReportsTo(form: Form, plan: Plan, id: string): Result<string[]> {
  const reportsTo = chosen(form, 'reportsTo')
  const circle = whyCircle(plan, { id, name: field(form, 'name'), reportsTo })
  return circle === null ? accept(reportsTo) : refuse(circle, 'reportsTo')
}

function readBody(
  form: Form,
  plan: Plan,
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
    from: readDate(form, 'from'),
    to: readEnd(form),
    source: readSource(form, 'source', source),
  })
}

const typeEdtf = (edtf: string | undefined) => typeDate(edtf === undefined ? undefined : { edtf })

function fieldsOf({ name = '', kind, side, from, to, source, ...body }: Partial<Body>): Form {
  const form = new URLSearchParams({
    name,
    kind: kind ?? '',
    side: side ?? '',
    ...dateFields('from', typeEdtf(from)),
    ...dateFields('to', typeEdtf(to)),
    source: source?.text ?? '',
  })
  for (const other of body.reportsTo ?? []) form.append('reportsTo', other)
  for (const area of body.areas ?? []) form.append('areas', area)
  return form
}

const typedDates = (form: Form) => ({
  from: typedDate(form, 'from'),
  to: typedDate(form, 'to'),
})

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
    const read = readBody(form, found.opened.plan, { id })
    if (!read.ok) return read
    const { from, to, source, ...fields } = read.value
    const body = {
      ...fields,
      ...(from === null ? {} : { from }),
      ...(to === null ? {} : { to }),
      ...(source === null ? {} : { source }),
    }
    return accept({ action: 'add-body', id, body })
  },
  page: ({ subject, ...page }) => (
    <BodyFormPage {...page} {...typedDates(page.form)} body={subject.body} />
  ),
  next: toStructure,
})

/** Everything that is recorded of a body or group. */
export const bodyForm = editPage({
  ...bodySubject,
  start: ({ subject }) => fieldsOf(subject),
  decide: (form, { found, subject }): Result<Action> => {
    const read = readBody(form, found.opened.plan, subject)
    if (!read.ok) return read
    return accept({ action: 'change-body', id: subject.id, change: read.value })
  },
  page: ({ subject, ...page }) => (
    <BodyFormPage {...page} {...typedDates(page.form)} body={subject} />
  ),
  next: toStructure,
})
