import type { DiagramSlide } from './slides/slide.ts'
import { fieldsOf } from './plain.ts'
import { BOX_LOOKS } from './source/box-looks.ts'

type Is = (value: unknown) => boolean

const isText: Is = (value) => typeof value === 'string'
const isYesOrNo: Is = (value) => typeof value === 'boolean'
const isNumber: Is = (value) => Number.isFinite(value)
const isKind: Is = (value) => typeof value === 'string' && Object.hasOwn(BOX_LOOKS, value)
const isLook: Is = (value) =>
  value === undefined || ['added', 'removed', 'changed'].some((look) => look === value)

const listOf =
  (is: Is): Is =>
  (value) =>
    Array.isArray(value) && value.every(is)

const fields =
  (all: Record<string, Is>): Is =>
  (value) => {
    const given = fieldsOf(value)
    return given !== null && Object.entries(all).every(([name, is]) => is(given[name]))
  }

const optional =
  (is: Is): Is =>
  (value) =>
    value === undefined || is(value)

const POINT = { x: isNumber, y: isNumber }
const RECT = { ...POINT, width: isNumber, height: isNumber }
const isTexts = listOf(fields({ words: isText, bold: isYesOrNo, size: isNumber }))
const isSaid = listOf(fields({ words: isText, bold: isYesOrNo }))

const isBox = fields({
  ...RECT,
  id: isText,
  kind: isKind,
  look: isLook,
  says: isSaid,
  text: isTexts,
})
const isFrame = fields({ ...RECT, id: isText, title: isText, text: isTexts })
const isLine = fields({
  from: isText,
  to: isText,
  words: isText,
  dotted: isYesOrNo,
  look: isLook,
  points: listOf(fields(POINT)),
  label: optional(fields({ ...RECT, words: isText, text: isTexts })),
})
const isSign = fields({
  means: isText,
  words: fields({ ...RECT, text: isTexts }),
  box: optional(fields({ ...RECT, kind: isKind, look: isLook })),
  line: optional(fields({ dotted: isYesOrNo, look: isLook, points: listOf(fields(POINT)) })),
})
const isSlide = fields({
  title: isText,
  description: isText,
  boxes: listOf(isBox),
  frames: listOf(isFrame),
  lines: listOf(isLine),
  notes: listOf(isText),
  columns: listOf(fields({ ...RECT, text: isTexts })),
  key: listOf(isSign),
})

/** Slides that came from another process or from the disk; null if they are none. */
export const keptSlides = (value: unknown): readonly DiagramSlide[] | null =>
  listOf(isSlide)(value) ? (value as DiagramSlide[]) : null
