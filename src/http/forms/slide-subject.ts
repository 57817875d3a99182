import type { Context } from 'hono'
import type { SlideChoice } from '../../domain/slides/slide-choice.ts'
import { chosenSlides } from '../../domain/slides/usual-slides.ts'
import type { FoundPlan } from '../find-plan.tsx'

/** The slide that an address names, chosen or usual. */
export const slideSubject = {
  subject: ({ opened }: FoundPlan, c: Context): SlideChoice | null =>
    chosenSlides(opened).find(({ id }) => id === c.req.param('slide')) ?? null,
  missing: 'The plan has no such slide. It may have been left out since.',
}

/** The list of slides, at one of them. */
export const toSlide = ({ subject }: { subject: SlideChoice }): string => `/slides#${subject.id}`
