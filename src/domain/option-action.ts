import { z } from 'zod'
import { Adoption, Option, Position } from './option.ts'
import { Id } from './text.ts'

/** Short enough for the ids of what is copied into an option, which start with it. */
const NewId = Id.max(50, 'is longer than 50 characters; shorten it')

const { name, note, source } = Option.shape
const { organisation, position, subjectTo, conditions, role, when, evidence } = Position.shape

/** What a partner says, whichever version it is about. */
const answer = { position, subjectTo, conditions, role, when, evidence }

/** What can be done to the options for the new structure, and to what partners say of them. */
export const OptionAction = z.discriminatedUnion('action', [
  z.strictObject({
    action: z.literal('add-option'),
    id: NewId,
    option: z.strictObject({ name, note, source }),
    /** What it starts as: a copy of the old structure or of another option; absent: empty. */
    copyOf: z
      .discriminatedUnion('of', [
        z.strictObject({ of: z.literal('old') }),
        z.strictObject({ of: z.literal('option'), option: Id }),
      ])
      .optional(),
  }),
  z.strictObject({
    action: z.literal('change-option'),
    id: Id,
    change: z.strictObject({
      name: name.optional(),
      note: note.nullable(),
      source: source.nullable(),
    }),
  }),
  z.strictObject({
    action: z.literal('set-option-state'),
    id: Id,
    state: z.enum(['proposed', 'preferred', 'set-aside']),
  }),
  z.strictObject({ action: z.literal('adopt-option'), id: Id, adopted: Adoption }),
  z.strictObject({ action: z.literal('un-adopt-option'), id: Id }),
  z.strictObject({ action: z.literal('remove-option'), id: Id }),
  z.strictObject({
    action: z.literal('record-position'),
    /** Of the first area; those of the others, and a new version’s, start with it. */
    id: NewId,
    option: Id,
    /** The version that it is about; absent: the option as it now stands. */
    version: Id.optional(),
    organisation,
    areas: z.array(Id).min(1, 'are none; choose at least one area'),
    ...answer,
  }),
  z.strictObject({
    action: z.literal('change-position'),
    id: Id,
    change: z.strictObject({
      position: position.optional(),
      subjectTo: subjectTo.nullable(),
      conditions: conditions.nullable(),
      role: role.nullable(),
      when: when.nullable(),
      evidence: z.array(evidence.unwrap().element).optional(),
    }),
  }),
  z.strictObject({ action: z.literal('remove-position'), id: Id }),
])
