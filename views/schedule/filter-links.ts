import { EVERYTHING, type Choice } from '../../src/domain/schedule-filter.ts'
import { planPath } from '../plan/plan-links.ts'
import { askedQuery, type AskedDays } from '../plan/asked-days.ts'

/** Where the list that was chosen begins; whoever has just chosen need not pass the form again. */
export const SHOWN = 'shown'

/** The address of the schedule with a choice; by date and without a filter it is the plain page. */
export function schedulePath(id: string, choice: Partial<Choice>, asked: AskedDays): string {
  const { standings, owner, area, kinds, sort } = { ...EVERYTHING, ...choice }
  const query = new URLSearchParams()
  for (const standing of standings) query.append('standing', standing)
  for (const kind of kinds) query.append('kind', kind)
  if (owner !== null) query.append('owner', owner)
  if (area !== null) query.append('area', area)
  if (sort !== 'date') query.append('sort', sort)
  if (query.size === 0) return planPath(id, 'schedule', asked)
  for (const [name, day] of Object.entries(askedQuery(asked))) query.append(name, day)
  return `${planPath(id, 'schedule', null)}?${query.toString()}#${SHOWN}`
}
