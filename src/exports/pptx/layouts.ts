import { COVER } from '../../diagrams/slides/cover-pages.ts'
import { AREA, LEADING, SLIDE, type Rect } from '../../diagrams/slides/slide.ts'
import { letters } from './emu.ts'
import { placeholder, type Place, type Shape } from './shape.ts'
import { tag } from './xml.ts'

const SIDE = AREA.x

/** Where title, words and footer stand, as on the slides of the pages and pictures. */
const AT = {
  title: { x: SIDE, y: 20, width: AREA.width, height: 60 },
  body: AREA,
  footer: { x: SIDE, y: 682, width: 1080, height: 28 },
  number: { x: SLIDE.width - SIDE - 80, y: 682, width: 80, height: 28 },
  cover: COVER.title,
  beneath: COVER.lines,
} satisfies Record<string, Rect>

type Setting = { size: number; bold?: boolean; align?: 'l' | 'r'; anchor: 't' | 'ctr' | 'b' }

/** What the layout shows where nothing has been typed yet, in the letters that it asks for. */
function sample(text: string, { size, bold, align = 'l', anchor }: Setting): string {
  const inside = { lIns: 0, tIns: 0, rIns: 0, bIns: 0 }
  const spacing = tag('a:lnSpc', {}, tag('a:spcPct', { val: Math.round(LEADING * 80000) }))
  const look = tag('a:defRPr', { sz: letters(size), b: bold === true ? 1 : 0 })
  return tag(
    'p:txBody',
    {},
    tag('a:bodyPr', { ...inside, anchor }, tag('a:noAutofit', {})),
    tag(
      'a:lstStyle',
      {},
      tag('a:lvl1pPr', { marL: 0, indent: 0, algn: align }, spacing, tag('a:buNone', {}), look),
    ),
    tag('a:p', {}, tag('a:r', {}, tag('a:rPr', { lang: 'en-GB' }), tag('a:t', {}, text))),
  )
}

/** The number of a slide, which the programs count themselves. */
export const slideNumber = (shown: string): string =>
  tag(
    'p:txBody',
    {},
    tag('a:bodyPr', {}),
    tag(
      'a:lstStyle',
      {},
      tag('a:lvl1pPr', { algn: 'r' }, tag('a:defRPr', { sz: letters(FOOT.size) })),
    ),
    tag(
      'a:p',
      {},
      tag(
        'a:fld',
        { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
        tag('a:rPr', { lang: 'en-GB', sz: letters(FOOT.size) }),
        tag('a:t', {}, shown),
      ),
    ),
  )

const FOOT = { size: 16, anchor: 'ctr' } as const

export const PLACES = {
  title: { type: 'title' },
  cover: { type: 'ctrTitle' },
  beneath: { type: 'subTitle', idx: 1 },
  body: { type: 'body', idx: 1 },
  footer: { type: 'ftr', idx: 11 },
  number: { type: 'sldNum', idx: 12 },
} satisfies Record<string, Place>

const FEET: readonly Shape[] = [
  placeholder('Footer', PLACES.footer, sample('Plan, revision and day', FOOT), AT.footer),
  placeholder('Number', PLACES.number, slideNumber('‹#›'), AT.number),
]

const TITLE = placeholder(
  'Title',
  PLACES.title,
  sample('Title', { size: 32, bold: true, anchor: 'ctr' }),
  AT.title,
)

const WORDS = placeholder('Words', PLACES.body, sample('Words', { size: 24, anchor: 't' }), AT.body)

/** What stands on the master, and on each layout, by its name in the menu. */
export const MASTER: readonly Shape[] = [TITLE, WORDS, ...FEET]

export const LAYOUTS = {
  Cover: [
    placeholder(
      'Title',
      PLACES.cover,
      sample('Title', { size: 48, bold: true, anchor: 'b' }),
      AT.cover,
    ),
    placeholder('Lines', PLACES.beneath, sample('Lines', { size: 24, anchor: 't' }), AT.beneath),
    ...FEET,
  ],
  'Title and words': [TITLE, WORDS, ...FEET],
  'Title alone': [TITLE, ...FEET],
} satisfies Record<string, readonly Shape[]>

export type LayoutName = keyof typeof LAYOUTS
