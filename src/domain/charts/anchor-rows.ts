import { anchorDates, anchorState } from '../anchor-dates.ts'
import type { KnownDate, OpenPlan } from '../facts.ts'
import { rowDate, type RowDraft } from './row-draft.ts'
import { rowLabel, rowTitle } from './row-label.ts'
import { sayWhen } from './say-when.ts'
import { whereOf } from './where.ts'

const saidOf = ({ reading, asWritten }: KnownDate): string =>
  reading === null ? '' : sayWhen(reading.edtf, asWritten)

/** The dates that others count from, once for all areas that record them alike and in like words. */
export function anchorRows(opened: OpenPlan): RowDraft[] {
  const { areas } = opened.plan
  const groups = Map.groupBy(anchorDates(opened), ({ anchor, known }) =>
    [anchor, known.restsOn, known.reading?.edtf, saidOf(known)].join('|'),
  )
  return [...groups.values()].flatMap((group): RowDraft[] => {
    const [first] = group
    if (!first?.known.reading) return []
    const { anchor, title, area, known } = first
    const { edtf } = first.known.reading
    const where = whereOf(
      group.map((one) => one.area),
      areas,
    )
    const name = anchorState(first)
    const { words, ...placed } = rowDate(edtf, true)
    return [
      {
        ...placed,
        id: `${anchor}|${area.id}`,
        title: rowTitle(title, { name, where }),
        ...rowLabel(title, words, { name, where }),
        when: saidOf(known),
        standing: null,
        wrong: null,
        done: known.restsOn === 'actual',
        force: null,
        required: false,
        from: { kind: 'anchor', id: anchor, area: area.id },
        areas: group.map((one) => one.area.id),
      },
    ]
  })
}
