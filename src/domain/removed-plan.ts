import { z } from 'zod'
import { PlanId } from './text.ts'

/** What is kept beside the files of a plan that was taken out of sight. */
export const RemovalNote = z.strictObject({
  id: PlanId,
  title: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
  /** The names of its files, the one first that makes it a plan. */
  files: z.array(z.string().regex(/^[a-z][a-z0-9-]*\.[\w.-]+$/)).min(1),
})
export type RemovalNote = z.infer<typeof RemovalNote>

/** How long a plan that was deleted can be put back. */
export const DAYS_KEPT = 90

const A_DAY_MS = 24 * 60 * 60 * 1000

const shift = (moment: string, days: number): string =>
  new Date(Date.parse(moment) + days * A_DAY_MS).toISOString()

/** Until when a plan that was deleted at a moment can be put back. */
export const keptUntil = (at: string): string => shift(at, DAYS_KEPT)

/** What was deleted before this moment is not kept any longer. */
export const keptSince = (now: string): string => shift(now, -DAYS_KEPT)
