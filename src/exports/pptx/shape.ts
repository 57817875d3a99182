import type { Outline } from '../../diagrams/slides/strokes.ts'
import type { Rect } from '../../diagrams/slides/slide.ts'
import { placedAt } from './emu.ts'
import { lineLook } from './strokes.ts'
import { paint, textBody, type Paragraph, type TextSetting } from './text-body.ts'
import { tag } from './xml.ts'

/** Something on a slide, once its number among the slide's shapes is known. */
export type Shape = (id: number) => string

/** Where on a slide's layout a text belongs, for programs that list titles or read aloud. */
export type Place = {
  type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'ftr' | 'sldNum'
  idx?: number
}

/** Text in the place that the layout has for it. */
export const placeholder =
  (name: string, { type, idx }: Place, body: string, at?: Rect): Shape =>
  (id) =>
    tag(
      'p:sp',
      {},
      tag(
        'p:nvSpPr',
        {},
        tag('p:cNvPr', { id, name: `${name} ${id}` }),
        tag('p:cNvSpPr', {}, tag('a:spLocks', { noGrp: 1 })),
        tag('p:nvPr', {}, tag('p:ph', { type, idx })),
      ),
      tag(
        'p:spPr',
        {},
        at === undefined
          ? ''
          : placedAt(at) + tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst', {})),
      ),
      body,
    )

type Drawn = {
  name: string
  /** What is said of it to a reader who cannot see it. */
  descr: string
  at: Rect
  geometry: string
  outline: Outline | null
  paragraphs: readonly Paragraph[]
  setting: TextSetting
}

/** A shape with its text; without an outline, a text on the ground it stands on. */
export const drawnShape =
  ({ name, descr, at, geometry, outline, paragraphs, setting }: Drawn): Shape =>
  (id) =>
    tag(
      'p:sp',
      {},
      tag(
        'p:nvSpPr',
        {},
        tag('p:cNvPr', { id, name: `${name} ${id}`, descr }),
        tag('p:cNvSpPr', outline === null ? { txBox: 1 } : {}),
        tag('p:nvPr', {}),
      ),
      tag(
        'p:spPr',
        {},
        placedAt(at),
        geometry,
        outline === null ? tag('a:noFill', {}) : paint(outline.fill) + lineLook(outline),
      ),
      textBody(paragraphs, setting),
    )

export const RECT = tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst', {}))
