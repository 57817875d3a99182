import { BOX_LOOKS } from '../source/box-looks.ts'
import { cleanLabel, LONGEST_DESCRIPTION } from '../labels/clean-label.ts'
import { heightOfText, sideInset } from './box-text.ts'
import {
  LEADING,
  SLIDE,
  type DiagramSlide,
  type NoteColumn,
  type Rect,
  type SlideBox,
  type SlideFrame,
  type SlideLine,
  type SlideText,
} from './slide.ts'
import { wrapWords } from './wrap-words.ts'

const INK = '#0b0c0c'
const GREY = '#505a5f'

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const round = (value: number): number => Math.round(value * 100) / 100

type Attributes = Record<string, string | number | undefined>

const tag = (name: string, attributes: Attributes, inside = ''): string => {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? round(value) : escaped(value ?? '')}"`,
    )
  return inside === ''
    ? `<${name}${said.join('')}/>`
    : `<${name}${said.join('')}>${inside}</${name}>`
}

/** From the top of a line of words down to what its letters stand on. */
const BASELINE = 0.97

/** Lines one under the other from `top`, each its own text. */
function lines(text: readonly SlideText[], x: number, top: number, anchor?: 'middle'): string {
  let y = top
  return text
    .map(({ words, bold, size }) => {
      const at = y + size * BASELINE
      y += size * LEADING
      return tag(
        'text',
        {
          x,
          y: at,
          'font-size': size,
          'font-weight': bold ? 'bold' : undefined,
          'text-anchor': anchor,
        },
        escaped(words),
      )
    })
    .join('')
}

type Outline = { fill: string; stroke: string; 'stroke-width': number; 'stroke-dasharray'?: string }

/** Added stands out by a heavy line, removed by a broken one, changed by a heavy broken one. */
const BY_LOOK = {
  added: { 'stroke-width': 5 },
  removed: { 'stroke-width': 2, 'stroke-dasharray': '12 6' },
  changed: { 'stroke-width': 4, 'stroke-dasharray': '16 4' },
}

/** The outline of a kind as Mermaid's own drawing has it. */
function outlineOf({ kind, look }: SlideBox): Outline {
  const style = new Map(
    BOX_LOOKS[kind].style.split(',').map((one) => one.split(':') as [string, string | undefined]),
  )
  const dashes = style.get('stroke-dasharray')
  return {
    fill: style.get('fill') ?? '#ffffff',
    stroke: style.get('stroke') ?? INK,
    'stroke-width': Number.parseFloat(style.get('stroke-width') ?? '1'),
    ...(dashes === undefined ? {} : { 'stroke-dasharray': dashes }),
    ...(look === undefined ? {} : BY_LOOK[look]),
  }
}

const rect = ({ x, y, width, height }: Rect): Attributes => ({ x, y, width, height })

const path = (points: readonly { x: number; y: number }[]): string =>
  points.map(({ x, y }, n) => `${n === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join(' ')

/** The shape that Mermaid's brackets stand for. */
function shapeOf(box: SlideBox): string {
  const outline = outlineOf(box)
  const { open } = BOX_LOOKS[box.kind]
  const { x, y, width, height } = box
  const inset = sideInset(box.kind)
  if (open === '{{') {
    const middle = y + height / 2
    const corners = [
      { x, y: middle },
      { x: x + inset, y },
      { x: x + width - inset, y },
      { x: x + width, y: middle },
      { x: x + width - inset, y: y + height },
      { x: x + inset, y: y + height },
    ]
    return tag('path', { d: `${path(corners)} Z`, ...outline })
  }
  const whole = tag('rect', {
    ...rect(box),
    ...(open === '(' ? { rx: 10, ry: 10 } : {}),
    ...outline,
  })
  if (open !== '[[') return whole
  const bars = [x + inset, x + width - inset].map((at) =>
    tag('path', {
      d: path([
        { x: at, y },
        { x: at, y: y + height },
      ]),
      ...outline,
      fill: 'none',
    }),
  )
  return whole + bars.join('')
}

function boxPart(box: SlideBox): string {
  const top = box.y + (box.height - heightOfText(box.text)) / 2
  return tag('g', {}, shapeOf(box) + lines(box.text, box.x + box.width / 2, top, 'middle'))
}

const framePart = (frame: SlideFrame): string =>
  tag(
    'g',
    {},
    tag('rect', { ...rect(frame), fill: '#f8f8f8', stroke: GREY, 'stroke-width': 1 }) +
      lines(frame.text, frame.x + 12, frame.y + 12),
  )

const LINE_LOOKS = { added: 4, removed: 1, changed: 3 }

const linePart = ({ points, dotted, look }: SlideLine): string =>
  tag('path', {
    d: path(points),
    fill: 'none',
    stroke: INK,
    'stroke-width': look === undefined ? 1.5 : LINE_LOOKS[look],
    'stroke-dasharray': dotted ? '6 4' : look === 'removed' ? '14 6' : undefined,
    'marker-end': 'url(#slide-arrow)',
  })

const labelPart = ({ label }: SlideLine): string =>
  label === undefined
    ? ''
    : tag('rect', { ...rect(label), fill: '#ffffff' }) +
      lines(label.text, label.x + label.width / 2, label.y, 'middle')

const columnPart = ({ x, y, text }: NoteColumn): string => lines(text, x, y)

const arrow = tag(
  'marker',
  {
    id: 'slide-arrow',
    viewBox: '0 0 10 10',
    refX: 9,
    refY: 5,
    markerUnits: 'userSpaceOnUse',
    markerWidth: 11,
    markerHeight: 11,
    orient: 'auto',
  },
  tag('path', { d: 'M0 0 L10 5 L0 10 z', fill: INK, stroke: 'none' }),
)

const SIDE = 40

const wrapped = (words: string, bold: boolean, size: number): SlideText[] =>
  wrapWords(words, { bold, size, width: SLIDE.width - 2 * SIDE }).map((line) => ({
    words: line,
    bold,
    size,
  }))

/** A title in one line, or two in smaller letters. */
function titlePart(title: string): string {
  const [large, middle] = [
    wrapped(cleanLabel(title), true, 32),
    wrapped(cleanLabel(title), true, 24),
  ]
  const text = large.length === 1 ? large : middle.slice(0, 2)
  const cut =
    text === large || middle.length <= 2
      ? text
      : wrapped(cleanLabel(title, 140), true, 24).slice(0, 2)
  return lines(cut, SIDE, 20 + (60 - heightOfText(cut)) / 2)
}

const footerPart = (footer: string): string =>
  lines(wrapped(cleanLabel(footer), false, 16).slice(0, 1), SIDE, 688)

/** What stands above and under the picture. */
export type SlideWords = { title: string; footer: string }

/** A slide as a plain picture of 1280 × 720 pixels, for page, print and PNG. */
export function slideSvg(slide: DiagramSlide, { title, footer }: SlideWords): string {
  const { width, height } = SLIDE
  const parts = [
    `<title id="slide-title">${escaped(cleanLabel(title))}</title>`,
    `<desc id="slide-desc">${escaped(cleanLabel(slide.description, LONGEST_DESCRIPTION))}</desc>`,
    slide.lines.length === 0 ? '' : arrow,
    tag('rect', { x: 0, y: 0, width, height, fill: '#ffffff' }),
    titlePart(title),
    ...slide.frames.map(framePart),
    ...slide.lines.map(linePart),
    ...slide.boxes.map(boxPart),
    ...slide.lines.map(labelPart),
    ...slide.columns.map(columnPart),
    footer === '' ? '' : footerPart(footer),
  ]
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      'aria-labelledby': 'slide-title slide-desc',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-family': 'Arial, Helvetica, sans-serif',
      'font-size': 16,
      fill: INK,
    },
    parts.join(''),
  )
}
