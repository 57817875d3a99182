import { escapeXml } from '../escape-xml.ts'
import { BOX_LOOKS } from '../source/box-looks.ts'
import { cleanLabel, LONGEST_DESCRIPTION } from '../labels/clean-label.ts'
import { heightOfText, sideInset } from './box-text.ts'
import {
  AREA,
  LEADING,
  SLIDE,
  type DiagramSlide,
  type NoteColumn,
  type Rect,
  type SlideBox,
  type SlideFrame,
  type SlideLine,
  type SlideSign,
  type SlideText,
} from './slide.ts'
import { linesOfTitle } from './slide-title.ts'
import { FRAME, INK, outlineOf, strokeOf } from './strokes.ts'
import { wrapWords } from './wrap-words.ts'

const round = (value: number): number => Math.round(value * 100) / 100

type Attributes = Record<string, string | number | undefined>

const tag = (name: string, attributes: Attributes, inside = ''): string => {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value ?? '')}"`,
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
        escapeXml(words),
      )
    })
    .join('')
}

type Outlined = {
  fill: string
  stroke: string
  'stroke-width': number
  'stroke-dasharray'?: string
}

type Outside = Rect & Pick<SlideBox, 'kind' | 'look'>

function outlined(box: Outside): Outlined {
  const { fill, stroke, width, dashes } = outlineOf(box)
  return {
    ...{ fill, stroke, 'stroke-width': width },
    ...(dashes === null ? {} : { 'stroke-dasharray': dashes }),
  }
}

const rect = ({ x, y, width, height }: Rect): Attributes => ({ x, y, width, height })

const path = (points: readonly { x: number; y: number }[]): string =>
  points.map(({ x, y }, n) => `${n === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join(' ')

/** The shape that Mermaid's brackets stand for. */
function shapeOf(box: Outside): string {
  const outline = outlined(box)
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
    tag('rect', {
      ...rect(frame),
      fill: FRAME.fill,
      stroke: FRAME.stroke,
      'stroke-width': FRAME.width,
    }) + lines(frame.text, frame.x + 12, frame.y + 12),
  )

function linePart(line: Pick<SlideLine, 'points' | 'dotted' | 'look'>, ids: string): string {
  const { stroke, width, dashes } = strokeOf(line)
  return tag('path', {
    d: path(line.points),
    fill: 'none',
    stroke,
    'stroke-width': width,
    'stroke-dasharray': dashes ?? undefined,
    'marker-end': `url(#${ids}-arrow)`,
  })
}

const labelPart = ({ label }: SlideLine): string =>
  label === undefined
    ? ''
    : tag('rect', { ...rect(label), fill: '#ffffff' }) +
      lines(label.text, label.x + label.width / 2, label.y, 'middle')

const signPart = ({ words, box, line }: SlideSign, ids: string): string =>
  tag(
    'g',
    {},
    (box ? shapeOf(box) : '') +
      (line ? linePart(line, ids) : '') +
      lines(words.text, words.x, words.y),
  )

const columnPart = ({ x, y, text }: NoteColumn): string => lines(text, x, y)

const arrow = (ids: string): string =>
  tag(
    'marker',
    {
      id: `${ids}-arrow`,
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

function titlePart(title: string): string {
  const text = linesOfTitle(title)
  return lines(text, SIDE, 20 + (60 - heightOfText(text)) / 2)
}

const footerPart = (footer: string): string =>
  lines(wrapped(cleanLabel(footer), false, 16).slice(0, 1), SIDE, 688)

/** What stands above and under the picture. */
export type SlideWords = { title: string; footer: string }

type SvgSetting = { title: string; ids: string; frame: Rect; words: string }

function svgOf(slide: DiagramSlide, { title, ids, frame, words }: SvgSetting): string {
  const { x, y, width, height } = frame
  const parts = [
    `<title id="${ids}-title">${escapeXml(cleanLabel(title))}</title>`,
    `<desc id="${ids}-desc">${escapeXml(cleanLabel(slide.description, LONGEST_DESCRIPTION))}</desc>`,
    [...slide.lines, ...slide.key].some((one) => 'points' in one || one.line) ? arrow(ids) : '',
    tag('rect', { ...rect(frame), fill: '#ffffff' }),
    ...slide.frames.map(framePart),
    ...slide.lines.map((line) => linePart(line, ids)),
    ...slide.boxes.map(boxPart),
    ...slide.lines.map(labelPart),
    ...slide.columns.map(columnPart),
    ...slide.key.map((sign) => signPart(sign, ids)),
    words,
  ]
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      'aria-labelledby': `${ids}-title ${ids}-desc`,
      viewBox: `${x} ${y} ${width} ${height}`,
      width,
      height,
      'font-family': 'Arial, Helvetica, sans-serif',
      'font-size': 16,
      fill: INK,
    },
    parts.join(''),
  )
}

/** A slide as a plain picture of 1280 × 720 pixels, for page, print and PNG. */
export function slideSvg(slide: DiagramSlide, { title, footer }: SlideWords): string {
  const words = titlePart(title) + (footer === '' ? '' : footerPart(footer))
  return svgOf(slide, { title, ids: 'slide', frame: { x: 0, y: 0, ...SLIDE }, words })
}

/** What stands between title and footer, for a page that says those itself. */
const BETWEEN: Rect = { x: 0, y: AREA.y - 8, width: SLIDE.width, height: AREA.height + 8 }

/** The picture without title and footer; `ids`: what its ids begin with, for pages with several. */
export const slidePicture = (slide: DiagramSlide, ids: string): string =>
  svgOf(slide, { title: slide.title, ids, frame: BETWEEN, words: '' })
