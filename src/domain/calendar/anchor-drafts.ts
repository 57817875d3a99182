import type { OpenPlan } from '../facts.ts'
import { anchorDates, anchorState, type AnchorDate } from '../anchor-dates.ts'
import { DutyHolder } from '../framework.ts'
import type { CalendarDraft } from './calendar-draft.ts'
import { sayPlaced, sayWorkingDay, summary } from './draft-words.ts'
import { placeDue, sayWhichDays } from '../placing.ts'

function draftOf(opened: OpenPlan, date: AnchorDate): CalendarDraft[] {
  const { anchor, title, area, known } = date
  if (!known.reading) return []
  const placing = placeDue(known.reading.edtf)
  const happened = known.restsOn === 'actual'
  const several = opened.plan.areas.length > 1
  return [
    {
      slot: `${anchor}|${area.id}`,
      page: `dates/${area.id}/${anchor}`,
      day: placing.day,
      shown: sayPlaced(placing),
      force: 'local',
      // Everybody who has something to do in an area counts from its key dates.
      for: DutyHolder.options,
      state: happened ? 'done' : 'open',
      isDeadline: !happened,
      status: placing.label === null ? 'CONFIRMED' : 'TENTATIVE',
      summary: summary({
        title,
        prefix: happened ? '✓ ' : '',
        name: placing.notBefore ? 'not before this day' : anchorState(date),
        area: several ? area.name : null,
        label: placing.label,
      }),
      lines: [
        sayWhichDays(placing),
        `${title}, ${anchorState(date)}: a date of ${area.name} that others count from.`,
        known.asWritten === undefined ? null : `As written: “${known.asWritten}”.`,
        happened ? null : sayWorkingDay(opened, placing),
        known.sources.length === 0 ? null : `Source: ${known.sources.join('; ')}.`,
      ],
    },
  ]
}

/** The dates that others count from, as each area records them. */
export const anchorDrafts = (opened: OpenPlan): CalendarDraft[] =>
  anchorDates(opened).flatMap((date) => draftOf(opened, date))
