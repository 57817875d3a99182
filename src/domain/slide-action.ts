import { z } from 'zod'
import { SlideChoice } from './slides/slide-choice.ts'
import { Id } from './text.ts'

const { option, against, since, title, points, notes } = SlideChoice.shape

/** What can be done to the choice of slides; the first change makes the usual ones the plan's own. */
export const SlideAction = z.discriminatedUnion('action', [
  z.strictObject({
    action: z.literal('add-slide'),
    id: Id,
    slide: SlideChoice.omit({ id: true }),
    /** The slide that it stands behind; absent: at the end. */
    after: Id.optional(),
  }),
  z.strictObject({
    action: z.literal('change-slide'),
    id: Id,
    /** Null takes a field away. */
    change: z.strictObject({
      option: option.nullable(),
      against: against.nullable(),
      since: since.nullable(),
      title: title.nullable(),
      points: points.unwrap(),
      notes: notes.nullable(),
    }),
  }),
  z.strictObject({ action: z.literal('leave-out-slide'), id: Id }),
  z.strictObject({
    action: z.literal('move-slide'),
    id: Id,
    to: z.enum(['up', 'down', 'first', 'last']),
  }),
  /** Those that are shown, of those chosen and the usual ones; all others are left out. */
  z.strictObject({ action: z.literal('choose-slides'), ids: z.array(Id) }),
  z.strictObject({ action: z.literal('reset-slides') }),
])
