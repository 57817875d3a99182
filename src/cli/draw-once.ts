import { createPictures, type Drawn, type PicturesOptions } from '../diagrams/pictures.ts'
import type { Chart } from '../domain/chart.ts'

/** Longer than the slowest machine takes to be ready and to draw, in milliseconds. */
const WAIT = 60_000

/** Draws one picture and lets go of everything, so that the command can end. */
export async function drawOnce(options: PicturesOptions, chart: Chart): Promise<Drawn> {
  const pictures = createPictures(options)
  try {
    return await pictures.picture(chart, WAIT)
  } finally {
    await pictures.close()
  }
}
