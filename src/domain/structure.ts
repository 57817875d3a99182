import { z } from 'zod'
import { EdtfText, Source } from './dated.ts'
import { Id, line, Title } from './text.ts'

/** From when to when a thing is there; both days are part of it. Absent: not recorded. */
const life = { from: EdtfText.optional(), to: EdtfText.optional() }

export const Body = z.strictObject({
  id: Id,
  name: Title,
  kind: z.enum([
    'board',
    'executive',
    'partnership',
    'committee',
    'panel',
    'support-unit',
    'sub-group',
    'working-group',
    'task-and-finish-group',
    'lead-group',
  ]),
  side: z.enum(['old', 'new', 'other']),
  areas: z.array(Id).default([]),
  /** Held together with an adults board. */
  joint: z.literal(true).optional(),
  /** Leads the arrangements: where the safeguarding partners sit. */
  leads: z.literal(true).optional(),
  /** Which of the boards that the framework lists to link with this is. */
  listed: z.string().optional(),
  /** Why the arrangements have no link with it, where it is a board that they should link with. */
  unlinked: line(300).optional(),
  /** The option that proposes it; absent for what is there whatever is chosen. */
  option: Id.optional(),
  /** The body that this one is, in another option or in the old structure: for comparing them. */
  sameAs: Id.optional(),
  ...life,
  source: Source.optional(),
})
export type Body = z.infer<typeof Body>

/** What stands between two bodies, said of the first: "reports to" the other. */
export const Line = z.strictObject({
  id: Id,
  body: Id,
  other: Id,
  kind: z.enum(['reports-to', 'scrutinised-by', 'links-with', 'advises', 'supports']),
  ...life,
  source: Source.optional(),
})
export type Line = z.infer<typeof Line>

/** What a seat holds, whoever it is for. */
export const SeatFields = z.strictObject({
  id: Id,
  body: Id,
  part: z.enum([
    'chair',
    'vice-chair',
    'member',
    'observer',
    'lay-member',
    'independent-scrutineer',
    'represented',
  ]),
  organisation: Id.optional(),
  role: line(200).optional(),
  /** The forum that speaks for it, where it is represented. */
  through: line(200).optional(),
  ...life,
  source: Source.optional(),
})

/** A place in a body, held by an organisation, a role, or both: "the chair, a council director". */
export const Seat = SeatFields.refine((seat) => seat.organisation ?? seat.role, {
  error: 'names nobody; give an organisation or a role',
})
export type Seat = z.infer<typeof Seat>

/** A thing that a body is responsible for: child death review, training. */
export const BodyFunction = z.strictObject({
  id: Id,
  name: Title,
  /** Absent: nobody is responsible for it yet. */
  body: Id.optional(),
  /** The option that proposes it. */
  option: Id.optional(),
  /** The function that this one is, in another option or in the old structure. */
  sameAs: Id.optional(),
  ...life,
  source: Source.optional(),
})
export type BodyFunction = z.infer<typeof BodyFunction>
