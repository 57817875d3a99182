import { askedQuery, type AskedDays } from './asked-days.ts'

/** The parts of a plan that every page of it links to; the front page has no name. */
export type PlanPart =
  | ''
  | 'schedule'
  | 'milestones'
  | 'dates'
  | 'calendar'
  | 'areas'
  | 'organisations'
  | 'findings'
  | 'structure'
  | 'history'

/** The address of a page of a plan, by its path below the plan; the day asked for goes along. */
export function planPath(id: string, part: string, asked: AskedDays): string {
  const path = part === '' ? `/plans/${id}` : `/plans/${id}/${part}`
  const query = new URLSearchParams(askedQuery(asked)).toString()
  return query === '' ? path : `${path}?${query}`
}

/** The address of a plan's file in one format; `of`: which option its view is of, and the rest. */
export function downloadPath(
  id: string,
  format: string,
  { asked, view, of = {} }: { asked: AskedDays; view?: string; of?: Record<string, string> },
): string {
  const query = new URLSearchParams({
    ...(view === undefined ? {} : { view }),
    ...of,
    ...askedQuery(asked),
  }).toString()
  return `/plans/${id}/download/${format}${query === '' ? '' : `?${query}`}`
}
