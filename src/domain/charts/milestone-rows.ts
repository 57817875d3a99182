import { areasOf, type OpenPlan } from '../facts.ts'
import type { Dated, Milestone } from '../plan.ts'
import { schedule } from '../schedule.ts'
import { showEdtf, showList } from '../show-date.ts'
import { rowDate, type RowDraft } from './row-draft.ts'
import { rowLabel, rowTitle } from './row-label.ts'
import { sayWhen } from './say-when.ts'

/** The date that a milestone is drawn on: the planned one, or else the day it was done. */
export const drawnDate = ({ when, done }: Milestone): Dated | undefined => when ?? done?.when

function whenOf({ done }: Milestone, { edtf, asWritten }: Dated): string {
  const on = done?.when?.edtf
  const said = sayWhen(edtf, asWritten)
  return on === undefined || on === edtf ? said : `${said}; done ${showEdtf(on)}`
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
    const isForAll = areas.length === plan.areas.length
    const where = isForAll ? null : showList(areas.map(({ name }) => name))
    const standing = standings.get(milestone.id) ?? null
    const overdue = standing === 'overdue'
    const isOnly = titles.get(milestone.title)?.length === 1
    const { words, ...placed } = rowDate(dated.edtf, true)
    return [
      {
        ...placed,
        id: milestone.id,
        title: rowTitle(milestone.title, { where }),
        // Beside a mark the areas take room that the title needs.
        label: rowLabel(milestone.title, words, { where: isOnly ? null : where, overdue }),
        when: whenOf(milestone, dated),
        standing,
        done: milestone.done !== undefined,
        force: null,
        from: { kind: 'milestone', id: milestone.id },
        areas: areas.map(({ id }) => id),
      },
    ]
  })
}
