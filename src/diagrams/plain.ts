import { ATTRIBUTES, ELEMENTS } from './flatten/allowed.ts'
import type { Plain, Scale } from './job.ts'

type Fields = Partial<Record<string, unknown>>

export const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null ? { ...value } : null

const isScale = (value: unknown): value is Scale => {
  const fields = fieldsOf(value)
  const names = ['start', 'end', 'left', 'perMs', 'top', 'bottom']
  return fields !== null && names.every((name) => Number.isFinite(fields[name]))
}

const isSize = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value > 0

const either = (names: Iterable<string>): string => [...names].join('|')

/** Besides what comes from Mermaid: the title and description, and what names them and the fonts. */
const NAMES = either([...ELEMENTS, 'title', 'desc'])
const OWN = either([...ATTRIBUTES, 'role', 'aria-labelledby', 'font-family'])

/** Numbers, names, colours and paths, or something of this very picture. */
const VALUE = String.raw`(?:(?![^"]*url)[\w\s.,#%()+-]*|url\(#[\w-]+\))`

/** A tag as the flattening writes it. */
const TAG = new RegExp(
  String.raw`</(?:${NAMES})>|<(?:${NAMES})(?: (?:${OWN})="${VALUE}"| xmlns="http://www\.w3\.org/2000/svg")*/?>`,
  'g',
)

/** One svg of harmless elements and attributes: a page holds it as it is. */
const isHarmless = (svg: string): boolean =>
  svg.startsWith('<svg') &&
  svg.endsWith('</svg>') &&
  svg.lastIndexOf('<svg') === 0 &&
  svg.indexOf('</svg>') === svg.length - '</svg>'.length &&
  !svg.replaceAll(TAG, '').includes('<')

/** A picture that came from another process or from the disk; null if it is none. */
export function plainOf(value: unknown): Plain | null {
  const { svg, width, height, scale } = fieldsOf(value) ?? {}
  if (typeof svg !== 'string' || !isHarmless(svg)) return null
  if (!isSize(width) || !isSize(height)) return null
  return scale === null || isScale(scale) ? { svg, width, height, scale } : null
}
