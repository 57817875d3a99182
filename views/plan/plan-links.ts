import type { Day } from '../../src/domain/day.ts'

/** The pages of one plan, below its front page. */
export type PlanPart = '' | 'schedule' | 'findings' | 'structure' | 'copy'

/** The address of a page of a plan; the day that was asked for goes along. */
export function planPath(id: string, part: PlanPart, asked: Day | null): string {
  const path = part === '' ? `/plans/${id}` : `/plans/${id}/${part}`
  return asked === null ? path : `${path}?today=${asked}`
}

/** The address of a plan's file in one format. */
export function downloadPath(
  id: string,
  format: string,
  { asked, view }: { asked: Day | null; view?: string },
): string {
  const query = new URLSearchParams({
    ...(view === undefined ? {} : { view }),
    ...(asked === null ? {} : { today: asked }),
  }).toString()
  return `/plans/${id}/download/${format}${query === '' ? '' : `?${query}`}`
}
