/** Beyond these Google takes nothing of a calendar, and says so to nobody. */
const MOST_EVENTS = 1000
const MOST_BYTES = 900_000

export type CalendarSize = { events: number; bytes: number; isTooLarge: boolean }

/** How large a calendar file is, and whether some programs would refuse it for that. */
export function calendarSize(file: string): CalendarSize {
  const events = file.split('\r\nBEGIN:VEVENT\r\n').length - 1
  const bytes = new TextEncoder().encode(file).length
  return { events, bytes, isTooLarge: events > MOST_EVENTS || bytes > MOST_BYTES }
}
