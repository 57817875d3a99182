import type { Action } from '../../domain/change.ts'
import { FOR_NOBODY, NO_FORUM } from '../../domain/change-seat.ts'
import type { Plan, Source } from '../../domain/plan.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import { SeatFields, type Seat } from '../../domain/structure.ts'
import { SeatFormPage } from '../../../views/structure/seat-form-page.tsx'
import { toStructure } from './body-subject.ts'
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

const readSeat = (form: Form, plan: Plan, recorded?: Source): Result<Fields> =>
  together<Fields>({
    body: readChosen(form, 'body', plan.bodies, 'Choose the body that the seat is in.'),
    part: readPart(form),
    organisation: readOrganisation(form, plan),
    role: readRole(form),
    through: readThrough(form),
    ...readLife(form),
    source: readSource(form, 'source', recorded),
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

/** A new seat; `?body=` chooses the body that it is in. */
export const newSeatForm = editPage({
  subject: () => ({ seat: null }),
  missing: '',
  start: ({ deps, c }) => ({
    id: deps.shelf.newId(),
    ...fieldsOf({ body: c.req.query('body') ?? '' }),
  }),
  decide: (form, { found, deps }): Result<Action> => {
    const id = givenId(form, deps.shelf.newId)
    const read = readSeat(form, found.opened.plan)
    return read.ok ? accept({ action: 'add-seat', id, seat: givenFields(read.value) }) : read
  },
  page: ({ subject, ...page }) => (
    <SeatFormPage {...page} {...typedLife(page.form)} seat={subject.seat} />
  ),
  next: toStructure,
})

/** Everything that is recorded of a seat. */
export const seatForm = editPage({
  ...seatSubject,
  start: ({ subject }) => fieldsOf(subject),
  decide: (form, { found, subject }): Result<Action> => {
    const read = readSeat(form, found.opened.plan, subject.source)
    return read.ok ? accept({ action: 'change-seat', id: subject.id, change: read.value }) : read
  },
  page: ({ subject, ...page }) => (
    <SeatFormPage {...page} {...typedLife(page.form)} seat={subject} />
  ),
  next: toStructure,
})
