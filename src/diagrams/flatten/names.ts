import { type Element, within } from './plain-tree.ts'

/** What Mermaid calls the things of a chart, behind its own id of the picture. */
const KNOWN: readonly (readonly [element: string, pattern: RegExp])[] = [
  ['g', /^-flowchart-(n\d+)-\d+$/],
  ['g', /^-(s\d+)$/],
  ['path', /^-(l\d+)$/],
  ['rect', /^-(t\d+)$/],
  ['text', /^-(t\d+-text)$/],
  ['marker', /^_(?:flowchart-v2-)?([\w-]+)$/],
]

function nameOf(element: Element, picture: string): string | undefined {
  const id = element.attributes['id']
  if (id?.startsWith(picture) !== true) return undefined
  const rest = id.slice(picture.length)
  const found = KNOWN.find(([name, pattern]) => name === element.name && pattern.test(rest))
  return found?.[1].exec(rest)?.[1]
}

const REFERENCE = /^url\(["']?#([^"')]+)["']?\)$/

/** Names what a chart's things are by the contract, follows the references, drops other ids. */
export function renameIds(svg: Element, prefix: string): void {
  const picture = svg.attributes['id'] ?? ''
  const renamed = new Map<string, string>()
  const all = [...within(svg)].map(({ element }) => element)
  for (const element of all) {
    const old = element.attributes['id']
    const name = nameOf(element, picture)
    delete element.attributes['id']
    if (old === undefined || name === undefined) continue
    if (renamed.has(old)) throw new Error(`Two elements of the picture are called ${old}.`)
    renamed.set(old, `${prefix}-${name}`)
    element.attributes['id'] = `${prefix}-${name}`
  }
  for (const { attributes } of all)
    for (const [key, value] of Object.entries(attributes)) {
      const id = renamed.get(REFERENCE.exec(value)?.[1] ?? '')
      if (id !== undefined) attributes[key] = `url(#${id})`
    }
}
