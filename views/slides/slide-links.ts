import { planPath } from '../plan/plan-links.ts'

/** The address of the list of slides, or of a page below it; where forms are sent. */
export const slidesPath = (planId: string, below = ''): string =>
  planPath(planId, below === '' ? 'slides' : `slides/${below}`, null)

/** The way back to the slides from a page about one of them. */
export const slidesCrumbs = (planId: string) => [{ text: 'Slides', href: slidesPath(planId) }]
