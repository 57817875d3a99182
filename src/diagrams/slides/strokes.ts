import type { BoxKind, Look } from '../../domain/chart.ts'
import { BOX_LOOKS } from '../source/box-looks.ts'

export const INK = '#0b0c0c'

/** How something is drawn on a slide, in pixels; dashes as SVG writes them. */
export type Stroke = { stroke: string; width: number; dashes: string | null }

export type Outline = Stroke & { fill: string }

export const FRAME: Outline = { fill: '#f8f8f8', stroke: '#505a5f', width: 1, dashes: null }

/** Added stands out by a heavy line, removed by a broken one, changed by a heavy broken one. */
const BY_LOOK: Record<Look, Pick<Stroke, 'width' | 'dashes'>> = {
  added: { width: 5, dashes: null },
  removed: { width: 2, dashes: '12 6' },
  changed: { width: 4, dashes: '16 4' },
}

/** The outline of a kind as Mermaid's own drawing has it. */
export function outlineOf({ kind, look }: { kind: BoxKind; look?: Look }): Outline {
  const style = new Map(
    BOX_LOOKS[kind].style.split(',').map((one) => one.split(':') as [string, string | undefined]),
  )
  return {
    fill: style.get('fill') ?? '#ffffff',
    stroke: style.get('stroke') ?? INK,
    width: Number.parseFloat(style.get('stroke-width') ?? '1'),
    dashes: style.get('stroke-dasharray') ?? null,
    ...(look === undefined ? {} : BY_LOOK[look]),
  }
}

const LINE_LOOKS: Record<Look, number> = { added: 4, removed: 1, changed: 3 }

/** A line between boxes: broken where it is not one of authority, or is gone. */
export const strokeOf = ({ dotted, look }: { dotted: boolean; look?: Look }): Stroke => ({
  stroke: INK,
  width: look === undefined ? 1.5 : LINE_LOOKS[look],
  dashes: dotted ? '6 4' : look === 'removed' ? '14 6' : null,
})
