import type { OpenPlan } from '../../src/domain/facts.ts'
import type { SlideFooter } from '../../src/domain/slides/slide.ts'
import type { PresentAsked } from './present-links.ts'
import type { ShownSlide } from './shown-slide.ts'

/** What the presentation and its handout are made from. */
export type PresentProps = {
  opened: OpenPlan
  asked: PresentAsked
  slides: readonly ShownSlide[]
  footer: SlideFooter
  /** How many pictures are still being drawn, and are told in words. */
  late: number
  /** The address of this page. */
  here: string
  /** Of which view alone, in words; null where it is the whole presentation. */
  only: string | null
  /** The address of the style sheet. */
  css: string
}
