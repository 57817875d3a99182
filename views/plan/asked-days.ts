import type { Day } from '../../src/domain/day.ts'

/**
 * The days that an address asks for, if it does: `today`, the day it is taken to be, and `asAt`,
 * the day whose plan is shown. Null: neither.
 */
export type AskedDays = { today?: Day | undefined; asAt?: Day | undefined } | null

/** The days as the names of an address; every link of a page carries them on. */
export const askedQuery = (asked: AskedDays): Record<string, string> => ({
  ...(asked?.asAt === undefined ? {} : { asAt: asked.asAt }),
  ...(asked?.today === undefined ? {} : { today: asked.today }),
})
