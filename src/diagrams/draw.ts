import { drawRaw } from './draw-raw.ts'
import { flatten } from './flatten/flatten.ts'
import type { Job, Plain } from './job.ts'

/** Draws one picture. Only for the drawing process: Mermaid needs a window for the whole process. */
export const draw = async (job: Job): Promise<Plain> =>
  flatten(await drawRaw(job.source, job.layout), job)
