import { LEADING } from '../../diagrams/slides/slide.ts'
import { emu, letters } from './emu.ts'
import { tag, words } from './xml.ts'

/** A paragraph, which the program that shows it wraps. */
export type Paragraph = {
  words: string
  bold?: boolean
  /** Of its letters, in pixels of a slide. */
  size: number
  color?: string
  /** A mark before it, its words so far in. */
  indent?: number
  /** Room above it, in pixels. */
  above?: number
}

export type TextSetting = {
  align: 'l' | 'ctr'
  anchor: 't' | 'ctr' | 'b'
  /** Room inside the shape at its sides, and above and below. */
  inside: { x: number; y: number }
}

const LANGUAGE = 'en-GB'

export const paint = (color: string): string =>
  tag('a:solidFill', {}, tag('a:srgbClr', { val: color.replace('#', '').toUpperCase() }))

const runLook = ({ bold, size, color }: Omit<Paragraph, 'words'>) =>
  [
    { lang: LANGUAGE, sz: letters(size), b: bold === true ? 1 : 0 },
    color === undefined ? '' : paint(color),
  ] as const

const bullet = ({ indent }: Paragraph): string =>
  indent === undefined
    ? tag('a:buNone', {})
    : tag('a:buFont', { typeface: 'Arial' }) + tag('a:buChar', { char: '•' })

/** One paragraph, its lines as far apart as they were measured. */
function paragraph(one: Paragraph, align: TextSetting['align']): string {
  const { indent, above, size } = one
  const hanging = indent === undefined ? { marL: 0, indent: 0 } : hangingBy(indent)
  const look = tag(
    'a:pPr',
    { ...hanging, algn: align },
    tag('a:lnSpc', {}, tag('a:spcPts', { val: Math.round(letters(size) * LEADING) })),
    tag('a:spcBef', {}, tag('a:spcPts', { val: letters(above ?? 0) })),
    bullet(one),
  )
  const said = words(one.words)
  // Without words the size of the letters is kept too, for what may be typed there.
  const run =
    said === ''
      ? tag('a:endParaRPr', ...runLook(one))
      : tag('a:r', {}, tag('a:rPr', ...runLook(one)), tag('a:t', {}, said))
  return tag('a:p', {}, look, run)
}

const hangingBy = (pixels: number) => ({ marL: emu(pixels), indent: -emu(pixels) })

/** Text inside a shape, that keeps its size whatever is typed. */
export function textBody(
  paragraphs: readonly Paragraph[],
  { align, anchor, inside }: TextSetting,
  name = 'p:txBody',
): string {
  const [x, y] = [emu(inside.x), emu(inside.y)]
  const all = paragraphs.map((one) => paragraph(one, align))
  return tag(
    name,
    {},
    tag(
      'a:bodyPr',
      { wrap: 'square', lIns: x, tIns: y, rIns: x, bIns: y, rtlCol: 0, anchor },
      tag('a:noAutofit', {}),
    ),
    tag('a:lstStyle', {}),
    ...(all.length === 0 ? [tag('a:p', {}, tag('a:endParaRPr', { lang: LANGUAGE }))] : all),
  )
}
