import { anchorDates, anchorState } from '../anchor-dates.ts'
import type { OpenPlan } from '../facts.ts'
import { showList } from '../show-date.ts'
import { rowDate, type RowDraft } from './row-draft.ts'
import { rowLabel, rowTitle } from './row-label.ts'
import { sayWhen } from './say-when.ts'

/** The dates that others count from, once for all areas that record them alike. */
export function anchorRows(opened: OpenPlan): RowDraft[] {
  const { areas } = opened.plan
  const groups = Map.groupBy(anchorDates(opened), ({ anchor, known }) =>
    [anchor, known.restsOn, known.reading?.edtf].join('|'),
  )
  return [...groups.values()].flatMap((group): RowDraft[] => {
    const [first] = group
    if (!first?.known.reading) return []
    const { anchor, title, area, known } = first
    const { edtf } = first.known.reading
    const names = group.map((one) => one.area.name)
    const where = names.length === areas.length ? null : showList(names)
    const name = anchorState(first)
    const { words, ...placed } = rowDate(edtf, true)
    return [
      {
        ...placed,
        id: `${anchor}|${area.id}`,
        title: rowTitle(title, { name, where }),
        label: rowLabel(title, words, { name, where }),
        when: sayWhen(edtf, known.asWritten),
        standing: null,
        done: known.restsOn === 'actual',
        force: null,
        from: { kind: 'anchor', id: anchor, area: area.id },
        areas: group.map((one) => one.area.id),
      },
    ]
  })
}
