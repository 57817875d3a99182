import type { Plan } from '../plan.ts'
import { planInForce } from '../structure-scope.ts'
import type { SlideChoice } from './slide-choice.ts'

type Usual = { choice: Omit<SlideChoice, 'id' | 'points'>; has: (plan: Plan) => boolean }

const always = () => true

const hasOptions = ({ options }: Plan): boolean => options.length > 0

const hasNew = (plan: Plan): boolean =>
  hasOptions(plan) || plan.bodies.some(({ side }) => side === 'new')

const USUAL: readonly Usual[] = [
  { choice: { kind: 'title' }, has: always },
  { choice: { kind: 'where-we-are' }, has: always },
  { choice: { kind: 'next-dates' }, has: always },
  {
    choice: { kind: 'view', view: 'current' },
    has: (plan) => planInForce(plan).bodies.length > 0,
  },
  { choice: { kind: 'view', view: 'option' }, has: hasNew },
  { choice: { kind: 'view', view: 'becomes' }, has: ({ fates }) => fates.length > 0 },
  { choice: { kind: 'positions' }, has: hasOptions },
  { choice: { kind: 'decision' }, has: hasOptions },
]

/**
 * The slides of a plan of which nobody has chosen any, in their order; those that the plan has
 * nothing for yet are left out. Their ids are the same each time, so that a change can name one.
 */
export const usualSlides = ({ plan }: { plan: Plan }): SlideChoice[] =>
  USUAL.filter(({ has }) => has(plan)).map(({ choice }) => ({
    id: `usual-${choice.view ?? choice.kind}`,
    ...choice,
    points: [],
  }))

/** The slides as chosen, or the usual ones where nobody has chosen. */
export const chosenSlides = (opened: { plan: Plan }): readonly SlideChoice[] =>
  opened.plan.slides.length > 0 ? opened.plan.slides : usualSlides(opened)
