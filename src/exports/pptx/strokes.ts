import type { Stroke } from '../../diagrams/slides/strokes.ts'
import { emu } from './emu.ts'
import { paint } from './text-body.ts'
import { tag } from './xml.ts'

/** The dashes that every program offers in its menu, by those of the pictures. */
const DASHES: Readonly<Record<string, string>> = {
  '8 4': 'dash',
  '6 4': 'dash',
  '2 3': 'sysDot',
  '12 6': 'lgDash',
  '14 6': 'lgDash',
  '16 4': 'lgDashDot',
}

/** Arrows grow with their line in these programs: those of thin lines are drawn large. */
const arrow = (width: number) => (width < 2 ? { w: 'lg', len: 'lg' } : { w: 'med', len: 'med' })

/** How a line or outline is drawn; `end`: with an arrow where it ends. */
export const lineLook = ({ stroke, width, dashes }: Stroke, end = false): string =>
  tag(
    'a:ln',
    { w: emu(width) },
    paint(stroke),
    tag('a:prstDash', { val: dashes === null ? 'solid' : (DASHES[dashes] ?? 'dash') }),
    tag('a:miter', { lim: 800000 }),
    end ? tag('a:tailEnd', { type: 'triangle', ...arrow(width) }) : '',
  )
