import { z } from 'zod'
import { DayText } from '../dated.ts'
import { CalendarUid } from '../plan.ts'
import { line, Title } from '../text.ts'
import { WHY_LEFT_OUT, type WhyLeftOut } from './left-out.ts'
import type { ReadCalendar } from './read-calendar.ts'

const Entry = z.strictObject({
  key: CalendarUid.nullable(),
  title: Title,
  day: DayText,
  last: z.exactOptional(DayText),
  note: z.exactOptional(line(300)),
})

/** What was read of a file, as the page that shows it sends it back. */
const Carried = z.strictObject({
  name: line(100).nullable(),
  entries: z.array(Entry).max(1000),
  cancelled: z.array(Entry).max(1000),
  leftOut: z
    .array(
      z.strictObject({
        why: z.enum(Object.keys(WHY_LEFT_OUT) as [WhyLeftOut, ...WhyLeftOut[]]),
        count: z.int().min(1),
        titles: z.array(z.string().max(200)).max(20),
      }),
    )
    .max(Object.keys(WHY_LEFT_OUT).length),
})

/** What was read of a file as one field of a form, so that the file need not be sent again. */
export const carry = (read: ReadCalendar): string => JSON.stringify(read)

const LONGEST = 2_000_000

/** Reads it back; null where it is not what `carry` gave. */
export function readCarried(text: string): ReadCalendar | null {
  if (text.length > LONGEST) return null
  try {
    const read = Carried.safeParse(JSON.parse(text))
    return read.success ? read.data : null
  } catch {
    return null
  }
}
