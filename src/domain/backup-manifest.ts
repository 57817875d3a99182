import { z } from 'zod'
import { PlanId } from './text.ts'

/** What a backup says of itself: which files it holds, and how they must read. */
export const BackupManifest = z.strictObject({
  backup: z.literal('safeguarding-transition'),
  version: z.literal(1),
  at: z.iso.datetime(),
  plans: z.array(
    z.strictObject({
      id: PlanId,
      revision: z.int().min(0),
      /** What was wrong with it already when the backup was made. */
      fault: z.string().optional(),
    }),
  ),
  files: z.array(
    z.strictObject({
      path: z.string().max(300),
      bytes: z.int().min(0),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
})
export type BackupManifest = z.infer<typeof BackupManifest>
