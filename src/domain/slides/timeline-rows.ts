import type { Row, TimeChart } from '../chart.ts'
import { milestoneById, type OpenPlan } from '../facts.ts'
import { STANDING_WORDS } from '../vocabulary.ts'

/** Done with no planned date to hold it to: nothing tells whether that was in time. */
const isOnlyDone = ({ plan }: OpenPlan, { from, standing }: Row): boolean =>
  from.kind === 'milestone' &&
  standing === 'done-in-time' &&
  milestoneById(plan, from.id)?.when === undefined

function sayStanding(opened: OpenPlan, row: Row): string {
  const { from, standing, wrong, done } = row
  if (from.kind === 'anchor' || standing === null || isOnlyDone(opened, row))
    return done ? 'Done' : 'Not recorded as done'
  return [
    STANDING_WORDS[standing],
    ...(wrong === null ? [] : [`${wrong.text}${wrong.likely ? ', likely' : ''}`]),
  ].join('; ')
}

const SET_BY = { law: 'Law', guidance: 'Guidance' }

const compare = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1)

/** The chart groups its rows by who set them; a table reads on by the last day each may fall on. */
const byDay = ({ bar: one }: Row, { bar: other }: Row): number =>
  compare(one.last, other.last) || compare(one.first, other.first)

/** Every date of a timetable in order, for a table: when, what, how it stands, who set it. */
export const timelineRows = (opened: OpenPlan, { rows }: TimeChart): string[][] =>
  rows
    .toSorted(byDay)
    .map((row) => [
      row.when,
      row.title,
      sayStanding(opened, row),
      row.force === null ? 'This plan' : SET_BY[row.force],
    ])
