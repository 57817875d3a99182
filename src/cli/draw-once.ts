import { COMMAND_LIMIT_MS, COMMAND_WAIT_MS } from '../diagrams/drawing-limits.ts'
import { createPictures, type Drawn, type PicturesOptions } from '../diagrams/pictures.ts'
import type { Chart } from '../domain/chart.ts'

/** Draws one picture and lets go of everything, so that the command can end. */
export async function drawOnce(options: PicturesOptions, chart: Chart): Promise<Drawn> {
  const pictures = createPictures({ limitMs: COMMAND_LIMIT_MS, ...options })
  try {
    return await pictures.picture(chart, COMMAND_WAIT_MS)
  } finally {
    await pictures.close()
  }
}
