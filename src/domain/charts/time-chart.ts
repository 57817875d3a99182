import type { LeftOut, Row, TimeChart } from '../chart.ts'
import { earlier, later } from '../day.ts'
import type { OpenPlan } from '../facts.ts'
import { planTitle } from '../plan-title.ts'
import { showDay } from '../show-date.ts'
import { anchorRows } from './anchor-rows.ts'
import { afterUndrawn, pairedRows } from './dependencies.ts'
import { frameworkRows } from './framework-rows.ts'
import { milestoneRows } from './milestone-rows.ts'
import { notDated } from './not-dated.ts'
import type { RowDraft } from './row-draft.ts'
import { sectionsOf } from './sections.ts'

const isOfFramework = ({ from }: Row): boolean =>
  from.kind === 'requirement' || from.kind === 'event'

function counts(rows: readonly Row[]): string {
  const of = (isOne: (row: Row) => boolean): number => rows.filter(isOne).length
  return [
    `law and guidance ${of(isOfFramework)}`,
    `key dates ${of(({ from }) => from.kind === 'anchor')}`,
    `milestones ${of(({ from }) => from.kind === 'milestone')}`,
  ].join(', ')
}

/** What the picture shows. It says nothing of today, which must not change the picture. */
function describe(rows: readonly Row[], leftOut: readonly LeftOut[]): string {
  const [one] = rows
  if (!one) return 'No dates are recorded in this plan yet.'
  const first = rows.map(({ bar }) => bar.first).reduce(earlier)
  const last = rows.map(({ bar }) => bar.last).reduce(later)
  const arrows = rows.flatMap(({ after }) => after).length
  return [
    `${rows.length} ${rows.length === 1 ? 'date' : 'dates'}, from ${showDay(first)} to ${showDay(last)}: ${counts(rows)}.`,
    'A diamond is an exact day. A bar is a date whose day is not fixed.',
    ...(arrows === 0 ? [] : [`Arrows from what must come first: ${arrows}.`]),
    ...(leftOut.length === 0 ? [] : [`Left out: ${leftOut.length}.`]),
  ].join(' ')
}

const rowOf = (
  { day: _day, areas: _areas, ...row }: RowDraft,
  more: Pick<Row, 'section' | 'after' | 'afterUndrawn'>,
): Row => ({ ...row, ...more })

/**
 * The dates of a plan along the line of time: law and guidance, what others count from, milestones,
 * each in the order of their last possible day.
 */
export function timeChart(opened: OpenPlan): TimeChart {
  const sections = [
    ...sectionsOf('Law and guidance', frameworkRows(opened)),
    ...sectionsOf('Key dates', anchorRows(opened)),
    ...sectionsOf('Milestones', milestoneRows(opened)),
  ]
  const drafts = sections.flatMap(({ rows }) => rows)
  const paired = pairedRows(opened, drafts)
  const after = (draft: RowDraft): string[] => [
    ...new Set(
      paired
        .filter(({ isDrawn, second }) => isDrawn && second === draft)
        .map(({ one }) => one.first.id),
    ),
  ]
  const rows = sections.flatMap(({ section, rows: members }) =>
    members.map((draft) =>
      rowOf(draft, {
        section,
        after: after(draft),
        afterUndrawn: afterUndrawn(opened, draft, paired),
      }),
    ),
  )
  const lost = paired.filter(({ isDrawn }) => !isDrawn).map(({ one }) => one)
  const leftOut = notDated(opened, lost)
  return {
    kind: 'dates',
    title: `Timeline: ${planTitle(opened)}`,
    description: describe(rows, leftOut),
    today: opened.today,
    rows,
    leftOut,
  }
}
