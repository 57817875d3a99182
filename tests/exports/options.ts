import { createHash } from 'node:crypto'
import type { ExportOptions } from '../../src/exports/exporters.ts'

/** What main passes in, on a machine that nobody else reaches. */
export const OPTIONS: ExportOptions = {
  publicUrl: null,
  digest: (text) => createHash('sha256').update(text).digest('hex'),
}
