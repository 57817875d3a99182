import type { Plan } from '../plan.ts'
import { planInForce } from '../structure-scope.ts'
import type { SlideChoice } from './slide-choice.ts'

/** What a plan has nothing for, and where that is recorded. */
type Lack = { why: string; under: 'structure' | 'options' | 'fates' }

type Usual = {
  choice: Omit<SlideChoice, 'id' | 'points'>
  /** Null where the plan has something for it. */
  lacks: (plan: Plan) => Lack | null
}

const nothing = () => null

const hasOptions = ({ options }: Plan): boolean => options.length > 0

const hasNew = (plan: Plan): boolean =>
  hasOptions(plan) || plan.bodies.some(({ side }) => side === 'new')

const NO_BODY: Lack = { why: 'no body is recorded', under: 'structure' }
const NO_OPTION: Lack = { why: 'no option is recorded', under: 'options' }
const NO_FATE: Lack = {
  why: 'what happens to the bodies of the old structure is not recorded',
  under: 'fates',
}

const lacksOption = (plan: Plan): Lack | null => (hasOptions(plan) ? null : NO_OPTION)

function lacksFates(plan: Plan): Lack | null {
  if (plan.fates.length > 0) return null
  return hasNew(plan) ? NO_FATE : NO_OPTION
}

const USUAL: readonly Usual[] = [
  { choice: { kind: 'title' }, lacks: nothing },
  { choice: { kind: 'where-we-are' }, lacks: nothing },
  { choice: { kind: 'next-dates' }, lacks: nothing },
  {
    choice: { kind: 'view', view: 'current' },
    lacks: (plan) => (planInForce(plan).bodies.length > 0 ? null : NO_BODY),
  },
  {
    choice: { kind: 'view', view: 'option' },
    lacks: (plan) => (hasNew(plan) ? null : NO_OPTION),
  },
  { choice: { kind: 'view', view: 'becomes' }, lacks: lacksFates },
  { choice: { kind: 'positions' }, lacks: lacksOption },
  { choice: { kind: 'decision' }, lacks: lacksOption },
]

const asChoice = ({ choice }: Usual): SlideChoice => ({
  id: `usual-${choice.view ?? choice.kind}`,
  ...choice,
  points: [],
})

/**
 * The slides of a plan of which nobody has chosen any, in their order; those that the plan has
 * nothing for yet are left out. Their ids are the same each time, so that a change can name one.
 */
export const usualSlides = ({ plan }: { plan: Plan }): SlideChoice[] =>
  USUAL.filter(({ lacks }) => lacks(plan) === null).map(asChoice)

/** The slides as chosen, or the usual ones where nobody has chosen. */
export const chosenSlides = (opened: { plan: Plan }): readonly SlideChoice[] =>
  opened.plan.slides.length > 0 ? opened.plan.slides : usualSlides(opened)

/** Usual slides that the plan has nothing for, and what it lacks; none where somebody has chosen. */
export type Lacking = Lack & { slides: readonly SlideChoice[] }

export function lackingSlides({ plan }: { plan: Plan }): Lacking[] {
  if (plan.slides.length > 0) return []
  const all = USUAL.flatMap((usual) => {
    const lack = usual.lacks(plan)
    return lack ? [{ lack, choice: asChoice(usual) }] : []
  })
  return [...Map.groupBy(all, ({ lack }) => lack)].map(([lack, own]) => ({
    ...lack,
    slides: own.map(({ choice }) => choice),
  }))
}
