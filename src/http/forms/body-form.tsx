import type { Action } from '../../domain/change.ts'
import { whyCircle, whyNotBodyName } from '../../domain/change-body.ts'
import type { OpenPlan } from '../../domain/facts.ts'
import { Body, type Plan, type Source } from '../../domain/plan.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import { reportsTo } from '../../domain/reporting.ts'
import { bodiesToBeSameAs } from '../../domain/structure-choices.ts'
import { BodyFormPage } from '../../../views/structure/body-form-page.tsx'
import { bodySubject } from './body-subject.ts'
import { editPage } from './edit.tsx'
import { readOptional } from './choice-field.ts'
import { field, type Form } from './form-fields.ts'
import { givenFields } from './given-fields.ts'
import { givenId } from './given-id.ts'
import { lifeFields, readLife, typedLife } from './life-fields.ts'
import { readName } from './name-field.ts'
import { optionAsked, toStructureOf } from './option-asked.ts'
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
  unlinked: string | null
  sameAs: string | null
  from: string | null
  to: string | null
  source: Source | null
}

/** A body as it stands, and the option that proposes it. */
type Read = { id: string; option: string | null; source?: Source | undefined }

function readKind(form: Form): Result<Body['kind']> {
  const read = Body.shape.kind.safeParse(field(form, 'kind'))
  return read.success ? accept(read.data) : refuse('Choose what kind of body it is.', 'kind')
}

/** What an option proposes is new, so its form does not ask. */
function readSide(form: Form, { option }: Read): Result<Body['side']> {
  if (option !== null) return accept('new')
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

function readUnlinked(form: Form): Result<string | null> {
  const why = field(form, 'unlinked')
  if (why === '') return accept(null)
  if (field(form, 'listed') === '')
    return refuse(
      'A link is looked for only with a board of the guidance’s list. Choose which board it is, or clear this.',
      'unlinked',
    )
  const read = Body.shape.unlinked.unwrap().safeParse(why)
  return read.success
    ? accept(read.data)
    : refuse(`The reason ${read.error.issues[0]?.message ?? ''}.`, 'unlinked')
}

const readSameAs = (form: Form, plan: Plan, { option }: Read): Result<string | null> =>
  option === null
    ? accept(null)
    : readOptional(
        form,
        'sameAs',
        bodiesToBeSameAs(plan, option),
        'Choose one of the bodies listed, or none.',
      )

function readBody(
  form: Form,
  { plan, framework }: Pick<OpenPlan, 'plan' | 'framework'>,
  body: Read,
): Result<Fields> {
  const { id, source, option } = body
  const side = readSide(form, body)
  return together<Fields>({
    // Whether another has the name already turns on the side and the option.
    name: readName(form, 'name', (name) =>
      side.ok
        ? whyNotBodyName(plan, { id, name, side: side.value, option: option ?? undefined })
        : null,
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
    unlinked: readUnlinked(form),
    sameAs: readSameAs(form, plan, body),
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
    unlinked: body.unlinked ?? '',
    sameAs: body.sameAs ?? '',
    source: source?.text ?? '',
  })
  for (const other of others) form.append('reportsTo', other)
  for (const area of body.areas ?? []) form.append('areas', area)
  if (body.leads) form.append('is', 'leads')
  if (body.joint) form.append('is', 'joint')
  return form
}

/** A new body or group; `?option=` says which option proposes it. */
export const newBodyForm = editPage({
  ...optionAsked,
  start: ({ deps }) => {
    const form = fieldsOf({})
    form.set('id', deps.shelf.newId())
    return form
  },
  decide: (form, { found, deps, subject: { option } }): Result<Action> => {
    const id = givenId(form, deps.shelf.newId)
    const read = readBody(form, found.opened, { id, option })
    if (!read.ok) return read
    const body = { ...givenFields(read.value), ...(option === null ? {} : { option }) }
    return accept({ action: 'add-body', id, body })
  },
  page: ({ subject, ...page }) => (
    <BodyFormPage {...page} {...typedLife(page.form)} body={null} option={subject.option} />
  ),
  next: ({ subject }) => toStructureOf(subject.option),
})

/** Everything that is recorded of a body or group. */
export const bodyForm = editPage({
  ...bodySubject,
  start: ({ subject, found }) => fieldsOf(subject, reportsTo(found.opened.plan, subject.id)),
  decide: (form, { found, subject }): Result<Action> => {
    const body = { ...subject, option: subject.option ?? null }
    const read = readBody(form, found.opened, body)
    if (!read.ok) return read
    // What a form has no place for stays as recorded: of a body of the plan itself what it is the
    // same as, under no framework which board of its list it is.
    const { sameAs, listed, unlinked, ...change } = read.value
    const own = {
      ...change,
      ...(body.option === null ? {} : { sameAs }),
      ...(found.opened.framework === null ? {} : { listed, unlinked }),
    }
    return accept({ action: 'change-body', id: subject.id, change: own })
  },
  page: ({ subject, ...page }) => (
    <BodyFormPage
      {...page}
      {...typedLife(page.form)}
      body={subject}
      option={subject.option ?? null}
    />
  ),
  next: ({ subject }) => toStructureOf(subject.option),
})
