import { JSDOM } from 'jsdom'

const { document } = new JSDOM('').window

/** Where white space is as it is typed. */
const KEPT = new Set(['pre', 'textarea'])

/** What stands in a line of text. All else is a block or a box of its own in GOV.UK's styles. */
const INLINE = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'span'])

type Piece = { kind: 'block' | 'inline' | 'text'; shown: string }

const attributesOf = (element: Element): string =>
  [...element.attributes]
    .map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`)
    .toSorted()
    .join('')

/** A text follows a space if its line starts with it, or the text before it ends in one. */
function atSpace(pieces: readonly Piece[]): boolean {
  const before = pieces.findLast(({ kind }) => kind !== 'inline')
  return before?.kind !== 'text' || before.shown.endsWith(' ')
}

/** The line ends with what was last said, so a space there is not seen. */
function breakLine(pieces: Piece[]) {
  const last = pieces.findLast(({ kind }) => kind !== 'inline')
  if (last?.kind === 'text') last.shown = last.shown.replace(/ $/, '')
}

function addText(pieces: Piece[], text: string) {
  const run = text.replace(/[ \t\n\r\f]+/g, ' ')
  const shown = atSpace(pieces) ? run.replace(/^ /, '') : run
  if (shown !== '') pieces.push({ kind: 'text', shown })
}

function addElement(pieces: Piece[], element: Element) {
  const name = element.localName
  const kind = INLINE.has(name) ? 'inline' : 'block'
  if (kind === 'block') breakLine(pieces)
  pieces.push({ kind, shown: `<${name}${attributesOf(element)}>` })
  if (KEPT.has(name)) pieces.push({ kind: 'block', shown: JSON.stringify(element.textContent) })
  else addChildren(pieces, element)
  if (kind === 'block') breakLine(pieces)
  pieces.push({ kind, shown: `</${name}>` })
}

function addChildren(pieces: Piece[], parent: Node) {
  for (const node of parent.childNodes) {
    if (node.nodeType === node.TEXT_NODE) addText(pieces, node.nodeValue ?? '')
    else if (node.nodeType === node.ELEMENT_NODE) addElement(pieces, node as Element)
    else throw new Error(`Neither text nor element: ${node.nodeName}`)
  }
}

/**
 * A line for each tag and each text, attributes in order of name. White space counts where a
 * reader would see it: a run is one space, and there is none at the edges of a block.
 */
export function outline(markup: string): string[] {
  const template = document.createElement('template')
  template.innerHTML = markup
  const pieces: Piece[] = []
  addChildren(pieces, template.content)
  breakLine(pieces)
  return pieces
    .filter(({ shown }) => shown !== '')
    .map(({ kind, shown }) => (kind === 'text' ? JSON.stringify(shown) : shown))
}
