import type { Plan } from '../plan.ts'
import type { SlideChoice } from './slide-choice.ts'
import { slideName } from './slide-name.ts'
import type { Lacking } from './usual-slides.ts'

/** Without the option, which goes without saying. */
const named = (plan: Plan, choice: SlideChoice): string => {
  const [name = ''] = slideName(plan, choice).split(': ')
  return `${name.slice(0, 1).toLocaleLowerCase('en-GB')}${name.slice(1)}`
}

/** “Left out: the new structure, the decision asked for: no option is recorded.” */
export const sayLacking = (plan: Plan, { slides, why }: Lacking): string =>
  `Left out: ${slides.map((choice) => named(plan, choice)).join(', ')}: ${why}.`
