import { shorten } from '../../../domain/plain-line.ts'
import { textExtent } from '../../geometry/text-extent.ts'

/** Room for a label: so wide, letters of so many pixels, in one line or in two. */
type Fit = { room: number; em: number; twoLines: boolean }

/** A line with what leans out of it. */
export function widthOf(words: string, em: number): number {
  const { width, right } = textExtent(words, 'regular', em)
  return Math.max(width, right)
}

/** A title cut further says nothing: then the end of the label gives way too. */
const LEAST_TITLE = 12

/** Two lines that both fit: broken before a bracket if that can be, and as near the middle. */
function broken(text: string, fits: (line: string) => boolean): string[] | null {
  const uneven = (at: number): number =>
    Math.abs(at - text.length / 2) + (text[at + 1] === '(' ? 0 : text.length)
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index)
  const lines = spaces
    .toSorted((a, b) => uneven(a) - uneven(b))
    .map((at) => [text.slice(0, at), text.slice(at + 1)])
  return lines.find((pair) => pair.every(fits)) ?? null
}

function linesOf(text: string, { room, em, twoLines }: Fit): string[] | null {
  const fits = (line: string): boolean => widthOf(line, em) <= room
  if (fits(text)) return [text]
  return twoLines ? broken(text, fits) : null
}

/** The longest of a text's shortened forms that fits, from so many letters down. */
function firstFit(from: number, least: number, form: (most: number) => string, fit: Fit) {
  for (let most = from; most >= least; most -= 1) {
    const lines = linesOf(form(most), fit)
    if (lines) return lines
  }
  return null
}

/** A label that has no room for all its words: its title is cut, and only then what is behind it. */
export function fitLabel(words: string, end: string, fit: Fit): string[] {
  const behind = end !== '' && words.endsWith(` ${end}`) ? ` ${end}` : ''
  const title = behind === '' ? words : words.slice(0, -behind.length)
  return (
    linesOf(words, fit) ??
    firstFit(title.length, LEAST_TITLE, (most) => `${shorten(title, most)}${behind}`, fit) ??
    firstFit(words.length, 1, (most) => shorten(words, most), fit) ?? ['…']
  )
}
