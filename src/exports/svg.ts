import { chartOf } from '../domain/charts/chart-of.ts'
import { sayUndrawn, type Undrawn } from '../domain/charts/undrawn.ts'
import type { View } from '../domain/charts/view.ts'
import type { OpenPlan } from '../domain/facts.ts'
import { planTitle } from '../domain/plan-title.ts'
import { accept, refuse, type Result } from '../domain/problem.ts'
import type { Draw } from './export-options.ts'
import { asAtLine, noticeLines } from './notices.ts'

const SIZE = 12
const LINE = 18
const MARGIN = 12
/** Wider than any letter of running text is on average, so that no line runs out of the picture. */
const LETTER = 0.55 * SIZE
/** A picture of one box is too narrow for words beneath it. */
const NARROWEST = 360

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The words in lines of so many characters; a longer word has a line of its own. */
function wrap(text: string, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

/** What a picture covers: its viewBox. */
type Frame = { x: number; y: number; wide: number; high: number }

const VIEW_BOX = / viewBox="(\S+) (\S+) (\S+) (\S+)"/

function frameOf(svg: string): Frame {
  const [, x, y, wide, high] = (VIEW_BOX.exec(svg) ?? []).map(Number)
  if (x === undefined || y === undefined || wide === undefined || high === undefined)
    throw new Error('A picture has no viewBox.')
  return { x, y, wide, high }
}

const reframe = (tag: string, { x, y, wide, high }: Frame): string =>
  tag
    .replace(/ width="[^"]*"/, ` width="${wide}"`)
    .replace(/ height="[^"]*"/, ` height="${high}"`)
    .replace(VIEW_BOX, ` viewBox="${x} ${y} ${wide} ${high}"`)

/** Numbers of a picture have two decimals at most. */
const round = (value: number): number => Math.round(value * 100) / 100

/**
 * A picture as a file that goes its own way: on white, with what to know of it said beneath it and
 * in its description.
 */
function standAlone(svg: string, notices: readonly string[]): string {
  const { x, y, wide: width, high: height } = frameOf(svg)
  const wide = Math.max(width, NARROWEST)
  const lines = notices.flatMap((notice) => wrap(notice, (wide - 2 * MARGIN) / LETTER))
  const high = round(height + LINE * lines.length + MARGIN)
  const at = (n: number) => `x="${round(x + MARGIN)}" y="${round(y + height + LINE * (n + 1))}"`
  const spans = lines.map((line, n) => `<tspan ${at(n)}>${escapeText(line)}</tspan>`)
  const words = `<text font-size="${SIZE}" fill="#0b0c0c">${spans.join('')}</text>`
  const ground = `<rect x="${x}" y="${y}" width="${wide}" height="${high}" fill="#ffffff"/>`
  const file = svg
    .replace(/^<svg [^>]*>/, (tag) => reframe(tag, { x, y, wide, high }))
    .replace('</desc>', () => ` ${escapeText(notices.join(' '))}</desc>${ground}`)
    .replace(/<\/svg>\s*$/, () => `${words}</svg>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${file}\n`
}

/** What to do instead. */
const ADVICE: Record<Undrawn, string> = {
  'not-yet': 'Try again in a moment, or take the Mermaid text (mmd) instead.',
  'too-long': 'Take the Mermaid text (mmd) instead.',
  'too-large': 'Take the Mermaid text (mmd) instead.',
  failed: 'Take the Mermaid text (mmd) instead.',
  nothing: 'Record a body or group for the structure, or a date for the timetable.',
}

/** A picture of a plan as a file; refused with a sentence where there is none. */
export async function toSvg(opened: OpenPlan, view: View, draw: Draw): Promise<Result<string>> {
  const drawn = await draw(chartOf(view, opened))
  if (!drawn.ok) return refuse(`${sayUndrawn(drawn.why)} ${ADVICE[drawn.why]}`)
  const which = `${planTitle(opened)}. ${asAtLine(opened)}`
  return accept(standAlone(drawn.svg, [which, ...noticeLines(opened)]))
}
