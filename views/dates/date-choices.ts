import type { RecordedAnchor } from '../../src/domain/recorded-anchor.ts'
import { showDay, showEdtf } from '../../src/domain/show-date.ts'

/** What can be recorded, or taken away where there is something. */
export function choicesOf({ planned, actual, notYet, holder }: RecordedAnchor) {
  const day = (edtf: string | undefined): string => (edtf === undefined ? '' : showEdtf(edtf))
  return [
    { value: 'planned', text: 'It is planned' },
    { value: 'actual', text: 'It has happened' },
    { value: 'not-yet', text: 'It had not happened by a day' },
    ...(planned && !holder
      ? [{ value: 'clear-planned', text: `Take away the planned date, ${day(planned.edtf)}` }]
      : []),
    ...(actual && !holder
      ? [{ value: 'clear-actual', text: `Take away that it happened, ${day(actual.edtf)}` }]
      : []),
    ...(notYet
      ? [
          {
            value: 'clear-not-yet',
            text: `Take away that it had not happened by ${showDay(notYet.asAt)}`,
          },
        ]
      : []),
  ]
}
