import { chosenSlides } from '../../src/domain/slides/usual-slides.ts'
import { at, type Maker } from './random-picks.ts'

/** Makers of actions on the slides that a presenter chose. */
export const SLIDE_MAKERS: readonly Maker[] = [
  (plan, [, a, b, c]) => ({
    action: 'add-slide',
    id: `slide-${a}-${b}`,
    slide: { kind: 'words', title: `Words ${c}`, points: ['One', 'Two'] },
    ...(c % 2 ? { after: at(chosenSlides({ plan }), c)?.id } : {}),
  }),
  (plan, [, a, b]) => ({
    action: 'change-slide',
    id: at(chosenSlides({ plan }), a)?.id,
    change: { points: [`Point ${b}`], title: at([`Heading ${b}`, null], b) },
  }),
  (plan, [, a]) => ({ action: 'leave-out-slide', id: at(chosenSlides({ plan }), a)?.id }),
  (plan, [, a, b]) => ({
    action: 'move-slide',
    id: at(chosenSlides({ plan }), a)?.id,
    to: at(['up', 'down', 'first', 'last'], b),
  }),
  (plan, [, a]) => ({
    action: 'choose-slides',
    ids: chosenSlides({ plan }).flatMap(({ id }, n) => (n === a % 5 ? [] : [id])),
  }),
  () => ({ action: 'reset-slides' }),
]
