import type { Day } from '../../src/domain/day.ts'

/** The parts of a plan that every page of it links to; the front page has no name. */
export type PlanPart =
  | ''
  | 'schedule'
  | 'milestones'
  | 'dates'
  | 'areas'
  | 'organisations'
  | 'findings'
  | 'structure'
  | 'history'

/** The address of a page of a plan, by its path below the plan; the day asked for goes along. */
export function planPath(id: string, part: string, asked: Day | null): string {
  const path = part === '' ? `/plans/${id}` : `/plans/${id}/${part}`
  return asked === null ? path : `${path}?today=${asked}`
}

/** The address of a plan's file in one format; `of`: which option its view is of, and the rest. */
export function downloadPath(
  id: string,
  format: string,
  { asked, view, of = {} }: { asked: Day | null; view?: string; of?: Record<string, string> },
): string {
  const query = new URLSearchParams({
    ...(view === undefined ? {} : { view }),
    ...of,
    ...(asked === null ? {} : { today: asked }),
  }).toString()
  return `/plans/${id}/download/${format}${query === '' ? '' : `?${query}`}`
}
