import type { Job } from '../job.ts'
import { type Element, asText, make, round } from './plain-tree.ts'

const FONTS = 'Arial, Helvetica, Liberation Sans, Arimo, sans-serif'

/** What XML 1.0 has no place for. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const plainText = (text: string): string => text.replace(NOT_XML, '').replace(/\s+/g, ' ').trim()

export type Frame = { x: number; y: number; width: number; height: number }

/** The part of the plane that Mermaid's picture takes up. */
export function frameOf(svg: Element): Frame {
  const [x, y, width, height] = (svg.attributes['viewBox'] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map((part) => round(Number(part)))
  const whole = [x, y, width, height].every((number) => Number.isFinite(number))
  if (!whole || !width || !height) throw new Error('The picture has no size.')
  return { x: x ?? 0, y: y ?? 0, width, height }
}

/** Name, size and ground: white, so that the text can be read on any page, slide or viewer. */
export function setFrame(
  svg: Element,
  { prefix, title, description }: Job,
  { x, y, width, height }: Frame,
): void {
  const { fill } = svg.attributes
  const labels = { title: `${prefix}-title`, desc: `${prefix}-desc` }
  svg.attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    role: 'img',
    'aria-labelledby': `${labels.title} ${labels.desc}`,
    viewBox: `${x} ${y} ${width} ${height}`,
    width: String(width),
    height: String(height),
    'font-family': FONTS,
    'font-size': '16',
    ...(fill === undefined ? {} : { fill }),
  }
  svg.children = [
    make('title', { id: labels.title }, [asText(plainText(title))]),
    make('desc', { id: labels.desc }, [asText(plainText(description))]),
    make('rect', { x, y, width, height, fill: '#fff' }),
    ...svg.children,
  ]
}
