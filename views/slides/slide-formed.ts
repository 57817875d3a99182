import { takesOption } from '../../src/domain/charts/view-request.ts'
import type { SlideChoice } from '../../src/domain/slides/slide-choice.ts'
import type { SlideKind } from '../../src/domain/slides/slide-name.ts'

/** What a form asks for, besides a heading and notes. */
type Asked = 'view' | 'option' | 'against' | 'points' | 'since'

/** The slide that a form is about: one that is there, or a new one of a kind. */
export type SlideFormed = { kind: SlideKind; slide: SlideChoice | null; has: readonly Asked[] }

const ASKED: Partial<Record<SlideKind, readonly Asked[]>> = {
  view: ['view', 'option', 'against'],
  positions: ['option'],
  decision: ['option', 'points'],
  words: ['points'],
  'changed-since': ['since'],
}

/** A new slide of a kind. */
export const newSlide = (kind: SlideKind): SlideFormed => ({
  kind,
  slide: null,
  has: ASKED[kind] ?? [],
})

/** A slide that is there; which picture it shows stays. */
export function oldSlide(slide: SlideChoice): SlideFormed {
  const { kind, view } = slide
  const has = (ASKED[kind] ?? []).filter((asked) => {
    if (asked === 'view') return false
    if (asked === 'against') return view === 'differences'
    return asked !== 'option' || view === undefined || takesOption(view)
  })
  return { kind, slide, has }
}
