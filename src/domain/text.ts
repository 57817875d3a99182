import { z } from 'zod'

/**
 * Characters that have no place in a one-line text: controls, line breaks, and marks that reverse
 * the reading direction of what follows (they can make a title look like another one).
 */
const UNWANTED = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/u

/** One line of text of 1 to `longest` characters, trimmed; anything else is refused in a sentence. */
export const line = (longest: number) =>
  z
    .string()
    .trim()
    .min(1, 'is empty; type some text')
    .max(longest, `is longer than ${longest} characters; shorten it`)
    .refine((text) => !UNWANTED.test(text), {
      error: 'has a line break or a hidden control character in it; type it as one plain line',
    })
    .refine((text) => text.isWellFormed(), { error: 'has a broken character in it; type it again' })

/** A title as people write it. */
export const Title = line(300)

/** The id of one thing in a plan: opaque, never shown as a name, never changed. */
export const Id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'is not an id: lower-case letters, digits and hyphens')

/** The id of a plan, which is also its file's name: `our-plan-2019`. */
export const PlanId = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{0,62}$/,
    'is not a plan id: start with a letter and use lower-case letters, digits and hyphens, as in our-plan-2019',
  )
