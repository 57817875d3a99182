/**
 * Raised, with its day, whenever the same plan gives other bytes than before: only then do programs
 * that fetch a calendar learn that it reads differently.
 */
export const CALENDAR_VERSION = { number: 1, since: '2026-11-22T00:00:00Z' } as const
