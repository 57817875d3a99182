import { mapNodesToParents, querySelectorAll, type XastRoot } from 'svgo'
import { type Element, within, wordsIn } from './plain-tree.ts'

const AT_RULE = /@[^{};]+(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g
const RULE = /([^{}]+)\{([^{}]*)\}/g
const NOT = /:not\([^)]*\)/g
const PARTS = /\.[\w-]+|\[[^\]]*\]|(?<![\w.#:[-])[a-z][\w-]*/gi
const IMPORTANT = /\s*!\s*important\s*$/

/** What a picture's shapes and texts can take from a rule. */
const PROPERTY =
  /^(?:fill|stroke|opacity|color|display|visibility|transform|text-anchor|dominant-baseline|alignment-baseline|font-(?:size|weight|style))(?:-|$)/

type Declaration = { property: string; value: string; important: boolean }

type Rule = { selectors: string[]; declarations: Declaration[] }

/** A declaration with what decides between it and others of the same element: the greater wins. */
type Weighed = Declaration & { weight: number }

function declarationsIn(text: string): Declaration[] {
  return text.split(';').flatMap((one) => {
    const colon = one.indexOf(':')
    const property = one.slice(0, colon).trim().toLowerCase()
    if (colon < 0 || !PROPERTY.test(property)) return []
    const value = one.slice(colon + 1).trim()
    return [{ property, value: value.replace(IMPORTANT, ''), important: IMPORTANT.test(value) }]
  })
}

const rulesIn = (css: string): Rule[] =>
  [...css.replace(AT_RULE, '').matchAll(RULE)].map(([, head = '', body = '']) => ({
    selectors: head
      .split(/,(?![^(]*\))/)
      .map((selector) => selector.trim())
      .filter((selector) => selector !== ''),
    declarations: declarationsIn(body),
  }))

/** The elements, classes and attributes of a picture, as they are written in selectors. */
function partsOf(all: readonly Element[]): Set<string> {
  return new Set(
    all.flatMap(({ name, attributes }) => [
      name,
      ...(attributes['class'] ?? '').split(/\s+/).map((one) => `.${one}`),
      ...Object.entries(attributes).map(([key, value]) => `[${key}="${value}"]`),
    ]),
  )
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Ids before classes and attributes before elements, as CSS weighs them. */
function specificity(selector: string): number {
  const plain = selector.replaceAll(':not(', ' ').replaceAll(')', ' ')
  const elements = count(plain, /(?<![\w.#:[="-])[a-z][\w-]*/gi)
  const classes = count(plain, /\.[\w-]+|\[[^\]]*\]|:[\w-]+/g)
  return count(plain, /#[\w-]+/g) * 1e6 + classes * 1e3 + elements
}

/** Above every selector's weight. */
const OWN_STYLE = 1e9
const OF_IMPORTANT = 1e10

class Cascade {
  readonly #won = new Map<Element, Map<string, Weighed>>()

  /** Later ones of the same weight take the place of earlier ones. */
  declare(element: Element, declarations: readonly Declaration[], weight: number): void {
    const won = this.#won.get(element) ?? new Map<string, Weighed>()
    this.#won.set(element, won)
    for (const one of declarations) {
      const whole = weight + (one.important ? OF_IMPORTANT : 0)
      const before = won.get(one.property)
      if (!before || before.weight <= whole) won.set(one.property, { ...one, weight: whole })
    }
  }

  settle(): void {
    for (const [element, won] of this.#won)
      for (const { property, value } of won.values()) element.attributes[property] = value
  }
}

type Parents = ReturnType<typeof mapNodesToParents>

/** The elements that a selector means; none where it is not one that can be read. */
function meant(root: XastRoot, selector: string, parents: Parents): Element[] {
  try {
    return querySelectorAll(root, selector, parents).filter((one) => one.type === 'element')
  } catch {
    return []
  }
}

/**
 * Every rule of the picture's own style sheet, and every style of an element, as attributes of what
 * they apply to. svgo has this step, but 4.1 of it throws where one important declaration takes the
 * place of another, and reads every selector anew for each element.
 */
export function applyStyles(svg: Element): void {
  const all = [...within(svg)].map(({ element }) => element)
  const parts = partsOf(all)
  // The picture's own id stands in its selectors, so it is looked for from above.
  const root: XastRoot = { type: 'root', children: [svg] }
  const parents = mapNodesToParents(root)
  const cascade = new Cascade()
  const mayMatch = (selector: string): boolean =>
    [...selector.replace(NOT, '').matchAll(PARTS)].every(([part]) => parts.has(part))
  const css = all.filter(({ name }) => name === 'style').map((style) => wordsIn(style))
  for (const { selectors, declarations } of rulesIn(css.join('\n')))
    for (const selector of declarations.length > 0 ? selectors.filter(mayMatch) : [])
      for (const element of meant(root, selector, parents))
        cascade.declare(element, declarations, specificity(selector))
  for (const element of all) {
    cascade.declare(element, declarationsIn(element.attributes['style'] ?? ''), OWN_STYLE)
    delete element.attributes['style']
    element.children = element.children.filter(
      (child) => child.type !== 'element' || child.name !== 'style',
    )
  }
  cascade.settle()
}
