import { plainLine } from '../plain-line.ts'
import { planTitle } from '../plan-title.ts'
import { showDay, showList } from '../show-date.ts'
import type { SlideMaking, SlidePart } from './slide-part.ts'

/** Which plan it is, of which areas and day, and what has become of the law that it moves to. */
export function titleSlide({ opened }: SlideMaking): SlidePart {
  const { plan, framework, today } = opened
  const names = showList(plan.areas.map(({ name }) => plainLine(name)))
  const which = plan.example ? 'a worked example' : `revision ${plan.revision}`
  return {
    title: planTitle(opened),
    body: {
      kind: 'title',
      lines: [
        names === '' ? 'No area is recorded yet.' : names,
        `As at ${showDay(today)}, ${which}`,
        ...(framework === null ? [] : [framework.currency]),
      ],
    },
    notes: [],
  }
}
