/** As much of the document as drawing and measuring use; the compiler here knows no browser. */
export type DomNode = {
  readonly nodeType: number
  readonly nodeValue: string | null
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
}

export type DomElement = DomNode & {
  readonly localName: string
  readonly parentElement: DomElement | null
  readonly firstElementChild: DomElement | null
  readonly nextElementSibling: DomElement | null
  getAttribute: (name: string) => string | null
  append: (child: DomElement) => void
  replaceChildren: () => void
}

export type DomStyle = { getPropertyValue: (name: string) => string }

export type DomStyleElement = DomElement & {
  readonly sheet: { insertRule: (rule: string) => number } | null
}

export type DomDocument = {
  readonly head: DomElement
  readonly body: DomElement
  createElement: (name: 'style') => DomStyleElement
}

export type DomWindow = {
  readonly document: DomDocument
  readonly SVGElement: { readonly prototype: object }
  getComputedStyle: (element: DomElement) => DomStyle
  requestAnimationFrame?: (step: (time: number) => void) => unknown
}

const ELEMENT = 1
const TEXT = 3

export const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT

export const isText = (node: DomNode): boolean => node.nodeType === TEXT

/** The element children, in order; jsdom's own lists of children are slow to walk. */
export function* childElements(element: DomElement): Generator<DomElement> {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) yield child
}

/** All child nodes, in order. */
export function* childNodes(node: DomNode): Generator<DomNode> {
  for (let child = node.firstChild; child; child = child.nextSibling) yield child
}
