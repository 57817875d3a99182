import { type Element, elementsIn, round } from './plain-tree.ts'

/** A colour without its transparency, which Office and PDF programs read only by itself. */
type Paint = { colour: string; alpha: number }

const hex = (value: number): string =>
  Math.round(Math.min(255, Math.max(0, value)))
    .toString(16)
    .padStart(2, '0')

const toHex = (channels: readonly number[]): string => `#${channels.map(hex).join('')}`

/** CSS Color 4, section 7.1. */
function fromHsl(hue: number, saturation: number, lightness: number): string {
  const chroma = saturation * Math.min(lightness, 1 - lightness)
  const channel = (offset: number): number => {
    const k = (offset + (((hue % 360) + 360) % 360) / 30) % 12
    return 255 * (lightness - chroma * Math.max(-1, Math.min(k - 3, 9 - k, 1)))
  }
  return toHex([channel(0), channel(8), channel(4)])
}

const CALL = /^(rgb|hsl)a?\(([^()]*)\)$/
const LONG_HEX = /^(#[0-9a-f]{6})([0-9a-f]{2})$/i

const share = (text: string): number =>
  text.endsWith('%') ? Number.parseFloat(text) / 100 : Number.parseFloat(text)

/** Reads `hsl()`, `rgba()` and eight-digit colours; anything else stays as it is. */
function readPaint(value: string): Paint {
  if (value === 'transparent') return { colour: 'none', alpha: 1 }
  const [, plain, extra] = LONG_HEX.exec(value) ?? []
  if (plain !== undefined && extra !== undefined)
    return { colour: plain, alpha: Number.parseInt(extra, 16) / 255 }
  const [, kind, inner] = CALL.exec(value) ?? []
  if (inner === undefined) return { colour: value, alpha: 1 }
  const [one = '', two = '', three = '', last] = inner
    .split(/[\s,/]+/)
    .filter((part) => part !== '')
  const alpha = last === undefined ? 1 : share(last)
  if (kind === 'hsl')
    return { colour: fromHsl(Number.parseFloat(one), share(two), share(three)), alpha }
  return { colour: toHex([one, two, three].map(Number.parseFloat)), alpha }
}

const KINDS = ['fill', 'stroke'] as const

/** What an element gets from those it stands in. */
type Passed = Record<
  'fill' | 'stroke' | 'fill-opacity' | 'stroke-opacity' | 'color' | 'opacity',
  string
>

const START: Passed = {
  fill: '#000',
  stroke: 'none',
  'fill-opacity': '1',
  'stroke-opacity': '1',
  color: '#000',
  opacity: '1',
}

function received(element: Element, passed: Passed): Passed {
  const own = Object.keys(START).flatMap((name) => {
    const value = element.attributes[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  const now = { ...passed, ...Object.fromEntries(own) }
  const opacity = Number(passed.opacity) * Number(element.attributes['opacity'] ?? 1)
  const resolved = Object.fromEntries(
    KINDS.map((kind) => [kind, now[kind] === 'currentColor' ? now.color : now[kind]]),
  )
  return { ...now, ...resolved, opacity: String(opacity) }
}

/**
 * Plain colours everywhere, and all transparency on the shapes themselves: LibreOffice and Office
 * know neither `rgba()` nor the opacity of a group.
 */
export function plainColours(element: Element, passed: Passed = START): void {
  const now = received(element, passed)
  const { attributes } = element
  const leaf = elementsIn(element).every(({ name }) => name === 'tspan')
  for (const kind of KINDS) {
    if (attributes[kind] !== undefined) attributes[kind] = readPaint(now[kind]).colour
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- svgo's trees are plain objects
    delete attributes[`${kind}-opacity`]
    const { colour, alpha } = readPaint(now[kind])
    const total = round(alpha * Number(now[`${kind}-opacity`]) * Number(now.opacity))
    if (leaf && colour !== 'none' && total < 1) attributes[`${kind}-opacity`] = String(total)
  }
  delete attributes['opacity']
  delete attributes['color']
  if (!leaf) for (const child of elementsIn(element)) plainColours(child, now)
}
