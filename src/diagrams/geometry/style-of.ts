import type { DomElement, DomStyle, DomWindow } from '../dom.ts'
import type { Face } from './fonts.ts'

export type TextStyle = { size: number; face: Face; anchor: 'start' | 'middle' | 'end' }

export type StyleOf = (element: DomElement) => TextStyle

const NAMES = ['font-size', 'font-weight', 'font-style', 'text-anchor'] as const

/** What decides an element's style in Mermaid's sheets: they tell elements apart by nothing else. */
const SEEN = ['class', 'style', 'data-look', ...NAMES] as const

const ownKey = (element: DomElement): string =>
  `${element.localName}|${SEEN.map((name) => element.getAttribute(name) ?? '').join('|')}`

const FACES = {
  plain: { upright: 'regular', slanted: 'italic' },
  heavy: { upright: 'bold', slanted: 'boldItalic' },
} as const

const isHeavy = (weight: string): boolean => weight === 'bold' || Number.parseInt(weight) >= 600

const BROWSER_SIZE = 16

function textStyle(style: DomStyle): TextStyle {
  const size = Number.parseFloat(style.getPropertyValue('font-size'))
  const anchor = style.getPropertyValue('text-anchor')
  return {
    size: Number.isFinite(size) ? size : BROWSER_SIZE,
    face: FACES[isHeavy(style.getPropertyValue('font-weight')) ? 'heavy' : 'plain'][
      style.getPropertyValue('font-style') === 'normal' ? 'upright' : 'slanted'
    ],
    anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
  }
}

const isNumber = (value: string): boolean => /^\d+(?:\.\d+)?$/.test(value)
const isWord = (value: string): boolean => /^[\w.%-]+$/.test(value)

/**
 * jsdom knows style sheets but no presentation attributes (`font-size="10"`). In a browser these
 * are rules of no weight before all others, so each one met is written down as such a rule.
 */
function attributeRules(window: DomWindow): (element: DomElement) => void {
  const style = window.document.createElement('style')
  window.document.head.append(style)
  const written = new Set<string>()
  return (element) => {
    for (const name of NAMES) {
      const value = element.getAttribute(name)
      if (value === null || !isWord(value) || written.has(`${name}=${value}`)) continue
      written.add(`${name}=${value}`)
      const unit = isNumber(value) && name === 'font-size' ? 'px' : ''
      style.sheet?.insertRule(`:where([${name}="${value}"]) { ${name}: ${value}${unit} }`)
    }
  }
}

function* withAbove(element: DomElement): Generator<DomElement> {
  for (let above: DomElement | null = element; above; above = above.parentElement) {
    yield above
    if (above.localName === 'svg') return
  }
}

const pictureOf = (element: DomElement): DomElement => [...withAbove(element)].at(-1) ?? element

type Keys = Map<DomElement, string>

function keyOf(element: DomElement, keys: Keys): string {
  const found = keys.get(element)
  if (found !== undefined) return found
  const above = element.localName === 'svg' ? null : element.parentElement
  const key = above === null ? ownKey(element) : `${ownKey(element)}>${keyOf(above, keys)}`
  keys.set(element, key)
  return key
}

/**
 * Reads styles, each kind of element once for each picture: jsdom takes its time over selectors.
 * Call it anew for each measure, as classes may change in between.
 */
export function styleReader(window: DomWindow): () => StyleOf {
  const pictures = new WeakMap<DomElement, Map<string, TextStyle>>()
  const writeRules = attributeRules(window)

  function read(element: DomElement): TextStyle {
    for (const above of withAbove(element)) writeRules(above)
    return textStyle(window.getComputedStyle(element))
  }

  return () => {
    const keys: Keys = new Map()
    let known: Map<string, TextStyle> | undefined
    return (element) => {
      if (known === undefined) {
        const picture = pictureOf(element)
        known = pictures.get(picture) ?? new Map<string, TextStyle>()
        pictures.set(picture, known)
      }
      const key = keyOf(element, keys)
      const style = known.get(key) ?? read(element)
      known.set(key, style)
      return style
    }
  }
}
