import { z } from 'zod'
import { parseDay } from './day.ts'
import { parseEdtf } from './edtf.ts'
import { line } from './text.ts'

export const DayText = z.string().refine((text) => parseDay(text) !== null, {
  error: 'is not a day that exists; write it as 2019-06-29',
})

export const EdtfText = z
  .string()
  .trim()
  .superRefine((text, context) => {
    const result = parseEdtf(text)
    if (!result.ok)
      context.addIssue({
        code: 'custom',
        message: result.problems[0]?.message ?? 'is not a date that exists',
      })
  })

export const Instant = z.iso.datetime()

/** Where a fact comes from: "paragraph 13". Invented facts of an illustration are marked as such. */
export const Source = z.strictObject({ text: line(300), invented: z.literal(true).optional() })
export type Source = z.infer<typeof Source>

/** A date as a person wrote it, beside the same date as read. */
export const Dated = z.strictObject({
  edtf: EdtfText,
  asWritten: line(200).optional(),
  source: Source.optional(),
})
export type Dated = z.infer<typeof Dated>
