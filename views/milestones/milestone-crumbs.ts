import type { Milestone, Plan } from '../../src/domain/plan.ts'
import type { Crumb } from '../components/breadcrumbs.tsx'
import { listPath } from './milestone-links.ts'

const SHORT = 60

/** The pages between a plan's front page and a form about its milestones or one of them. */
export function milestoneCrumbs({ id }: Plan, milestone: Milestone | null): Crumb[] {
  const list = { text: 'Milestones', href: listPath(id) }
  if (!milestone) return [list]
  const { title } = milestone
  const text = title.length > SHORT ? `${title.slice(0, SHORT).toWellFormed().trimEnd()}…` : title
  return [list, { text, href: listPath(id, milestone.id) }]
}
