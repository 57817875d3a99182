import type { Action } from '../../domain/change.ts'
import { FOR_NOBODY, NO_FORUM } from '../../domain/change-seat.ts'
import type { Body, Plan, Source } from '../../domain/plan.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import { bodiesToChoose } from '../../domain/structure-choices.ts'
import { optionOfBody } from '../../domain/structure-scope.ts'
import { SeatFields, type Seat } from '../../domain/structure.ts'
import { SeatFormPage } from '../../../views/structure/seat-form-page.tsx'
import { optionAsked, toStructureOf } from './option-asked.ts'
import { readChosen, readOptional } from './choice-field.ts'
import { editPage } from './edit.tsx'
import { field, type Form } from './form-fields.ts'
import { givenFields } from './given-fields.ts'
import { givenId } from './given-id.ts'
import { lifeFields, readLife, typedLife } from './life-fields.ts'
import { seatSubject } from './seat-subject.ts'
import { readSource } from './source-field.ts'
import { together } from './together.ts'

type Fields = {
  body: string
  part: Seat['part']
  organisation: string | null
  role: string | null
  through: string | null
  from: string | null
  to: string | null
  source: Source | null
}

const { part: Part, role: Role, through: Through } = SeatFields.shape

function readPart(form: Form): Result<Seat['part']> {
  const read = Part.safeParse(field(form, 'part'))
  return read.success ? accept(read.data) : refuse('Choose what the seat is.', 'part')
}

function readOrganisation(form: Form, { organisations }: Plan): Result<string | null> {
  if (field(form, 'organisation') === '' && field(form, 'role') === '')
    return refuse(FOR_NOBODY, 'organisation')
  return readOptional(form, 'organisation', organisations, 'Choose one of the organisations.')
}

function readRole(form: Form): Result<string | null> {
  const role = field(form, 'role')
  if (role === '') return accept(null)
  const read = Role.unwrap().safeParse(role)
  return read.success
    ? accept(read.data)
    : refuse(`The role ${read.error.issues[0]?.message ?? ''}.`, 'role')
}

function readThrough(form: Form): Result<string | null> {
  const through = field(form, 'through')
  if (through === '') return accept(null)
  if (field(form, 'part') !== 'represented') return refuse(NO_FORUM, 'through')
  const read = Through.unwrap().safeParse(through)
  return read.success
    ? accept(read.data)
    : refuse(`The forum ${read.error.issues[0]?.message ?? ''}.`, 'through')
}

/** The bodies that the seat may be in, and its source as recorded. */
type Read = { choices: readonly Body[]; source?: Source | undefined }

const readSeat = (form: Form, plan: Plan, { choices, source }: Read): Result<Fields> =>
  together<Fields>({
    body: readChosen(form, 'body', choices, 'Choose the body that the seat is in.'),
    part: readPart(form),
    organisation: readOrganisation(form, plan),
    role: readRole(form),
    through: readThrough(form),
    ...readLife(form),
    source: readSource(form, 'source', source),
  })

const fieldsOf = (seat: Partial<Seat>): Record<string, string> => ({
  body: seat.body ?? '',
  part: seat.part ?? '',
  organisation: seat.organisation ?? '',
  role: seat.role ?? '',
  through: seat.through ?? '',
  ...lifeFields(seat),
  source: seat.source?.text ?? '',
})

/** A new seat; `?body=` chooses the body that it is in, `?option=` whose it is. */
export const newSeatForm = editPage({
  ...optionAsked,
  start: ({ deps, c }) => ({
    id: deps.shelf.newId(),
    ...fieldsOf({ body: c.req.query('body') ?? '' }),
  }),
  decide: (form, { found, deps, subject }): Result<Action> => {
    const id = givenId(form, deps.shelf.newId)
    const { plan } = found.opened
    const read = readSeat(form, plan, { choices: bodiesToChoose(plan, subject.option) })
    return read.ok ? accept({ action: 'add-seat', id, seat: givenFields(read.value) }) : read
  },
  page: ({ subject, ...page }) => (
    <SeatFormPage {...page} {...typedLife(page.form)} seat={null} option={subject.option} />
  ),
  next: ({ subject }) => toStructureOf(subject.option),
})

/** Everything that is recorded of a seat. */
export const seatForm = editPage({
  ...seatSubject,
  start: ({ subject }) => fieldsOf(subject),
  decide: (form, { found, subject }): Result<Action> => {
    const { plan } = found.opened
    const { body, source } = subject
    const choices = bodiesToChoose(plan, optionOfBody(plan, body), [body])
    const read = readSeat(form, plan, { choices, source })
    return read.ok ? accept({ action: 'change-seat', id: subject.id, change: read.value }) : read
  },
  page: ({ subject, ...page }) => (
    <SeatFormPage
      {...page}
      {...typedLife(page.form)}
      seat={subject}
      option={optionOfBody(page.opened.plan, subject.body)}
    />
  ),
  next: ({ found, subject }) => toStructureOf(optionOfBody(found.opened.plan, subject.body)),
})
