import type { Mermaid } from 'mermaid'
import type { DomWindow } from './dom.ts'
import type { Layout } from './job.ts'
import { LONGEST_SOURCE } from './longest-source.ts'
import { mermaidConfig } from './mermaid-config.ts'
import { openWindow } from './window.ts'

/** Always the same: with an id of its own for each picture, what is kept of each is never let go. */
const ID = 'd'

type Browser = { window: DomWindow; mermaid: Mermaid }

let opened: Promise<Browser> | undefined

async function open(): Promise<Browser> {
  const window = openWindow()
  const { default: mermaid } = await import('mermaid')
  return { window, mermaid }
}

/** Mermaid's own SVG, as it comes: styled, and with private labels. Throws where it cannot draw. */
export async function drawRaw(source: string, layout: Layout): Promise<string> {
  if (source.length > LONGEST_SOURCE)
    throw new Error(`A source of ${source.length} characters is too long`)
  opened ??= open()
  const { window, mermaid } = await opened
  mermaid.initialize(mermaidConfig(layout))
  try {
    const { svg } = await mermaid.render(ID, source)
    return svg
  } finally {
    window.document.body.replaceChildren()
  }
}
