import { z } from 'zod'
import { BodyFunction, Line, SeatFields } from './structure.ts'
import { Id } from './text.ts'

const LineFields = Line.omit({ id: true })
const SeatInput = SeatFields.omit({ id: true })
const FunctionFields = BodyFunction.omit({ id: true })

const { from, to, source } = LineFields.shape

/** Dates and a source to set: null takes one away, absent leaves it. */
const record = { from: from.nullable(), to: to.nullable(), source: source.nullable() }

const LineChange = z.strictObject({
  body: Id.optional(),
  other: Id.optional(),
  kind: LineFields.shape.kind.optional(),
  ...record,
})

const SeatChange = z.strictObject({
  body: Id.optional(),
  part: SeatInput.shape.part.optional(),
  organisation: SeatInput.shape.organisation.nullable(),
  role: SeatInput.shape.role.nullable(),
  through: SeatInput.shape.through.nullable(),
  ...record,
})

const FunctionChange = z.strictObject({
  name: FunctionFields.shape.name.optional(),
  body: FunctionFields.shape.body.nullable(),
  sameAs: FunctionFields.shape.sameAs.nullable(),
  ...record,
})

const removing = <Name extends string>(name: Name) =>
  z.strictObject({ action: z.literal(name), id: Id })

/** What can be done to the lines between bodies, the seats in them and what they are responsible for. */
export const StructureAction = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('add-line'), id: Id, line: LineFields }),
  z.strictObject({ action: z.literal('change-line'), id: Id, change: LineChange }),
  removing('remove-line'),
  z.strictObject({ action: z.literal('add-seat'), id: Id, seat: SeatInput }),
  z.strictObject({ action: z.literal('change-seat'), id: Id, change: SeatChange }),
  removing('remove-seat'),
  z.strictObject({ action: z.literal('add-function'), id: Id, function: FunctionFields }),
  z.strictObject({ action: z.literal('change-function'), id: Id, change: FunctionChange }),
  removing('remove-function'),
])
