import { showDay } from '../src/domain/show-date.ts'

/** A moment stored in UTC, in words: "22 November 2026 at 2:05pm UTC". */
export function showInstant(instant: string): string {
  const hour = Number(instant.slice(11, 13))
  const half = hour < 12 ? 'am' : 'pm'
  return `${showDay(instant.slice(0, 10))} at ${hour % 12 || 12}:${instant.slice(14, 16)}${half} UTC`
}
