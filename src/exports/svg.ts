import type { Face } from '../diagrams/geometry/fonts.ts'
import { textWidth } from '../diagrams/geometry/text-width.ts'
import { chartOf } from '../domain/charts/chart-of.ts'
import { sayUndrawn, type Undrawn } from '../domain/charts/undrawn.ts'
import { TO_DO } from '../domain/charts/view-words.ts'
import type { OpenPlan } from '../domain/facts.ts'
import { planTitle } from '../domain/plan-title.ts'
import { accept, refuse, type Result } from '../domain/problem.ts'
import type { Draw, ViewAsked } from './export-options.ts'
import { asAtLine, noticeLines, shownOnLines } from '../domain/notices.ts'
import { pictureKey } from './picture-key.ts'

/** How a text is set: its letters, and how far apart its lines stand. */
type Type = { face: Face; size: number; line: number }

const SMALL: Type = { face: 'regular', size: 12, line: 18 }
const HEADING: Type = { face: 'bold', size: 16, line: 22 }
const MARGIN = 12
/** A picture of one box is too narrow for words beneath it. */
const NARROWEST = 360

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

type Fits = (text: string) => boolean

/** The pieces of a word that is wider than a line; any other as it is. */
function piecesOf(word: string, fits: Fits): string[] {
  if (fits(word)) return [word]
  const pieces = ['']
  for (const letter of word) {
    const longer = `${pieces.at(-1) ?? ''}${letter}`
    if (fits(longer)) pieces[pieces.length - 1] = longer
    else pieces.push(letter)
  }
  return pieces
}

/** The words in lines no wider than there is room, as they are set in Arial. */
function wrap(text: string, room: number, { face, size }: Type): string[] {
  const fits: Fits = (line) => textWidth(line, face, size) <= room
  const lines: string[] = []
  for (const piece of text.split(' ').flatMap((word) => piecesOf(word, fits))) {
    const joined = [...lines.slice(-1), piece].join(' ')
    if (lines.length > 0 && fits(joined)) lines[lines.length - 1] = joined
    else lines.push(piece)
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

type At = { x: number; y: number }

/** Lines of text, the first of them one line beneath a point. */
function setLines(lines: readonly string[], { x, y }: At, { face, size, line }: Type): string {
  if (lines.length === 0) return ''
  const at = (n: number) => `x="${round(x)}" y="${round(y + line * (n + 1))}"`
  const spans = lines.map((words, n) => `<tspan ${at(n)}>${escapeText(words)}</tspan>`)
  const weight = face === 'bold' ? ' font-weight="bold"' : ''
  return `<text font-size="${size}"${weight} fill="#0b0c0c">${spans.join('')}</text>`
}

type Words = {
  /** Above the picture. */
  heading: string
  /** Beneath it: what its signs mean; empty where it has none. */
  key: string
  notices: readonly string[]
}

/**
 * A picture as a file that goes its own way: on white, headed, with what its signs mean and what to
 * know of it said beneath it, the latter in its description too.
 */
function standAlone(svg: string, { heading, key, notices }: Words): string {
  const { x, y, wide: width, high: height } = frameOf(svg)
  const wide = Math.max(width, NARROWEST)
  const wrapped = (text: string, type: Type) => wrap(text, wide - 2 * MARGIN, type)
  const above = wrapped(heading, HEADING)
  const below = [...(key === '' ? [] : [key]), ...notices].flatMap((text) => wrapped(text, SMALL))
  const head = HEADING.line * above.length + MARGIN
  const top = round(y - head)
  const high = round(head + height + SMALL.line * below.length + MARGIN)
  const words = [
    setLines(above, { x: x + MARGIN, y: top }, HEADING),
    setLines(below, { x: x + MARGIN, y: y + height }, SMALL),
  ].join('')
  const ground = `<rect x="${x}" y="${top}" width="${wide}" height="${high}" fill="#ffffff"/>`
  const file = svg
    .replace(/^<svg [^>]*>/, (tag) => reframe(tag, { x, y: top, wide, high }))
    .replace('</desc>', () => ` ${escapeText(notices.join(' '))}</desc>${ground}`)
    .replace(/<\/svg>\s*$/, () => `${words}</svg>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${file}\n`
}

/** What to do instead. */
const ADVICE: Record<Exclude<Undrawn, 'nothing'>, string> = {
  'not-yet': 'Try again in a moment, or take the Mermaid text (mmd) instead.',
  busy: 'Or take the Mermaid text (mmd) instead.',
  'too-long': 'Take the Mermaid text (mmd) instead.',
  'too-large': 'Take the Mermaid text (mmd) instead.',
  failed: 'Take the Mermaid text (mmd) instead.',
}

/** A picture of a plan as a file; refused with a sentence where there is none. */
export async function toSvg(
  opened: OpenPlan,
  { view, asked = {} }: ViewAsked,
  draw: Draw,
): Promise<Result<string>> {
  const chart = chartOf(view, opened, asked)
  const drawn = await draw(chart)
  if (!drawn.ok)
    return refuse(
      `${sayUndrawn(drawn.why)} ${drawn.why === 'nothing' ? TO_DO[view] : ADVICE[drawn.why]}`,
    )
  const which = [planTitle(opened).replace(/[.]?$/, '.'), asAtLine(opened)]
  return accept(
    standAlone(drawn.svg, {
      heading: chart.title,
      key: pictureKey(chart),
      notices: [
        [...which, ...shownOnLines(opened, asked.on ?? null)].join(' '),
        ...noticeLines(opened),
      ],
    }),
  )
}
