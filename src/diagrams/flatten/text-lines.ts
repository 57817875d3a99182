import { showLabel } from '../labels/private-label.ts'
import { type Element, asText, elementsIn, inherited, make, size, within } from './plain-tree.ts'

type TextLine = { x: number; y: number; words: string }

/** Of Arial and its like, in ems; browsers round the first two to whole pixels. */
const [ASCENT, DESCENT, X_HEIGHT] = [0.905, 0.212, 0.519]

/** Where the baseline is below the line that a text hangs on or stands across. */
function shiftOf({ attributes }: Element, em: number): number {
  const line = attributes['dominant-baseline'] ?? attributes['alignment-baseline']
  if (line === 'central') return (Math.round(ASCENT * em) - Math.round(DESCENT * em)) / 2
  return line === 'middle' ? (X_HEIGHT * em) / 2 : 0
}

const moves = ({ attributes }: Element): boolean =>
  ['x', 'y', 'dy'].some((name) => attributes[name] !== undefined)

/** The lines of a text: each begins where a part of it says where it stands. */
function linesOf(text: Element, em: number): TextLine[] {
  const at = ({ attributes }: Element, name: string, otherwise: number): number =>
    attributes[name] === undefined ? otherwise : size(attributes[name], em)
  const start = {
    x: at(text, 'x', 0) + at(text, 'dx', 0),
    y: at(text, 'y', 0) + at(text, 'dy', 0) + shiftOf(text, em),
    words: '',
  }
  const lines: TextLine[] = [start]
  const visit = (element: Element): void => {
    for (const child of element.children) {
      const last = lines.at(-1) ?? start
      if (child.type === 'text' || child.type === 'cdata') last.words += child.value
      if (child.type !== 'element') continue
      if (moves(child)) {
        const y = at(child, 'y', last.y) + at(child, 'dy', 0) + shiftOf(child, em)
        lines.push({ x: at(child, 'x', last.x), y, words: '' })
      }
      visit(child)
    }
  }
  visit(text)
  return lines
}

const tidy = (words: string): string => showLabel(words.replace(/[ \t\r\n]+/g, ' ').trim())

/** Bold or italic, where the first word of a text is: all of it is, for labels have no markup. */
function faceOf(text: Element): Record<string, string> {
  const words = [...within(text)].find(({ element }) =>
    element.children.some(({ type }) => type === 'text'),
  )
  const found = ['font-weight', 'font-style'].flatMap((name) => {
    const value = words && inherited(name, words.element, words.above)
    return value === undefined || value === 'normal' ? [] : [[name, value] as const]
  })
  return Object.fromEntries(found)
}

const POSITIONS = ['x', 'y', 'dx', 'dy', 'dominant-baseline', 'alignment-baseline']

const without = (attributes: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !POSITIONS.includes(name)))

function setLines(text: Element, above: readonly Element[]): void {
  const em = size(inherited('font-size', text, above) ?? '16')
  const anchor = elementsIn(text).find(moves)?.attributes['text-anchor']
  const lines = linesOf(text, em)
    .map((line) => ({ ...line, words: tidy(line.words) }))
    .filter(({ words }) => words !== '')
  text.attributes = {
    ...without(text.attributes),
    ...faceOf(text),
    ...(anchor === undefined ? {} : { 'text-anchor': anchor }),
  }
  const [only] = lines
  if (only !== undefined && lines.length === 1) {
    text.attributes = { ...make('text', { x: only.x, y: only.y }).attributes, ...text.attributes }
    text.children = [asText(only.words)]
  } else text.children = lines.map(({ x, y, words }) => make('tspan', { x, y }, [asText(words)]))
}

/**
 * Each line of a text in one piece, at a place of its own: Mermaid sets every word by itself and
 * each line by the one before, which PDF and Office programs run together. Labels are shown here.
 */
export function setTexts(svg: Element): void {
  const texts = [...within(svg)].filter(({ element }) => element.name === 'text')
  for (const { element, above } of texts) setLines(element, above)
}
