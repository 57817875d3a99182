import { sayToday } from '../notices.ts'
import { planTitle } from '../plan-title.ts'
import { showDay } from '../show-date.ts'
import { sayLacking } from './say-lacking.ts'
import type { SlideMaking, SlidePart } from './slide-part.ts'
import { lackingSlides } from './usual-slides.ts'

/** Which plan it is, of which areas and day, and what has become of the law that it moves to. */
export function titleSlide({ opened }: SlideMaking): SlidePart {
  const { plan, framework, today, asAt = today } = opened
  const which = plan.example ? 'a worked example' : `revision ${plan.revision}`
  return {
    title: planTitle(opened),
    body: {
      kind: 'title',
      areas: plan.areas.map(({ name }) => name),
      lines: [
        ...(plan.areas.length === 0 ? ['No area is recorded yet.'] : []),
        `As at ${showDay(asAt)}, ${which}${sayToday(opened)}`,
        ...(framework === null ? [] : [framework.currency]),
      ],
    },
    notes: lackingSlides({ plan }).map((lacking) => sayLacking(plan, lacking)),
  }
}
