import { z } from 'zod'
import { Body, BodyFunction, Line, Seat } from './structure.ts'
import { Id } from './text.ts'

/** More than any structure has, and few enough to be held against the plan at once. */
const MOST = 2000

/** What is done to many bodies at once: entering a structure, and putting it in order. */
export const EntryAction = z.discriminatedUnion('action', [
  z.strictObject({
    action: z.literal('add-structure'),
    bodies: z.array(Body).max(MOST).default([]),
    lines: z.array(Line).max(MOST).default([]),
    seats: z.array(Seat).max(MOST).default([]),
    functions: z.array(BodyFunction).max(MOST).default([]),
  }),
  z.strictObject({
    action: z.literal('arrange-bodies'),
    bodies: z.array(Id).min(1).max(MOST),
    /** The body that they are to report to; null: to none of this structure. */
    under: Id.nullable(),
    /** The option in whose structure this is done. */
    option: Id.optional(),
  }),
  z.strictObject({
    action: z.literal('move-body'),
    id: Id,
    to: z.enum(['up', 'down']),
    option: Id.optional(),
  }),
])
