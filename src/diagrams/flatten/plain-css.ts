import { type Element, asText, elementsIn, within, wordsIn } from './plain-tree.ts'

const AT_RULE = /@[^{};]+(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g
const RULE = /([^{}]+)\{([^{}]*)\}/g
const NOT = /:not\([^)]*\)/g
const PARTS = /\.[\w-]+|\[[^\]]*\]|(?<![\w.#:[-])[a-z][\w-]*/gi
const IMPORTANT = /\s*!\s*important\s*$/

/** What a picture's shapes and texts can take from a rule. */
const PROPERTY =
  /^\s*(fill|stroke|opacity|color|display|visibility|transform|text-anchor|dominant-baseline|alignment-baseline|font-(?:size|weight|style))\b/

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

const rule = (selectors: readonly string[], declarations: readonly string[]): string =>
  declarations.length === 0 ? '' : `${selectors.join(',')}{${declarations.join(';')}}`

/** The same selector, heavier than any of Mermaid's: its id three times. */
const heavier = (selector: string): string => selector.replace(/^#[\w-]+/, '$&$&$&')

/**
 * Mermaid's style sheet as svgo's inlineStyles can read it. That one throws where an important
 * declaration takes the place of another (svgo 4.1), so these become rules of more weight; and its
 * time grows with the rules, so those that can match nothing here are left out.
 */
function simpleCss(css: string, parts: ReadonlySet<string>): string {
  const mayMatch = (selector: string): boolean =>
    [...selector.replace(NOT, '').matchAll(PARTS)].every(([part]) => parts.has(part))
  const rules = [...css.replace(AT_RULE, '').matchAll(RULE)].map(([, head = '', body = '']) => {
    const selectors = head
      .split(/,(?![^(]*\))/)
      .map((selector) => selector.trim())
      .filter((selector) => selector !== '' && mayMatch(selector))
    if (selectors.length === 0) return ''
    const all = body.split(';').filter((declaration) => PROPERTY.test(declaration))
    const important = all.filter((one) => IMPORTANT.test(one))
    const others = all.filter((one) => !IMPORTANT.test(one))
    return (
      rule(selectors, others) +
      rule(
        selectors.map(heavier),
        important.map((one) => one.replace(IMPORTANT, '')),
      )
    )
  })
  return rules.join('')
}

/** Rewrites the picture's own style sheet by `simpleCss`. */
export function simplifyStyles(svg: Element): void {
  const all = [...within(svg)].map(({ element }) => element)
  const parts = partsOf(all)
  const styles = all.flatMap(elementsIn).filter(({ name }) => name === 'style')
  for (const style of styles) style.children = [asText(simpleCss(wordsIn(style), parts))]
}
