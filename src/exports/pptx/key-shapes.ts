import type { SlideSign } from '../../diagrams/slides/slide.ts'
import { outlineOf, strokeOf } from '../../diagrams/slides/strokes.ts'
import { boxGeometry } from './box-geometry.ts'
import { placedAt } from './emu.ts'
import { drawnShape, RECT, type Shape } from './shape.ts'
import { lineLook } from './strokes.ts'
import { unwrapped } from './unwrapped.ts'
import { tag } from './xml.ts'

const told = ({ means }: SlideSign): string => `Key: ${means}`

const boxSign = (sign: SlideSign): Shape[] =>
  sign.box === undefined
    ? []
    : [
        drawnShape({
          name: 'Key',
          descr: told(sign),
          at: sign.box,
          geometry: boxGeometry(sign.box, []),
          outline: outlineOf(sign.box),
          paragraphs: [],
          setting: { align: 'ctr', anchor: 'ctr', inside: { x: 0, y: 0 } },
        }),
      ]

function lineSign(sign: SlideSign): Shape[] {
  const { line } = sign
  const [first, last] = line?.points ?? []
  if (!line || !first || !last) return []
  const at = { x: first.x, y: first.y, width: last.x - first.x, height: 0 }
  return [
    (id) =>
      tag(
        'p:sp',
        {},
        tag(
          'p:nvSpPr',
          {},
          tag('p:cNvPr', { id, name: `Key ${id}`, descr: told(sign) }),
          tag('p:cNvSpPr', {}),
          tag('p:nvPr', {}),
        ),
        tag(
          'p:spPr',
          {},
          placedAt(at),
          tag('a:prstGeom', { prst: 'line' }, tag('a:avLst', {})),
          lineLook(strokeOf(line), true),
        ),
      ),
  ]
}

const wordsOf = (sign: SlideSign): Shape =>
  drawnShape({
    name: 'Words of the key',
    descr: told(sign),
    // What a program measures otherwise than we do is not wrapped.
    at: { ...sign.words, width: sign.words.width + 6 },
    geometry: RECT,
    outline: null,
    paragraphs: unwrapped(sign.words.text, [sign.means]),
    setting: { align: 'l', anchor: 'ctr', inside: { x: 0, y: 0 } },
  })

/** What outlines and lines of a picture mean, as shapes: each sign and its words. */
export const keyShapes = (key: readonly SlideSign[]): Shape[] =>
  key.flatMap((sign) => [...boxSign(sign), ...lineSign(sign), wordsOf(sign)])
