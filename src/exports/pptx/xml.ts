import { plainLine } from '../../domain/plain-line.ts'

type Attributes = Readonly<Record<string, string | number | undefined>>

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** An element with what is in it; attributes without a value are left out. */
export function tag(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(plainLine(String(value)))}"`],
  )
  const content = inside.join('')
  return content === ''
    ? `<${name}${said.join('')}/>`
    : `<${name}${said.join('')}>${content}</${name}>`
}

/** Anyone's words as one line that XML can hold. */
export const words = (text: string): string => escaped(plainLine(text))
