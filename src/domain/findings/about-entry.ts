import type { OpenPlan } from '../facts.ts'
import type { Entry } from '../framework.ts'
import type { Milestone } from '../plan.ts'
import { check } from './check.ts'
import type { Finding } from './finding.ts'

/** Is this milestone for an entry: does it fulfil it, set the date that meets it, or decide it? */
export const isFor = ({ fulfils, sets, about }: Milestone, { id, fulfilment }: Entry): boolean =>
  fulfils === id ||
  about?.requirement === id ||
  (fulfilment?.by === 'anchor' && sets === fulfilment.anchor)

/** The findings of a plan that concern an entry of its framework, or a milestone that is for it. */
export function findingsAbout(opened: OpenPlan, entry: Entry): Finding[] {
  const own = new Set(
    opened.plan.milestones.filter((milestone) => isFor(milestone, entry)).map(({ id }) => id),
  )
  return check(opened).filter(
    ({ entries, subjects }) => entries.includes(entry.id) || subjects.some((id) => own.has(id)),
  )
}
