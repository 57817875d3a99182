import type { XastElement, XastParent } from 'svgo'

/** An element of svgo's tree: the one parse that every step of the flattening works on. */
export type Element = XastElement

export const elementsIn = (parent: XastParent): Element[] =>
  parent.children.filter((child) => child.type === 'element')

/** Every element below this one, itself first, with those it stands in (nearest last). */
export function* within(
  element: Element,
  above: readonly Element[] = [],
): Generator<{ element: Element; above: readonly Element[] }> {
  yield { element, above }
  const path = [...above, element]
  for (const child of elementsIn(element)) yield* within(child, path)
}

/** A length in user units: `12`, `12px`, `1.1em`; 0 where there is none. */
export function size(value: string | undefined, em = 16): number {
  const number = Number.parseFloat(value ?? '')
  if (Number.isNaN(number)) return 0
  return value?.trim().endsWith('em') === true ? number * em : number
}

export const sizeOf = (element: Element, name: string): number => size(element.attributes[name])

/** What an element inherits, or has itself. */
export function inherited(
  name: string,
  element: Element,
  above: readonly Element[],
): string | undefined {
  const owner = [...above, element].findLast((one) => one.attributes[name] !== undefined)
  return owner?.attributes[name]
}

/** Two places: finer than a screen shows, and the same on every machine. */
export const round = (value: number): number => Math.round(value * 100) / 100

export function make(
  name: string,
  attributes: Record<string, string | number>,
  children: Element['children'] = [],
): Element {
  const texts = Object.entries(attributes).map(([key, value]) => [
    key,
    typeof value === 'number' ? String(round(value)) : value,
  ])
  return {
    type: 'element',
    name,
    attributes: Object.fromEntries(texts) as Record<string, string>,
    children,
  }
}

export const asText = (value: string): Element['children'][number] => ({ type: 'text', value })

/** The words in an element, wherever in it they stand. */
export const wordsIn = (element: Element): string =>
  element.children
    .map((child) => {
      if (child.type === 'element') return wordsIn(child)
      return child.type === 'text' || child.type === 'cdata' ? child.value : ''
    })
    .join('')
