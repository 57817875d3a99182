import { escapeXml } from '../../diagrams/escape-xml.ts'
import { plainLine } from '../../domain/plain-line.ts'

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element with what is in it; attributes without a value are left out. */
export function tag(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(plainLine(String(value)))}"`],
  )
  const content = inside.join('')
  return content === ''
    ? `<${name}${said.join('')}/>`
    : `<${name}${said.join('')}>${content}</${name}>`
}

/** Anyone's words as one line that XML can hold. */
export const words = (text: string): string => escapeXml(plainLine(text))
