import { COMMAND_SLIDES_WAIT_MS, COMMAND_WAIT_MS } from '../diagrams/drawing-limits.ts'
import type { Pictures } from '../diagrams/pictures.ts'
import type { RenderOptions } from '../exports/export-options.ts'

type CommandPictures = Pick<RenderOptions, 'draw' | 'drawSlides' | 'drawPixels'> & {
  /** Lets go of everything, so that the command can end. */
  close: () => Promise<void>
}

/** Draws for one command, all by the same drawing process; nothing is opened before it is needed. */
export function commandPictures(open: () => Promise<Pictures>): CommandPictures {
  let opened: Promise<Pictures> | null = null
  const pictures = (): Promise<Pictures> => (opened ??= open())
  return {
    draw: async (chart) => (await pictures()).picture(chart, COMMAND_WAIT_MS),
    drawSlides: async (chart) => (await pictures()).slides(chart, COMMAND_SLIDES_WAIT_MS),
    drawPixels: async (svg) => (await pictures()).pixels(svg, COMMAND_WAIT_MS),
    close: async () => {
      await (await opened)?.close()
    },
  }
}
