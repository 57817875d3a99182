import type { Day } from '../day.ts'
import type { Plan } from '../plan.ts'
import type { Problem } from '../problem.ts'
import { showDay } from '../show-date.ts'
import type { SlideChoice } from './slide-choice.ts'

/** As much of a slide as a choice can be wrong in. */
type Chosen = Pick<SlideChoice, 'kind' | 'view' | 'option' | 'against' | 'since' | 'title'>

/** What a slide of its kind cannot do without. */
function problemsOf({ kind, view, title, since }: Chosen): Problem[] {
  const path = kind === 'view' ? 'view' : kind === 'words' ? 'title' : 'since-day'
  const missing: Partial<Record<Chosen['kind'], string | false>> = {
    view: view === undefined && 'Choose what the picture shows.',
    words: title === undefined && 'Type a heading for the slide.',
    'changed-since': since === undefined && 'Type the day of the slides that others saw.',
  }
  const message = missing[kind]
  return message ? [{ path, message }] : []
}

function wrongDay({ since }: Chosen, today: Day): Problem[] {
  return since !== undefined && since > today
    ? [{ path: 'since-day', message: `Type a day up to today, ${showDay(today)}.` }]
    : []
}

/** Options that the slide is of, as far as the plan does not have them or they are one. */
function wrongOptions({ options }: Plan, { option, against }: Chosen): Problem[] {
  const has = (id: string | undefined) =>
    id === undefined || id === 'old' || options.some((one) => one.id === id)
  const gone = 'The plan has no such option. Choose another.'
  return [
    ...(has(option) ? [] : [{ path: 'option', message: gone }]),
    ...(has(against) ? [] : [{ path: 'against', message: gone }]),
    ...(option !== undefined && option === against
      ? [{ path: 'against', message: 'Choose another option to compare it with.' }]
      : []),
  ]
}

/** All that is wrong with a slide as chosen, at the fields of its form. */
export const wrongSlide = (plan: Plan, slide: Chosen, today: Day): Problem[] => [
  ...problemsOf(slide),
  ...wrongDay(slide, today),
  ...wrongOptions(plan, slide),
]
