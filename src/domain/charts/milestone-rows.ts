import { areasOf, type OpenPlan } from '../facts.ts'
import { readEdtf } from '../edtf.ts'
import type { Dated, Milestone } from '../plan.ts'
import { schedule } from '../schedule.ts'
import { beforeLabel } from './before-label.ts'
import { rowDate, type RowDraft } from './row-draft.ts'
import { rowLabel, rowTitle } from './row-label.ts'
import { sayWhen } from './say-when.ts'
import { whereOf } from './where.ts'

/** The date that a milestone is drawn on: when it was done, or else the planned one. */
export const drawnDate = ({ when, done }: Milestone): Dated | undefined => done?.when ?? when

/** "planned for 3 June 2019", "planned by June 2019" */
function sayPlanned({ edtf, asWritten }: Dated): string {
  const { form } = readEdtf(edtf)
  return `planned ${form === 'by' || form === 'from' ? '' : 'for '}${sayWhen(edtf, asWritten)}`
}

/** What was done stands on the day it was done: its planned date is told beside that. */
function whenOf({ when, done }: Milestone, { edtf, asWritten }: Dated): string {
  const said = sayWhen(edtf, asWritten)
  if (done && !done.when) return `${said}; done, day not recorded`
  return !done || !when || when.edtf === edtf ? said : `${said}; ${sayPlanned(when)}`
}

/** What local people promised to do, where it has a date and was not cancelled. */
export function milestoneRows(opened: OpenPlan): RowDraft[] {
  const { plan } = opened
  const titles = Map.groupBy(plan.milestones, ({ title }) => title)
  const standings = new Map(schedule(opened).map(({ id, standing }) => [id, standing]))
  return plan.milestones.flatMap((milestone): RowDraft[] => {
    const dated = drawnDate(milestone)
    if (!dated || milestone.cancelled) return []
    const areas = areasOf(plan, milestone)
    const where = whereOf(areas, plan.areas)
    const standing = standings.get(milestone.id) ?? null
    const done = milestone.done !== undefined
    const isOnly = titles.get(milestone.title)?.length === 1
    const { words, ...placed } = rowDate(dated.edtf, true)
    const before = beforeLabel({ ...placed, standing, done }, opened.today)
    return [
      {
        ...placed,
        id: milestone.id,
        title: rowTitle(milestone.title, { where }),
        // Beside a mark the areas take room that the title needs.
        ...rowLabel(milestone.title, words, { where: isOnly ? null : where, before }),
        when: whenOf(milestone, dated),
        standing,
        wrong: null,
        done,
        force: null,
        required: false,
        from: { kind: 'milestone', id: milestone.id },
        areas: areas.map(({ id }) => id),
      },
    ]
  })
}
